// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "store/workspace.h"

#include <thread>

namespace mainstay {

/// Opens a workspace, or makes one first, on a thread of its own. Passwords are asked for on this object's thread,
/// while the other waits. One use; may be destroyed at any time, which gives up and waits for the thread; giveUp() does
/// not wait.
class Opening : public QObject
{
    Q_OBJECT

public:
    enum class What { Open, Create };

    struct Request {
        Location location;
        What what = What::Open;
        QString templateName; ///< of Create
    };

    /// Answers a question for a password by calling reply() once, on this thread, now or later.
    using Reply = std::function<void(std::optional<QString>)>;
    using AskLater = std::function<void(const Location &, Reply reply)>;

    Opening(Request request, std::shared_ptr<const DeskRules> rules, AskLater ask, QObject *parent = nullptr);
    ~Opening() override;

    const Request &request() const { return m_request; }
    /// Says nothing further, and deletes itself when the thread has ended; a silent server keeps that for a while.
    void giveUp();

Q_SIGNALS:
    /// The workspace is of an older program, and is so far with being brought up to date, in percent.
    void upgraded(int percent);
    void opened(std::shared_ptr<std::unique_ptr<mainstay::Workspace>> workspace);
    void failed(const mainstay::Error &error);

private:
    class Answer;

    void work();
    Result<std::unique_ptr<Workspace>> openNow();
    std::optional<QString> waitForPassword(const Location &location);
    void tellUpgrade(qint64 done, qint64 total);
    void stop();

    Request m_request;
    std::shared_ptr<const DeskRules> m_rules;
    AskLater m_ask;
    Mailbox m_mailbox{this};
    std::shared_ptr<Answer> m_answer;
    Progress m_progress{[this](qint64 done, qint64 total) { tellUpgrade(done, total); }};
    int m_told = -1; ///< percent, on the other thread
    bool m_isGivenUp = false;
    std::thread m_thread;
};

} // namespace mainstay
