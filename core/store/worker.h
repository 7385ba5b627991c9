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
    Worker(Location location, std::shared_ptr<TaskQueue> queue, Urgency most);
    /// Interrupts what runs, and waits. The queue must have been closed.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// The connection, opened anew where it was lost; on the worker's thread, within a task.
    Result<Connection *> connection();
    /// Drops the connection and opens another.
    Result<Connection *> reconnect();

private:
    void loop();
    void stop();

    Location m_location;
    std::shared_ptr<TaskQueue> m_queue;
    Urgency m_most;
    std::mutex m_connectionMutex;
    bool m_stopping = false;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
};

} // namespace mainstay
