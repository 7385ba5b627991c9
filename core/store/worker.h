// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace mainstay {

class Worker;

/// Runs on a worker's thread, with null when the workspace closed before its turn came.
using Task = std::function<void(Worker *)>;

/// Which tasks may wait behind which.
enum class Urgency {
    Interactive, ///< a person waits for it: one thread is kept for these
    Background, ///< reports, snapshots
};

/// Tasks waiting for a thread. Safe from any thread.
class TaskQueue
{
public:
    void push(Task task, Urgency urgency);
    /// The next task, waiting for one; nothing once the queue is closed. `most` Background takes either kind.
    std::optional<Task> pop(Urgency most);
    /// Wakes everybody; what still waits is handed out to be refused.
    std::deque<Task> close();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_interactive;
    std::deque<Task> m_background;
    bool m_closed = false;
};

/// One std::thread with a connection of its own, opened on the first task and again when it was lost.
class Worker
{
public:
    Worker(Location location, const Patience &patience, std::shared_ptr<TaskQueue> queue, Urgency most);
    /// Ends what runs, but a COMMIT, and waits for it. The queue must have been closed.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// The connection, opened anew where it was lost; on the worker's thread, within a task.
    Result<Connection *> connection();
    /// Drops the connection and opens another; Cancelled "store.closed" when the worker is to end.
    Result<Connection *> reconnect();
    /// Lets time pass between two attempts; false when the worker is to end. On the worker's thread.
    bool pause(std::chrono::milliseconds time);
    const Patience &patience() const { return m_patience; }

    /// Ends the connection, and with it what waits for a server that fell silent; from any thread.
    void cut();

private:
    void loop();
    void stop();

    Location m_location;
    Patience m_patience;
    std::shared_ptr<TaskQueue> m_queue;
    Urgency m_most;
    std::mutex m_connectionMutex; ///< guards the two below against cut() and stop()
    std::condition_variable m_stop;
    bool m_stopping = false;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
};

} // namespace mainstay
