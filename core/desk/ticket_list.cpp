// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_list.h"

#include "desk/ticket_store.h"

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
    conditions.addAnyOf(u"team"_s, filter.teams, [](const QString &team) { return Param(team); });
    conditions.addAnyOf(u"component_id"_s, filter.components, [](Id<Component> id) { return Param(id); });
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

TicketLine toLine(const Row &row)
{
    const TicketNumber number = toTicketNumber(row.text(1), row.integer(2));
    return TicketLine{.id = row.id<Ticket>(0),
                      .process = number.process,
                      .number = toText(number),
                      .title = row.text(3),
                      .state = {row.text(4), row.optionalText(5)},
                      .priority = row.isNull(6) ? std::nullopt : std::optional(Priority{row.number(6), row.number(7)}),
                      .component = row.optionalId<Component>(8),
                      .team = row.optionalText(9),
                      .opened = row.instant(10)};
}

} // namespace

TicketPage listTickets(Session &session, const TicketQuestion &question)
{
    if (question.limit < 1 || question.limit > mostListed)
        throw StoreError(ErrorKind::Invalid, "desk.bad-limit", {{u"limit"_s, question.limit}, {u"most"_s, mostListed}});
    const std::optional<Cursor> after = question.after ? std::optional(fromCursor(*question.after)) : std::nullopt;
    if (question.words && question.words->words.isEmpty())
        return {};

    Conditions conditions;
    addFilter(conditions, question.filter);
    if (question.words)
        addWords(conditions, *question.words, session.engine());
    if (after)
        conditions.add(u"(opened, process, serial) < (?, ?, ?)"_s,
                       {after->opened, toName(after->number.process), after->number.number});
    conditions.params().add(question.limit + 1);
    TicketPage page;
    page.tickets = session.query(u"SELECT id, process, serial, title, state, reason, priority, priority_rank,"
                                 " component_id, team, opened FROM ticket%1"
                                 " ORDER BY opened DESC, process DESC, serial DESC LIMIT ?"_s.arg(conditions.sql()),
                                 conditions.params(), toLine);
    if (page.tickets.size() > question.limit) {
        page.tickets.removeLast();
        page.next = toCursor(page.tickets.last());
    }
    return page;
}

} // namespace mainstay
