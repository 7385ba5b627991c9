// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view.h"

#include "desk/names.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

TicketView shipped(const QString &name, const QString &filter, const TicketOrder &order)
{
    return {.id = {}, .version = 0, .name = name, .filter = filter, .order = order, .groupedBy = {}, .owner = {}};
}

} // namespace

const QList<TicketView> &shippedViews()
{
    const TicketOrder urgent{TicketSort::Priority, SortWay::Up};
    const TicketOrder due{TicketSort::Due, SortWay::Up};
    static const QList<TicketView> views{
        shipped(u"my-tickets"_s, u"state=open assignee=me"_s, due),
        shipped(u"my-teams"_s, u"state=open team=mine"_s, due),
        shipped(u"unassigned"_s, u"state=open assignee=\"\""_s, urgent),
        shipped(u"due-soon"_s, u"state=open due=soon"_s, due),
    };
    return views;
}

std::optional<TicketView> shippedView(QStringView name)
{
    const QList<TicketView> &views = shippedViews();
    const auto found =
        std::ranges::find_if(views, [name](const TicketView &view) { return isSameName(view.name, name); });
    return found == views.end() ? std::nullopt : std::optional(*found);
}

Result<TicketOrder> ticketOrderAsked(const QString &text)
{
    const QString field = text.section(u':', 0, 0);
    const QString way = text.section(u':', 1);
    const auto order = field.startsWith(u'-') ? std::nullopt : ticketOrderFromText(field);
    if (!order || (text.contains(u':') && way != u"desc" && way != u"asc"))
        return failure(ErrorKind::Invalid, "desk.unknown-sort",
                       {{u"sort"_s, text.left(100)}, {u"allowed"_s, QJsonArray::fromStringList(ticketSorts())}});
    return TicketOrder{order->by, way == u"desc" ? SortWay::Down : SortWay::Up};
}

} // namespace mainstay
