// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_view.h"

#include "kit/empty_state.h"
#include "ui_map/rows_canvas.h"
#include "ui_map/rows_view.h"
#include "ui_map/tool_row.h"

#include <QMenu>
#include <QStackedWidget>

namespace mainstay {

PictureView::PictureView(Workspace &workspace, TableWords table, SaveWords save, QWidget *parent)
    : PictureFrame(workspace, std::move(save), parent), m_words(std::move(table))
{ }

void PictureView::build(ToolRow *tools, QMenu *more, RowsCanvas *canvas, EmptyState *empty)
{
    m_canvas = canvas;
    m_empty = empty;
    m_table = new RowsView(m_words.columns);
    m_table->setAccessibleName(m_words.name);
    m_pages = new QStackedWidget;
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_table)})
        m_pages->addWidget(page);
    PictureFrame::build(tools, more, m_pages);
    setFocusProxy(m_canvas);
    wire(more);
}

void PictureView::wire(QMenu *more)
{
    connect(m_canvas, &RowsCanvas::chosen, this, &PictureView::componentChosen);
    connect(m_canvas, &RowsCanvas::menuWanted, this, &PictureView::showMenu);
    connect(m_table, &RowsView::keyChosen, this, [this](qint64 key) { Q_EMIT componentChosen(Id<Component>(key)); });
    m_asTable = more->addAction(tr("Read as a table"), this,
                                [this](bool isOn) { setShape(isOn ? Shape::Table : Shape::Picture); });
    m_asTable->setCheckable(true);
    more->addSeparator();
    offerFiles();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, more](const QPoint &at) { more->popup(m_table->viewport()->mapToGlobal(at)); });
}

void PictureView::selectOn(Id<Component> component)
{
    m_canvas->select(component);
    m_table->setCurrentKey(component.value);
}

void PictureView::showWaiting()
{
    m_canvas->setWaiting(true);
}

void PictureView::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) == shape)
        return;
    m_asTable->setChecked(shape == Shape::Table);
    setFocusProxy(shape == Shape::Table ? static_cast<QWidget *>(m_table) : m_canvas);
    showPage();
    if (shape == Shape::Table)
        ask(); // its rows are made only where they are read
}

void PictureView::showMade(bool isEmpty, QList<KeyedRow> rows)
{
    m_isEmpty = isEmpty;
    if (m_shape == Shape::Table) {
        m_table->rows()->setRows(std::move(rows));
        if (const auto selected = selectedComponent())
            m_table->setCurrentKey(selected->value);
    }
    showPage();
    arrangeTools();
    Q_EMIT shown();
}

void PictureView::showPage()
{
    m_pages->setCurrentWidget(m_isEmpty                     ? static_cast<QWidget *>(m_empty)
                                  : m_shape == Shape::Table ? m_table
                                                            : static_cast<QWidget *>(m_canvas));
}

} // namespace mainstay
