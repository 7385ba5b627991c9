// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace mainstay {

/// Tables of people and teams, which bring no estate; listed with the formats of registry.h, but imported here.
inline constexpr QLatin1String peopleCsvFormat("people-csv");
inline constexpr QLatin1String teamsCsvFormat("teams-csv");
inline bool isPeopleFormat(QStringView format)
{
    return format == peopleCsvFormat || format == teamsCsvFormat;
}

struct PeopleImportRequest {
    QString format; ///< one of the two
    QString path;
    ImportMode mode = ImportMode::Write;
    OnRejects onRejects = OnRejects::Refuse;
    ReadOptions read;
    DescribeRemark describe;
    RejectsFile rejectsFile = RejectsFile::WhenWriting;
};

/// Of a table of people, what is counted is people; of a table of teams, teams and memberships together. What comes
/// along because a row names it, and nobody knows it, is counted apart.
struct PeopleImportReport {
    QString format;
    qint64 read = 0; ///< rows
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 addedOrganisations = 0;
    qint64 addedPeople = 0;
    qint64 addedTeams = 0;
    qint64 addedMemberships = 0;
    qint64 findings = 0;
    QList<ImportRemark> findingList;
    qint64 rejected = 0;
    QList<ImportRemark> rejectList; ///< why, the first ImportReport::MostListed
    std::optional<QString> rejectsPath;
    QByteArray encoding; ///< as detected
    char delimiter = 0;
};

/// Brings a table of people or teams in, as importFile() does one of components: as one undoable step, matched against
/// a snapshot and written only when nobody has touched that since; the same file again changes nothing, and neither
/// removes anything. Errors as there.
Result<PeopleImportReport> importPeople(Workspace &workspace, const PeopleImportRequest &request, Progress &progress);

} // namespace mainstay
