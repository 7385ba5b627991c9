// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/post_to.h"
#include "store/progress.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <thread>

namespace mainstay {

/// Work that may take long, each on a thread of its own, with its progress and a way to cancel it; the status line
/// shows it. Lives on the window's thread. Destroyed, it cancels what runs and waits for it.
class LongTasks : public QObject
{
    Q_OBJECT

public:
    struct Task {
        int number = 0;
        QString title; ///< "Importing Packages"
        qint64 done = 0;
        qint64 total = 0; ///< 0: not known yet
        QElapsedTimer since;
        bool isCancelled = false;
    };

    explicit LongTasks(QObject *parent = nullptr) : QObject(parent) { }
    ~LongTasks() override;

    /// Runs work(Progress &), which returns a Result<T>, and then done(Result<T>) on the context's thread unless the
    /// context has died. Returns the task's number.
    template <class Work, class Done>
    int start(const QString &title, QObject *context, Work work, Done done)
    {
        auto home = std::make_shared<Postbox>(context);
        return run(title, [work = std::move(work), done = std::move(done), home](Progress &progress) mutable {
            auto result = std::make_shared<decltype(work(progress))>(work(progress));
            std::optional<Error> error = *result ? std::nullopt : std::optional(result->error());
            home->post([done = std::move(done), result]() mutable { done(*result); });
            return error;
        });
    }

    /// Shows work that runs elsewhere, such as on the store's thread, and has its cancel go to `progress`. Whoever
    /// shows it says that it is over(). Returns the task's number.
    int show(const QString &title, std::shared_ptr<Progress> progress);
    void rename(int number, const QString &title);
    /// It has come to its end, with why it failed.
    void over(int number, const std::optional<Error> &error);

    void cancel(int number);
    void cancelAll();
    QList<Task> tasks() const;
    bool isBusy() const { return !m_running.empty(); }

Q_SIGNALS:
    /// One began, went on or ended; at most ten times a second for each.
    void changed();
    /// One is over, after its done(); with why it failed. Before changed().
    void ended(const mainstay::LongTasks::Task &task, const std::optional<mainstay::Error> &error);

private:
    struct Running {
        Task task;
        std::shared_ptr<Progress> progress;
        std::thread thread; ///< none of its own where it runs elsewhere
    };

    int run(const QString &title, std::function<std::optional<Error>(Progress &)> work);
    Running &add(int number, const QString &title, std::shared_ptr<Progress> progress);
    void note(int number, qint64 done, qint64 total);

    Mailbox m_mailbox{this};
    std::vector<std::unique_ptr<Running>> m_running;
    int m_last = 0;
};

} // namespace mainstay
