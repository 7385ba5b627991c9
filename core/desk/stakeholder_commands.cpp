// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder_commands.h"

#include "desk/kept_text.h"
#include "desk/rule_run.h"
#include "estate/component_store.h"
#include "people/people_lookup.h"
#include "people/person_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireWords(const QString &field, const QString &text)
{
    if (const Result<void> can = requireLine(field, text); !can)
        throw StoreError(can.error());
}

/// As it is stored: the person meant, or else the organisation of that name.
Stakeholder known(Session &session, Stakeholder who)
{
    const QString typed = who.name.simplified();
    who.role = who.role.simplified();
    who.toldBy = who.toldBy.simplified();
    requireWords(u"role"_s, who.role);
    requireWords(u"told_by"_s, who.toldBy);
    if (const auto person = personNamed(session, typed))
        return {*person, StakeholderParty::Person, who.role, who.toldBy};
    if (const auto organisation = findOrganisation(session, typed))
        return {organisation->name, StakeholderParty::Organisation, who.role, who.toldBy};
    throw StoreError(ErrorKind::Missing, "desk.stakeholder-unknown", {{u"name"_s, typed.left(100)}});
}

template <class T>
const T *named(const QList<T> &stakeholders, const QString &name)
{
    const auto found = std::ranges::find_if(stakeholders, [&name](const T &one) {
        return one.who.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == stakeholders.end() ? nullptr : &*found;
}

/// The same for a solution and a ticket, which only differ in what the row refers to.
template <class Stored, class Of>
void setOf(Transaction &transaction, Of of, const QString &ofName, const Stakeholder &wanted)
{
    const Stakeholder who = known(transaction, wanted);
    transaction.describe("desk.set-stakeholder", {{u"name"_s, who.name}, {u"of"_s, ofName}});
    const QList<Stored> all = stakeholdersOf(transaction, of);
    if (const Stored *there = named(all, who.name))
        updateStakeholder(transaction, *there, who);
    else
        insertStakeholder(transaction, of, who);
}

template <class Stored, class Of>
void removeOf(Transaction &transaction, Of of, const QString &ofName, const QString &name)
{
    const QList<Stored> all = stakeholdersOf(transaction, of);
    const Stored *there = named(all, name);
    if (!there)
        throw StoreError(ErrorKind::Missing, "desk.not-a-stakeholder",
                         {{u"name"_s, name.left(100)}, {u"of"_s, ofName}});
    transaction.describe("desk.remove-stakeholder", {{u"name"_s, there->who.name}, {u"of"_s, ofName}});
    deleteStakeholder(transaction, *there);
}

QString solutionName(Session &session, Id<Component> solution)
{
    const auto component = findComponent(session, solution);
    if (!component)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, solution.value}});
    if (component->parent)
        throw StoreError(ErrorKind::Invalid, "desk.part-of-solution", {{u"name"_s, component->name}});
    return component->name;
}

/// Those of the ticket's solution join its own.
void bringStakeholders(Transaction &transaction, const Ticket &ticket)
{
    const auto solution = ticket.component ? solutionOf(transaction, *ticket.component) : std::nullopt;
    if (!solution)
        return;
    const QList<TicketStakeholder> there = stakeholdersOf(transaction, ticket.id);
    for (const SolutionStakeholder &one : stakeholdersOf(transaction, *solution)) {
        if (!named(there, one.who.name))
            insertStakeholder(transaction, ticket.id, one.who);
    }
}

void tellRules(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const Occasion &occasion)
{
    if (!occasion.isWithinStep && occasion.origin != Origin::Import)
        applyRules(transaction, rules, ticket,
                   {.what = RuleEvent::Edited, .at = occasion.happened, .recorded = occasion.recorded});
}

Occasion within(Occasion occasion)
{
    occasion.isWithinStep = true;
    return occasion;
}

} // namespace

void setMajor(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const QString &why,
              const Occasion &occasion)
{
    const QString reason = why.simplified();
    if (ticket.process != ProcessKind::Incident)
        throw StoreError(ErrorKind::Invalid, "desk.major-not-incident",
                         {{u"ticket"_s, ticket.number}, {u"process"_s, toName(ticket.process)}});
    if (reason.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.reason-missing", {{u"ticket"_s, ticket.number}});
    requireWords(u"reason"_s, reason);
    const auto before = majorIncident(transaction, ticket.id);
    if (before && before->reason == reason)
        return;
    transaction.describe("desk.set-major", {{u"number"_s, ticket.number}, {u"reason"_s, reason}});
    if (before)
        updateMajorReason(transaction, *before, reason);
    else
        insertMajorIncident(transaction,
                            {.id = {},
                             .version = 0,
                             .ticket = ticket.id,
                             .reason = reason,
                             .who = occasion.who,
                             .happened = occasion.happened});
    bringStakeholders(transaction, ticket);
    logEntry(transaction, ticket.id, {.text = reason}, within(occasion));
    tellRules(transaction, rules, ticket, occasion);
}

void endMajor(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const Occasion &occasion)
{
    const auto major = majorIncident(transaction, ticket.id);
    if (!major)
        return;
    transaction.describe("desk.end-major", {{u"number"_s, ticket.number}});
    deleteMajorIncident(transaction, *major);
    tellRules(transaction, rules, ticket, occasion);
}

void bringMajor(Transaction &transaction, const DeskRules &rules, const Ticket &from, const Ticket &survivor,
                const Occasion &occasion)
{
    const auto major = majorIncident(transaction, from.id);
    if (!major)
        return;
    const QList<TicketStakeholder> there = stakeholdersOf(transaction, survivor.id);
    for (const TicketStakeholder &one : stakeholdersOf(transaction, from.id)) {
        if (!named(there, one.who.name))
            insertStakeholder(transaction, survivor.id, one.who);
    }
    if (majorIncident(transaction, survivor.id))
        return;
    // The reason stands in the log of the first, which the survivor has too.
    insertMajorIncident(transaction,
                        {.id = {},
                         .version = 0,
                         .ticket = survivor.id,
                         .reason = major->reason,
                         .who = occasion.who,
                         .happened = occasion.happened});
    bringStakeholders(transaction, survivor);
    tellRules(transaction, rules, survivor, occasion);
}

void setStakeholder(Transaction &transaction, Id<Component> solution, const Stakeholder &wanted)
{
    setOf<SolutionStakeholder>(transaction, solution, solutionName(transaction, solution), wanted);
}

void setStakeholder(Transaction &transaction, const Ticket &ticket, const Stakeholder &wanted)
{
    setOf<TicketStakeholder>(transaction, ticket.id, ticket.number, wanted);
}

void removeStakeholder(Transaction &transaction, Id<Component> solution, const QString &name)
{
    removeOf<SolutionStakeholder>(transaction, solution, solutionName(transaction, solution), name);
}

void removeStakeholder(Transaction &transaction, const Ticket &ticket, const QString &name)
{
    removeOf<TicketStakeholder>(transaction, ticket.id, ticket.number, name);
}

LogEntry tellStakeholders(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const QString &text,
                          const QStringList &names, const Occasion &occasion)
{
    const QList<TicketStakeholder> all = stakeholdersOf(transaction, ticket.id);
    QStringList told;
    for (const QString &name : names) {
        const TicketStakeholder *one = named(all, name);
        if (!one)
            throw StoreError(ErrorKind::Missing, "desk.not-a-stakeholder",
                             {{u"name"_s, name.left(100)}, {u"of"_s, ticket.number}});
        if (!told.contains(one->who.name))
            told.append(one->who.name);
    }
    for (const TicketStakeholder &one : names.isEmpty() ? all : QList<TicketStakeholder>())
        told.append(one.who.name);
    if (told.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.nobody-to-tell", {{u"ticket"_s, ticket.number}});
    if (!occasion.isWithinStep)
        transaction.describe("desk.tell-stakeholders",
                             {{u"number"_s, ticket.number}, {u"names"_s, told.join(u", "_s)}});
    const LogEntry entry =
        logEntry(transaction, ticket.id, {.text = text, .visibility = Visibility::Public}, within(occasion));
    for (const QString &name : std::as_const(told))
        insertTold(transaction, ticket.id, {entry.id, name}, occasion.happened);
    if (!occasion.isWithinStep && occasion.origin != Origin::Import)
        applyRules(transaction, rules, ticket,
                   {.what = RuleEvent::Message,
                    .at = occasion.happened,
                    .recorded = occasion.recorded,
                    .from = MessageFrom::Desk});
    return entry;
}

} // namespace mainstay
