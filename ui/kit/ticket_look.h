// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "kit/component_completer.h"
#include "kit/look.h"
#include "words/words.h"

namespace mainstay {

inline constexpr int PaneMargin = 16; ///< at both sides of the details pane

/// How tickets are told of, the same in lists, details and menus. All texts are one harmless line.

/// "in progress", "pending · vendor", in the language of the words.
QString stateText(const Words &words, const StateName &state);

/// Accent where nobody has looked yet, Good where someone is at it, Warning where it waits for something outside;
/// Neutral for everything else, and for a state that the process does not know.
Tone stateTone(const DeskRules &rules, ProcessKind process, const QString &state);

/// "2 · high" by the matrix; the number alone where it does not know it.
QString priorityText(const DeskRules &rules, const Words &words, const Priority &priority);

/// What the button of a move says: a verb for the states that ship ("Resolve"), else the state's name.
QString moveText(const Words &words, const QString &state);

/// A name as a heading: "resolution_code" is "Resolution code".
QString fieldText(const Words &words, const QString &field);

/// The state that most likely follows, where there is one among those allowed: the next one of the process that neither
/// waits nor ends the ticket before it is resolved.
std::optional<QString> likeliestMove(const Process &process, const Ticket &ticket, const QStringList &allowed);

} // namespace mainstay
