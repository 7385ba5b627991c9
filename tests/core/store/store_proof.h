// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note_workspace.h"

namespace mainstay::testing {

/// What a test of the store's files asks again and again. Everything reads on a connection of its own.

/// "" for a result, or what went wrong: QCOMPARE(problem(result), "") says why it failed.
template <class T>
QByteArray problem(const Result<T> &result)
{
    return result ? QByteArray("") : describe(result.error());
}

/// "" for a result, or the error's code.
template <class T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray("") : result.error().code;
}

/// Every row that a backup carries, as text that is the same on both engines: "table: column=value …".
QStringList everyRow(const QString &location);

/// One line for each column of each table: "table.column". Without those that only one engine has.
QStringList everyColumn(const QString &location);

/// What the database itself is made of: tables, indexes, triggers, with their text, but not what they hold.
QStringList everyObject(const QString &location);

/// The first number that a statement answers.
qint64 numberAt(const QString &location, const QString &sql);

/// Runs a script as a program that knows nothing of Mainstay.
void runAt(const QString &location, const QByteArray &script);

/// noteSchema() and one step more.
Schema noteSchemaWith(Migration step);

/// Loads `count` notes titled "<title> 0", "<title> 1" …, as one step of that name; the first id.
Result<qint64> loadNotes(Workspace &workspace, qint64 count, const QString &title,
                         const QByteArray &command = "note.load");

} // namespace mainstay::testing
