// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_commands.h"

#include "desk/approval_commands.h"
#include "desk/log_store.h"
#include "desk/move_checks.h"
#include "desk/outbound_commands.h"
#include "desk/rule_run.h"
#include "desk/satisfaction_commands.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_relations.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_search.h"
#include "desk/ticket_store.h"
#include "estate/component_store.h"
#include "store/numbering.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The texts of a ticket by the names that withField() knows them by.
QMap<QString, QString> textsOf(const Ticket &ticket)
{
    QMap<QString, QString> texts{{u"title"_s, ticket.title},
                                 {u"description"_s, ticket.description},
                                 {u"requester"_s, ticket.requester.value_or(QString())},
                                 {u"team"_s, ticket.team.value_or(QString())},
                                 {u"assignee"_s, ticket.assignee.value_or(QString())},
                                 {u"resolution_code"_s, ticket.resolutionCode.value_or(QString())},
                                 {u"solution"_s, ticket.solution.value_or(QString())}};
    for (auto field = ticket.fields.cbegin(); field != ticket.fields.cend(); ++field)
        texts.insert(field.key(), field.value());
    return texts;
}

/// What a person set, as withFields() takes it; a field that is gone is set to nothing.
QMap<QString, QString> changedTexts(const Ticket &read, const Ticket &wanted)
{
    const QMap<QString, QString> before = textsOf(read);
    QMap<QString, QString> after = textsOf(wanted);
    for (const QString &name : before.keys()) {
        if (!after.contains(name))
            after.insert(name, QString());
    }
    after.removeIf([&before](auto change) {
        return before.contains(change.key()) && before.value(change.key()) == change.value();
    });
    return after;
}

/// The ticket as it stands with the changes that a person made to the one that was read.
Result<Ticket> withChanges(const DeskRules &rules, const Ticket &now, const Ticket &read, const Ticket &wanted)
{
    Result<Ticket> next = withFields(rules.process(now.process), now, changedTexts(read, wanted));
    if (next && (wanted.impact != read.impact || wanted.urgency != read.urgency))
        next = withLevels(rules.matrix, std::move(*next), wanted.impact != read.impact ? wanted.impact : now.impact,
                          wanted.urgency != read.urgency ? wanted.urgency : now.urgency);
    if (!next)
        return next;
    if (wanted.priority != read.priority || wanted.priorityReason != read.priorityReason) {
        next->priority = wanted.priority;
        next->priorityReason = wanted.priorityReason;
    }
    if (wanted.component != read.component)
        next->component = wanted.component;
    if (wanted.channel != read.channel)
        next->channel = wanted.channel;
    return edited(rules.process(now.process), now, withMatrixPriority(rules, std::move(*next)));
}

/// The ticket after the rules that listen for what a step did to it.
Ticket withRules(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, RuleEvent what,
                 const Occasion &occasion)
{
    if (occasion.isWithinStep || occasion.origin == Origin::Import)
        return ticket;
    return applyRules(transaction, rules, ticket,
                      {.what = what, .at = occasion.happened, .recorded = occasion.recorded});
}

/// Records what was saved; the ticket after the rules that listen for it.
Ticket recorded(Transaction &transaction, const DeskRules &rules, const SavedTicket &saved, const Saying &remark,
                const Occasion &occasion)
{
    const auto &[before, after] = saved;
    recordChange(transaction, saved, remark, occasion,
                 decisionOf(rules.process(after.process), after.variant, before.state.state, after.state.state));
    const RuleEvent what = saved.before.state == saved.after.state ? RuleEvent::Edited : RuleEvent::Moved;
    return withRules(transaction, rules, saved.after, what, occasion);
}

/// Records a move with what it asks the requester: in the words that go out to them by mail, where there are such, else
/// apart, as nobody's answer.
Ticket recordedMove(Transaction &transaction, const DeskRules &rules, const SavedTicket &saved, Saying remark,
                    const Occasion &occasion)
{
    const auto question = askSatisfaction(transaction, rules, saved, occasion);
    const bool goesOut =
        remark.visibility == Visibility::Public && remark.channel.value_or(Channel::Email) == Channel::Email;
    const bool isPart = question && goesOut && !remark.text.isEmpty();
    if (isPart)
        remark = checkedSaying({.text = remark.text + u"\n\n"_s + *question,
                                .visibility = remark.visibility,
                                .channel = remark.channel,
                                .wasHeld = remark.wasHeld});
    const Ticket after = recorded(transaction, rules, saved, remark, occasion);
    if (question && !isPart)
        logEntry(transaction, after.id, {.text = *question, .visibility = Visibility::Public},
                 {occasion.happened, occasion.recorded, u"Mainstay"_s, Origin::Rule, true});
    return after;
}

/// The state that wants a team, where a person may move the ticket into it.
std::optional<QString> stateForTeams(const Process &process, const Ticket &ticket)
{
    const State *now = findState(process, ticket.variant, ticket.state.state);
    if (!now || now->phase != Phase::Open)
        return std::nullopt;
    const Need team{{u"team"_s}};
    for (const QString &name : allowedMoves(process, ticket)) {
        // Who gives it to a team has not approved it.
        if (decisionOf(process, ticket.variant, ticket.state.state, name))
            continue;
        const State *state = findState(process, ticket.variant, name);
        if (state->phase == Phase::Open && state->needs.contains(team))
            return name;
    }
    return std::nullopt;
}

} // namespace

Ticket addTicket(Transaction &transaction, const DeskRules &rules, const Ticket &draft, const Occasion &occasion)
{
    const Process &process = rules.process(draft.process);
    Ticket ticket;
    ticket.process = draft.process;
    ticket.variant =
        orThrow(variantFromText(process, draft.variant.isEmpty() ? std::nullopt : std::optional(draft.variant)));
    ticket = orThrow(withFields(process, std::move(ticket), textsOf(draft)));
    ticket.priority = draft.priorityReason ? draft.priority : std::nullopt;
    ticket.priorityReason = draft.priorityReason;
    ticket = orThrow(withLevels(rules.matrix, std::move(ticket), draft.impact, draft.urgency));
    if (const Result<void> order = requireFieldOrder(process, ticket); !order)
        throw StoreError(order.error());
    requireComponent(transaction, draft.component);
    ticket.component = draft.component;
    ticket.channel = draft.channel;
    ticket.state = {process.initial, {}};
    ticket.opened = occasion.happened;

    ticket.number = toText({ticket.process, reserveNumbers(transaction, toName(ticket.process))});
    if (!occasion.isWithinStep)
        transaction.describe("desk.add-ticket", {{u"number"_s, ticket.number}, {u"title"_s, ticket.title}});
    ticket.id = insertTicket(transaction, ticket, phaseOf(rules, ticket).value());
    ticket.version = 1;
    insertLogEntry(transaction,
                   entryAbout(transaction, ticket, EntryKind::Move, {.channel = ticket.channel}, occasion));
    refreshWords(transaction, ticket.id);
    return withRules(transaction, rules, ticket, RuleEvent::Opened, occasion);
}

Ticket editTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &wanted,
                  const Occasion &occasion)
{
    requireNotMerged(transaction, read, occasion);
    if (!occasion.isWithinStep)
        transaction.describe("desk.edit-ticket", {{u"number"_s, read.number}, {u"title"_s, read.title}});
    const SavedTicket saved =
        saveTicket(transaction, rules, read, [&](const Ticket &now) { return withChanges(rules, now, read, wanted); });
    return changesNothing(saved) ? saved.after : recorded(transaction, rules, saved, {}, occasion);
}

Ticket moveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const MoveRequest &request,
                  const Occasion &occasion, const Saying &remark)
{
    const Saying said = checkedSaying(remark);
    requireNotMerged(transaction, read, occasion);
    if (occasion.happened < read.opened)
        throw StoreError(
            ErrorKind::Invalid, "desk.before-opened",
            {{u"ticket"_s, read.number}, {u"at"_s, toIso(occasion.happened)}, {u"opened"_s, toIso(read.opened)}});
    const Process &process = rules.process(read.process);
    requireElsewhere(transaction, process, read, request, occasion);
    requireRoute(transaction, process, read, request, occasion);
    const auto decision = requireDecision(transaction, process, read, request, occasion, said);
    if (!occasion.isWithinStep)
        describeMove(transaction, read, request.to, decision);
    const SavedTicket saved = saveTicket(transaction, rules, read, [&](const Ticket &now) {
        return moved(rules.process(now.process), now, request, occasion.happened);
    });
    const Ticket after = recordedMove(transaction, rules, saved, said, occasion);
    if (phaseOf(rules, saved.before) == Phase::Open && phaseOf(rules, saved.after) == Phase::Resolved)
        resolveChildren(transaction, rules, saved.after, occasion);
    return after;
}

Ticket assignTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Assignment &assignment,
                    const Occasion &occasion)
{
    requireNotMerged(transaction, read, occasion);
    QMap<QString, QString> names;
    if (assignment.team)
        names.insert(u"team"_s, *assignment.team);
    if (assignment.assignee)
        names.insert(u"assignee"_s, *assignment.assignee);
    const Process &process = rules.process(read.process);
    const Ticket named = orThrow(withFields(process, read, names));
    if (!occasion.isWithinStep)
        transaction.describe("desk.assign-ticket",
                             {{u"number"_s, read.number},
                              {u"team"_s, named.team.value_or(QString())},
                              {u"assignee"_s, named.assignee.value_or(QString())}});
    const auto state = named.team && named.team != read.team ? stateForTeams(process, read) : std::nullopt;
    const SavedTicket saved = saveTicket(transaction, rules, read, [&](const Ticket &now) {
        return state ? moved(process, now, {{*state, {}}, names}, occasion.happened)
                     : withChanges(rules, now, read, named);
    });
    return changesNothing(saved) ? saved.after : recorded(transaction, rules, saved, {}, occasion);
}

LogEntry logEntry(Transaction &transaction, Id<Ticket> asked, const Saying &remark, const Occasion &occasion)
{
    Ticket ticket = ticketThere(transaction, asked);
    // The number of a merged ticket leads to the one that goes on.
    if (ticket.mergedInto && occasion.origin == Origin::Person)
        ticket = ticketThere(transaction, survivorOf(transaction, asked));
    const Id<Ticket> id = ticket.id;
    const Saying said = checkedSaying(remark);
    if (said.text.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.empty-entry", {{u"ticket"_s, ticket.number}});
    if (!occasion.isWithinStep)
        transaction.describe("desk.log-entry", {{u"number"_s, ticket.number}});
    LogEntry entry = entryAbout(transaction, ticket, EntryKind::Message, said, occasion);
    if (const auto then = entryInForceAt(transaction, id, occasion.happened)) {
        entry.state = then->state;
        entry.team = then->team;
        entry.priority = then->priority;
        entry.component = then->component;
        entry.solution = then->solution;
        entry.organisation = then->organisation;
        entry.vendor = then->vendor;
    }
    entry = findLogEntry(transaction, keepEntry(transaction, ticket, entry, said)).value();
    appendWords(transaction, id, said.text);
    return entry;
}

LogEntry logEntry(Transaction &transaction, const DeskRules &rules, Id<Ticket> id, const Saying &remark,
                  const Occasion &occasion)
{
    const LogEntry entry = logEntry(transaction, id, remark, occasion);
    if (occasion.isWithinStep || occasion.origin == Origin::Import)
        return entry;
    if (const auto happening = eventOf(entry, &entry))
        applyRules(transaction, rules, findTicket(transaction, entry.ticket).value(), *happening);
    return entry;
}

} // namespace mainstay
