// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_list.h"

#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Cursor {
    Instant opened;
    TicketNumber number;
};

QString toCursor(const TicketLine &line)
{
    return toIso(line.opened) + u'/' + line.number;
}

Cursor fromCursor(const QString &cursor)
{
    const qsizetype slash = cursor.indexOf(u'/');
    const auto opened = slash < 0 ? std::nullopt : fromIso(cursor.first(slash));
    const auto number = slash < 0 ? std::nullopt : ticketNumberFromText(cursor.sliced(slash + 1));
    if (!opened || !number)
        throw StoreError(ErrorKind::Invalid, "desk.bad-cursor", {{u"cursor"_s, cursor.left(100)}});
    return {*opened, *number};
}

/// Conditions joined by AND, with their values.
class Conditions
{
public:
    void add(const QString &condition, std::initializer_list<Param> values)
    {
        m_conditions.append(condition);
        for (const Param &value : values)
            m_params.add(value);
    }

    template <class T, class ToParam>
    void addAnyOf(const QString &column, const QList<T> &values, ToParam toParam)
    {
        if (values.isEmpty())
            return;
        m_conditions.append(anyOf(column, values.size()));
        for (const T &value : values)
            m_params.add(toParam(value));
    }

    void addTeams(const TicketFilter &filter)
    {
        if (filter.withoutTeam && filter.teams.isEmpty())
            m_conditions.append(u"team IS NULL"_s);
        else if (filter.withoutTeam)
            m_conditions.append(u"(team IS NULL OR %1)"_s.arg(anyOf(u"team"_s, filter.teams.size())));
        else if (!filter.teams.isEmpty())
            m_conditions.append(anyOf(u"team"_s, filter.teams.size()));
        for (const QString &team : filter.teams)
            m_params.add(team);
    }

    void addStates(const TicketFilter &filter)
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

    QString sql() const { return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s); }
    Params &params() { return m_params; }

private:
    static QString anyOf(const QString &column, qsizetype count)
    {
        // An equality keeps the order of the index; IN would have it sorted.
        return count == 1 ? column + u" = ?"_s : u"%1 IN (%2)"_s.arg(column, QStringList(count, u"?"_s).join(u", "_s));
    }

    QStringList m_conditions;
    Params m_params;
};

void addFilter(Conditions &conditions, const TicketFilter &filter)
{
    conditions.addAnyOf(u"process"_s, filter.processes, [](ProcessKind kind) { return Param(toName(kind)); });
    conditions.addStates(filter);
    conditions.addAnyOf(u"priority"_s, filter.priorities, [](int number) { return Param(number); });
    conditions.addTeams(filter);
    conditions.addAnyOf(u"component_id"_s, filter.components, [](Id<Component> id) { return Param(id); });
    if (filter.major)
        conditions.add(
            u"id %1IN (SELECT m.ticket_id FROM major_incident AS m)"_s.arg(*filter.major ? u""_s : u"NOT "_s), {});
    if (filter.openedFrom)
        conditions.add(u"opened >= ?"_s, {*filter.openedFrom});
    if (filter.openedBefore)
        conditions.add(u"opened < ?"_s, {*filter.openedBefore});
}

void addWords(Conditions &conditions, const SearchQuery &words, Engine engine)
{
    if (engine == Engine::SQLite)
        conditions.add(u"id IN (SELECT rowid FROM search_ticket_index WHERE search_ticket_index MATCH ?)"_s,
                       {toFts5Match(words)});
    else
        conditions.add(u"id IN (SELECT s.id FROM search_ticket AS s WHERE s.lexemes @@ CAST(? AS tsquery))"_s,
                       {toTsQuery(words)});
}

void addAfter(Conditions &conditions, const Cursor &cursor)
{
    conditions.add(u"(opened, process, serial) < (?, ?, ?)"_s,
                   {cursor.opened, toName(cursor.number.process), cursor.number.number});
}

QString text(const ScanRow &row, int column)
{
    return QString::fromUtf8(row.text(column));
}

std::optional<QString> optionalText(const ScanRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(text(row, column));
}

TicketLine toLine(const ScanRow &row)
{
    const TicketNumber number = toTicketNumber(text(row, 1), row.integer(2));
    TicketLine line{.id = Id<Ticket>(row.integer(0)),
                    .process = number.process,
                    .number = toText(number),
                    .title = text(row, 3),
                    .state = {text(row, 4), optionalText(row, 5)},
                    .priority = {},
                    .component = {},
                    .team = optionalText(row, 9),
                    .opened = fromMilliseconds(row.integer(10)),
                    .isMajor = row.integer(11) != 0};
    if (!row.isNull(6))
        line.priority = Priority{int(row.integer(6)), int(row.integer(7))};
    if (!row.isNull(8))
        line.component = Id<Component>(row.integer(8));
    return line;
}

QString linesSql(const Conditions &conditions)
{
    return u"SELECT id, process, serial, title, state, reason, priority, priority_rank, component_id, team, opened,"
           " CASE WHEN EXISTS (SELECT 1 FROM major_incident AS m WHERE m.ticket_id = ticket.id) THEN 1 ELSE 0 END"
           " FROM ticket%1 ORDER BY opened DESC, process DESC, serial DESC"_s.arg(conditions.sql());
}

} // namespace

bool standsAbove(const TicketLine &first, const TicketLine &second)
{
    if (first.opened != second.opened)
        return first.opened > second.opened;
    if (first.process != second.process)
        return toName(first.process) > toName(second.process);
    return ticketNumberFromText(first.number)->number > ticketNumberFromText(second.number)->number;
}

qint64 ticketCount(Session &session, const TicketFilter &filter)
{
    Conditions conditions;
    addFilter(conditions, filter);
    return session.number(u"SELECT count(*) FROM ticket"_s + conditions.sql(), conditions.params());
}

QList<TicketLine> listedAmong(Session &session, const TicketQuestion &question, const QList<Id<Ticket>> &ids)
{
    constexpr qsizetype AtOnce = 500;
    if (question.words && question.words->words.isEmpty())
        return {};
    QList<TicketLine> lines;
    for (qsizetype begin = 0; begin < ids.size(); begin += AtOnce) {
        Conditions conditions;
        conditions.addAnyOf(u"id"_s, ids.mid(begin, AtOnce), [](Id<Ticket> id) { return Param(id); });
        addFilter(conditions, question.filter);
        if (question.words)
            addWords(conditions, *question.words, session.engine());
        session.scan(linesSql(conditions), conditions.params(),
                     [&lines](const ScanRow &row) { lines.append(toLine(row)); });
    }
    std::ranges::sort(lines, standsAbove);
    return lines;
}

QList<TicketLine> childrenOf(Session &session, Id<Ticket> parent, int limit)
{
    Conditions conditions;
    conditions.add(u"parent_id = ?"_s, {parent});
    conditions.params().add(limit);
    QList<TicketLine> lines;
    session.scan(linesSql(conditions) + u" LIMIT ?"_s, conditions.params(),
                 [&lines](const ScanRow &row) { lines.append(toLine(row)); });
    return lines;
}

QStringList knownTeams(Session &session, int limit)
{
    // Hops from team to team over the index, where DISTINCT would walk through every ticket.
    return session.query(u"WITH RECURSIVE known(team) AS (SELECT min(team) FROM ticket UNION ALL"
                         " SELECT (SELECT min(t.team) FROM ticket AS t WHERE t.team > known.team) FROM known"
                         " WHERE known.team IS NOT NULL)"
                         " SELECT team FROM known WHERE team IS NOT NULL LIMIT ?"_s,
                         {limit}, [](const Row &row) { return row.text(0); });
}

TicketPage listTickets(Session &session, const TicketQuestion &question)
{
    if (question.limit < 1 || question.limit > mostListed)
        throw StoreError(ErrorKind::Invalid, "desk.bad-limit", {{u"limit"_s, question.limit}, {u"most"_s, mostListed}});
    Conditions conditions;
    if (question.after)
        addAfter(conditions, fromCursor(*question.after));
    if (question.words && question.words->words.isEmpty())
        return {};

    addFilter(conditions, question.filter);
    if (question.words)
        addWords(conditions, *question.words, session.engine());
    conditions.params().add(question.limit + 1);
    TicketPage page;
    page.tickets.reserve(std::min(question.limit + 1, 1000));
    session.scan(linesSql(conditions) + u" LIMIT ?"_s, conditions.params(),
                 [&page](const ScanRow &row) { page.tickets.append(toLine(row)); });
    if (page.tickets.size() > question.limit) {
        page.tickets.removeLast();
        page.next = toCursor(page.tickets.last());
    }
    return page;
}

} // namespace mainstay
