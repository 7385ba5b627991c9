// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "exchange/importer.h"
#include "exchange/ticket_map.h"
#include "exchange/ticket_preview.h"

namespace mainstay {

/// A format that brings tickets with their history into the desk.
struct TicketFormat {
    QLatin1String name;
    QList<QLatin1String> brings; ///< "tickets", "log entries"
    QLatin1String family; ///< the key space its tickets live in: all CSV files share one
    bool needsMap = false;
};
/// tickets-csv, event-log-csv, jira.
std::span<const TicketFormat> ticketFormats();
const TicketFormat *findTicketFormat(QStringView name);

struct TicketImportRequest {
    QString format; ///< a name of ticketFormats()
    QString path; ///< jira: a file, or a folder of which every .json is read
    std::optional<TicketMap> map;
    std::optional<QString> source; ///< nothing: format and subject
    ImportMode mode = ImportMode::Write;
    OnRejects onRejects = OnRejects::Refuse;
    DescribeRemark describe;
    std::shared_ptr<const DeskRules> rules; ///< what words mean
    Instant now; ///< nothing is brought that lies after it
    RejectsFile rejectsFile = RejectsFile::WhenWriting;
    qsizetype previewed = 0; ///< how many of the first tickets the report shows as they come out
};

/// `added` of the whole is tickets plus log entries, `updated` tickets that were there and changed, `unchanged` tickets
/// of a table or rows of a log that had been brought before.
struct TicketImportReport {
    ImportReport whole;
    qint64 tickets = 0; ///< added
    qint64 entries = 0; ///< log entries added
    qint64 deviations = 0; ///< of them: moves that the process does not have
    qint64 differs = 0; ///< dates of columns that rows contradict
    qint64 unmapped = 0; ///< impacts, urgencies and priorities left empty, because nothing here is meant by them
    QList<TicketPreview> preview; ///< in the order of the file
};

/// Brings tickets in as one undoable step, as importFile() does for the estate, whose promises hold here too. Errors
/// besides those of the readers: Missing "exchange.unknown-format" {format, allowed}, Invalid "exchange.rejected-rows"
/// {rejected, read, file}, "exchange.map-needed" {format}.
Result<TicketImportReport> importTickets(Workspace &workspace, const TicketImportRequest &request, Progress &progress);

} // namespace mainstay
