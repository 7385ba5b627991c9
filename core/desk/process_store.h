// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "store/transaction.h"

namespace mainstay {

/// A process that the workspace has made its own.
struct StoredProcess {
    Id<StoredProcess> id;
    int version = 0;
    Process process;

    bool operator==(const StoredProcess &) const = default;
};

/// Every statement about processes, and about which tickets stand where. All throw StoreError.

/// Corrupt "desk.process-unreadable" {process, where, problem} for what another program wrote.
std::optional<StoredProcess> findProcess(Session &session, ProcessKind kind);
Id<StoredProcess> insertProcess(Transaction &transaction, const Process &process);
/// Over the version that was read; "store.conflict" when somebody else changed it since.
void updateProcess(Transaction &transaction, Id<StoredProcess> id, int version, const Process &process);

/// From here to its end nobody else writes, and whoever writes after it sees the change.
void lockProcesses(Transaction &transaction);

/// At the beginning of whatever is written: nobody changes a process before it ends, and the rules are kept up.
void holdProcesses(Transaction &transaction, const DeskRules &rules);

/// Brings the rules up to the processes of the workspace, as far as those can be used; whenever one is heard to have
/// changed.
void keepUp(Session &session, const DeskRules &rules);
/// The same for a workspace that was just opened: nothing of another one is taken for its own.
void takeUp(Session &session, const DeskRules &rules);
/// What holds inside of a transaction that may have changed processes itself.
DeskRules rulesIn(Session &session, const DeskRules &rules);

/// How many tickets stand in a state.
struct StateUse {
    QString variant;
    StateName name;
    QString phase; ///< as it is stored with them
    qint64 tickets = 0;
};
/// By (variant, state, phase), whatever the reason.
QList<StateUse> stateUses(Session &session, ProcessKind kind);
/// Open tickets that are where they are for a reason, by (variant, state, reason).
QList<StateUse> reasonUses(Session &session, ProcessKind kind);
/// Without a reason in the name: for whatever reason.
QList<Id<Ticket>> openTicketsIn(Session &session, ProcessKind kind, const QString &variant, const StateName &name);

/// How many tickets hold a value of that field, whether or not the process has it.
qint64 ticketsWithField(Session &session, ProcessKind kind, const QString &field);

/// Kinds whose stored process cannot be used.
QStringList unusableProcesses(Session &session);

} // namespace mainstay
