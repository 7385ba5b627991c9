// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_import.h"
#include "exchange/ticket_survey.h"
#include "ui_desk/map_memory.h"
#include "ui_desk/said_maps.h"

#include <QLocale>

namespace mainstay {

/// Whether a map holds as it is.
enum class MapFit {
    AsGiven,
    ToHeader, ///< the table reads otherwise now: what it says of columns that are gone is guessed anew
};

/// How a table reads as long as nobody says how: its map is remembered by that, too.
struct FoundTable {
    QStringList header;
    QByteArray encoding;
    char delimiter = 0;
};

/// What a person said of a file that comes into the desk; what they did not say is found out.
struct ImportWork {
    QString path;
    QString format; ///< empty: to be guessed
    std::optional<TicketMap> map; ///< of tables and Jira; nothing: remembered, or guessed
    QString mapPath; ///< a file to take the map from
    MapFit fit = MapFit::AsGiven;
    SaidMaps said; ///< when the table read otherwise
    FoundTable found; ///< as the first look had it
    ProcessKind process = ProcessKind::Incident; ///< of tickets that mails open
    std::optional<Id<Component>> component; ///< that they are about
    QStringList own; ///< addresses of the desk itself
    ImportMode mode = ImportMode::DryRun;
    RejectsFile rejectsFile = RejectsFile::WhenWriting;
};

/// Where a map came from.
enum class MapOrigin {
    None, ///< there is no map
    Guessed,
    Remembered, ///< of a table with the same header row
    Person,
};

/// How many of each came or would come.
struct ImportTally {
    qint64 read = 0;
    qint64 tickets = 0, entries = 0, events = 0, people = 0, teams = 0, components = 0, attachments = 0;
    qint64 updated = 0, unchanged = 0, leftOut = 0, returned = 0, unmatched = 0, resolved = 0;
    qint64 deviations = 0, differs = 0, unmapped = 0;
    qint64 findings = 0, rejected = 0;
};

struct ImportOutcome {
    QString format; ///< empty: cannot be told
    MapOrigin origin = MapOrigin::None;
    std::optional<TicketMap> map;
    TableSample sample; ///< of tables
    FoundTable found; ///< likewise
    ForeignWords words; ///< of tables and Jira
    ImportTally tally;
    QList<ImportRemark> rejects; ///< the first ImportReport::MostListed
    QList<ImportRemark> findings;
    QList<TicketPreview> preview;
    std::optional<QString> rejectsPath;
    std::optional<Error> refusal; ///< why a table cannot come in under this map
};

/// What an import needs beside the file; all of it outlives the work.
struct ImportGround {
    Workspace &workspace;
    std::shared_ptr<const DeskRules> rules;
    QLocale locale;
    Instant now;
    MapMemory memory;
};

inline constexpr qsizetype previewedTickets = 50;

bool isTicketTable(QStringView format); ///< tickets-csv, event-log-csv
/// The formats that the desk takes, by name: tickets first.
QStringList deskImportFormats();

/// Reads a file, and writes it where the mode says so; on a thread for long work. What a table lacks to come in is its
/// outcome's refusal, so that a person can say what its columns mean. Errors: those of the readers and imports.
Result<ImportOutcome> carryOutImport(const ImportGround &ground, ImportWork work, Progress &progress);

} // namespace mainstay
