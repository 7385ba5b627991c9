// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "desk/ticket.h"
#include "store/session.h"

#include <QSet>
#include <chrono>
#include <span>

namespace mainstay {

/// An incident as far as it matters to a fix.
struct IncidentFacts {
    Id<Ticket> id;
    QString number;
    QString title;
    Instant opened;
    std::optional<Instant> ended; ///< resolved, or else closed; nothing while it is open
    std::optional<Id<Component>> component;
    QString version; ///< of the component when the incident was opened; empty where nobody knows
    bool isGathered = false; ///< by the problem, as a person said
    double likeness = 0; ///< of its words to the symptom; similarity.h

    bool operator==(const IncidentFacts &) const = default;
};

/// What a problem or a change puts right.
struct FixFacts {
    QSet<Id<Component>> components;
    QList<KnownError> errors; ///< which say in which versions; none: in all
};

enum class SparedBecause { Gathered, SameSymptom };
/// "gathered", "same symptom".
QString toName(SparedBecause because);

struct SparedIncident {
    IncidentFacts incident;
    SparedBecause because = SparedBecause::Gathered;
    std::chrono::milliseconds open{}; ///< until it ended, or now

    bool operator==(const SparedIncident &) const = default;
};

struct Spared {
    std::optional<Instant> at; ///< from which on the fix would have been there; nothing where no incident counts
    QList<SparedIncident> incidents; ///< oldest first
    std::chrono::milliseconds open{}; ///< of all, added up
    qint64 looked = 0; ///< so many incidents of the components were looked at, the newest
    qint64 of = 0; ///< of so many
};

/// At least this much of the symptom is in an incident that nobody gathered.
inline constexpr double LeastSymptomLikeness = 0.5;

/// The incidents opened after `at` that the fix would have spared: gathered ones, and those on its components, in a
/// version that has the error, which show the symptom. Without `at`, the fix is thought to be there right after the
/// first such incident, which shows what is to be put right and is not spared.
Spared sparedBy(std::span<const IncidentFacts> incidents, const FixFacts &fix, std::optional<Instant> at, Instant now);

/// The same of a problem or a change, with those it gathered. A symptom is what its known errors say, else its field
/// `symptom`, else its title; a version is what was deployed last into the last environment, else the component's own.
/// Merged incidents do not count. Throws StoreError.
Spared sparedBy(Session &session, const Ticket &ticket, const QList<Id<Ticket>> &gathered, std::optional<Instant> at,
                Instant now);

} // namespace mainstay
