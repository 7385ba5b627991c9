// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/rows_table.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "render/map_fonts.h"

#include <QHeaderView>
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
        painter->drawText(rect, int(cell.displayAlignment) | Qt::TextSingleLine,
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
        const QRect text = rect.adjusted(section == 0 ? 2 * CellPadding : CellPadding, 0, -CellPadding / 2, 0);
        const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        painter->drawText(
            text, alignment.isValid() ? alignment.toInt() : int(Qt::AlignVCenter | Qt::AlignLeft),
            painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                              Qt::ElideRight, text.width()));
    }
};

} // namespace

RowsTable::RowsTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new RowsHeader(this));
    setItemDelegate(new RowDelegate(this));
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
}

void RowsTable::spread()
{
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted + 2 * Grid, viewport()->width() / MostShare));
    }
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() <= 0 && model())
        spread();
}

} // namespace mainstay
