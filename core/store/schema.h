// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

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
        Empty, ///< no tables of ours, and on SQLite none at all
        Foreign, ///< a SQLite file of another program
        Ours,
    };
    Kind kind = Kind::Empty;
    int version = 0; ///< for Ours

    bool operator==(const SchemaState &) const = default;
};

SchemaState schemaState(Connection &connection);

/// Lets one program at a time change the schema, to the end of its transaction. On SQLite the write lock does that.
void lockSchema(Connection &connection);

/// Brings the database from its version to `target` (0: the last) in one transaction, with journal triggers made anew,
/// and writes one "store.schema" command that undo does not cross. Safe when several programs do it at once. Throws
/// Invalid "store.newer-schema" for a database that is ahead of `schema`.
void migrate(Connection &connection, const Schema &schema, const QString &person, int target = 0);

/// The same inside a transaction that the caller began and commits; on SQLite with foreign_keys off.
void applySchema(Connection &connection, const Schema &schema, const QString &person, int target);

} // namespace mainstay
