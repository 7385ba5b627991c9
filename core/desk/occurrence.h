// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "desk/agreement.h"
#include "desk/ticket.h"

namespace mainstay {

struct Recurring;
struct StoredAgreement;

/// Something that time causes.
enum class OccurrenceKind {
    Warn, ///< three quarters of what an agreement allows are spent
    Breach, ///< all of it, and time went on
    Move, ///< a state ended by itself
    ReviewLate, ///< an emergency change has no plan and review yet, when it should have both
    Rule, ///< a state was held as long as a rule of the desk says
    Open, ///< a series opens its ticket
};
inline constexpr OccurrenceKind allOccurrenceKinds[] = {OccurrenceKind::Warn, OccurrenceKind::Breach,
                                                        OccurrenceKind::Move, OccurrenceKind::ReviewLate,
                                                        OccurrenceKind::Rule, OccurrenceKind::Open};

struct Occurrence {
    Id<Occurrence> id;
    int version = 0;
    OccurrenceKind what = OccurrenceKind::Warn;
    Id<Ticket> ticket; ///< of one that opens it: not valid before
    QString number; ///< of the ticket
    std::optional<Id<StoredAgreement>> agreement; ///< of a warning or breach
    std::optional<ClockTarget> target; ///< likewise
    int cycle = 1; ///< of the clock
    QString to; ///< the state of a move; the name of a rule
    std::optional<Id<Recurring>> recurring; ///< the series of one that opens a ticket
    QString series; ///< its name, while it is to be done
    int skipped = 0; ///< occurrences of the series before it that nobody opened
    Instant due;
    Instant done;

    bool operator==(const Occurrence &) const = default;
};

/// Unique for all time: "breach:7/resolution:INC-12:1:2026-03-09T16:00:00.000Z".
QString keyOf(const Occurrence &occurrence);

QString toName(OccurrenceKind kind);
std::optional<OccurrenceKind> occurrenceKindFromName(QStringView name);

} // namespace mainstay
