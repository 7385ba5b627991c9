// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbound_commands.h"
#include "desk_workspace.h"
#include "support/smtp_server.h"
#include "ui_shell/mail_runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMailRunner : public DeskTest
{
    Q_OBJECT

    void useServer(int port, const QString &login = {})
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            setMailServer(transaction,
                          {.host = u"localhost"_s,
                           .port = port,
                           .security = MailSecurity::None,
                           .login = login,
                           .sender = u"desk@x.org"_s});
        }));
    }
    LogEntry tell()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Printer"_s);
        wanted.requester = u"eva@y.org"_s;
        const Ticket ticket = add(*m_workspace, wanted);
        return m_workspace
            ->writeNow([&](Transaction &transaction) {
                return logEntry(transaction, *shippedRules(), ticket.id,
                                {.text = u"Try again."_s, .visibility = Visibility::Public}, at(5));
            })
            .value();
    }
    QString state(const LogEntry &entry)
    {
        const auto mail = m_workspace->readNow([&](Session &session) { return findOutbound(session, entry.id); });
        return toName((*mail)->state);
    }
    std::unique_ptr<MailRunner> runner(std::optional<QString> password = {})
    {
        return std::make_unique<MailRunner>(
            *m_workspace, [] { return morning(10); },
            [password](const QString &, const std::function<void(std::optional<QString>)> &done) { done(password); });
    }

private Q_SLOTS:
    void anAnswerIsSentSoonAfterItWasWritten()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server.port());
        const auto sends = runner();
        const LogEntry one = tell();
        QTRY_COMPARE_WITH_TIMEOUT(state(one), u"sent"_s, 20'000);
        const LogEntry two = tell();
        const LogEntry three = tell();
        QTRY_COMPARE_WITH_TIMEOUT(state(two), u"sent"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(three), u"sent"_s, 20'000);
        QCOMPARE(server.mails().size(), 3);
    }

    void withoutThePasswordItLeavesTheMailToOthers()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server.port(), u"desk"_s);
        const LogEntry one = tell();
        const auto sends = runner();
        QSignalSpy ran(sends.get(), &MailRunner::ran);
        sends->run();
        QVERIFY(ran.wait(20'000));
        QCOMPARE(state(one), u"waiting"_s);
        QVERIFY(server.mails().isEmpty());
    }

    void aWindowThatGoesStopsItsMail()
    {
        const SmtpServer server(u"slow"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server.port());
        const LogEntry one = tell();
        auto sends = runner();
        sends->run();
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        sends.reset();
        QCOMPARE(state(one), u"sending"_s);
        const auto lapsed =
            m_workspace->writeNow([](Transaction &transaction) { return settleLapsedMail(transaction, morning(30)); });
        QCOMPARE(lapsed.value(), 1);
        QCOMPARE(state(one), u"uncertain"_s);
    }
};

QTEST_GUILESS_MAIN(TestMailRunner)
#include "tst_mail_runner.moc"
