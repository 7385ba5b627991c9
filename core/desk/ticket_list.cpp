// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_list.h"

#include "desk/ticket_conditions.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

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

    void add(const Conditions &others)
    {
        m_conditions += others.m_conditions;
        for (const QVariant &value : others.m_params.values())
            m_params.add(Param(value));
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

    /// One of the names, or none at all where that is wanted too.
    void addNames(const QString &column, const QStringList &names, bool TicketFilter::*without,
                  const TicketFilter &filter)
    {
        const bool orNone = filter.*without;
        if (orNone && names.isEmpty())
            m_conditions.append(column + u" IS NULL"_s);
        else if (orNone)
            m_conditions.append(u"(%1 IS NULL OR %2)"_s.arg(column, anyOf(column, names.size())));
        else if (!names.isEmpty())
            m_conditions.append(anyOf(column, names.size()));
        for (const QString &name : names)
            m_params.add(name);
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
    conditions.addNames(u"team"_s, filter.teams, &TicketFilter::withoutTeam, filter);
    conditions.addNames(u"assignee"_s, filter.assignees, &TicketFilter::withoutAssignee, filter);
    conditions.addNames(u"requester"_s, filter.requesters, &TicketFilter::withoutRequester, filter);
    conditions.addAnyOf(u"channel"_s, filter.channels, [](Channel channel) { return Param(toName(channel)); });
    conditions.addAnyOf(u"component_id"_s, filter.components, [](Id<Component> id) { return Param(id); });
    if (filter.major)
        conditions.add(
            u"id %1IN (SELECT m.ticket_id FROM major_incident AS m)"_s.arg(*filter.major ? u""_s : u"NOT "_s), {});
    if (filter.openedFrom)
        conditions.add(u"opened >= ?"_s, {*filter.openedFrom});
    if (filter.openedBefore)
        conditions.add(u"opened < ?"_s, {*filter.openedBefore});
}

void addGroup(Conditions &conditions, const TicketGroupKey &group)
{
    const TicketSource condition = groupCondition(group);
    conditions.add(condition.sql, {});
    for (const QVariant &value : condition.params.values())
        conditions.params().add(Param(value));
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

/// How SQL spells an order.
struct Ordering {
    QString key; ///< column that the list goes by; empty for opened and number
    bool mayBeNull = false;
    bool isNumber = false;
    QString index; ///< of open tickets in this order
};

Ordering orderingOf(TicketSort by)
{
    switch (by) {
    case TicketSort::Priority:
        return {u"priority_rank"_s, true, true, u"ticket_open_rank"_s};
    case TicketSort::Title:
        return {u"title"_s, false, false, u"ticket_open_title"_s};
    case TicketSort::Component:
        return {u"component_id"_s, true, true, u"ticket_open_component"_s};
    case TicketSort::Team:
        return {u"team"_s, true, false, u"ticket_open_team"_s};
    case TicketSort::State:
        return {u"state"_s, false, false, u"ticket_open_state"_s};
    default:
        return {};
    }
}

/// Of a column that may be empty the rows that have it are one stretch of the list, the others the next.
enum class Stretch { Whole, Valued, Empty };

QStringList placeColumns(const TicketOrder &order, Stretch stretch)
{
    QStringList columns{u"process"_s, u"serial"_s};
    if (order.by != TicketSort::Number)
        columns.prepend(u"opened"_s);
    if (const Ordering ordering = orderingOf(order.by); !ordering.key.isEmpty() && stretch != Stretch::Empty)
        columns.prepend(ordering.key);
    return columns;
}

void addAfter(Conditions &conditions, const TicketCursor &cursor, const TicketOrder &order, Stretch stretch)
{
    const QStringList columns = placeColumns(order, stretch);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const QString sign = order.way == SortWay::Up ? u">"_s : u"<"_s;
    conditions.add(u"(%1) %2 (%3)"_s.arg(columns.join(u", "_s), sign, marks), {});
    const Ordering ordering = orderingOf(order.by);
    if (columns.first() == ordering.key) {
        const QString key = cursor.key.value_or(QString());
        conditions.params().add(ordering.isNumber ? Param(key.toLongLong()) : Param(key));
    }
    if (order.by != TicketSort::Number)
        conditions.params().add(cursor.opened);
    conditions.params().add(toName(cursor.number.process));
    conditions.params().add(cursor.number.number);
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

QString linesSql(const Conditions &conditions, const TicketOrder &order = {}, const QString &hint = {})
{
    // The column itself leads the order even where it is empty throughout: so its index is seen to fit.
    QStringList columns = placeColumns(order, Stretch::Whole);
    if (order.way == SortWay::Down) {
        for (QString &column : columns)
            column += u" DESC"_s;
    }
    return u"SELECT id, process, serial, title, state, reason, priority, priority_rank, component_id, team, opened,"
           " CASE WHEN EXISTS (SELECT 1 FROM major_incident AS m WHERE m.ticket_id = ticket.id) THEN 1 ELSE 0 END"
           " FROM ticket%1%2 ORDER BY %3"_s.arg(hint, conditions.sql(), columns.join(u", "_s));
}

/// All that the question finds.
Conditions conditionsOf(const TicketQuestion &question, Engine engine)
{
    Conditions conditions;
    addFilter(conditions, question.filter);
    if (question.group)
        addGroup(conditions, *question.group);
    if (question.words)
        addWords(conditions, *question.words, engine);
    return conditions;
}

/// SQLite knows no numbers of rows, and would look at too many.
QString hintFor(const TicketQuestion &question, Engine engine, const QString &openIndex)
{
    const bool isOpenOnly = question.filter.open && question.filter.states.isEmpty();
    const bool fits = engine == Engine::SQLite && isOpenOnly && !openIndex.isEmpty() && !question.words;
    return fits ? u" INDEXED BY "_s + openIndex : QString();
}

/// A group is a small part of the list, so where it can be it is found first, and put in order then.
QString indexFor(const TicketQuestion &question)
{
    const QString ofGroup = question.group ? openIndexOf(question.group->by) : QString();
    return ofGroup.isEmpty() ? orderingOf(question.order.by).index : ofGroup;
}

/// Adds at most `limit` lines of one stretch to the page, those after the cursor.
void readStretch(Session &session, const TicketQuestion &question, const std::optional<TicketCursor> &after,
                 Stretch stretch, int limit, QList<TicketLine> &lines)
{
    Conditions conditions;
    if (after)
        addAfter(conditions, *after, question.order, stretch);
    if (stretch != Stretch::Whole)
        conditions.add(
            orderingOf(question.order.by).key + (stretch == Stretch::Valued ? u" IS NOT NULL"_s : u" IS NULL"_s), {});
    conditions.add(conditionsOf(question, session.engine()));
    conditions.params().add(limit);
    session.scan(linesSql(conditions, question.order, hintFor(question, session.engine(), indexFor(question)))
                     + u" LIMIT ?"_s,
                 conditions.params(), [&lines](const ScanRow &row) { lines.append(toLine(row)); });
}

} // namespace

qint64 ticketCount(Session &session, const TicketFilter &filter)
{
    Conditions conditions;
    addFilter(conditions, filter);
    return session.number(u"SELECT count(*) FROM ticket"_s + conditions.sql(), conditions.params());
}

qint64 ticketCount(Session &session, const TicketQuestion &question)
{
    const QString openIndex = question.group ? openIndexOf(question.group->by) : QString();
    const TicketSource source = sourceOf(question, session.engine(), openIndex);
    return session.number(u"SELECT count(*) FROM ticket"_s + source.sql, source.params);
}

TicketSource sourceOf(const TicketQuestion &question, Engine engine, const QString &openIndex)
{
    Conditions conditions = conditionsOf(question, engine);
    return {hintFor(question, engine, openIndex) + conditions.sql(), conditions.params()};
}

TicketSource sourceAmong(const TicketQuestion &question, Engine engine, const QList<Id<Ticket>> &ids)
{
    Conditions conditions;
    conditions.addAnyOf(u"id"_s, ids, [](Id<Ticket> id) { return Param(id); });
    conditions.add(conditionsOf(question, engine));
    return {conditions.sql(), conditions.params()};
}

QList<TicketLine> listedAmong(Session &session, const TicketQuestion &question, const QList<Id<Ticket>> &ids)
{
    if (question.words && question.words->words.isEmpty())
        return {};
    QList<TicketLine> lines;
    for (qsizetype begin = 0; begin < ids.size(); begin += mostAmong) {
        Conditions conditions;
        conditions.addAnyOf(u"id"_s, ids.mid(begin, mostAmong), [](Id<Ticket> id) { return Param(id); });
        conditions.add(conditionsOf(question, session.engine()));
        session.scan(linesSql(conditions), conditions.params(),
                     [&lines](const ScanRow &row) { lines.append(toLine(row)); });
    }
    std::ranges::sort(lines, [&question](const TicketLine &first, const TicketLine &second) {
        return standsAbove(first, second, question.order);
    });
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
    std::optional<TicketCursor> after;
    if (question.after) {
        const Result<TicketCursor> cursor = cursorFromText(*question.after, question.order);
        if (!cursor)
            throw StoreError(cursor.error());
        after = *cursor;
    }
    if (question.words && question.words->words.isEmpty())
        return {};

    TicketPage page;
    page.tickets.reserve(std::min(question.limit + 1, 1000));
    const int wanted = question.limit + 1;
    if (!orderingOf(question.order.by).mayBeNull) {
        readStretch(session, question, after, Stretch::Whole, wanted, page.tickets);
    } else {
        const bool isInEmpty = after && !after->key;
        if (!isInEmpty)
            readStretch(session, question, after, Stretch::Valued, wanted, page.tickets);
        if (page.tickets.size() < wanted)
            readStretch(session, question, isInEmpty ? after : std::nullopt, Stretch::Empty,
                        wanted - int(page.tickets.size()), page.tickets);
    }
    if (page.tickets.size() > question.limit) {
        page.tickets.removeLast();
        page.next = cursorText(page.tickets.last(), question.order);
    }
    return page;
}

} // namespace mainstay
