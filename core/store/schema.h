// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/progress.h"

#include <QByteArray>
#include <QList>

namespace mainstay {

/// One step of the schema: the common script with its tokens, then what only one engine has.
struct Migration {
    int number = 0;
    QString name;
    QByteArray common;
    QByteArray sqlite;
    QByteArray postgresql;
};

/// All steps in order. Steps are only ever added.
struct Schema {
    QList<Migration> migrations;

    int version() const { return migrations.isEmpty() ? 0 : migrations.last().number; }

    /// What is compiled in from resources/schema.
    static const Schema &builtIn();
};

/// What a database holds before it is used as a workspace.
struct SchemaState {
    enum class Kind {
        Empty, ///< no tables at all
        Foreign, ///< tables of another program
        Ours,
    };
    Kind kind = Kind::Empty;
    int version = 0; ///< for Ours

    bool operator==(const SchemaState &) const = default;
};

SchemaState schemaState(Connection &connection);

/// Throws Invalid "store.already-a-workspace" or "store.database-in-use" when there are tables, ours or others'.
void requireEmpty(Connection &connection);

/// Throws Invalid "store.newer-schema" when the state is ahead of what `schema` knows; `location` is for the message.
void requireKnown(const SchemaState &state, const Schema &schema, const QString &location);

/// Lets one program at a time change the schema, to the end of its transaction. On SQLite the write lock does that.
void lockSchema(Connection &connection);

/// Brings the database from its version to `target` (0: the last) in one transaction, with journal triggers made anew,
/// and writes one "store.schema" command that undo does not cross. What a step changes is not journaled, but rows that
/// it adds are entered under that command, so that every row has a beginning; ids that were given are not given again
/// where a step builds a table anew. Safe when several programs do it at once. Throws as requireKnown(). The progress
/// is told how many steps are done.
void migrate(Connection &connection, const Schema &schema, const QString &person, int target, Progress &progress);
void migrate(Connection &connection, const Schema &schema, const QString &person, int target = 0);

/// The same inside a transaction that the caller began and commits; on SQLite with foreign_keys off.
void applySchema(Connection &connection, const Schema &schema, const QString &person, int target, Progress &progress);

} // namespace mainstay
