// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"
#include "people/team.h"

namespace mainstay {

/// A row of people-csv. What is empty or nothing was not given.
struct PersonRow {
    Person given; ///< without organisation and calendar, which stand here by name; confirmed counts only where told
    QString organisation;
    QString calendar;
    std::optional<bool> isConfirmed;
    quint32 where = 0;
};

/// A row of teams-csv, likewise: what it says of the team, and one of its people.
struct TeamRow {
    QString team;
    std::optional<int> tier;
    std::optional<TeamKind> kind;
    QString email;
    QString calendar;
    QString member; ///< empty: none
    QString role;
    std::optional<QDate> from;
    std::optional<QDate> until;
    std::optional<bool> isConfirmed;
    quint32 where = 0;
};

/// What the reader of either table found; rejects, findings and texts are in `file`, which holds no estate here.
struct PeopleReading {
    Reading file;
    std::vector<PersonRow> people;
    std::vector<TeamRow> teams;
};

} // namespace mainstay
