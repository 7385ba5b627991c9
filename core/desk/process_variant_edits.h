// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

namespace mainstay {

/// What an editor does to the variants of a process, as process_edits.h does to its states.

/// A new variant behind the others, with all states, moves and plans of the one that it is like. The name with a number
/// where it is taken.
Process withVariant(Process process, const QString &like, const QString &wanted);
/// Everywhere it is named. A name that is taken changes nothing.
Process renamedVariant(Process process, const QString &from, const QString &to);
/// It goes, with the states, moves and plans that no other variant has. The last one stays.
Process withoutVariant(Process process, const QString &name);
/// The days within which tickets of it are planned and reviewed once somebody began; nothing: there is no such term.
Process withReviewDays(Process process, const QString &name, std::optional<int> days);

/// The state becomes one of that variant, or is one no more: then its moves there go with it.
Process withStateIn(Process process, const QString &state, const QString &variant);
Process withoutStateIn(Process process, const QString &state, const QString &variant);

/// The state in which every ticket begins.
Process withInitial(Process process, const QString &state);

} // namespace mainstay
