// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/notice_bar.h"
#include "sending/smtp_client.h"
#include "ui_shell/mail_settings.h"
#include "ui_shell/typed_secret.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What a person can do about it.
QString adviceFor(const QString &reason)
{
    if (reason == u"mail.wrong-password"_s)
        return MailSettings::tr("Check the name, and type the password once more. Some providers want a password that "
                                "is made for programs.");
    if (reason == u"mail.not-trusted"_s)
        return MailSettings::tr(
            "Check that the server's name is written as in its certificate. If it is your own, have "
            "its authority installed on this computer.");
    if (reason == u"mail.no-tls"_s)
        return MailSettings::tr("Try the other kind of TLS: STARTTLS is usual at port 587, TLS from the beginning at "
                                "port 465.");
    if (reason == u"mail.no-connection"_s || reason == u"mail.too-slow"_s)
        return MailSettings::tr("Check name and port, and whether this computer may reach the server.");
    return MailSettings::tr("Whoever keeps the server can say why.");
}

QString asSentence(QString phrase)
{
    if (!phrase.isEmpty())
        phrase[0] = phrase[0].toUpper();
    return phrase.endsWith(u'.') ? phrase : phrase + u'.';
}

} // namespace

QString mailTestWords(const Words &words, const MailServer &server, const MailResult &result)
{
    if (result.kind == MailResult::Kind::Sent)
        return server.login.isEmpty()
            ? MailSettings::tr("%1 answers and takes mail from us. Nothing was sent.").arg(server.host)
            : MailSettings::tr("%1 answers and let us in. Nothing was sent.").arg(server.host);
    if (result.reason == u"mail.cancelled"_s)
        return MailSettings::tr("The test was stopped. Nothing was sent.");
    return asSentence(words.remark(result.reason.toUtf8(), {{u"answer"_s, result.answer}})) + u' '
        + adviceFor(result.reason);
}

/// With what is typed, else with what the keychain has.
void MailSettings::test()
{
    if (!m_server)
        return;
    if (m_server->login.isEmpty() || !m_password->text().isEmpty()) {
        runTest(*m_server, m_password->text());
        return;
    }
    m_test->setEnabled(false);
    m_keychain.ask(this, m_server->passwordKey(), [this, server = *m_server](const std::optional<QString> &password) {
        m_test->setEnabled(true);
        if (password) {
            runTest(server, *password);
            return;
        }
        m_answer->setText(tr("The keychain of this desktop has no password for %1. Type it above, and "
                             "test again.")
                              .arg(server.host));
        m_answer->show();
        m_password->setFocus();
    });
}

void MailSettings::runTest(const MailServer &server, const QString &password)
{
    SmtpOptions options;
    options.password = password;
    options.certificates = m_certificates;
    options.allWithin = std::chrono::seconds(60);
    m_testing = m_context.tasks.start(
        tr("Testing %1").arg(server.host), this,
        [server, options](Progress &progress) mutable -> Result<MailResult> {
            options.isCancelled = [&progress] { return progress.isCancelled(); };
            return trySmtp(server, options);
        },
        [this, server](const Result<MailResult> &result) {
            m_testing = 0;
            if (result)
                endTest(server, *result);
            showTesting();
        });
    m_answer->hide();
    showTesting();
}

void MailSettings::endTest(const MailServer &server, const MailResult &result)
{
    m_answer->setText(mailTestWords(m_context.words, server, result));
    m_answer->show();
}

void MailSettings::showTesting()
{
    m_test->setText(m_testing != 0 ? tr("Stop the test") : tr("Test"));
    m_test->setToolTip(tr("Connects and logs in, and sends nothing"));
    m_test->setVisible(m_server.has_value());
}

} // namespace mainstay
