// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_list.h"

#include "desk/ticket_conditions.h"
#include "desk/ticket_source.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void addGroup(TicketConditions &conditions, const TicketGroupKey &group)
{
    const TicketSource condition = groupCondition(group);
    conditions.add(condition.sql, {});
    for (const QVariant &value : condition.params.values())
        conditions.params().add(Param(value));
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

void addAfter(TicketConditions &conditions, const TicketCursor &cursor, const TicketOrder &order, Stretch stretch)
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

QString linesSql(const TicketConditions &conditions, const TicketOrder &order = {}, const QString &hint = {})
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
void addQuestion(TicketConditions &conditions, const Session &session, const TicketQuestion &question)
{
    conditions.addFilter(session, question.filter);
    if (question.group)
        addGroup(conditions, *question.group);
    if (question.words)
        conditions.addWords(session, *question.words);
}

/// SQLite knows no numbers of rows, and would look at too many.
QString hintFor(const TicketQuestion &question, Engine engine, const QString &openIndex)
{
    const bool isOpenOnly = question.filter.open && question.filter.states.isEmpty();
    const bool fits =
        engine == Engine::SQLite && isOpenOnly && !openIndex.isEmpty() && !question.words && !question.filter.words;
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
    TicketConditions conditions;
    if (after)
        addAfter(conditions, *after, question.order, stretch);
    if (stretch != Stretch::Whole)
        conditions.add(
            orderingOf(question.order.by).key + (stretch == Stretch::Valued ? u" IS NOT NULL"_s : u" IS NULL"_s), {});
    addQuestion(conditions, session, question);
    conditions.params().add(limit);
    session.scan(linesSql(conditions, question.order, hintFor(question, session.engine(), indexFor(question)))
                     + u" LIMIT ?"_s,
                 conditions.params(), [&lines](const ScanRow &row) { lines.append(toLine(row)); });
}

} // namespace

qint64 ticketCount(Session &session, const TicketFilter &filter)
{
    TicketConditions conditions;
    conditions.addFilter(session, filter);
    return session.number(u"SELECT count(*) FROM ticket"_s + conditions.sql(), conditions.params());
}

qint64 ticketCount(Session &session, const TicketQuestion &question)
{
    const QString openIndex = question.group ? openIndexOf(question.group->by) : QString();
    const TicketSource source = sourceOf(question, session, openIndex);
    return session.number(u"SELECT count(*) FROM ticket"_s + source.sql, source.params);
}

TicketSource sourceOf(const TicketQuestion &question, const Session &session, const QString &openIndex)
{
    TicketConditions conditions;
    addQuestion(conditions, session, question);
    return {hintFor(question, session.engine(), openIndex) + conditions.sql(), conditions.params()};
}

TicketSource sourceAmong(const TicketQuestion &question, const Session &session, const QList<Id<Ticket>> &ids)
{
    TicketConditions conditions;
    conditions.addAnyOf(u"id"_s, ids, [](Id<Ticket> id) { return Param(id); });
    addQuestion(conditions, session, question);
    return {conditions.sql(), conditions.params()};
}

QList<TicketLine> listedAmong(Session &session, const TicketQuestion &question, const QList<Id<Ticket>> &ids)
{
    if (question.words && question.words->words.isEmpty())
        return {};
    QList<TicketLine> lines;
    for (qsizetype begin = 0; begin < ids.size(); begin += mostAmong) {
        TicketConditions conditions;
        conditions.addAnyOf(u"id"_s, ids.mid(begin, mostAmong), [](Id<Ticket> id) { return Param(id); });
        addQuestion(conditions, session, question);
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
    TicketConditions conditions;
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
