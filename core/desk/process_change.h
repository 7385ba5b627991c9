// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_store.h"
#include "desk/desk_rule.h"
#include "desk/process_store.h"

namespace mainstay {

/// Open tickets in a state that goes, or there for a reason that does. Those of a reason are not among its state's.
struct LeavingTickets {
    QString variant;
    StateName from; ///< with a reason: those alone
    qint64 open = 0;
    /// Where they go; nothing: nobody said. Without a reason they keep theirs, where the state has it.
    std::optional<StateName> to;

    bool operator==(const LeavingTickets &) const = default;
};

/// What a person wants of a process.
struct ProcessWish {
    Process process; ///< as read from a file, or edited
    /// Where open tickets of a state, or of a reason to be in it ("pending/vendor"), go that the process no longer has.
    QMap<QString, QString> migrate;
    /// Of the stored process that was edited, 0 for the one that ships; nothing: whatever stands there now.
    std::optional<int> version;
    /// What the person was shown that would move; nothing: whatever moves.
    std::optional<QList<LeavingTickets>> seen = std::nullopt;
};

/// Why a process cannot be set: a code that words/ has a remark for, with its facts.
///  desk.state-in-use {state, variant, count}: open tickets stand there, and nobody said where they go
///  desk.reason-in-use {state, variant, count}: open tickets are there for that reason, likewise
///  desk.bad-migration {state, to}: that is no open state of the process, for the variant of a ticket
///  desk.needless-migration {state}: the process keeps that state, or never had it
///  desk.phase-in-use {state, variant, count}: tickets stand there, and whether they are open would change with it
///  desk.state-named {entity, name, state}: something goes by the state, and cannot go by the new one
///  desk.variant-in-use {variant, count}: tickets follow a variant that goes
///  desk.variant-named {entity, name, variant}: something begins tickets of it
struct ProcessFinding {
    QByteArray code;
    QJsonObject facts;

    bool operator==(const ProcessFinding &) const = default;
};

/// What setting a process would do.
struct ProcessPlan {
    std::optional<StoredProcess> before; ///< nothing: the one that ships
    Process process; ///< as it will be, with the states that it once had
    bool changes = false;
    QList<LeavingTickets> leaving;
    QList<DeskRule> rules; ///< that go by the new names from then on, as they will be
    QList<StoredAgreement> agreements; ///< that pause in the new states as well, as they will be
    /// Remarks, which hinder nobody: what goes on by a name that is gone, desk.pause-stays {name, state}, and values of
    /// a field that goes or is of another type now, which tickets keep, desk.field-stays {field, count}.
    QList<ProcessFinding> notes;
    QList<ProcessFinding> findings; ///< all of them; empty when it can be set

    qint64 moving() const;
};

/// Errors: Invalid "desk.faulty-process", naming every fault. Throws StoreError.
ProcessPlan plannedProcess(Session &session, const DeskRules &rules, const ProcessWish &wish);

} // namespace mainstay
