// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "store/workspace.h"
#include "support/workspace_test.h"

namespace mainstay::testing {

/// One small table to prove the store on: notes, with remarks that refer to them.
struct Note;

/// The built-in schema and the two tables on top.
Schema noteSchema();

/// The number of the migration that makes them.
inline constexpr int NoteMigration = 9000;

WorkspaceOptions noteOptions(const QString &person = QStringLiteral("anna"));

/// A workspace made at the location, or opened when it was made before. Fails the test with what went wrong.
std::unique_ptr<Workspace> openNotes(const QString &location, const WorkspaceOptions &options = noteOptions());

/// A test class of the store: its workspace holds notes.
class NoteTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    WorkspaceOptions options() const override { return noteOptions(); }
};

/// A connection that knows nothing of Workspace's threads, on the caller's: for looking and for playing another
/// program.
std::unique_ptr<Connection> connectTo(const QString &location);

qint64 addNote(Workspace &workspace, const QString &title, std::optional<qint64> parent = std::nullopt);
qint64 addRemark(Workspace &workspace, qint64 note, const QString &text);
Result<void> editNote(Workspace &workspace, qint64 id, int version, const Values &changes, const MergeRule &rule = {});
Result<void> removeNote(Workspace &workspace, qint64 id, int version);

/// The note's next version with another title, by whoever has the connection; also on a PlainConnection.
QByteArray retitle(qint64 id, const QByteArray &title);

/// The whole row, or nothing; read through a reader thread.
std::optional<QJsonObject> note(Workspace &workspace, qint64 id);
/// All titles in the order of ids.
QStringList titles(Workspace &workspace);

/// What a Workspace tells of changes, in order.
class Heard : public QObject
{
    Q_OBJECT

public:
    explicit Heard(Workspace &workspace);

    const QList<ChangeSet> &all() const { return m_all; }
    /// Whether a change of this row was told, ever; runs the event loop until it is, or until the deadline.
    bool hears(const QString &entity, qint64 id, std::chrono::milliseconds deadline = std::chrono::seconds(20));
    /// Those of one origin.
    QList<ChangeSet> of(ChangeSet::Origin origin) const;

private:
    QList<ChangeSet> m_all;
};

/// "kind code {facts} detail", for messages of failing tests.
QByteArray describe(const Error &error);
template <class T>
QByteArray describe(const Result<T> &result)
{
    return result ? "no error" : describe(result.error());
}

} // namespace mainstay::testing
