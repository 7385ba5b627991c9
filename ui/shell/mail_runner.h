// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/mail_sending.h"

#include <QTimer>
#include <atomic>
#include <thread>

namespace mainstay {

/// Sends the public answers that wait, where a mail server is set: soon after one is written, and once a minute. Every
/// open window and cron do this; each mail is sent by one of them. A desk whose keychain has no password for the server
/// sends nothing, and leaves that to one that has.
class MailRunner : public QObject
{
    Q_OBJECT

public:
    /// Asked for the password under a key of the keychain; answers once, now or later, on this object's thread.
    using AskKeychain = std::function<void(const QString &key, std::function<void(std::optional<QString>)>)>;

    MailRunner(Workspace &workspace, std::function<Instant()> now, AskKeychain ask, QObject *parent = nullptr);
    /// Stops a mail that is being sent, within about a second; it then counts as uncertain.
    ~MailRunner() override;

    /// As the minute does.
    void run();
    static constexpr int EachMinute = 60'000; ///< milliseconds

Q_SIGNALS:
    /// A round ended after so many mails; also when it was none.
    void ran(int tried);

private:
    void look();
    void claim();
    void send(const ClaimedMail &mail);
    void settle(const ClaimedMail &mail, const MailResult &result);
    void end();

    Workspace &m_workspace;
    std::function<Instant()> m_now;
    AskKeychain m_ask;
    Mailbox m_mailbox{this};
    QTimer m_minute;
    std::thread m_sender;
    std::atomic<bool> m_isStopped = false;
    QString m_password;
    bool m_isRunning = false;
    int m_tried = 0;
};

} // namespace mainstay
