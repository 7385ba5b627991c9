// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/change_set.h"
#include "store/check.h"
#include "store/post_to.h"
#include "store/progress.h"
#include "store/unit_of_work.h"
#include "store/worker.h"
#include "store/workspace_options.h"

#include <QObject>
#include <atomic>
#include <type_traits>

namespace mainstay {

class ChangeWatcher;

/// An open workspace: one writer thread, three reader threads of which one is kept for interactive reads, and a
/// watcher. Lives on the thread that opened it, which may move it to another; goes before QCoreApplication does.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Makes a workspace: a new file, or Mainstay's tables in a database that has none. Anything else is left alone:
    /// Invalid "store.already-a-workspace", "store.database-in-use", "store.file-exists". Never leaves half a file.
    static Result<void> create(const Location &location, const WorkspaceOptions &options);

    /// Opens a workspace, after bringing an older schema up to date (a copy is kept first). Blocks: not for the UI
    /// thread.
    static Result<std::unique_ptr<Workspace>> open(const Location &location, const WorkspaceOptions &options);

    /// Makes a new workspace of a backup, on either engine; the target is a file that is not there or an empty
    /// database, and is left as it was when anything fails. Errors as in store/backup.h.
    static Result<void> restoreInto(const Location &target, const QString &backupPath, const WorkspaceOptions &options,
                                    Progress &progress);

    ~Workspace() override;

    const Location &location() const { return m_location; }
    const QString &person() const { return m_person; }
    int schemaVersion() const { return m_options.schema.version(); }
    const WorkspaceOptions &options() const { return m_options; }

    /// Runs fn(Session &) on a reader thread in one consistent transaction, then done(Result<T>) on the context's
    /// thread, and never after the context died. Called on the context's thread.
    template <class Fn, class Done>
    void read(QObject *context, Fn fn, Done done, Urgency urgency = Urgency::Interactive);

    /// Runs fn(Transaction &) on the writer thread as one undoable step, then done(Result<T>) as read() does. fn may
    /// run again, and has no effect outside of its transaction.
    template <class Fn, class Done>
    void write(QObject *context, Fn fn, Done done);

    /// The same, waiting for the result: for programs without an event loop and for tests, never for the UI thread.
    template <class Fn>
    auto readNow(Fn fn) -> Result<std::invoke_result_t<Fn, Session &>>;
    template <class Fn>
    auto writeNow(Fn fn) -> Result<std::invoke_result_t<Fn, Transaction &>>;

    /// Since when the server is out of reach; nothing while it answers, and for a file. What is read and written
    /// meanwhile fails as Unavailable, the server is tried again and again, and changed() tells of everything when it
    /// is back. On this object's thread.
    const std::optional<Instant> &awaySince() const { return m_awaySince; }

    /// Whether a write waits, runs, or has an answer that has not come home; then saved() follows. On this object's
    /// thread.
    bool isSaving() const { return m_writes > 0; }

    /// Takes back, or brings back, the newest `steps` of this person; see store/undo.h.
    Result<QList<CommandRecord>> undoNow(int steps = 1);
    Result<QList<CommandRecord>> redoNow(int steps = 1);

    /// Writes a backup, and looks for faults (store/check.h), on a connection of its own while everybody goes on
    /// working. Both block, and may be called on any thread.
    Result<void> backupTo(const QString &path, Progress &progress) const;
    Result<QList<Fault>> checkNow() const;

Q_SIGNALS:
    /// Rows moved: by this Workspace, after each write, or by others, within a second. On this object's thread.
    void changed(const mainstay::ChangeSet &changes);
    /// awaySince() is another; before the changed() of everything.
    void connectionChanged();
    /// A write() failed, before its answer comes home.
    void notSaved(const mainstay::Error &error);
    /// isSaving() no longer; after the answers of all writes.
    void saved();

private:
    Workspace(Location location, WorkspaceOptions options, QString person, QStringList tables);

    template <class T, class Fn>
    static Result<T> runRead(Worker *worker, Fn &fn);
    template <class T, class Fn>
    Result<T> runWrite(Worker *worker, Fn &fn);

    void submitRead(Urgency urgency, Task task);
    void submitWrite(Task task);
    /// Emits what a write changed.
    Result<void> announce(Result<ChangeSet> changes);
    /// From the writer's thread.
    void tellNotSaved(const Error &error);
    /// From the writer's or the watcher's thread.
    void emitLater(ChangeSet changes);
    /// From the watcher's thread.
    void noteLoss();
    void noteReturn();
    void start();

    Location m_location;
    WorkspaceOptions m_options;
    QString m_person;
    QStringList m_tables; ///< all that changes can be in
    std::optional<Instant> m_awaySince;
    Mailbox m_mailbox{this};
    std::atomic<int> m_writes = 0; ///< whose answers have not come home
    OwnCommands m_own;
    std::shared_ptr<TaskQueue> m_readQueue;
    std::shared_ptr<TaskQueue> m_writeQueue;
    std::vector<std::unique_ptr<Worker>> m_readers;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<ChangeWatcher> m_watcher;
};

} // namespace mainstay

#include "store/workspace_calls.h"
