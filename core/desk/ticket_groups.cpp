// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_groups.h"

#include "desk/ticket_source.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString columnOf(TicketGrouping by)
{
    switch (by) {
    case TicketGrouping::State:
        return u"state"_s;
    case TicketGrouping::Priority:
        return u"priority"_s;
    case TicketGrouping::Team:
        return u"team"_s;
    case TicketGrouping::Assignee:
        return u"assignee"_s;
    case TicketGrouping::Component:
        return u"component_id"_s;
    case TicketGrouping::Process:
        return u"process"_s;
    case TicketGrouping::Organisation:
        return u"requester"_s;
    }
    Q_UNREACHABLE();
}

QString countsSql(TicketGrouping by, const QString &source)
{
    const QString counts = u"SELECT %1, count(*) AS n FROM ticket%2 GROUP BY %1"_s.arg(columnOf(by), source);
    if (by != TicketGrouping::Organisation)
        return counts;
    // Who asked is counted by key first, so that each person is looked up once and not once for every ticket.
    return u"SELECT o.name, CAST(sum(r.n) AS BIGINT) FROM (%1) AS r LEFT JOIN person AS p ON p.name = r.requester"
           " LEFT JOIN organisation AS o ON o.id = p.organisation_id GROUP BY o.name"_s.arg(counts);
}

bool isNumeric(TicketGrouping by)
{
    return by == TicketGrouping::Priority || by == TicketGrouping::Component;
}

/// The first column of the row.
std::optional<QString> groupValue(const ScanRow &row, TicketGrouping by)
{
    if (row.isNull(0))
        return std::nullopt;
    return isNumeric(by) ? QString::number(row.integer(0)) : QString::fromUtf8(row.text(0));
}

QString valueSql(TicketGrouping by)
{
    return by == TicketGrouping::Organisation
        ? u"(SELECT o.name FROM person AS p JOIN organisation AS o ON o.id = p.organisation_id"
          " WHERE p.name = ticket.requester)"_s
        : columnOf(by);
}

} // namespace

QString openIndexOf(TicketGrouping by)
{
    switch (by) {
    case TicketGrouping::State:
        return u"ticket_open_state"_s;
    case TicketGrouping::Team:
        return u"ticket_open_team"_s;
    case TicketGrouping::Component:
        return u"ticket_open_component"_s;
    default:
        return {};
    }
}

TicketSource groupCondition(const TicketGroupKey &group)
{
    const QString column = columnOf(group.by);
    if (group.by == TicketGrouping::Organisation) {
        if (!group.value)
            return {u"(requester IS NULL OR requester NOT IN"
                    " (SELECT p.name FROM person AS p WHERE p.organisation_id IS NOT NULL))"_s,
                    {}};
        return {u"requester IN (SELECT p.name FROM person AS p JOIN organisation AS o ON o.id = p.organisation_id"
                " WHERE o.name = ?)"_s,
                {*group.value}};
    }
    if (!group.value)
        return {column + u" IS NULL"_s, {}};
    const Params values = isNumeric(group.by) ? Params{group.value->toLongLong()} : Params{*group.value};
    return {column + u" = ?"_s, values};
}

QList<TicketGroup> ticketGroups(Session &session, const TicketQuestion &question, TicketGrouping by)
{
    if (question.words && question.words->words.isEmpty())
        return {};
    TicketQuestion whole = question;
    whole.group.reset();
    TicketSource source = sourceOf(whole, session, openIndexOf(by));
    source.params.add(mostGroups + 1);
    QList<TicketGroup> groups;
    session.scan(countsSql(by, source.sql) + u" LIMIT ?"_s, source.params, [&groups, by](const ScanRow &row) {
        groups.append({groupValue(row, by), row.integer(1)});
    });
    if (groups.size() > mostGroups)
        throw StoreError(ErrorKind::Invalid, "desk.too-many-groups", {{u"most"_s, mostGroups}});
    return groups;
}

QHash<qint64, std::optional<QString>> groupsAmong(Session &session, const TicketQuestion &question, TicketGrouping by,
                                                  const QList<Id<Ticket>> &ids)
{
    QHash<qint64, std::optional<QString>> groups;
    if (question.words && question.words->words.isEmpty())
        return groups;
    TicketQuestion whole = question;
    whole.group.reset();
    for (qsizetype begin = 0; begin < ids.size(); begin += mostAmong) {
        const TicketSource source = sourceAmong(whole, session, ids.mid(begin, mostAmong));
        session.scan(u"SELECT %1, id FROM ticket%2"_s.arg(valueSql(by), source.sql), source.params,
                     [&groups, by](const ScanRow &row) { groups.insert(row.integer(1), groupValue(row, by)); });
    }
    return groups;
}

} // namespace mainstay
