// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

#include <QJsonObject>

namespace mainstay {

enum class ProcessFaultKind {
    BadName, ///< empty, too long, or with a slash; of a field: not lower case and underscores
    Duplicate, ///< variant, field, state, reason or move stands there twice
    NoInitial, ///< the initial state is none of the variant's, or is not open
    NoFinal, ///< the variant has no final state
    UnknownState, ///< a move, timer or guard names a state that the variant does not have
    UnknownVariant,
    UnknownField, ///< a need, timer, guard or order names a field that no ticket of the process has
    WrongField, ///< the field is there and of another type than its use asks for
    SelfMove, ///< from a state to itself
    LeavesFinal, ///< a move out of a final state that is not marked as reopening
    UnmarkedReopening, ///< from resolved to open and not marked as reopening
    FalseReopening, ///< marked as reopening and is none
    Unreachable, ///< no way leads from the initial state to it
    Undecided, ///< tickets wait there for approval, and no one move, or several, approve or reject them
    FalseDecision, ///< a move decides where nobody waits for it, or a state of approval is not open
    DeadEnd, ///< neither final, nor does any way of persons or time lead from it to a final state
};

struct ProcessFault {
    ProcessFaultKind kind = ProcessFaultKind::BadName;
    QString state; ///< where it shows; empty when it is about no state
    QString variant; ///< empty when it is about no one variant
    QString subject; ///< the name that is wrong: a field, the other end of a move; may be empty

    bool operator==(const ProcessFault &) const = default;
};

/// "dead-end", "unreachable", "unknown-state" …
QString toName(ProcessFaultKind kind);
/// {"kind","state"} and, where there are such, "variant" and "subject".
QJsonObject toJson(const ProcessFault &fault);

/// Everything that keeps the process from being used; empty when it is sound. Names are judged first, and the ways
/// through the machine only where the names are right. In the order of the file, each fault once.
QList<ProcessFault> faultsOf(const Process &process);

} // namespace mainstay
