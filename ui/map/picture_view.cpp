// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_view.h"

#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "ui_map/rows_canvas.h"
#include "ui_map/rows_view.h"
#include "ui_map/tool_row.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SkeletonAfter = 150; // ms

} // namespace

PictureView::PictureView(Workspace &workspace, Kind kind, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(std::move(kind))
{
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(SkeletonAfter);
}

void PictureView::build(ToolRow *tools, QMenu *more, RowsCanvas *canvas, EmptyState *empty)
{
    m_tools = tools;
    m_more = more;
    m_canvas = canvas;
    m_empty = empty;
    m_bar = new QWidget;
    m_tools->setParent(m_bar);
    m_table = new RowsView(m_kind.columns);
    m_table->setAccessibleName(m_kind.tableName);
    m_pages = new QStackedWidget;
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_table)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_canvas);
    wire(more);
}

void PictureView::wire(QMenu *more)
{
    connect(&m_skeleton, &QTimer::timeout, m_canvas, [this] { m_canvas->setWaiting(true); });
    connect(m_canvas, &RowsCanvas::chosen, this, &PictureView::componentChosen);
    connect(m_canvas, &RowsCanvas::menuWanted, this, &PictureView::showMenu);
    connect(m_table, &RowsView::keyChosen, this, [this](qint64 key) { Q_EMIT componentChosen(Id<Component>(key)); });
    connect(&m_saver, &PictureSaver::failed, this, &PictureView::failed);
    connect(&m_saver, &PictureSaver::drawn, this,
            [](const QImage &image) { QGuiApplication::clipboard()->setImage(image); });
    m_asTable = more->addAction(tr("Read as a table"), this,
                                [this](bool isOn) { setShape(isOn ? Shape::Table : Shape::Picture); });
    m_asTable->setCheckable(true);
    more->addSeparator();
    more->addAction(tr("Copy picture"), this, &PictureView::copyPicture);
    more->addAction(tr("Save picture…"), this, &PictureView::savePictureAs);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_more->popup(m_table->viewport()->mapToGlobal(at)); });
}

void PictureView::setEstate(std::shared_ptr<const Estate> estate)
{
    m_estate = std::move(estate);
    ask();
}

void PictureView::select(Id<Component> component)
{
    m_selected = component;
    selectOn(component);
    m_table->setCurrentKey(component.value);
    showTools();
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

void PictureView::ask()
{
    m_isStale = true;
    showTools();
    if (isVisible())
        begin();
}

void PictureView::showMade(bool isEmpty, QList<KeyedRow> rows)
{
    m_isEmpty = isEmpty;
    if (m_shape == Shape::Table) {
        m_table->rows()->setRows(std::move(rows));
        if (m_selected)
            m_table->setCurrentKey(m_selected->value);
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

void PictureView::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerMenu(*menu);
    menu->addActions(m_more->actions());
    menu->popup(at);
}

void PictureView::copyPicture()
{
    if (const auto drawn = picture())
        m_saver.draw(*drawn);
}

void PictureView::savePictureTo(const QString &path)
{
    if (const auto drawn = picture())
        m_saver.save(*drawn, path);
}

void PictureView::savePictureAs()
{
    if (m_isEmpty)
        return;
    const QString path = QFileDialog::getSaveFileName(this, m_kind.saveTitle, m_kind.fileName + u".svg"_s,
                                                      tr("Pictures (*.svg *.png *.pdf)"));
    if (!path.isEmpty())
        savePictureTo(path);
}

void PictureView::setLeading(int width)
{
    m_leading = width;
    arrangeTools();
}

void PictureView::arrangeTools()
{
    constexpr int gap = Grid * 3 / 2;
    m_tools->fitInto(width() - m_leading - 3 * gap);
    m_bar->setFixedHeight(m_tools->height() + 2 * gap);
    m_tools->move(width() - m_tools->width() - gap, gap);
}

void PictureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        begin();
}

void PictureView::resizeEvent(QResizeEvent *)
{
    arrangeTools();
}

void PictureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_pages)
        ask();
}

} // namespace mainstay
