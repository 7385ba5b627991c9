// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_saving.h"

#include "desk/entry_facts.h"
#include "desk/happened.h"
#include "desk/outbound_commands.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_link.h"
#include "desk/ticket_search.h"
#include "desk/ticket_store.h"
#include "estate/component_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Ticket judged(const DeskRules &rules, const TicketJudge &judge, const Ticket &ticket)
{
    return withMatrixPriority(rules, orThrow(judge(ticket)));
}

bool isFoundByOtherWords(const Ticket &before, const Ticket &after)
{
    return before.title != after.title || before.description != after.description || before.solution != after.solution;
}

/// Throws "desk.merged" unless the merge was taken back meanwhile.
void refuseMerged(Session &session, const Ticket &merged)
{
    const Id<Ticket> survivor = survivorOf(session, merged.id);
    if (survivor != merged.id)
        throw StoreError(ErrorKind::Invalid, "desk.merged",
                         {{u"ticket"_s, merged.number}, {u"into"_s, ticketThere(session, survivor).number}});
}

} // namespace

void requireComponent(Session &session, const std::optional<Id<Component>> &component)
{
    if (component && !findComponent(session, *component))
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, component->value}});
}

void requireNotMerged(Session &session, const Ticket &read, const Occasion &occasion)
{
    if (read.mergedInto && occasion.origin == Origin::Person)
        refuseMerged(session, read);
}

Ticket withMatrixPriority(const DeskRules &rules, Ticket ticket)
{
    if (!ticket.priorityReason)
        ticket.priority = computedPriority(rules.matrix, ticket);
    return ticket;
}

LogEntry entryAbout(Session &session, const Ticket &ticket, EntryKind kind, const Saying &remark,
                    const Occasion &occasion)
{
    requireHappened(ticket, occasion);
    const EntryFacts facts = entryFacts(session, ticket, occasion.who);
    LogEntry entry;
    entry.ticket = ticket.id;
    entry.kind = kind;
    entry.origin = occasion.origin;
    entry.happened = occasion.happened;
    entry.recorded = occasion.recorded;
    entry.who = occasion.who;
    entry.channel = remark.channel;
    entry.channelWord = remark.channelWord;
    entry.visibility = remark.visibility;
    entry.text = remark.text;
    entry.state = ticket.state;
    entry.team = ticket.team;
    entry.priority = ticket.priority;
    entry.component = ticket.component;
    entry.solution = facts.solution;
    entry.organisation = facts.organisation;
    entry.vendor = facts.vendor;
    // What a rule does in their name, such as an absence note, the customer did not say.
    entry.isFromCustomer = facts.isFromCustomer && occasion.origin != Origin::Rule;
    return entry;
}

Saying checkedSaying(Saying remark)
{
    remark.text = remark.text.trimmed();
    // Nothing was said, so there is nothing that the requester could read.
    if (remark.text.isEmpty())
        remark.visibility = Visibility::Internal;
    if (remark.text.size() > longestText)
        throw StoreError(ErrorKind::Invalid, "desk.text-too-long",
                         {{u"field"_s, u"text"_s}, {u"length"_s, remark.text.size()}, {u"most"_s, longestText}});
    if (remark.text.contains(QChar::Null) || !remark.text.isValidUtf16())
        throw StoreError(ErrorKind::Invalid, "desk.bad-field-value",
                         {{u"field"_s, u"text"_s}, {u"value"_s, remark.text.first(0)}, {u"expected"_s, u"text"_s}});
    return remark;
}

SavedTicket saveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const TicketJudge &judge)
{
    Ticket wanted = judged(rules, judge, read);
    requireComponent(transaction, wanted.component == read.component ? std::nullopt : wanted.component);
    if (isAsRead(transaction, read)) {
        wanted.version += updateTicket(transaction, read, wanted, phaseOf(rules, wanted)) ? 1 : 0;
        return {read, wanted};
    }
    // A priority that follows from impact and urgency is nobody's edit, so it is no conflict either.
    Ticket ours = wanted;
    if (!ours.priorityReason && !read.priorityReason)
        ours.priority = read.priority;
    const auto now = findTicket(transaction, read.id);
    if (now && now->mergedInto && !read.mergedInto)
        refuseMerged(transaction, *now);
    updateTicket(transaction, read, ours, phaseOf(rules, ours));
    if (!now)
        throw StoreError(ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, read.id.value}});
    const Ticket both = judged(rules, judge, *now);
    updateTicket(transaction, findTicket(transaction, read.id).value(), both, phaseOf(rules, both));
    return {*now, findTicket(transaction, read.id).value()};
}

void recordChange(Transaction &transaction, const SavedTicket &saved, const Saying &remark, const Occasion &occasion,
                  std::optional<Decision> decision)
{
    const auto &[before, after] = saved;
    const EntryKind kind = before.state == after.state ? EntryKind::Edit : EntryKind::Move;
    LogEntry entry = entryAbout(transaction, after, kind, remark, occasion);
    requireInOrder(transaction, after, occasion);
    entry.decision = decision;
    keepEntry(transaction, after, entry, remark);
    if (isFoundByOtherWords(before, after))
        refreshWords(transaction, after.id);
    else if (!remark.text.isEmpty())
        appendWords(transaction, after.id, remark.text);
}

bool changesNothing(const SavedTicket &saved)
{
    return saved.before.fields == saved.after.fields && toValues(saved.before) == toValues(saved.after);
}

} // namespace mainstay
