// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_columns.h"

#include "ui_desk/ticket_list_model.h"

#include <algorithm>

namespace mainstay {

namespace {

struct SortedColumn {
    TicketColumn column;
    TicketSort sort;
};
constexpr SortedColumn sortedColumns[] = {
    {TicketColumn::Number, TicketSort::Number}, {TicketColumn::Priority, TicketSort::Priority},
    {TicketColumn::Title, TicketSort::Title},   {TicketColumn::Component, TicketSort::Component},
    {TicketColumn::Team, TicketSort::Team},     {TicketColumn::State, TicketSort::State},
    {TicketColumn::Due, TicketSort::Due},       {TicketColumn::Opened, TicketSort::Opened},
};

} // namespace

TicketSort sortOf(TicketColumn column)
{
    return std::ranges::find(sortedColumns, column, &SortedColumn::column)->sort;
}

TicketColumn columnOf(TicketSort sort)
{
    return std::ranges::find(sortedColumns, sort, &SortedColumn::sort)->column;
}

QVariant ticketColumnHead(int section, Qt::Orientation orientation, int role)
{
    // A reader of the window may ask for columns that are not there.
    if (orientation != Qt::Horizontal || section < 0 || section >= ticketColumnCount)
        return {};
    const auto column = TicketColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == TicketColumn::Opened         ? Qt::AlignTrailing | Qt::AlignVCenter
                                       : column == TicketColumn::Priority ? Qt::AlignHCenter | Qt::AlignVCenter
                                                                          : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return QVariant::fromValue(column == TicketColumn::Opened ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role == Qt::ToolTipRole && column == TicketColumn::Priority)
        return TicketListModel::tr("Priority");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TicketColumn::Number:
        return TicketListModel::tr("Number");
    case TicketColumn::Priority:
        return TicketListModel::tr("P", "head of a narrow column: priority");
    case TicketColumn::Title:
        return TicketListModel::tr("Title");
    case TicketColumn::Component:
        return TicketListModel::tr("Component");
    case TicketColumn::Team:
        return TicketListModel::tr("Team");
    case TicketColumn::State:
        return TicketListModel::tr("State");
    case TicketColumn::Due:
        return TicketListModel::tr("Due");
    case TicketColumn::Opened:
        return TicketListModel::tr("Opened");
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
