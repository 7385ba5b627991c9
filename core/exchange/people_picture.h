// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/team.h"
#include "store/journal_position.h"

#include <QHash>

namespace mainstay {

/// Who is who, as an import of people sees the workspace.
struct PeoplePicture {
    JournalPosition position;
    QHash<QString, Person> people; ///< by exact name, as the others
    QHash<QString, QString> namesByFolded; ///< the first by bytes of those that differ by case alone
    QHash<QString, QString> namesByAddress; ///< by the folded address
    QHash<QString, Id<Organisation>> organisations;
    QHash<QString, Id<StoredCalendar>> calendars;
    QHash<QString, Team> teams;
    QHash<std::pair<qint64, qint64>, Membership> memberships; ///< by team and person
};

/// The tables that the picture is taken of.
QStringList peopleEntities();

PeoplePicture readPeoplePicture(Session &session);

} // namespace mainstay
