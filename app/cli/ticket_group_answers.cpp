// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_group_answers.h"

#include "cli/ticket_answers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of words that ship and not of names that people gave.
bool isSpoken(TicketGrouping by)
{
    return by == TicketGrouping::State || by == TicketGrouping::Priority || by == TicketGrouping::Process;
}

bool isNumber(TicketGrouping by)
{
    return by == TicketGrouping::Priority || by == TicketGrouping::Component;
}

/// As people know it; the value itself where it is a name.
QString groupName(const DeskRules &rules, const ComponentTree &tree, TicketGrouping by, const QString &value)
{
    if (by == TicketGrouping::Component) {
        const auto index = tree.indexOf(Id<Component>(value.toLongLong()));
        return index ? tree.code(*index) + u' ' + tree.component(*index).name : value;
    }
    if (by == TicketGrouping::Priority) {
        const QList<Level> &levels = rules.matrix.priorities;
        const auto level = std::ranges::find(levels, value.toInt(), &Level::number);
        return level == levels.end() ? value : level->label;
    }
    return value;
}

QJsonObject groupToJson(const DeskRules &rules, const ComponentTree &tree, TicketGrouping by, const TicketGroup &group)
{
    if (!group.value)
        return {{u"value"_s, QJsonValue::Null}, {u"name"_s, QJsonValue::Null}, {u"count"_s, group.count}};
    return {{u"value"_s, isNumber(by) ? QJsonValue(group.value->toLongLong()) : QJsonValue(*group.value)},
            {u"name"_s, groupName(rules, tree, by, *group.value)},
            {u"count"_s, group.count}};
}

} // namespace

std::optional<TicketGrouping> groupingOf(const Call &call)
{
    const auto field = call.arguments().value(u"group"_s);
    if (!field)
        return std::nullopt;
    const auto by = ticketGroupingFromName(*field);
    if (!by)
        throw StoreError(
            ErrorKind::Invalid, "desk.unknown-grouping",
            {{u"field"_s, field->left(100)}, {u"allowed"_s, QJsonArray::fromStringList(ticketGroupings())}});
    return by;
}

void answerGroupedPage(Call &call, TicketGrouping by, QList<TicketGroup> groups, const TicketPage &page)
{
    const ComponentTree tree = treeFor(call, by == TicketGrouping::Component || namesComponents(page));
    sortGroups(groups, by, *call.rules(), tree);
    QJsonArray list;
    Table table;
    table.addColumn(call.words().name(toName(by)));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Tickets")), Table::Align::Right);
    for (const TicketGroup &group : std::as_const(groups)) {
        list.append(groupToJson(*call.rules(), tree, by, group));
        const QString name = group.value ? groupName(*call.rules(), tree, by, *group.value) : u"–"_s;
        table.addRow({isSpoken(by) ? call.words().name(name) : name, call.words().locale().toString(group.count)});
    }
    if (!call.wantsJson() && !table.isEmpty()) {
        call.printTable(table);
        call.console().print(u"\n"_s);
    }
    answerPage(call, tree, page, {{u"groups"_s, list}});
}

} // namespace mainstay
