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
        running->progress->cancel();
    for (const auto &running : m_running) {
        if (running->thread.joinable())
            running->thread.join();
    }
}

LongTasks::Running &LongTasks::add(int number, const QString &title, std::shared_ptr<Progress> progress)
{
    auto running = std::make_unique<Running>();
    running->task.number = number;
    running->task.title = title;
    running->task.since.start();
    running->progress = std::move(progress);
    return *m_running.emplace_back(std::move(running));
}

int LongTasks::run(const QString &title, std::function<std::optional<Error>(Progress &)> work)
{
    const int number = ++m_last;
    const auto progress = std::make_shared<Progress>([this, number, pace = Pace()](qint64 done, qint64 total) mutable {
        if (pace.isDue())
            m_mailbox.post([this, number, done, total] { note(number, done, total); });
    });
    add(number, title, progress).thread = std::thread([this, number, progress, work = std::move(work)] {
        m_mailbox.post([this, number, error = work(*progress)] { over(number, error); });
    });
    Q_EMIT changed();
    return number;
}

int LongTasks::show(const QString &title, std::shared_ptr<Progress> progress)
{
    const int number = ++m_last;
    add(number, title, std::move(progress));
    Q_EMIT changed();
    return number;
}

void LongTasks::rename(int number, const QString &title)
{
    for (const auto &running : m_running) {
        if (running->task.number == number)
            running->task.title = title;
    }
    Q_EMIT changed();
}

void LongTasks::cancel(int number)
{
    for (const auto &running : m_running) {
        if (running->task.number != number)
            continue;
        running->progress->cancel();
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

void LongTasks::over(int number, const std::optional<Error> &error)
{
    const auto ended = std::ranges::find_if(
        m_running, [number](const std::unique_ptr<Running> &running) { return running->task.number == number; });
    if (ended == m_running.end())
        return;
    if ((*ended)->thread.joinable())
        (*ended)->thread.join();
    const Task task = (*ended)->task;
    m_running.erase(ended);
    Q_EMIT this->ended(task, error);
    Q_EMIT changed();
}

} // namespace mainstay
