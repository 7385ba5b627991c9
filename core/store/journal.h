// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QJsonObject>

namespace mainstay {

struct Command;

/// One step as it was done: a row of command_log.
struct CommandRecord {
    Id<Command> id;
    QString uuid;
    Instant at;
    QString who;
    QByteArray name; ///< stable, such as "estate.rename"; words/ makes the sentence
    QJsonObject facts;
    std::optional<Id<Command>> undoes;

    bool operator==(const CommandRecord &) const = default;
};

enum class ChangeOp { Insert, Update, Delete };

/// One entry of the journal: a row, or a contiguous range of rows that were inserted together.
struct JournalChange {
    qint64 seq = 0;
    QString entity; ///< the table's name
    qint64 firstId = 0;
    qint64 lastId = 0;
    ChangeOp op = ChangeOp::Insert;
    int version = 0; ///< that the row had afterwards; of a delete: its last
    std::optional<QJsonObject>
        before; ///< nothing for an insert, changed columns for an update, the whole row for a delete
    /// The same columns afterwards, without those that compaction made unknown; nothing for a delete and for a range.
    std::optional<QJsonObject> after;

    /// An image that was dropped: see store/journal_compact.h. Neither `before` nor `after` is known.
    bool isCompacted() const { return op != ChangeOp::Insert && !before; }

    bool operator==(const JournalChange &) const = default;
};

struct CommandChanges {
    CommandRecord command;
    QList<JournalChange> changes;
    qint64 total =
        0; ///< how many entries the command has (for the record asked for), of which `changes` holds the first
};

struct HistoryQuestion {
    std::optional<QString> entity;
    std::optional<qint64> id; ///< with entity: only this record
    std::optional<Id<Command>> before; ///< only older commands: the next page
    int limit = 100; ///< commands
    int changesPerCommand = 1000;
};

/// What was done, newest command first. `after` is computed: from the row's next entry that holds the column, else from
/// the row itself. What the schema itself brought is nobody's deed and told only to whoever asks for an entity.
QList<CommandChanges> history(Session &session, const HistoryQuestion &question);

/// The row as an image: all columns, as the journal would write it. Nothing when there is no such row.
std::optional<QJsonObject> readImage(Session &session, const QString &table, qint64 id);

struct LastEntry {
    qint64 seq = 0;
    Id<Command> commandId;
    QString who;
    QString command;
    Instant at;
};

/// Who touched the row last, and how.
std::optional<LastEntry> lastEntryOf(Session &session, const QString &table, qint64 id);

/// The columns that changed since the row had `version`, each with the value it had then. Throws Conflict
/// "store.changed-meanwhile" where the journal was compacted since and cannot tell.
QJsonObject changedSince(Session &session, const QString &table, qint64 id, int version);

std::optional<CommandRecord> findCommand(Session &session, Id<Command> id);

/// How many entries the journal has, all commands together.
qint64 journalSize(Session &session);

/// For mappers: the columns in the order of CommandColumns.
CommandRecord toCommandRecord(const Row &row);
inline constexpr QStringView CommandColumns = u"id, uuid, at, who, name, facts, undoes";

QJsonObject toJsonObject(const QString &text);

} // namespace mainstay
