// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_order.h"

#include "desk/ticket_list.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct SortName {
    TicketSort sort;
    QStringView name;
};
constexpr SortName sortNames[] = {
    {TicketSort::Opened, u"opened"},       {TicketSort::Number, u"number"},
    {TicketSort::Priority, u"priority"},   {TicketSort::Title, u"title"},
    {TicketSort::Component, u"component"}, {TicketSort::Team, u"team"},
    {TicketSort::State, u"state"},         {TicketSort::Due, u"due"},
};

template <class T>
std::strong_ordering compared(const T &first, const T &second)
{
    return first < second ? std::strong_ordering::less
        : second < first  ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

std::strong_ordering comparedTexts(const QString &first, const QString &second)
{
    return compared(first.toUtf8(), second.toUtf8());
}

/// By opened, process and number; by number alone where the list goes by that.
std::strong_ordering comparedPlaces(const TicketLine &first, const TicketLine &second, TicketSort by)
{
    if (by != TicketSort::Number && first.opened != second.opened)
        return compared(first.opened, second.opened);
    if (first.process != second.process)
        return compared(toName(first.process), toName(second.process));
    return compared(ticketNumberFromText(first.number)->number, ticketNumberFromText(second.number)->number);
}

/// The one that has none stands last; nothing where that does not tell.
template <class T>
std::optional<bool> aboveByPresence(const std::optional<T> &first, const std::optional<T> &second)
{
    return first.has_value() == second.has_value() ? std::nullopt : std::optional(first.has_value());
}

std::optional<bool> aboveByPresence(const TicketLine &first, const TicketLine &second, TicketSort by)
{
    switch (by) {
    case TicketSort::Priority:
        return aboveByPresence(first.priority, second.priority);
    case TicketSort::Component:
        return aboveByPresence(first.component, second.component);
    case TicketSort::Team:
        return aboveByPresence(first.team, second.team);
    default:
        return std::nullopt;
    }
}

/// Of two that both have what the list goes by, or both have none.
std::strong_ordering comparedKeys(const TicketLine &first, const TicketLine &second, TicketSort by)
{
    switch (by) {
    case TicketSort::Priority:
        return compared(first.priority.value_or(Priority()).rank, second.priority.value_or(Priority()).rank);
    case TicketSort::Title:
        return comparedTexts(first.title, second.title);
    case TicketSort::Component:
        return compared(first.component.value_or(Id<Component>()).value,
                        second.component.value_or(Id<Component>()).value);
    case TicketSort::Team:
        return comparedTexts(first.team.value_or(QString()), second.team.value_or(QString()));
    case TicketSort::State:
        return comparedTexts(first.state.state, second.state.state);
    default:
        return std::strong_ordering::equal;
    }
}

std::optional<QString> keyOf(const TicketLine &line, TicketSort by)
{
    switch (by) {
    case TicketSort::Priority:
        return line.priority ? std::optional(QString::number(line.priority->rank)) : std::nullopt;
    case TicketSort::Title:
        return line.title;
    case TicketSort::Component:
        return line.component ? std::optional(QString::number(line.component->value)) : std::nullopt;
    case TicketSort::Team:
        return line.team;
    case TicketSort::State:
        return line.state.state;
    default:
        return std::nullopt;
    }
}

bool isNumeric(TicketSort by)
{
    return by == TicketSort::Priority || by == TicketSort::Component;
}

} // namespace

QString toText(const TicketOrder &order)
{
    const auto name = std::ranges::find(sortNames, order.by, &SortName::sort);
    return (order.way == SortWay::Down ? u"-"_s : QString()) + name->name.toString();
}

std::optional<TicketOrder> ticketOrderFromText(QStringView text)
{
    const bool isDown = text.startsWith(u'-');
    const auto name = std::ranges::find(sortNames, isDown ? text.sliced(1) : text, &SortName::name);
    if (name == std::end(sortNames))
        return std::nullopt;
    return TicketOrder{name->sort, isDown ? SortWay::Down : SortWay::Up};
}

QStringList ticketSorts()
{
    QStringList names;
    for (const SortName &sort : sortNames)
        names.append(sort.name.toString());
    return names;
}

bool standsAbove(const TicketLine &first, const TicketLine &second, const TicketOrder &order)
{
    if (const auto above = aboveByPresence(first, second, order.by))
        return *above;
    auto result = comparedKeys(first, second, order.by);
    if (result == 0)
        result = comparedPlaces(first, second, order.by);
    return order.way == SortWay::Up ? result < 0 : result > 0;
}

bool standsWhere(const TicketLine &first, const TicketLine &second, const TicketOrder &order)
{
    return !aboveByPresence(first, second, order.by) && comparedKeys(first, second, order.by) == 0
        && comparedPlaces(first, second, order.by) == 0;
}

QString cursorText(const TicketLine &line, const TicketOrder &order)
{
    const QString place = toIso(line.opened) + u'/' + line.number;
    if (order == TicketOrder())
        return place;
    const auto key = keyOf(line, order.by);
    // A value is told from its absence by the sign before it.
    return toText(order) + u'/' + (key ? u'=' + QString::fromLatin1(QUrl::toPercentEncoding(*key)) : QString()) + u'/'
        + place;
}

Result<TicketCursor> cursorFromText(const QString &text, const TicketOrder &order)
{
    const auto bad = [&text] {
        return failure(ErrorKind::Invalid, "desk.bad-cursor", {{u"cursor"_s, text.left(100)}});
    };
    QStringList parts = text.split(u'/');
    TicketCursor cursor;
    if (order != TicketOrder()) {
        if (parts.size() != 4 || parts[0] != toText(order))
            return bad();
        if (parts[1].startsWith(u'='))
            cursor.key = QUrl::fromPercentEncoding(parts[1].sliced(1).toUtf8());
        bool isNumber = true;
        if (cursor.key && isNumeric(order.by))
            cursor.key->toLongLong(&isNumber);
        if (!isNumber)
            return bad();
        parts = parts.mid(2);
    }
    const auto opened = parts.size() == 2 ? fromIso(parts[0]) : std::nullopt;
    const auto number = parts.size() == 2 ? ticketNumberFromText(parts[1]) : std::nullopt;
    if (!opened || !number)
        return bad();
    cursor.opened = *opened;
    cursor.number = *number;
    return cursor;
}

} // namespace mainstay
