// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "desk/outbound_commands.h"
#include "exchange/mail_reader.h"
#include "mail_steps.h"
#include "sending/mail_sending.h"
#include "support/smtp_server.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMailSending : public DeskTest
{
    Q_OBJECT

    void useServer(const SmtpServer &server)
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            setMailServer(transaction,
                          {.host = u"localhost"_s,
                           .port = server.port(),
                           .security = MailSecurity::None,
                           .sender = u"desk@x.org"_s});
        }));
    }
    Ticket openTicket(const QString &requester = MailCustomer) { return addByMail(*m_workspace, requester); }
    LogEntry tell(const Ticket &ticket, const QString &text = u"Try again."_s)
    {
        return tellRequester(*m_workspace, ticket, text);
    }
    SendingReport send(int minute, Workspace *workspace = nullptr)
    {
        Progress progress;
        auto report = sendWaitingMail(
            workspace ? *workspace : *m_workspace, {}, [minute] { return morning(minute); }, progress);
        return report ? *report : SendingReport();
    }
    QString state(const LogEntry &entry) { return toName(mailOf(*m_workspace, entry)->state); }
    void importBytes(const QByteArray &bytes) { importEml(*m_workspace, bytes, morning(600)); }

private Q_SLOTS:
    void anAnswerArrivesAndItsAnswerFindsTheTicket()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server);
        const Ticket ticket = openTicket();
        const LogEntry first = tell(ticket);
        QCOMPARE(send(6).tried.size(), 1);
        QCOMPARE(state(first), u"sent"_s);
        QCOMPARE(send(7).tried.size(), 0);
        const Mail sent = readMail(server.mails().first());
        QCOMPARE(sent.subject, u"[%1] Printer"_s.arg(ticket.number));
        QCOMPARE(sent.text.trimmed(), u"Try again."_s);

        importBytes("From: Somebody <colleague@y.org>\nTo: desk@x.org\nSubject: Thanks\nMessage-ID: <r1@y.org>\n"
                    "In-Reply-To: <"
                    + sent.id.toLatin1() + ">\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nIt works.\n");
        importBytes(server.mails().first());
        const QList<LogEntry> log = logOf(*m_workspace, ticket);
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.last().text, u"It works."_s);

        tell(ticket, u"Good."_s);
        QCOMPARE(send(700).tried.size(), 1);
        const Mail next = readMail(server.mails().last());
        QCOMPARE(next.references, (QStringList{u"r1@y.org"_s, sent.id}));
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void whatIsRefusedFailsAndTheRestIsSent()
    {
        const SmtpServer server(u"refuse"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server);
        const LogEntry one = tell(openTicket());
        const LogEntry two = tell(openTicket(u"bob@y.org"_s));
        const SendingReport report = send(6);
        QCOMPARE(report.count(MailResult::Kind::Refused), 2);
        QCOMPARE(state(one), u"failed"_s);
        QCOMPARE(state(two), u"failed"_s);
        QVERIFY(report.tried.first().result.answer.contains(u"no such user"_s));
        QVERIFY(send(100'000).tried.isEmpty());
    }

    void whatIsDeferredIsTriedAgainWhenItsTimeHasCome()
    {
        const SmtpServer server(u"greylist"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server);
        const LogEntry one = tell(openTicket());
        QCOMPARE(send(6).count(MailResult::Kind::Deferred), 1);
        QCOMPARE(state(one), u"waiting"_s);
        QVERIFY(send(6).tried.isEmpty());
        QCOMPARE(send(7).count(MailResult::Kind::Sent), 1);
        QCOMPARE(server.mails().size(), 1);
    }

    void aLostAnswerIsNeverSentAgainByItself()
    {
        const SmtpServer server(u"die-after-data"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server);
        const LogEntry one = tell(openTicket());
        QCOMPARE(send(6).count(MailResult::Kind::Uncertain), 1);
        QCOMPARE(state(one), u"uncertain"_s);
        QVERIFY(send(100'000).tried.isEmpty());
        QCOMPARE(server.mails().size(), 1);
    }

    void aServerThatIsAwayIsNotAskedForEachMail()
    {
        {
            const SmtpServer server(u"accept"_s);
            if (!server.problem().isEmpty())
                QSKIP(qPrintable(server.problem()));
            useServer(server);
        }
        for (int i = 0; i < 3; ++i)
            tell(openTicket());
        const SendingReport report = send(6);
        QCOMPARE(report.tried.size(), 1);
        QCOMPARE(report.stopped->reason, u"mail.no-connection"_s);
    }

    void twoDesksSendEachMailOnce()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        useServer(server);
        const Ticket ticket = openTicket();
        for (int i = 0; i < 10; ++i)
            tell(ticket, QString::number(i));
        const std::unique_ptr<Workspace> second = openDesk(m_location->text(), Making::OpenOnly);
        qsizetype there = 0;
        std::thread other([&] { there = send(6, second.get()).tried.size(); });
        const qsizetype here = send(6).tried.size();
        other.join();
        QCOMPARE(here + there, 10);
        QStringList texts;
        for (const QByteArray &bytes : server.mails())
            texts.append(readMail(bytes).text.trimmed());
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 10);
        QCOMPARE(texts.size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestMailSending)
#include "tst_mail_sending.moc"
