// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/people_picture.h"
#include "exchange/people_rows.h"

namespace mainstay {

/// A person as they are to be; one without an id is new. The organisation stands here by name where a row gives one,
/// because it may be new as well.
struct PlannedPerson {
    Person before;
    Person after;
    QString organisation;
};

struct PlannedTeam {
    Team before;
    Team after;
};

/// Its ends stand here by name, because they may be new.
struct PlannedMembership {
    Membership before;
    Membership after;
    QString team;
    QString person;
};

/// What an import of people or teams is to write.
struct PeoplePlan {
    QStringList organisations; ///< new ones
    std::vector<PlannedPerson> addedPeople;
    std::vector<PlannedPerson> updatedPeople;
    std::vector<PlannedTeam> addedTeams;
    std::vector<PlannedTeam> updatedTeams;
    std::vector<PlannedMembership> addedMemberships;
    std::vector<PlannedMembership> updatedMemberships;
    qint64 unchanged = 0; ///< people of a table of people, teams and memberships of one of teams

    bool changesNothing() const
    {
        return organisations.isEmpty() && addedPeople.empty() && updatedPeople.empty() && addedTeams.empty()
            && updatedTeams.empty() && addedMemberships.empty() && updatedMemberships.empty();
    }
};

/// Matches rows of people with those there are: by name; a row with the address of somebody whom an import found under
/// that address alone gives them their name. Rows that cannot be kept go to `refused`, with texts in `texts`.
PeoplePlan planPeople(const std::vector<PersonRow> &rows, const PeoplePicture &picture, std::vector<Remark> &refused,
                      TextPool &texts);

/// Likewise of teams. A member is meant as people_lookup.h says; somebody whom nobody knows is new, and not confirmed.
PeoplePlan planTeams(const std::vector<TeamRow> &rows, const PeoplePicture &picture, std::vector<Remark> &refused,
                     TextPool &texts);

} // namespace mainstay
