// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/rows_view.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "render/map_fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int MeasuredRows = 50;
constexpr int MostShare = 3; // of the width, that a column may take at first
constexpr int CellPadding = Grid; // as in the header

/// Text under its header, the code in muted letters of even width; the whole row says that it is the current one.
class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.state &= ~QStyle::State_HasFocus;
        const Look &look = lookOf(cell.palette);
        cell.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        const bool isCode = index.column() == 0;
        painter->setFont(isCode ? mapFontsOf(cell.font).code : cell.font);
        painter->setPen(isCode && !(cell.state & QStyle::State_Selected) ? look.muted : look.ink);
        const QRect rect = cell.rect.adjusted(leading(index), 0, -CellPadding / 2, 0);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(leading(index), 0);
    }

private:
    static int leading(const QModelIndex &index) { return index.column() == 0 ? 2 * CellPadding : CellPadding; }
};

/// The first header stands over the first cells, which keep away from the edge.
class RowsHeader : public QHeaderView
{
public:
    explicit RowsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Look &look = lookOf(palette());
        painter->fillRect(rect, look.panel);
        painter->setPen(look.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(fontOf(font(), TextSize::Small));
        painter->setPen(look.muted);
        const QRect text = rect.adjusted(section == 0 ? 2 * CellPadding : CellPadding, 0, 0, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                              Qt::ElideRight, text.width()));
    }
};

} // namespace

RowsView::RowsView(QStringList headers, QWidget *parent)
    : QTableView(parent), m_rows(new KeyedRowsModel(std::move(headers), this))
{
    setHorizontalHeader(new RowsHeader(this));
    setItemDelegate(new RowDelegate(this));
    setModel(m_rows);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Grid); // it would be as high as a header
    onRowHeight(this, [this] { verticalHeader()->setDefaultSectionSize(mainstay::rowHeight()); });
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isQuiet && current.isValid())
            Q_EMIT keyChosen(m_rows->rows().at(current.row()).key);
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(m_rows->rows().at(index.row()).key); });
    connect(m_rows, &KeyedRowsModel::rowsCame, this, &RowsView::spread);
}

void RowsView::setCurrentKey(qint64 key)
{
    const int row = m_rows->rowOf(key);
    if (row == currentIndex().row())
        return;
    m_isQuiet = true;
    setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row, 0));
    m_isQuiet = false;
}

void RowsView::spread()
{
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column)
        setColumnWidth(column, std::min(sizeHintForColumn(column) + 2 * Grid, viewport()->width() / MostShare));
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() <= 0)
        spread();
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT keyActivated(m_rows->rows().at(currentIndex().row()).key);
    else
        QTableView::keyPressEvent(event);
}

} // namespace mainstay
