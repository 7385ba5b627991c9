// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_conditions.h"

#include "desk/known_error.h"
#include "desk/ticket_kinds.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

QString TicketConditions::sql() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

QString TicketConditions::anyOf(const QString &column, qsizetype count)
{
    // An equality keeps the order of the index; IN would have it sorted.
    return count == 1 ? column + u" = ?"_s : u"%1 IN (%2)"_s.arg(column, marks(count));
}

void TicketConditions::add(const QString &condition, std::initializer_list<Param> values)
{
    m_conditions.append(condition);
    for (const Param &value : values)
        m_params.add(value);
}

/// One of the names, or none at all where that is wanted too.
void TicketConditions::addNames(const QString &column, const QStringList &names, bool orNone)
{
    if (orNone && names.isEmpty())
        m_conditions.append(column + u" IS NULL"_s);
    else if (orNone)
        m_conditions.append(u"(%1 IS NULL OR %2)"_s.arg(column, anyOf(column, names.size())));
    else if (!names.isEmpty())
        m_conditions.append(anyOf(column, names.size()));
    for (const QString &name : names)
        m_params.add(name);
}

void TicketConditions::addStates(const TicketFilter &filter)
{
    if (filter.open && filter.states.isEmpty())
        m_conditions.append(u"phase = 'open'"_s);
    else if (filter.open)
        m_conditions.append(u"(phase = 'open' OR %1)"_s.arg(anyOf(u"state"_s, filter.states.size())));
    else if (!filter.states.isEmpty())
        m_conditions.append(anyOf(u"state"_s, filter.states.size()));
    for (const QString &state : filter.states)
        m_params.add(state);
}

void TicketConditions::addTiers(const TicketFilter &filter)
{
    QStringList either;
    if (!filter.tiers.isEmpty())
        either.append(u"team IN (SELECT t.name FROM team AS t WHERE t.tier IN (%1))"_s.arg(marks(filter.tiers.size())));
    if (filter.withoutTier)
        either.append(u"team IS NULL OR team NOT IN (SELECT t.name FROM team AS t WHERE t.tier IS NOT NULL)"_s);
    if (either.isEmpty())
        return;
    m_conditions.append(u'(' + either.join(u" OR "_s) + u')');
    for (const int tier : filter.tiers)
        m_params.add(tier);
}

/// As a ticket may write its requester: by name, by address, or as the organisation itself.
void TicketConditions::addOrganisations(const QStringList &names)
{
    if (names.isEmpty())
        return;
    const QString some = marks(names.size());
    m_conditions.append(
        u"requester IN (SELECT p.name FROM organisation AS o JOIN person AS p ON p.organisation_id = o.id"
        " WHERE o.name IN (%1) UNION SELECT p.email FROM organisation AS o JOIN person AS p"
        " ON p.organisation_id = o.id WHERE o.name IN (%1) AND p.email IS NOT NULL"
        " UNION SELECT o.name FROM organisation AS o WHERE o.name IN (%1))"_s.arg(some));
    for (int place = 0; place < 3; ++place) {
        for (const QString &name : names)
            m_params.add(name);
    }
}

void TicketConditions::addSolutions(const Session &session, const TicketFilter &filter)
{
    if (filter.solutions.isEmpty())
        return;
    // Open tickets are few and have their own index, in order; the sign keeps SQLite from fetching and sorting all
    // tickets that a large solution has ever had.
    const bool isOpenOnly = filter.open && filter.states.isEmpty();
    const QString column = session.engine() == Engine::SQLite && isOpenOnly ? u"+component_id"_s : u"component_id"_s;
    m_conditions.append(u"%1 IN (WITH RECURSIVE below(id) AS (SELECT c.id FROM component AS c WHERE c.id IN (%2)"
                        " UNION ALL SELECT c.id FROM component AS c JOIN below ON c.parent_id = below.id)"
                        " SELECT id FROM below)"_s.arg(column, marks(filter.solutions.size())));
    for (const Id<Component> id : filter.solutions)
        m_params.add(id);
}

/// As one value, since there may be thousands.
void TicketConditions::addAmong(const Session &session, const QList<Id<Ticket>> &ids)
{
    QStringList numbers;
    for (const Id<Ticket> id : ids)
        numbers.append(QString::number(id.value));
    const QString list = numbers.join(u',');
    if (session.engine() == Engine::SQLite)
        add(u"id IN (SELECT value FROM json_each(?))"_s, {u'[' + list + u']'});
    else
        add(u"id = ANY (CAST(? AS bigint[]))"_s, {u'{' + list + u'}'});
}

void TicketConditions::addWords(const Session &session, const SearchQuery &words)
{
    if (session.engine() == Engine::SQLite)
        add(u"id IN (SELECT rowid FROM search_ticket_index WHERE search_ticket_index MATCH ?)"_s, {toFts5Match(words)});
    else
        add(u"id IN (SELECT s.id FROM search_ticket AS s WHERE s.lexemes @@ CAST(? AS tsquery))"_s, {toTsQuery(words)});
}

void TicketConditions::addFilter(const Session &session, const TicketFilter &filter)
{
    if (needsNarrowing(filter))
        throw StoreError(ErrorKind::Bug, "desk.filter-not-narrowed");
    addAnyOf(u"process"_s, filter.processes, [](ProcessKind kind) { return Param(toName(kind)); });
    addStates(filter);
    addAnyOf(u"priority"_s, filter.priorities, [](int number) { return Param(number); });
    addNames(u"team"_s, filter.teams, filter.withoutTeam);
    addTiers(filter);
    addNames(u"assignee"_s, filter.assignees, filter.withoutAssignee);
    addNames(u"requester"_s, filter.requesters, filter.withoutRequester);
    addOrganisations(filter.organisations);
    addAnyOf(u"channel"_s, filter.channels, [](Channel channel) { return Param(toName(channel)); });
    addAnyOf(u"component_id"_s, filter.components, [](Id<Component> id) { return Param(id); });
    addSolutions(session, filter);
    if (filter.major)
        add(u"id %1IN (SELECT m.ticket_id FROM major_incident AS m)"_s.arg(*filter.major ? u""_s : u"NOT "_s), {});
    if (filter.known)
        add(u"id %1IN (SELECT k.problem_id FROM known_error AS k WHERE k.problem_id IS NOT NULL AND k.state <> ?)"_s
                .arg(*filter.known ? u""_s : u"NOT "_s),
            {toName(KnownErrorState::Retired)});
    if (filter.openedFrom)
        add(u"opened >= ?"_s, {*filter.openedFrom});
    if (filter.openedBefore)
        add(u"opened < ?"_s, {*filter.openedBefore});
    if (filter.words)
        addWords(session, *filter.words);
    if (filter.among)
        addAmong(session, *filter.among);
}

} // namespace mainstay
