// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_commands.h"

#include "desk/incident_route_file.h"
#include "desk/kept_text.h"
#include "desk/names.h"
#include "desk/ticket_number.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_store.h"
#include "estate/component_store.h"
#include "estate/deployment_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// How the step of a route is called for people: by the solution, or by none.
QJsonObject routeFacts(Session &session, const Route &route)
{
    const auto solution = route.solution ? findComponent(session, *route.solution) : std::nullopt;
    return {{u"name"_s, route.name}, {u"solution"_s, solution ? solution->name : QString()}};
}

void requireSolution(Session &session, const std::optional<Id<Component>> &solution)
{
    requireComponent(session, solution);
    const auto component = solution ? findComponent(session, *solution) : std::nullopt;
    if (component && component->parent)
        throw StoreError(ErrorKind::Invalid, "desk.part-of-solution", {{u"name"_s, component->name}});
}

/// A step of the same name is the same step.
Route withIds(Route wanted, const Route &before)
{
    for (RouteStep &step : wanted.steps) {
        const auto same = std::ranges::find_if(
            before.steps, [&step](const RouteStep &one) { return isSameName(one.name, step.name); });
        step.id = same == before.steps.end() ? 0 : same->id;
    }
    return wanted;
}

/// "CHG-3" or "deployment 12", of what is there, in one spelling.
QString producedAs(Session &session, const QString &text)
{
    static constexpr QStringView Word = u"deployment";
    const QString typed = text.simplified();
    if (const auto number = ticketNumberFromText(typed)) {
        if (findTicket(session, *number))
            return toText(*number);
    } else if (typed.startsWith(Word, Qt::CaseInsensitive)) {
        const Id<Deployment> id(typed.sliced(Word.size()).remove(u':').trimmed().toLongLong());
        if (id.isValid() && findDeployment(session, id))
            return u"%1 %2"_s.arg(Word).arg(id.value);
    }
    throw StoreError(ErrorKind::Missing, "desk.produced-unknown", {{u"text"_s, typed.left(100)}});
}

QString producedText(Session &session, const QStringList &produced)
{
    QStringList texts;
    for (const QString &one : produced) {
        const QString text = producedAs(session, one);
        if (!texts.contains(text))
            texts.append(text);
    }
    const QString all = texts.join(u", "_s);
    if (const Result<void> can = requireLine(u"produced"_s, all); !can)
        throw StoreError(can.error());
    return all;
}

CheckedStep stepAt(Session &session, const Ticket &ticket, int number)
{
    const QList<CheckedStep> steps = checklistOf(session, ticket);
    if (number < 1 || number > steps.size())
        throw StoreError(ErrorKind::Invalid, "desk.no-such-step",
                         {{u"ticket"_s, ticket.number}, {u"number"_s, number}, {u"count"_s, steps.size()}});
    return steps[number - 1];
}

SettledStep settledAt(Session &session, const Ticket &ticket, int number)
{
    const CheckedStep line = stepAt(session, ticket, number);
    if (!line.settled)
        throw StoreError(ErrorKind::Invalid, "desk.step-open",
                         {{u"ticket"_s, ticket.number}, {u"step"_s, line.step.name}});
    return *line.settled;
}

} // namespace

Route setRoute(Transaction &transaction, const Route &wanted)
{
    requireSolution(transaction, wanted.solution);
    const auto before = findRoute(transaction, wanted.solution);
    if (!before) {
        transaction.describe("desk.set-route", routeFacts(transaction, wanted));
        insertRoute(transaction, wanted);
        return findRoute(transaction, wanted.solution).value();
    }
    Route kept = withIds(wanted, *before);
    kept.id = before->id;
    kept.version = before->version;
    if (kept == *before)
        return kept;
    transaction.describe("desk.set-route", routeFacts(transaction, kept));
    updateRoute(transaction, *before, kept);
    return findRoute(transaction, wanted.solution).value();
}

void removeRoute(Transaction &transaction, const std::optional<Id<Component>> &solution)
{
    const auto route = findRoute(transaction, solution);
    if (!route)
        throw StoreError(ErrorKind::Missing, "desk.route-unknown");
    transaction.describe("desk.remove-route", routeFacts(transaction, *route));
    deleteRoute(transaction, *route);
}

Route routeFor(Session &session, const std::optional<Id<Component>> &component)
{
    const auto solution = component ? solutionOf(session, *component) : std::nullopt;
    if (auto own = solution ? findRoute(session, solution) : std::nullopt)
        return *own;
    if (auto workspaces = findRoute(session, std::nullopt))
        return *workspaces;
    return orThrow(shippedRoute());
}

QList<CheckedStep> checklistOf(Session &session, const Ticket &ticket)
{
    if (ticket.process != ProcessKind::Incident)
        return {};
    return checklist(routeFor(session, ticket.component), settledSteps(session, ticket.id));
}

void settleStep(Transaction &transaction, const Ticket &ticket, int number, const StepVerdict &verdict,
                const Occasion &occasion)
{
    const CheckedStep line = stepAt(transaction, ticket, number);
    if (line.settled)
        throw StoreError(ErrorKind::Conflict, "desk.step-settled",
                         {{u"ticket"_s, ticket.number},
                          {u"step"_s, line.step.name},
                          {u"who"_s, line.settled->who},
                          {u"at"_s, toIso(line.settled->happened)}});
    const QString reason = verdict.reason.simplified();
    if (!verdict.isDone && reason.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.reason-missing", {{u"ticket"_s, ticket.number}});
    if (const Result<void> can = requireLine(u"reason"_s, reason); !can)
        throw StoreError(can.error());
    transaction.describe(verdict.isDone ? "desk.do-step" : "desk.skip-step",
                         {{u"number"_s, ticket.number}, {u"step"_s, line.step.name}, {u"reason"_s, reason}});
    insertSettled(transaction,
                  {.id = {},
                   .version = 0,
                   .ticket = ticket.id,
                   .position = number,
                   .step = line.step,
                   .isDone = verdict.isDone,
                   .reason = reason,
                   .produced = producedText(transaction, verdict.produced),
                   .who = occasion.who,
                   .happened = occasion.happened});
}

void linkStep(Transaction &transaction, const Ticket &ticket, int number, const QStringList &produced)
{
    const SettledStep settled = settledAt(transaction, ticket, number);
    const QStringList there = settled.produced.split(u", "_s, Qt::SkipEmptyParts);
    const QString all = producedText(transaction, there + produced);
    if (all == settled.produced)
        return;
    transaction.describe("desk.link-step",
                         {{u"number"_s, ticket.number},
                          {u"step"_s, settled.step.name},
                          {u"produced"_s, producedText(transaction, produced)}});
    updateProduced(transaction, settled, all);
}

void reopenStep(Transaction &transaction, const Ticket &ticket, int number)
{
    const SettledStep settled = settledAt(transaction, ticket, number);
    transaction.describe("desk.reopen-step", {{u"number"_s, ticket.number}, {u"step"_s, settled.step.name}});
    deleteSettled(transaction, settled);
}

} // namespace mainstay
