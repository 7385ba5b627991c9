// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QString>
#include <optional>

namespace mainstay {

struct Component;
struct LogEntry;
struct Ticket;

enum class StakeholderParty { Person, Organisation };

/// Somebody to be told, of a solution or of one ticket. By name, as tickets keep people.
struct Stakeholder {
    QString name;
    StakeholderParty kind = StakeholderParty::Person;
    QString role; ///< may be empty
    QString toldBy; ///< how they want to be told, as people say it; may be empty

    bool operator==(const Stakeholder &) const = default;
};

struct SolutionStakeholder {
    Id<SolutionStakeholder> id;
    int version = 0;
    Id<Component> solution;
    Stakeholder who;

    bool operator==(const SolutionStakeholder &) const = default;
};

struct TicketStakeholder {
    Id<TicketStakeholder> id;
    int version = 0;
    Id<Ticket> ticket;
    Stakeholder who;
    std::optional<Instant> lastTold; ///< by an entry that was not withdrawn

    bool operator==(const TicketStakeholder &) const = default;
};

/// Somebody who was told by an entry of the log.
struct Told {
    Id<LogEntry> entry;
    QString name;

    bool operator==(const Told &) const = default;
};

/// That an incident is a major one, there while it is.
struct MajorIncident {
    Id<MajorIncident> id;
    int version = 0;
    Id<Ticket> ticket;
    QString reason;
    QString who;
    Instant happened;

    bool operator==(const MajorIncident &) const = default;
};

/// "person", "organisation": the words of the database.
QString toName(StakeholderParty kind);
std::optional<StakeholderParty> stakeholderPartyFromName(QStringView name);

} // namespace mainstay
