// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule.h"
#include "desk/desk_rules.h"
#include "desk/ticket.h"

#include <functional>
#include <span>

namespace mainstay {

/// Something that happened to a ticket, as rules hear of it.
struct TicketEvent {
    RuleEvent what = RuleEvent::Opened;
    Instant at; ///< when it happened, and what follows from it
    Instant recorded;
    std::optional<MessageFrom> from = {}; ///< of a message
    std::optional<ClockTarget> target = {}; ///< of a warning or breach
    QString rule = {}; ///< of Time: the one that waited

    bool operator==(const TicketEvent &) const = default;
};

/// A ticket with what stands around it.
struct RuleSubject {
    Ticket ticket;
    QList<Id<Component>> components; ///< its component, and those above it
    std::optional<Id<Component>> solution;
    std::optional<QString> organisation; ///< of the requester
    std::optional<int> tier; ///< of its team
    bool isMajor = false; ///< an incident that is a major one

    bool operator==(const RuleSubject &) const = default;
};

/// Whether a state is the wanted one; wanted without a reason it may have any.
bool isState(const StateName &state, const StateName &wanted);

/// Whether the rule is about what happened to the ticket, which is as it was right after it.
bool listensFor(const DeskRule &rule, const TicketEvent &happening, const Ticket &ticket);
/// Whether what the rule asks of the ticket holds.
bool holds(const DeskRules &rules, const RuleFilter &filter, const RuleSubject &subject);

/// What a change of the ticket is to other rules: a move, an edit, or nothing.
std::optional<TicketEvent> changeBetween(const Ticket &before, const Ticket &after, const TicketEvent &cause);

/// How many rules may set off one another in a row.
inline constexpr int LongestRuleChain = 8;

/// Runs rules over what happened, and over what they themselves cause, the first caused first. Each rule runs once at
/// most, and none because of what came after LongestRuleChain others, so it ends however they feed one another.
/// `run` answers nothing when the rule does not apply, which is no run, else what it caused.
void runChain(std::span<const DeskRule> rules, const TicketEvent &first,
              const std::function<std::optional<QList<TicketEvent>>(const DeskRule &, const TicketEvent &)> &run);

} // namespace mainstay
