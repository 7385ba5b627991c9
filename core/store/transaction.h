// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/session.h"

#include <QJsonObject>
#include <QSet>

namespace mainstay {

/// The write side: one transaction, one undoable step. Made by Workspace::write alone; a unit of work that throws
/// leaves nothing behind, and may be run again, so it has no effect outside of it.
class Transaction : public Session
{
public:
    Transaction(Connection &connection, QString uuid, QString person);

    /// Names the step; before the first change. `command` is a stable name ("estate.rename") for which words/ has a
    /// sentence, `facts` are the values in it. Called again, it renames the step.
    void describe(const QByteArray &command, const QJsonObject &facts = {});

    /// Runs a statement that changes rows; returns how many it touched.
    qint64 exec(const QString &sql, const Params &params = {});

    /// The command's id in the journal; opens it when nothing was described yet.
    Id<Command> command();

    /// From here on changes belong to a further command of this transaction, which undoes `undoes` (0: none).
    void beginCommand(const QByteArray &name, const QJsonObject &facts, Id<Command> undoes);

    /// Ends the current command: one that changed no journaled row leaves no trace. Called by Workspace before COMMIT.
    void endCommand();

    /// Who this transaction writes as: the login name on SQLite, session_user on PostgreSQL.
    const QString &person() const { return m_person; }

    /// True the first time that this transaction asks it of a name, for what it may do but once.
    bool isFirst(const QString &name);

    /// Makes the commit impossible; for whoever left the database in a state that only ROLLBACK mends.
    void doom(Error why) { m_doom = std::move(why); }
    const std::optional<Error> &doomed() const { return m_doom; }

    /// Commands of this transaction that changed something, oldest first.
    const QList<Id<Command>> &commands() const { return m_commands; }

    /// Which rows the ended commands changed; hands them out once.
    ChangeSet takeChanges() { return m_changes.take(); }

private:
    void openCommand(const QByteArray &name, const QJsonObject &facts, Id<Command> undoes);

    QString m_uuid;
    QString m_person;
    std::optional<Id<Command>> m_open;
    QByteArray m_name;
    QList<Id<Command>> m_commands;
    ChangeGatherer m_changes{ChangeSet::Origin::Own};
    int m_opened = 0;
    std::optional<Error> m_doom;
    QSet<QString> m_asked; ///< by isFirst()
};

} // namespace mainstay
