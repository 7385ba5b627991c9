// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_commands.h"

#include "desk/desk_rule_store.h"
#include "desk/log_store.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireFree(const ProcessPlan &plan)
{
    if (plan.findings.isEmpty())
        return;
    QJsonArray findings;
    for (const ProcessFinding &finding : plan.findings) {
        QJsonObject one = finding.facts;
        one.insert(u"finding"_s, QString::fromUtf8(finding.code));
        findings.append(one);
    }
    throw StoreError(ErrorKind::Invalid, "desk.process-in-use",
                     {{u"process"_s, toName(plan.process.kind)}, {u"findings"_s, findings}});
}

void requireAsRead(const ProcessPlan &plan, const ProcessWish &wish)
{
    // Never merged: two sound machines may make a faulty one.
    if (wish.version && *wish.version != (plan.before ? plan.before->version : 0))
        throw StoreError(ErrorKind::Conflict, "desk.process-changed", {{u"process"_s, toName(wish.process.kind)}});
    if (wish.seen && *wish.seen != plan.leaving)
        throw StoreError(ErrorKind::Conflict, "desk.tickets-moved", {{u"process"_s, toName(wish.process.kind)}});
}

void store(Transaction &transaction, const ProcessPlan &plan)
{
    if (plan.before)
        updateProcess(transaction, plan.before->id, plan.before->version, plan.process);
    else
        insertProcess(transaction, plan.process);
}

void migrate(Transaction &transaction, const Process &process, const LeavingTickets &leaving, const Occasion &occasion)
{
    const State *to = findState(process, leaving.variant, leaving.to->state);
    for (const Id<Ticket> id : openTicketsIn(transaction, process.kind, leaving.variant, leaving.from)) {
        const Ticket before = findTicket(transaction, id).value();
        Ticket after = before;
        after.state.state = to->name;
        if (leaving.from.reason || leaving.to->reason)
            after.state.reason = leaving.to->reason;
        if (after.state.reason && !to->reasons.contains(*after.state.reason))
            after.state.reason.reset();
        updateTicket(transaction, before, after, to->phase);
        insertLogEntry(transaction, entryAbout(transaction, after, EntryKind::Move, {}, occasion));
    }
}

void renameIn(Transaction &transaction, const ProcessPlan &plan)
{
    for (const DeskRule &rule : plan.rules)
        updateRule(transaction, findRule(transaction, rule.name).value(), rule);
    for (const StoredAgreement &agreement : plan.agreements) {
        for (const AgreementVersion &version : agreement.versions)
            updateVersion(transaction, agreement, version, version.terms);
    }
}

} // namespace

ProcessPlan setProcess(Transaction &transaction, const DeskRules &rules, const ProcessWish &wish,
                       const Occasion &occasion)
{
    lockProcesses(transaction);
    transaction.describe("desk.set-process", {{u"process"_s, toName(wish.process.kind)}});
    const ProcessPlan plan = plannedProcess(transaction, rules, wish);
    requireAsRead(plan, wish);
    if (!plan.changes)
        return plan;
    store(transaction, plan);
    requireFree(plan);
    Occasion change = occasion;
    change.origin = Origin::Rule;
    // Those of a reason first: what is left in a state then goes as a whole.
    for (const bool ofReasons : {true, false}) {
        for (const LeavingTickets &leaving : plan.leaving) {
            if (leaving.from.reason.has_value() == ofReasons)
                migrate(transaction, plan.process, leaving, change);
        }
    }
    renameIn(transaction, plan);
    return plan;
}

} // namespace mainstay
