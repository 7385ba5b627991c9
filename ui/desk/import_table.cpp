// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/import_table.h"

#include "kit/calm_style.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int MostMeasured = 200; ///< columns; those behind them are as wide as usual
constexpr int NarrowestColumn = 12 * Grid;
constexpr int WidestColumn = 34 * Grid;

/// Small muted words over the cells, with a hair below.
class ImportHeader : public QHeaderView
{
public:
    explicit ImportHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Look &look = lookOf(palette());
        painter->fillRect(rect, look.panel);
        painter->setPen(look.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(fontOf(font(), TextSize::Small));
        painter->setPen(look.muted);
        const QRect text = rect.adjusted(Grid, 0, -Grid, 0);
        const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(text, alignment.isValid() ? alignment.toInt() : int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
    }
};

} // namespace

ImportTable::ImportTable(int mostRows, QWidget *parent) : QTableView(parent), m_mostRows(mostRows)
{
    setHorizontalHeader(new ImportHeader(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Grid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(NarrowestColumn);
    horizontalHeader()->setResizeContentsPrecision(50);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerWidget(new QWidget); // without it the style draws a box between the bars
    onRowHeight(this, [this] {
        verticalHeader()->setDefaultSectionSize(mainstay::rowHeight());
        if (model())
            fit();
    });
}

void ImportTable::setLastStretched()
{
    horizontalHeader()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportTable::fit()
{
    const int measured = std::min(model()->columnCount(), MostMeasured);
    for (int column = 0; column < measured; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + Grid;
        setColumnWidth(column, std::clamp(wanted, NarrowestColumn, WidestColumn));
    }
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    const bool mayScroll = horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int bar = mayScroll ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar + 2);
}

} // namespace mainstay
