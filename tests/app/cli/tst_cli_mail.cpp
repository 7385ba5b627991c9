// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliMail : public CliTest
{
    Q_OBJECT

    static constexpr const char *Question = "From: Anna <anna@x.org>\nTo: desk@x.org\nSubject: Printer\n"
                                            "Message-ID: <1@x>\nDate: Mon, 2 Mar 2026 08:00:00 +0000\n\nBroken.\n";
    static constexpr const char *Reply = "From: Desk <desk@x.org>\nTo: anna@x.org\nSubject: Re: Printer\n"
                                         "Message-ID: <2@x>\nIn-Reply-To: <1@x>\n"
                                         "Date: Mon, 2 Mar 2026 09:00:00 +0000\n\nTry again.\n\n> Broken.\n";

private Q_SLOTS:
    void aMailAndItsAnswerBecomeATicket()
    {
        const QString question = m_program->file(u"1.eml"_s, Question);
        const QJsonObject report = json({u"import"_s, u"eml"_s, question, u"--own"_s, u"desk@x.org"_s});
        QCOMPARE(report[u"format"_s].toString(), u"eml"_s);
        QCOMPARE(report[u"tickets"_s].toInt(), 1);
        QCOMPARE(report[u"added"_s].toInt(), 1);
        json({u"import"_s, u"eml"_s, m_program->file(u"2.eml"_s, Reply), u"--own"_s, u"desk@x.org"_s});
        const QJsonObject ticket = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(ticket[u"requester"_s].toString(), u"Anna <anna@x.org>"_s);
        QCOMPARE(ticket[u"opened"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        const QJsonArray log = ticket[u"log"_s].toArray();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[1][u"public"_s].toBool(), true);
        QCOMPARE(log[1][u"text"_s].toString(), u"Try again.\n\n> Broken."_s);
        QCOMPARE(json({u"import"_s, u"eml"_s, question})[u"unchanged"_s].toInt(), 1);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aMailboxOpensRequestsWhenAskedTo()
    {
        const QByteArray box =
            QByteArray("From x Mon Mar  2 08:00:00 2026\n") + Question + "\nFrom x Mon Mar  2 09:00:00 2026\n" + Reply;
        const QString file = m_program->file(u"all.mbox"_s, box);
        const QStringList call{u"import"_s, u"mbox"_s, file, u"--process"_s, u"request"_s};
        const QJsonObject dry = json(call + QStringList{u"--dry-run"_s});
        QCOMPARE(dry[u"tickets"_s].toInt(), 1);
        QVERIFY(json({u"ticket"_s, u"list"_s})[u"tickets"_s].toArray().isEmpty());
        QCOMPARE(json(call)[u"entries"_s].toInt(), 1);
        QCOMPARE(run(call).out.contains("unchanged"), true);
        QCOMPARE(json({u"ticket"_s, u"list"_s})[u"tickets"_s][0][u"process"_s].toString(), u"request"_s);
        QVERIFY(run({u"undo"_s}).out.contains("all.mbox"));
        QVERIFY(json({u"ticket"_s, u"list"_s})[u"tickets"_s].toArray().isEmpty());
    }

    void theFormatsAreListedAndWhatIsNoMailIsBadInput()
    {
        const QByteArray list = run({u"import"_s, u"--list"_s}).out;
        QVERIFY(list.contains("eml") && list.contains("mbox"));
        const Answer answer = run({u"import"_s, u"eml"_s, m_program->file(u"x.eml"_s, "no mail")});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("no file of the format eml"), answer.said());
        QCOMPARE(run({u"import"_s, u"eml"_s, m_program->file(u"y.eml"_s, Question), u"--process"_s, u"dream"_s}).status,
                 3);
        QCOMPARE(
            run({u"import"_s, u"eml"_s, m_program->file(u"z.eml"_s, Question), u"--component"_s, u"Moon"_s}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliMail)
#include "tst_cli_mail.moc"
