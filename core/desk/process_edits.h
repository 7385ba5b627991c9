// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

namespace mainstay {

/// What an editor does to a process, as pure functions: each answers the process after one change, and leaves whatever
/// follows from it to be judged (faultsOf() in process_check.h). Names are spelled as the process spells them.

/// With the moves of timers and guards as they follow from these now.
Process withDerivedMoves(const Process &process);

/// A new open state of one variant, behind the others. The name as it was asked for, with a number where it is taken.
QString freeStateName(const Process &process, const QString &wanted);
Process withState(Process process, const QString &variant, const QString &name);
/// The state goes, and every move, timer and guard that names it.
Process withoutState(Process process, const QString &name);
/// Everywhere it is named.
Process renamedState(Process process, const QString &from, const QString &to);
/// In place of the one of its name; one that is no longer open has no way back but by reopening.
Process changedState(Process process, const State &state);

/// When and where the state ends by itself; nothing: it does not.
Process withTimer(Process process, const QString &state, const std::optional<Timer> &timer);
/// Whether tickets wait there for approval; nothing: they do not, and no move out of it decides any more.
Process withApproval(Process process, const QString &state, const std::optional<Approver> &approval);

/// A move of persons in one variant; a way back into an open state is marked as reopening.
Process withMove(Process process, const QString &variant, const QString &from, const QString &to);
Process withoutMove(Process process, const QString &variant, const QString &from, const QString &to);
/// What the moves of persons from one state to the other demand, in that variant.
Process withMoveNeeds(Process process, const QString &variant, const QString &from, const QString &to,
                      const QList<Need> &needs);

/// What that move of persons decides in that variant; of the others out of the state none decides the same.
Process withDecision(Process process, const QString &variant, const QString &from, const QString &to,
                     const std::optional<Decision> &decision);

/// "team, workaround or fix": what a person reads and writes of demanded fields.
QString needsToText(const QList<Need> &needs, const QString &orWord);
QList<Need> needsFromText(const QString &text, const QString &orWord);

} // namespace mainstay
