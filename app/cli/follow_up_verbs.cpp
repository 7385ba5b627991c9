// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/course_answers.h"
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "desk/follow_up_commands.h"
#include "desk/happened.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void printFollowUps(const Call &call, const QList<FollowUp> &actions)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Id")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "By day")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Owner")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Done")));
    for (const FollowUp &action : actions)
        table.addRow({QString::number(action.id.value), action.ticketNumber, action.day.toString(Qt::ISODate),
                      action.owner, action.text,
                      action.done ? call.text(
                          QT_TRANSLATE_NOOP("output", "{who}, {at}"),
                          {{u"who"_s, action.doneBy.value_or(QString())}, {u"at"_s, call.localTime(*action.done)}})
                                  : QString()});
    if (table.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No follow-up actions.")));
    else
        call.printTable(table);
}

void answerFollowUp(Call &call, const FollowUp &action)
{
    if (call.wantsJson())
        call.console().printJson(followUpToJson(action));
    else
        printFollowUps(call, {action});
}

/// --by is the day here, so that whoever files it is the person who calls.
ExitStatus fileFollowUp(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString operand = arguments.operands.first();
    if (!arguments.has(u"text"_s)) {
        const auto actions =
            call.read([&](Session &session) { return followUpsOf(session, ticketOf(session, operand).id); });
        if (!call.wantsJson()) {
            printFollowUps(call, actions);
            return ExitStatus::Done;
        }
        QJsonArray list;
        for (const FollowUp &action : actions)
            list.append(followUpToJson(action));
        call.console().printJson({{u"actions"_s, list}});
        return ExitStatus::Done;
    }
    FollowUp draft;
    draft.text = arguments.demanded(u"text"_s);
    draft.owner = arguments.demanded(u"owner"_s);
    arguments.demanded(u"by"_s);
    draft.day = arguments.day(u"by"_s).value();
    const Instant now = currentInstant();
    const Occasion occasion{arguments.time(u"at"_s).value_or(now), now, call.workspace().person()};
    requirePast(occasion.happened, now);
    answerFollowUp(call, call.write([&](Transaction &transaction) {
        return addFollowUp(transaction, ticketOf(transaction, operand), draft, occasion);
    }));
    return ExitStatus::Done;
}

ExitStatus listAllFollowUps(Call &call)
{
    const FollowUps which = call.arguments().has(u"open"_s) ? FollowUps::Open : FollowUps::All;
    const int limit = call.arguments().number(u"limit"_s).value_or(usualLimit);
    const FollowUpPage page =
        call.read([which, limit](Session &session) { return listFollowUps(session, which, limit); });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const FollowUp &action : page.actions)
            list.append(followUpToJson(action));
        call.console().printJson({{u"actions"_s, list}, {u"count"_s, page.total}});
        return ExitStatus::Done;
    }
    printFollowUps(call, page.actions);
    if (page.actions.size() < page.total)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "{n} of {m} shown; --limit shows more."),
                                      {{u"n"_s, page.actions.size()}, {u"m"_s, page.total}}));
    return ExitStatus::Done;
}

Id<FollowUp> followUpGiven(const Call &call)
{
    const QString text = call.arguments().operands.first();
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        throw StoreError(ErrorKind::Invalid, "cli.not-a-number",
                         {{u"option"_s, u"ID"_s},
                          {u"value"_s, text},
                          {u"least"_s, 1},
                          {u"most"_s, std::numeric_limits<int>::max()}});
    return Id<FollowUp>(id);
}

ExitStatus finishFollowUp(Call &call)
{
    const Id<FollowUp> id = followUpGiven(call);
    const Occasion occasion = occasionOf(call);
    answerFollowUp(call, call.write([&](Transaction &transaction) {
        return doFollowUp(transaction, existingFollowUp(transaction, id), occasion);
    }));
    return ExitStatus::Done;
}

ExitStatus reopenDoneFollowUp(Call &call)
{
    const Id<FollowUp> id = followUpGiven(call);
    answerFollowUp(call, call.write([&](Transaction &transaction) {
        return reopenFollowUp(transaction, existingFollowUp(transaction, id));
    }));
    return ExitStatus::Done;
}

ExitStatus removeOneFollowUp(Call &call)
{
    const Id<FollowUp> id = followUpGiven(call);
    call.write([&](Transaction &transaction) { removeFollowUp(transaction, existingFollowUp(transaction, id)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, id.value}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> followUpVerbs()
{
    return {
        {.name = "ticket follow-up",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "file an action that follows a ticket; without --text lists them"),
         .least = 1,
         .most = 1,
         .options = {{.name = "text", .value = "T", .help = QT_TRANSLATE_NOOP("help", "what is to be done")},
                     {.name = "owner",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "the person or the team that is to do it")},
                     {.name = "by", .value = "DATE", .help = QT_TRANSLATE_NOOP("help", "by which day")},
                     atOption()},
         .operandKind = OperandKind::Ticket,
         .run = fileFollowUp},
        {.name = "follow-up list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "follow-up actions of all tickets, by day"),
         .options = {{.name = "open",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "only those that are still to be done")},
                     limitOption()},
         .run = listAllFollowUps},
        {.name = "follow-up done",
         .operands = "ID",
         .summary = QT_TRANSLATE_NOOP("help", "a follow-up action is done"),
         .least = 1,
         .most = 1,
         .options = {atOption(), byOption()},
         .run = finishFollowUp},
        {.name = "follow-up undone",
         .operands = "ID",
         .summary = QT_TRANSLATE_NOOP("help", "a follow-up action is to be done after all"),
         .least = 1,
         .most = 1,
         .run = reopenDoneFollowUp},
        {.name = "follow-up remove",
         .operands = "ID",
         .summary = QT_TRANSLATE_NOOP("help", "take a follow-up action off the list"),
         .least = 1,
         .most = 1,
         .run = removeOneFollowUp},
    };
}

} // namespace mainstay
