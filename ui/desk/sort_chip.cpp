// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/sort_chip.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

SortChip::SortChip(TicketSectionsModel &model, QTableView &table, QWidget *parent)
    : Chip({}, Tone::Neutral, Use::Pressed, parent), m_model(model), m_table(table)
{
    setObjectName(u"sort"_s);
    connect(this, &Chip::clicked, this, &SortChip::offer);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SortChip::present);
    connect(&model, &TicketSectionsModel::loaded, this, &SortChip::present);
    connect(&model, &TicketSectionsModel::settled, this, &SortChip::present);
    present();
}

QString SortChip::order() const
{
    return toText(m_model.question().order);
}

void SortChip::setOrder(const QString &text)
{
    if (const auto order = ticketOrderFromText(text))
        m_table.sortByColumn(int(columnOf(order->by)),
                             order->way == SortWay::Up ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void SortChip::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < ticketColumnCount; ++column) {
        const bool isPriority = column == int(TicketColumn::Priority);
        QAction *action = menu->addAction(
            m_model.headerData(column, Qt::Horizontal, isPriority ? Qt::ToolTipRole : Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] {
            m_table.sortByColumn(
                column, m_model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>());
        });
    }
    menu->addSeparator();
    QAction *turn = menu->addAction(tr("The other way round"));
    connect(turn, &QAction::triggered, this, [this, header] {
        m_table.sortByColumn(header->sortIndicatorSection(),
                             header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder);
    });
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void SortChip::present()
{
    const TicketOrder &order = m_model.question().order;
    const int column = int(columnOf(order.by));
    const bool isPriority = order.by == TicketSort::Priority;
    const QString name =
        m_model.headerData(column, Qt::Horizontal, isPriority ? Qt::ToolTipRole : Qt::DisplayRole).toString();
    const QString arrow = order.way == SortWay::Up ? u" ↑"_s : u" ↓"_s;
    QString text = tr("sorted by %1").arg(name.toLower()) + arrow;
    const QString cut = m_model.cutText();
    // A list by due holds open tickets alone, whatever else the filter lets through.
    const bool hidesOthers =
        order.by == TicketSort::Due && !m_model.question().filter.open && m_model.question().filter.states.isEmpty();
    if (!cut.isEmpty())
        text += u" · "_s + cut;
    else if (hidesOthers)
        text += u" · "_s + tr("open ones only");
    setText(text);
    setAccessibleName(order.way == SortWay::Up ? tr("Sorted by %1, upwards").arg(name)
                                               : tr("Sorted by %1, downwards").arg(name));
    setToolTip(tr("What the list goes by; a click on the head of a column does the same").toHtmlEscaped());
    setTone(order == TicketOrder() ? Tone::Neutral : Tone::Accent);
    updateGeometry();
}

} // namespace mainstay
