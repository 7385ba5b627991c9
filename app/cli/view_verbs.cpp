// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_group_answers.h"
#include "cli/ticket_question.h"
#include "desk/ticket_view_commands.h"
#include "desk/tier_queue.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject viewToJson(const Call &call, const TicketView &view)
{
    return {{u"name"_s, view.name},
            {u"title"_s, view.ships() ? call.english().name(view.name) : view.name},
            {u"filter"_s, view.filter},
            {u"sort"_s, toText(view.order)},
            {u"grouped_by"_s, view.groupedBy ? QJsonValue(toName(*view.groupedBy)) : QJsonValue()},
            {u"shared"_s, !view.owner},
            {u"ships"_s, view.ships()}};
}

ExitStatus listViews(Call &call)
{
    QList<TicketView> views = shippedViews();
    views.append(
        call.read([person = call.workspace().person()](Session &session) { return viewsFor(session, person); }));
    if (call.wantsJson()) {
        QJsonArray list;
        for (const TicketView &view : std::as_const(views))
            list.append(viewToJson(call, view));
        call.console().printJson({{u"views"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Filter")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Order")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Whose")));
    for (const TicketView &view : std::as_const(views))
        table.addRow({view.ships() ? call.words().name(view.name) : view.name, view.filter, toText(view.order),
                      view.ships()     ? call.text(QT_TRANSLATE_NOOP("output", "ships with Mainstay"))
                          : view.owner ? call.text(QT_TRANSLATE_NOOP("output", "mine"))
                                       : call.text(QT_TRANSLATE_NOOP("output", "everybody’s"))});
    call.printTable(table);
    return ExitStatus::Done;
}

void answerView(Call &call, const TicketView &view)
{
    if (call.wantsJson())
        call.console().printJson(viewToJson(call, view));
    else if (view.owner)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "The view “{name}” is yours."), {{u"name"_s, view.name}}));
    else
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "The view “{name}” is everybody’s."), {{u"name"_s, view.name}}));
}

ExitStatus saveNamedView(Call &call)
{
    TicketView draft;
    draft.name = call.arguments().operands.first();
    draft.filter = toText(filterGiven(call, call.arguments().demanded(u"where"_s)));
    if (const auto sort = call.arguments().value(u"sort"_s))
        draft.order = Call::valueOf(ticketOrderAsked(*sort));
    draft.groupedBy = groupingOf(call);
    const ViewSharing sharing = call.arguments().has(u"shared"_s) ? ViewSharing::Shared : ViewSharing::Own;
    answerView(call, call.write([&](Transaction &transaction) { return saveView(transaction, draft, sharing); }));
    return ExitStatus::Done;
}

/// The view as it was saved, which one that ships was not.
TicketView savedView(Transaction &transaction, const QString &name)
{
    const TicketView view = viewNamed(transaction, name, transaction.person());
    if (view.ships())
        throw StoreError(ErrorKind::Invalid, "desk.view-ships", {{u"name"_s, name}});
    return view;
}

ExitStatus renameNamedView(Call &call)
{
    const QStringList &names = call.arguments().operands;
    answerView(call, call.write([&](Transaction &transaction) {
        return renameView(transaction, savedView(transaction, names[0]), names[1]);
    }));
    return ExitStatus::Done;
}

ExitStatus shareViewAs(Call &call, ViewSharing sharing)
{
    answerView(call, call.write([&](Transaction &transaction) {
        return shareView(transaction, savedView(transaction, call.arguments().operands.first()), sharing);
    }));
    return ExitStatus::Done;
}

ExitStatus shareNamedView(Call &call)
{
    return shareViewAs(call, ViewSharing::Shared);
}

ExitStatus keepNamedView(Call &call)
{
    return shareViewAs(call, ViewSharing::Own);
}

ExitStatus removeNamedView(Call &call)
{
    const TicketView gone = call.write([&](Transaction &transaction) {
        const TicketView view = savedView(transaction, call.arguments().operands.first());
        removeView(transaction, view);
        return view;
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, gone.name}});
    return ExitStatus::Done;
}

QJsonValue tierOrNull(const TeamQueue &queue)
{
    return queue.tier ? QJsonValue(*queue.tier) : QJsonValue(QJsonValue::Null);
}

ExitStatus listQueues(Call &call)
{
    const QList<TeamQueue> queues = call.read(teamQueues);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const TeamQueue &queue : queues)
            list.append(QJsonObject{{u"team"_s, orNull(queue.team.value_or(QString()))},
                                    {u"tier"_s, tierOrNull(queue)},
                                    {u"open"_s, queue.open},
                                    {u"unassigned"_s, queue.unassigned}});
        call.console().printJson({{u"queues"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Tier")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Team")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Open")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Unassigned")), Table::Align::Right);
    for (const TeamQueue &queue : queues)
        table.addRow({queue.tier ? QString::number(*queue.tier) : QString(),
                      queue.team.value_or(call.text(QT_TRANSLATE_NOOP("output", "(no team)"))),
                      QString::number(queue.open), QString::number(queue.unassigned)});
    call.printTable(table);
    return ExitStatus::Done;
}

VerbSpec ofOneView(const char *name, const char *summary, ExitStatus (*run)(Call &))
{
    return {.name = name, .operands = "NAME", .summary = summary, .least = 1, .most = 1, .run = run};
}

} // namespace

QList<VerbSpec> viewVerbs()
{
    return {
        {.name = "view list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "views of the list of tickets: those that ship, mine, everybody’s"),
         .run = listViews},
        {.name = "view save",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "save a filter and an order as a view, or change the one of its name"),
         .least = 1,
         .most = 1,
         .options = {whereOption(),
                     sortOption(),
                     {.name = "group",
                      .value = "FIELD",
                      .help = QT_TRANSLATE_NOOP("help", "in sections, as of ticket list")},
                     {.name = "shared",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "for everybody (default: for oneself)")}},
         .run = saveNamedView},
        {.name = "view rename",
         .operands = "NAME NEW-NAME",
         .summary = QT_TRANSLATE_NOOP("help", "give a view another name"),
         .least = 2,
         .most = 2,
         .run = renameNamedView},
        ofOneView("view share", QT_TRANSLATE_NOOP("help", "let everybody have a view"), shareNamedView),
        ofOneView("view keep", QT_TRANSLATE_NOOP("help", "keep a view that everybody has to oneself"), keepNamedView),
        ofOneView("view remove", QT_TRANSLATE_NOOP("help", "remove a view"), removeNamedView),
        {.name = "queue list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "tiers and teams with their open tickets, and how many nobody has"),
         .run = listQueues},
    };
}

} // namespace mainstay
