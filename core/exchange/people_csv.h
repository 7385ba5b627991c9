// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/people_rows.h"
#include "exchange/source.h"

namespace mainstay {

/// So many rows are read of a table of people or teams, and no more.
inline constexpr qsizetype MostPeopleRows = 1'000'000;

/// people-csv: name,email,organisation,side,kind,phone,site,time_zone,language,skills,calendar,confirmed; demanded:
/// name. Rejects rows that cannot be kept whatever the workspace holds, a name that came before among them. Throws as
/// CsvTable does, and "exchange.too-many-rows" {limit}.
PeopleReading readPeopleCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

/// teams-csv: team,tier,kind,email,calendar,member,role,from,until,confirmed; demanded: team. One row for each member;
/// rows of a team agree on what they say of it, or leave it out.
PeopleReading readTeamsCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
