// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "exchange/source.h"
#include "exchange/ticket_map.h"
#include "store/progress.h"

#include <QSet>

namespace mainstay {

/// A foreign table as far as a person needs to see it before they say what its columns mean.
struct TableSample {
    QStringList header;
    QList<QStringList> rows; ///< the first MostRows, each with as many cells as the header; long ones are cut
    /// To guess by: those, and of the rest each row that has a word which its column had not, while that has few.
    QList<QStringList> telling;
    qint64 read = 0; ///< rows there are
    QByteArray encoding; ///< as detected or given
    char delimiter = 0;

    static constexpr qsizetype MostRows = 8;
    static constexpr qsizetype LongestCell = 300; ///< UTF-16 units
};

/// Reads the whole table once. Errors: those of openSource(), requireReadable() and CsvReader; Invalid
/// "exchange.empty" for one without a header, Cancelled "store.cancelled". Progress counts bytes.
Result<TableSample> sampleTable(const QString &path, const ReadOptions &options, Progress &progress);

/// What stands in a column that takes only words of ours: process, state, impact, urgency, priority, channel.
struct ForeignWord {
    QString column; ///< ours
    QString word; ///< as a map names it
    qint64 rows = 0;
    QList<ProcessKind> processes; ///< of a state: those whose tickets have it
    /// What its reader takes it for while the map has no words for the column; of a state in each of the processes.
    /// Empty: what our own words say.
    QStringList usual;

    bool operator==(const ForeignWord &) const = default;
};

struct ForeignWords {
    QList<ForeignWord> words; ///< by column, the most frequent first
    QMap<QString, qint64> unlisted; ///< columns with further words, and in how many rows those stand

    static constexpr qsizetype MostWords = 200; ///< of a column
};

/// All words under a map, whose columns must exist. Errors: as sampleTable(), and Invalid "exchange.missing-column".
Result<ForeignWords> surveyWords(const QString &path, const TicketMap &map, const DeskRules &rules, Progress &progress);

/// What a map makes of each of the words: one of ours ("pending/caller", "high", "2", "e-mail"), empty where it is none
/// of them. Of a state that not every process has in which it stands, empty too.
QStringList meaningsOf(const QList<ForeignWord> &foreign, const TicketMap &map, const DeskRules &rules);

/// The same with what a state means in each of its processes, first as above: a reader may know more than the map.
QList<QStringList> allMeaningsOf(const QList<ForeignWord> &foreign, const TicketMap &map, const DeskRules &rules);

/// The words of ours that a foreign one can become, in the order of the desk's rules.
QStringList meaningsFor(const ForeignWord &word, const DeskRules &rules);

} // namespace mainstay
