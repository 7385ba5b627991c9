// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/long_tasks.h"

#include <algorithm>
#include <atomic>

namespace mainstay {

namespace {

constexpr auto ReportEvery = std::chrono::milliseconds(100);

/// Lets one report through each tenth of a second.
struct Pace {
    std::chrono::steady_clock::time_point next{};

    bool isDue()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now < next)
            return false;
        next = now + ReportEvery;
        return true;
    }
};

} // namespace

LongTasks::~LongTasks()
{
    for (const auto &running : m_running)
        running->progress.cancel();
    for (const auto &running : m_running)
        running->thread.join();
}

int LongTasks::run(const QString &title, std::function<std::optional<Error>(Progress &)> work)
{
    const int number = ++m_last;
    auto running = std::make_unique<Running>([this, number, pace = Pace()](qint64 done, qint64 total) mutable {
        if (pace.isDue())
            m_mailbox.post([this, number, done, total] { note(number, done, total); });
    });
    running->task.number = number;
    running->task.title = title;
    running->task.since.start();
    Progress &progress = running->progress;
    running->thread = std::thread([this, number, &progress, work = std::move(work)] {
        m_mailbox.post([this, number, error = work(progress)] { end(number, error); });
    });
    m_running.push_back(std::move(running));
    Q_EMIT changed();
    return number;
}

void LongTasks::cancel(int number)
{
    for (const auto &running : m_running) {
        if (running->task.number != number)
            continue;
        running->progress.cancel();
        running->task.isCancelled = true;
        Q_EMIT changed();
    }
}

void LongTasks::cancelAll()
{
    for (const Task &task : tasks()) {
        if (!task.isCancelled)
            cancel(task.number);
    }
}

QList<LongTasks::Task> LongTasks::tasks() const
{
    QList<Task> tasks;
    for (const auto &running : m_running)
        tasks.append(running->task);
    return tasks;
}

void LongTasks::note(int number, qint64 done, qint64 total)
{
    for (const auto &running : m_running) {
        if (running->task.number == number) {
            running->task.done = done;
            running->task.total = total;
            Q_EMIT changed();
        }
    }
}

void LongTasks::end(int number, const std::optional<Error> &error)
{
    const auto over = std::ranges::find_if(
        m_running, [number](const std::unique_ptr<Running> &running) { return running->task.number == number; });
    if (over == m_running.end())
        return;
    (*over)->thread.join();
    const Task task = (*over)->task;
    m_running.erase(over);
    Q_EMIT ended(task, error);
    Q_EMIT changed();
}

} // namespace mainstay
