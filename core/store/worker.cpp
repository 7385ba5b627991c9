// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

namespace mainstay {

void TaskQueue::push(Task task, Urgency urgency)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            (urgency == Urgency::Interactive ? m_interactive : m_background).push_back(std::move(task));
            task = nullptr;
        }
    }
    if (task)
        task(nullptr);
    else
        m_wake.notify_all();
}

std::optional<Task> TaskQueue::pop(Urgency most)
{
    std::unique_lock lock(m_mutex);
    const auto mayTakeBackground = [&] { return most == Urgency::Background && !m_background.empty(); };
    m_wake.wait(lock, [&] { return m_closed || !m_interactive.empty() || mayTakeBackground(); });
    if (m_closed)
        return std::nullopt;
    std::deque<Task> &queue = m_interactive.empty() ? m_background : m_interactive;
    Task task = std::move(queue.front());
    queue.pop_front();
    return task;
}

std::deque<Task> TaskQueue::close()
{
    std::deque<Task> left;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        left.swap(m_interactive);
        for (Task &task : m_background)
            left.push_back(std::move(task));
        m_background.clear();
    }
    m_wake.notify_all();
    return left;
}

Worker::Worker(Location location, const Patience &patience, std::shared_ptr<TaskQueue> queue, Urgency most)
    : m_location(std::move(location)), m_patience(patience), m_queue(std::move(queue)), m_most(most), m_thread([this] {
        loop();
    })
{ }

Worker::~Worker()
{
    stop();
    m_thread.join();
}

void Worker::stop()
{
    const std::lock_guard lock(m_connectionMutex);
    m_stopping = true;
    m_stop.notify_all();
    if (m_connection)
        m_connection->stop();
}

void Worker::cut()
{
    const std::lock_guard lock(m_connectionMutex);
    if (m_connection)
        m_connection->cut();
}

bool Worker::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_connectionMutex);
    return !m_stop.wait_for(lock, time, [this] { return m_stopping; });
}

Result<Connection *> Worker::connection()
{
    if (m_connection && m_connection->isAlive())
        return m_connection.get();
    return reconnect();
}

Result<Connection *> Worker::reconnect()
{
    try {
        std::unique_ptr<Connection> lost;
        {
            const std::lock_guard lock(m_connectionMutex);
            lost.swap(m_connection);
            if (m_stopping)
                return failure(ErrorKind::Cancelled, "store.closed");
        }
        lost.reset();
        std::unique_ptr<Connection> fresh = Connection::open(m_location, m_patience);
        const std::lock_guard lock(m_connectionMutex);
        if (m_stopping)
            fresh->stop();
        m_connection = std::move(fresh);
        return m_connection.get();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

void Worker::loop()
{
    while (std::optional<Task> task = m_queue->pop(m_most))
        (*task)(this);
    std::unique_ptr<Connection> last;
    const std::lock_guard lock(m_connectionMutex);
    last.swap(m_connection);
}

} // namespace mainstay
