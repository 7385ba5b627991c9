// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/mail_runner.h"

#include "desk/outbound_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

MailRunner::MailRunner(Workspace &workspace, std::function<Instant()> now, AskKeychain ask, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_now(std::move(now)), m_ask(std::move(ask))
{
    m_minute.setInterval(EachMinute);
    connect(&m_minute, &QTimer::timeout, this, &MailRunner::run);
    m_minute.start();
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"outbound_mail"_s) && !m_isRunning)
            run();
    });
}

MailRunner::~MailRunner()
{
    m_isStopped = true;
    if (m_sender.joinable())
        m_sender.join();
}

void MailRunner::run()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_tried = 0;
    look();
}

void MailRunner::look()
{
    struct Found {
        std::optional<MailServer> server;
        bool isDue = false;
    };
    m_workspace.read(
        this,
        [at = m_now()](Session &session) {
            const auto server = mailServer(session);
            return Found{server,
                         server && (!outboundDue(session, at, 1).isEmpty() || !outboundLapsed(session, at).isEmpty())};
        },
        [this](const Result<Found> &found) {
            if (!found || !found->isDue) {
                end();
                return;
            }
            if (found->server->login.isEmpty()) {
                claim();
                return;
            }
            m_ask(found->server->passwordKey(), [this](const std::optional<QString> &password) {
                m_password = password.value_or(QString());
                if (password)
                    claim();
                else
                    end();
            });
        },
        Urgency::Background);
}

void MailRunner::claim()
{
    m_workspace.write(
        this,
        [at = m_now()](Transaction &transaction) {
            settleLapsedMail(transaction, at);
            return claimNextMail(transaction, at);
        },
        [this](const Result<std::optional<ClaimedMail>> &claimed) {
            if (!claimed || !*claimed)
                end();
            else if ((*claimed)->flaw)
                settle(**claimed, *(*claimed)->flaw);
            else
                send(**claimed);
        });
}

void MailRunner::send(const ClaimedMail &mail)
{
    if (m_sender.joinable())
        m_sender.join();
    SmtpOptions options;
    options.password = m_password;
    options.isCancelled = [this] { return m_isStopped.load(); };
    m_sender = std::thread([this, mail, options] {
        const MailResult result = sendBySmtp(mail.server, options, mail.wire);
        m_mailbox.post([this, mail, result] { settle(mail, result); });
    });
}

void MailRunner::settle(const ClaimedMail &mail, const MailResult &result)
{
    ++m_tried;
    m_workspace.write(
        this,
        [entry = mail.entry, result, at = m_now()](Transaction &transaction) {
            settleMail(transaction, entry, result, at);
        },
        [this, result](const Result<void> &kept) {
            if (!kept || isOfServer(result))
                end();
            else
                claim();
        });
}

void MailRunner::end()
{
    m_isRunning = false;
    m_password.clear();
    Q_EMIT ran(m_tried);
}

} // namespace mainstay
