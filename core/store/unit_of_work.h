// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/transaction.h"

#include <QSet>
#include <mutex>
#include <type_traits>

namespace mainstay {

class Worker;

/// Commands that this Workspace wrote, so that its watcher does not report them a second time. Safe from any thread.
class OwnCommands
{
public:
    void add(const QList<Id<Command>> &commands);
    bool contains(Id<Command> command) const;
    /// Those that the watcher has passed, or that were not committed after all.
    void forget(const QList<Id<Command>> &commands);

private:
    mutable std::mutex m_mutex;
    QSet<Id<Command>> m_ids;
};

/// Runs `work` in one read transaction on the worker's connection; what it throws becomes the error.
Result<void> performRead(Worker &worker, const std::function<void(Session &)> &work);

/// Runs `work` in one write transaction and commits it; returns what changed. A transaction that lost a race
/// (40001, 40P01, SQLITE_BUSY) is run again, at most three times in all. A connection lost during COMMIT is settled by
/// looking the transaction up: it was done, or Unavailable "store.not-done" (nothing was kept), or, when the server
/// stays away beyond the patience, Unavailable "store.unknown-outcome".
Result<ChangeSet> performWrite(Worker &worker, const QString &person, OwnCommands &own,
                               const std::function<void(Transaction &)> &work);

/// What fn(Unit &) returned inside of perform(unit of work), or the error of that.
template <class T, class Unit, class Perform, class Fn>
Result<T> valueOf(Perform perform, Fn &fn)
{
    if constexpr (std::is_void_v<T>) {
        return perform([&fn](Unit &unit) { fn(unit); });
    } else {
        std::optional<T> value;
        const Result<void> done = perform([&](Unit &unit) { value.emplace(fn(unit)); });
        return done ? Result<T>(std::move(*value)) : Result<T>(tl::unexpected<Error>(done.error()));
    }
}

} // namespace mainstay
