// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/small_file.h"
#include "desk/recurring_commands.h"
#include "desk/recurring_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int usualCount = 5;

std::vector<Instant> nextOf(const Recurring &recurring, Instant from, int most)
{
    if (!recurring.isActive)
        return {};
    return Call::valueOf(Series::of(recurring.recurrence)).next(from, most);
}

QJsonArray toJson(const std::vector<Instant> &instants)
{
    QJsonArray list;
    for (const Instant at : instants)
        list.append(toIso(at));
    return list;
}

ExitStatus listRecurring(Call &call)
{
    struct Listed {
        QList<Recurring> all;
        QHash<Id<Recurring>, Instant> opened;
    };
    const Listed listed = call.read([](Session &session) {
        return Listed{recurringSeries(session), lastOpened(session)};
    });
    const Instant now = currentInstant();
    QJsonArray list;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Rule")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Template")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Last opened")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Next")));
    for (const Recurring &one : listed.all) {
        const auto opened = listed.opened.constFind(one.id);
        const bool isOpened = opened != listed.opened.cend();
        const std::vector<Instant> next = nextOf(one, now, 1);
        QJsonObject json = toJson(one);
        json.insert(u"version"_s, one.version);
        json.insert(u"last_opened"_s, isOpened ? QJsonValue(toIso(*opened)) : QJsonValue(QJsonValue::Null));
        json.insert(u"next"_s, next.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(next.front())));
        list.append(json);
        table.addRow({one.name, one.recurrence.rule, one.templateName, isOpened ? call.localTime(*opened) : QString(),
                      next.empty() ? QString() : call.localTime(next.front())});
    }
    if (call.wantsJson())
        call.console().printJson({{u"recurring"_s, list}});
    else if (listed.all.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No series of tickets.")));
    else
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus setSeries(Call &call)
{
    const Recurring wanted = Call::valueOf(recurringFromJson(contentOf(call.arguments().operands.first())));
    const Recurring set = call.write([&](Transaction &transaction) { return setRecurring(transaction, wanted); });
    const std::vector<Instant> next = nextOf(set, currentInstant(), 1);
    if (call.wantsJson()) {
        call.console().printJson(
            {{u"name"_s, set.name},
             {u"version"_s, set.version},
             {u"next"_s, next.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(next.front()))}});
        return ExitStatus::Done;
    }
    call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{name}, version {version}[; next on {next}]"),
                             {{u"name"_s, set.name},
                              {u"version"_s, set.version},
                              {u"next"_s, next.empty() ? QString() : call.localTime(next.front())}}));
    return ExitStatus::Done;
}

ExitStatus removeSeries(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeRecurring(transaction, recurringNamed(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

ExitStatus showNext(Call &call)
{
    const Arguments &arguments = call.arguments();
    const Recurring read =
        call.read([&](Session &session) { return recurringNamed(session, arguments.operands.first()); });
    const int count = arguments.number(u"count"_s, 1, 1000).value_or(usualCount);
    const std::vector<Instant> next = nextOf(read, arguments.time(u"at"_s).value_or(currentInstant()), count);
    if (call.wantsJson()) {
        call.console().printJson({{u"name"_s, read.name}, {u"next"_s, toJson(next)}});
        return ExitStatus::Done;
    }
    if (next.empty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nothing comes any more.")));
    for (const Instant at : next)
        call.printLine(call.localTime(at));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> recurringVerbs()
{
    return {
        {.name = "recurring list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "series that open their ticket by themselves, and when they do next"),
         .run = listRecurring},
        {.name = "recurring set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add a series of tickets by a rule of iCalendar, or change it"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = setSeries},
        {.name = "recurring remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a series; the tickets it opened stay"),
         .least = 1,
         .most = 1,
         .run = removeSeries},
        {.name = "recurring next",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "when a series opens its next tickets"),
         .least = 1,
         .most = 1,
         .options = {{.name = "count", .value = "N", .help = QT_TRANSLATE_NOOP("help", "so many (default: 5)")},
                     {.name = "at", .value = "TIME", .help = QT_TRANSLATE_NOOP("help", "from then on (default: now)")}},
         .run = showNext},
    };
}

} // namespace mainstay
