// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/satisfaction_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

struct SavedTicket;

/// Asking how satisfied a requester is, and what follows. All throw StoreError.

/// Sets how it is asked; the same as before is no step. Missing "desk.answer-unknown" {name}; Invalid
/// "desk.bad-low-rating" {low}, "desk.no-follow-up-title", and those of requireLine().
SatisfactionSetting setSatisfaction(Transaction &transaction, const SatisfactionSetting &wanted);
/// The texts that are shipped become canned answers, where there are none of that name, and are asked with.
SatisfactionSetting useShippedSatisfaction(Transaction &transaction);
/// Nobody is asked any more. False when nobody was.
bool removeSatisfaction(Transaction &transaction);

/// What a move that resolves or ends the ticket asks its requester: once for each ticket, in their language, where they
/// have an address that mail goes to. Nothing of tickets of monitoring, of what ends without verdict (cancelled,
/// merged, rejected), of what is told afterwards, imported, or was resolved where it was imported from. Marks it as
/// asked.
std::optional<QString> askSatisfaction(Transaction &transaction, const DeskRules &rules, const SavedTicket &saved,
                                       const Occasion &occasion);

/// Whether somebody can say how it was dealt with: who was asked may answer whenever they do, though the ticket was
/// reopened meanwhile; else only of what was resolved or closed. `before` is what is known of the ticket.
bool isRateable(const DeskRules &rules, const Ticket &ticket, const std::optional<Satisfaction> &before);

/// Whoever writes a rating down, it is the requester's, where the ticket names one.
Occasion asRequester(const Ticket &ticket, Occasion occasion);

/// Keeps the answer, with an entry for us alone in the log, and opens a ticket that follows up where it is low. Invalid
/// "desk.bad-rating" {rating}, "desk.already-rated" {ticket, rating}; "desk.not-resolved-yet" {ticket, state} of what
/// is not rateable.
Satisfaction rateTicket(Transaction &transaction, const DeskRules &rules, const Ticket &ticket,
                        const RatingGiven &given, const Occasion &occasion);

} // namespace mainstay
