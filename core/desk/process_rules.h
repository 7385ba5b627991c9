// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_fields.h"

namespace mainstay {

/// What a person, a merge or time asks of a ticket.
struct MoveRequest {
    StateName to;
    QMap<QString, QString> given; ///< fields set with the move, by name; "reason" is the state's own
    MoveBy by = MoveBy::Person;
};

/// The variant meant by a name (nothing: the first), in its own spelling. Errors: desk.unknown-variant.
Result<QString> variantFromText(const Process &process, const std::optional<QString> &name);

/// The states to which a person may move the ticket, in the order of the process. A ticket in a state that the process
/// no longer has (it was edited since) may be brought back to the initial one. A new reason in the same state is no
/// move of the machine: it is always allowed, and not listed.
QStringList allowedMoves(const Process &process, const Ticket &ticket);

/// What a person's move there demands, met already or not, each need once; nothing when there is no such move.
QList<Need> demandsOf(const Process &process, const Ticket &ticket, const QString &to);

/// The state meant, in the process's own spelling, when the ticket may be moved there.
/// Errors: desk.unknown-state, desk.unknown-reason, desk.move-not-allowed, each naming what is allowed.
Result<StateName> requireMove(const Process &process, const Ticket &ticket, const StateName &to, MoveBy by);

/// Whether the move would leave the ticket where it stands, and the process has no such move.
bool isStaying(const Process &process, const Ticket &ticket, const MoveRequest &request);

/// Whether imported history that goes from one state to the other departs from the process; staying does not.
bool isDeviation(const Process &process, const QString &variant, QStringView from, QStringView to);

/// The ticket after the move at that instant:
/// - entering a resolved state sets resolved, entering a final one sets closed; reopening empties both, and what
///   the state it leaves had demanded of solution, resolution_code and the process's own fields, so that it is asked
///   anew;
/// - the given fields are set, then everything that the state and the move demand must be there;
/// - no field of an authorised plan changes on the way.
/// The ticket is untouched on an error. Errors: those of requireMove() and withField(), desk.field-order,
/// desk.missing-field, naming every one that is missing, desk.authorised-plan.
Result<Ticket> moved(const Process &process, const Ticket &ticket, const MoveRequest &request, Instant at);

/// The ticket after an edit that leaves it where it stands; after is before with whatever was set, by withFields(),
/// withLevels() or by hand. What its state demands cannot be emptied, and changing an authorised plan sends it back for
/// authorisation. Errors: desk.field-order, desk.missing-field.
Result<Ticket> edited(const Process &process, const Ticket &before, Ticket after);

} // namespace mainstay
