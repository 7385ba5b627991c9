// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"
#include "support/smtp_server.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliOutbound : public CliTest
{
    Q_OBJECT

    void openTicket()
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Printer"_s, u"--requester"_s,
              u"Eva <eva@y.org>"_s, u"--channel"_s, u"e-mail"_s});
    }
    int tell() { return json({u"ticket"_s, u"log"_s, u"INC-1"_s, u"--text"_s, u"Try again."_s})[u"id"_s].toInt(); }
    QStringList setServer(int port)
    {
        return {u"mail"_s,   u"set"_s,        u"--host"_s, u"localhost"_s, u"--port"_s,     QString::number(port),
                u"--from"_s, u"desk@x.org"_s, u"--name"_s, u"Desk"_s,      u"--security"_s, u"none"_s};
    }
    QString mailState()
    {
        const QJsonArray log = json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"log"_s].toArray();
        return log.last()[u"mail"_s][u"state"_s].toString();
    }

private Q_SLOTS:
    void answersAreSentOnceAndShown()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        QCOMPARE(json(setServer(server.port()))[u"server"_s][u"host"_s].toString(), u"localhost"_s);
        QVERIFY(json({u"mail"_s, u"test"_s})[u"ok"_s].toBool());
        openTicket();
        tell();
        QCOMPARE(mailState(), u"waiting"_s);
        QCOMPARE(json({u"mail"_s, u"send"_s, u"--dry-run"_s})[u"mails"_s].toArray().size(), 1);
        QVERIFY(server.mails().isEmpty());
        QCOMPARE(json({u"mail"_s, u"send"_s})[u"sent"_s].toInt(), 1);
        QCOMPARE(mailState(), u"sent"_s);
        QCOMPARE(json({u"mail"_s, u"send"_s})[u"sent"_s].toInt(), 0);
        QCOMPARE(server.mails().size(), 1);
        QVERIFY(server.mails().first().contains("Subject: [INC-1] Printer\r\n"));
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void whatFailsSaysWhyAndIsHandedOver()
    {
        const SmtpServer server(u"refuse"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        json(setServer(server.port()));
        openTicket();
        const QString entry = QString::number(tell());
        const Answer sent = run({u"mail"_s, u"send"_s});
        QCOMPARE(sent.status, 1);
        QVERIFY2(sent.out.contains("no such user"), sent.said());
        QCOMPARE(mailState(), u"failed"_s);
        QCOMPARE(json({u"mail"_s, u"show"_s})[u"mails"_s][u"failed"_s].toInt(), 1);
        const QString file = m_program->folder() + u"/one.eml"_s;
        const QStringList hand{u"mail"_s, u"export"_s, u"INC-1"_s, u"--entry"_s, entry, u"-o"_s, file};
        QCOMPARE(json(hand)[u"state"_s].toString(), u"handed-over"_s);
        QVERIFY(QFile::exists(file));
        QCOMPARE(mailState(), u"handed-over"_s);
        QCOMPARE(run(hand).status, 3);
        QCOMPARE(run({u"mail"_s, u"again"_s, u"INC-1"_s, u"--entry"_s, entry}).status, 3);
    }

    void withoutAServerAMailIsADraftForAMailProgram()
    {
        openTicket();
        const QString entry = QString::number(tell());
        QCOMPARE(mailState(), u"draft"_s);
        const Answer sent = run({u"mail"_s, u"send"_s});
        QCOMPARE(sent.status, 3);
        QVERIFY2(sent.err.contains("mail set"), sent.said());
        const QString path = m_program->folder() + u"/draft.eml"_s;
        json({u"mail"_s, u"export"_s, u"INC-1"_s, u"--entry"_s, entry, u"--out"_s, path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("To: eva@y.org\r\n") && bytes.contains("X-Unsent: 1\r\n"));
    }

    void aPasswordComesFromAFileAndIsNeverShown()
    {
        const SmtpServer server(u"accept"_s,
                                {u"--tls"_s, u"starttls"_s, u"--login"_s, u"desk"_s, u"--password"_s, u"zebra-42"_s});
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        json({u"mail"_s, u"set"_s, u"--host"_s, u"localhost"_s, u"--port"_s, QString::number(server.port()),
              u"--from"_s, u"desk@x.org"_s, u"--login"_s, u"desk"_s});
        const QStringList test{u"mail"_s, u"test"_s, u"--certificates"_s, server.certificates()};
        const QStringList wrong{u"--password-file"_s, m_program->file(u"wrong"_s, "guess-77\n")};
        const QStringList right{u"--password-file"_s, m_program->file(u"right"_s, "zebra-42\n")};
        const Answer refused = run(test + wrong);
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.said().contains("guess-77"));
        QVERIFY2(run(test + right).status == 0, run(test + right).said());
        QCOMPARE(run(QStringList{u"mail"_s, u"test"_s} + right).status, 1); // not trusted
        QVERIFY(!run({u"journal"_s, u"--json"_s}).out.contains("zebra"));
    }

    void whatGoesToNobodyByMailIsSaid()
    {
        json(setServer(25));
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Slow"_s, u"--requester"_s,
              u"Anna Bakker"_s});
        const QStringList log{u"ticket"_s, u"log"_s, u"INC-1"_s, u"--text"_s, u"We are on it"_s};
        const Answer told = run(log);
        QVERIFY2(told.err.contains("Nobody gets this by mail: Anna Bakker has no address."), told.said());
        QVERIFY(json(log)[u"without_address"_s].toBool());
        QVERIFY(!run(log + QStringList{u"--internal"_s}).err.contains("by mail"));
        QVERIFY(!json(log + QStringList{u"--channel"_s, u"phone"_s})[u"without_address"_s].toBool());
    }

    void requestersAreAskedOnceAndLowOnesAreFollowedUp()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        json(setServer(server.port()));
        QCOMPARE(json({u"satisfaction"_s, u"set"_s})[u"setting"_s][u"low"_s].toInt(), 2);
        openTicket();
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"resolved"_s, u"--set"_s, u"resolution_code=fixed"_s, u"--set"_s,
              u"solution=New toner"_s, u"--text"_s, u"It prints."_s});
        QCOMPARE(json({u"mail"_s, u"send"_s})[u"sent"_s].toInt(), 1);
        const QByteArray mail = server.mails().first();
        QVERIFY2(mail.contains("It prints.") && mail.contains("How satisfied"), mail);
        const QByteArray id = mail.mid(mail.indexOf("Message-Id: <") + 13).split('>').first();
        const QByteArray reply = "From: Eva <eva@y.org>\nTo: desk@x.org\nSubject: Re: Printer\nMessage-ID: <r@y.org>\n"
                                 "In-Reply-To: <"
            + id + ">\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\n2\nIt took too long.\n";
        QCOMPARE(json({u"import"_s, u"eml"_s, m_program->file(u"r.eml"_s, reply)})[u"ratings"_s].toInt(), 1);
        const QJsonObject ticket = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(ticket[u"satisfaction"_s][u"rating"_s].toInt(), 2);
        QCOMPARE(ticket[u"satisfaction"_s][u"comment"_s].toString(), u"It took too long."_s);
        const QJsonObject next = json({u"ticket"_s, u"show"_s, u"REQ-1"_s});
        QCOMPARE(next[u"title"_s].toString(), u"Follow up: INC-1 Printer"_s);
        QCOMPARE(run({u"ticket"_s, u"rate"_s, u"INC-1"_s, u"5"_s}).status, 3);
        QCOMPARE(json({u"satisfaction"_s, u"show"_s})[u"mean"_s].toDouble(), 2.0);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliOutbound)
#include "tst_cli_outbound.moc"
