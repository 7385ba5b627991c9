// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "desk/clock_store.h"
#include "desk/mail_server.h"
#include "desk/outbound_commands.h"
#include "exchange/delivery_report.h"
#include "mail_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Mails of ours that come back, as mail servers report them.
class TestBounces : public DeskTest
{
    Q_OBJECT

    void prepare() override
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            setMailServer(transaction, {.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        }));
        m_ticket = addByMail(*m_workspace);
        m_entry = tell();
        send(MailResult::Kind::Sent, 6);
    }

private Q_SLOTS:
    void aMailThatPostfixCouldNotDeliverHasFailed()
    {
        QCOMPARE(mail().state, OutboundState::Sent);
        const MailImportReport report = import(postfix(mail().messageId));
        QCOMPARE(report.returned, 1);
        QCOMPARE(report.tickets, 0);
        QCOMPARE(report.entries, 1);
        QCOMPARE(mail().state, OutboundState::Failed);
        QCOMPARE(mail().reason, u"mail.bounced"_s);
        QCOMPARE(mail().answer,
                 u"550 5.1.1 <eva@y.org>: Recipient address rejected: User unknown in virtual mailbox table"_s);
        const LogEntry last = logOf(*m_workspace, m_ticket).last();
        QCOMPARE(last.visibility, Visibility::Internal);
        QVERIFY(last.text.startsWith(u"This is the mail system at host mail.x.org."_s));
    }

    void theSameReportAgainChangesNothing()
    {
        const QByteArray report = postfix(mail().messageId);
        import(report);
        const OutboundMail before = mail();
        const MailImportReport again = import(report);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.returned, 0);
        QCOMPARE(mail(), before);
    }

    void aMailThatExchangeSentBackHasFailed()
    {
        QCOMPARE(import(exchange(mail().messageId)).returned, 1);
        QCOMPARE(mail().state, OutboundState::Failed);
        QCOMPARE(mail().answer,
                 u"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient eva@y.org not found by SMTP "
                 "address lookup"_s);
    }

    void aMailThatIsOnlyLateHasNotFailed()
    {
        const QByteArray late = postfix(mail().messageId).replace("Action: failed", "Action: delayed");
        const MailImportReport report = import(late);
        QCOMPARE(report.returned, 0);
        QCOMPARE(report.entries, 1);
        QCOMPARE(mail().state, OutboundState::Sent);
    }

    void aReportOfSomebodyElsesMailOpensNothing()
    {
        const MailImportReport report = import(postfix(u"unknown@elsewhere.org"_s));
        QCOMPARE(report.tickets, 0);
        QCOMPARE(report.leftOut, 1);
        QCOMPARE(report.returned, 0);
        QCOMPARE(mail().state, OutboundState::Sent);
    }

    void whatCameBackIsNoAnswer()
    {
        QVERIFY(toldAt().contains(6));
        import(postfix(mail().messageId));
        QVERIFY2(!toldAt().contains(6), "clocks heed a mail that came back");
        QVERIFY(m_workspace->writeNow(
            [this](Transaction &transaction) { sendMailAgain(transaction, m_entry.id, morning(200)); }));
        send(MailResult::Kind::Sent, 201);
        QCOMPARE(mail().state, OutboundState::Sent);
        QVERIFY(toldAt().contains(201) && !toldAt().contains(6));
    }

    void anImportThatIsTakenBackTakesBackWhatItSaid()
    {
        const OutboundMail before = mail();
        import(postfix(mail().messageId));
        QCOMPARE(undone(*m_workspace), "import.eml");
        QCOMPARE(mail().state, before.state);
        QVERIFY(toldAt().contains(6));
    }

    void aMailThatStillWaitsIsNotTouched()
    {
        m_entry = tell();
        QCOMPARE(mail().state, OutboundState::Waiting);
        QCOMPARE(import(postfix(mail().messageId)).returned, 0);
        QCOMPARE(mail().state, OutboundState::Waiting);
    }

    void reportsAreReadWhateverTheyHold_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<std::optional<QString>>("failure");
        const auto row = [](const char *name, const QByteArray &report, const std::optional<QString> &failure) {
            QTest::newRow(name) << report << failure;
        };
        row("nothing", "", {});
        row("status alone", "Reporting-MTA: dns; x\n\nAction: failed\nStatus: 5.2.2\n", u"5.2.2"_s);
        row("second recipient",
            "Action: delivered\n\nACTION : x\n\nFinal-Recipient: rfc822; a@b\naction: Failed\n"
            "Diagnostic-Code: smtp;\n 552 full\n",
            u"552 full"_s);
        row("of the mail, not of a recipient", "Diagnostic-Code: smtp; 550 no\n\nAction: relayed\n", {});
        row("twice", "Action: delayed\nAction: failed\n", {});
        row("no text", "Action: failed", QString());
        row("control characters", "Action: failed\nDiagnostic-Code: x; a\x01\x02 b\x0b\n", u"a b"_s);
        row("long", "Action: failed\nDiagnostic-Code: x; " + QByteArray(100'000, 'y'), u"y"_s.repeated(499) + u'…');
        row("beyond the end", QByteArray(300'000, '\n') + "Action: failed\nStatus: 5.0.0\n", {});
    }

    void reportsAreReadWhateverTheyHold()
    {
        QFETCH(QByteArray, report);
        QFETCH(std::optional<QString>, failure);
        const auto found = failureIn(report);
        QCOMPARE(found.has_value(), failure.has_value());
        QCOMPARE(found.value_or(QString()), failure.value_or(QString()));
    }

private:
    LogEntry tell() { return tellRequester(*m_workspace, m_ticket); }
    OutboundMail mail() { return mailOf(*m_workspace, m_entry).value(); }
    void send(MailResult::Kind kind, int minute)
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            claimMail(transaction, *findOutbound(transaction, m_entry.id), morning(minute));
            settleMail(transaction, m_entry.id, {kind, {}, {}}, morning(minute));
        }));
    }
    /// Minutes at which clocks see something said in public.
    QList<qint64> toldAt()
    {
        ClockWords words(shippedRules());
        const ClockHistory history =
            m_workspace->readNow([&](Session &session) { return clockHistoryOf(session, m_ticket.id, words); }).value();
        QList<qint64> told;
        for (const ClockEntry &entry : history.entries) {
            if (entry.isPublic)
                told.append((entry.at - morning()).count() / 60'000);
        }
        return told;
    }
    MailImportReport import(const QByteArray &bytes) { return importEml(*m_workspace, bytes, morning(100)); }

    static QByteArray postfix(const QString &id)
    {
        return QByteArray(R"(Return-Path: <>
From: MAILER-DAEMON@mail.x.org (Mail Delivery System)
To: desk@x.org
Subject: Undelivered Mail Returned to Sender
Date: Mon, 2 Mar 2026 08:20:05 +0000 (UTC)
Message-Id: <20260302082005.5D1A@mail.x.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9F1B.1772439605/mail.x.org"

This is a MIME-encapsulated message.

--9F1B.1772439605/mail.x.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.x.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<eva@y.org>: host mx.y.org[192.0.2.7] said: 550 5.1.1 <eva@y.org>: Recipient
    address rejected: User unknown in virtual mailbox table (in reply to RCPT
    TO command)

--9F1B.1772439605/mail.x.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.x.org
X-Postfix-Queue-ID: 9F1B
X-Postfix-Sender: rfc822; desk@x.org
Arrival-Date: Mon,  2 Mar 2026 08:06:01 +0000 (UTC)

Final-Recipient: rfc822; eva@y.org
Original-Recipient: rfc822;eva@y.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.y.org
Diagnostic-Code: smtp; 550 5.1.1 <eva@y.org>: Recipient address rejected: User
    unknown in virtual mailbox table

--9F1B.1772439605/mail.x.org
Content-Description: Undelivered Message
Content-Type: message/rfc822

Return-Path: <desk@x.org>
From: desk@x.org
To: eva@y.org
Subject: [INC-1] Printer
Message-ID: <@ID@>

Try again.

--9F1B.1772439605/mail.x.org--
)")
            .replace("@ID@", id.toUtf8());
    }

    static QByteArray exchange(const QString &id)
    {
        return QByteArray(R"(From: <postmaster@y.onmicrosoft.com>
To: <desk@x.org>
Date: Mon, 2 Mar 2026 08:06:09 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="7b6c-4d1e"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <5e5c@AM0PR01.eurprd01.prod.exchangelabs.com>
Subject: Undeliverable: [INC-1] Printer
Auto-Submitted: auto-replied
MIME-Version: 1.0

--7b6c-4d1e
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="aa-1"

--aa-1
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Delivery has failed to these recipients or groups:

eva@y.org<mailto:eva@y.org>
The email address you entered couldn't be found.

--aa-1--

--7b6c-4d1e
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.eurprd01.prod.exchangelabs.com
Received-From-MTA: dns;mail.x.org
Arrival-Date: Mon, 2 Mar 2026 08:06:07 +0000

Final-Recipient: rfc822;eva@y.org
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient eva@y.org not found by SMTP address lookup

--7b6c-4d1e
Content-Type: text/rfc822-headers

Received: from mail.x.org (192.0.2.1) by
 AM0PR01.eurprd01.prod.exchangelabs.com; Mon, 2 Mar 2026 08:06:07 +0000
From: <desk@x.org>
To: <eva@y.org>
Subject: [INC-1] Printer
Message-ID:
	<@ID@>

--7b6c-4d1e--
)")
            .replace("@ID@", id.toUtf8());
    }

    Ticket m_ticket;
    LogEntry m_entry;
};

QTEST_GUILESS_MAIN(TestBounces)
#include "tst_bounces.moc"
