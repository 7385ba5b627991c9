// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/desk_format_guess.h"
#include "exchange/ticket_map_guess.h"
#include "exchange/ticket_survey.h"
#include "support/test_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketSurvey : public QObject
{
    Q_OBJECT

    static const DeskRules &rules()
    {
        static const DeskRules shipped = shippedDeskRules().value();
        return shipped;
    }
    QString fileOf(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"table.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<TableSample> sample(const QByteArray &bytes)
    {
        Progress progress;
        return sampleTable(fileOf(bytes), {}, progress);
    }

private Q_SLOTS:
    void whatAFileIsFollowsFromItsStart_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("format");
        QTest::newRow("table") << QByteArray("Summary;Status\nA;Open\n") << u"tickets-csv"_s;
        QTest::newRow("people") << QByteArray("name,email\nAnna,a@example.org\n") << u"people-csv"_s;
        QTest::newRow("teams") << QByteArray("team,member\nNOC,Anna\n") << u"teams-csv"_s;
        QTest::newRow("jira") << QByteArray("{\"key\":\"A-1\",\"fields\":{}}") << u"jira"_s;
        QTest::newRow("alertmanager") << QByteArray("{\"alerts\":[{\"labels\":{}}]}") << u"alertmanager"_s;
        QTest::newRow("zabbix") << QByteArray("{\"clock\":1,\"eventid\":5}") << u"zabbix"_s;
        QTest::newRow("icinga") << QByteArray("{\"type\":\"CheckResult\",\"check_result\":{}}") << u"icinga"_s;
        QTest::newRow("mail") << QByteArray("From: a@example.org\r\nSubject: x\r\n\r\nHello, you\r\n") << u"eml"_s;
        QTest::newRow("mailbox") << QByteArray("From a Mon Mar  2 08:00:00 2026\nFrom: a@b\nDate: x\n\n") << u"mbox"_s;
        QTest::newRow("poem") << QByteArray("The curfew tolls the knell\n") << QString();
        QTest::newRow("markup") << QByteArray("<html>, <body>\n") << QString();
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void whatAFileIsFollowsFromItsStart()
    {
        QFETCH(QByteArray, head);
        QTEST(guessDeskFormat(head), "format");
    }

    void theFirstRowsAreShownAndAllAreCounted()
    {
        QByteArray bytes("Summary,Status\n");
        for (int i = 0; i < 3000; ++i)
            bytes += "Ticket " + QByteArray::number(i) + (i == 2999 ? ",Odd\n" : ",Open\n");
        const auto table = sample(bytes);
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"Summary"_s, u"Status"_s}));
        QCOMPARE(table->rows.size(), TableSample::MostRows);
        QCOMPARE(table->read, 3000);
        // A word that stands at the very end is known when the map is guessed.
        QCOMPARE(table->telling.last().last(), u"Odd"_s);
    }

    void hostileTablesAreBoundedOrRefused()
    {
        const auto wide = sample(QByteArray("c,").repeated(10'000) + "c\n" + QByteArray("v,").repeated(10'000) + "v\n");
        QVERIFY(wide);
        QCOMPARE(wide->header.size(), 10'001);
        const auto longLine = sample("Summary,Status\n\"" + QByteArray(10'000'000, 'x') + "\",Open\n");
        QVERIFY(longLine);
        QCOMPARE(longLine->rows.first().first().size(), TableSample::LongestCell);
        QCOMPARE(sample("").error().code, "exchange.empty");
        QCOMPARE(sample("\n\n").error().code, "exchange.empty");
        const auto headerOnly = sample("Summary,Status\n");
        QVERIFY(headerOnly && headerOnly->read == 0 && headerOnly->rows.isEmpty());
        QCOMPARE(sample(QByteArray("a,b\n\0\0\0x,y\n", 12)).error().code, "exchange.binary");
        const auto latin = sample("Summary,Status\nGr\xf6\xdf"
                                  "e,Open\n");
        QVERIFY(latin);
        QCOMPARE(latin->rows.first().first(), u"Größe"_s);
    }

    void aCancelStopsIt()
    {
        Progress progress;
        progress.cancel();
        const auto table = sampleTable(fileOf("a,b\n" + QByteArray("1,2\n").repeated(500'000)), {}, progress);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::Cancelled);
    }

    void everyWordIsCountedAndToldWhatItBecomes()
    {
        const QString path = fileOf("Summary,Status,Prio\nA,Open,P1\nB,Open,weird\nC,Half done,P1\n");
        Progress progress;
        const auto table = sampleTable(path, {}, progress);
        GuessedMap guess = guessMap(rules(), table->header, table->telling);
        guess.map.columns.insert(u"priority"_s, {u"Prio"_s});
        guess.map.values[u"priority"_s].insert(u"P1"_s, u"1"_s);
        const auto words = surveyWords(path, guess.map, rules(), progress);
        QVERIFY(words);
        QCOMPARE(words->words.size(), 4);
        QCOMPARE(words->words[0].word, u"Open"_s);
        QCOMPARE(words->words[0].rows, 2);
        QCOMPARE(words->words[0].processes, QList<ProcessKind>{ProcessKind::Incident});
        const QStringList meanings = meaningsOf(words->words, guess.map, rules());
        QVERIFY(!meanings[0].isEmpty());
        QCOMPARE(meanings[1], QString());
        QCOMPARE(meanings[2], u"1"_s);
        QCOMPARE(meanings[3], QString());
        QVERIFY(meaningsFor(words->words[1], rules()).contains(u"resolved"_s));
        QVERIFY(meaningsFor(words->words[2], rules()).contains(u"1"_s));
    }

    void aColumnWithTooManyWordsSaysSo()
    {
        QByteArray bytes("Summary,Status\n");
        for (int i = 0; i < 300; ++i)
            bytes += "A,State " + QByteArray::number(i) + '\n';
        TicketMap map;
        map.columns = {{u"title"_s, {u"Summary"_s}}, {u"state"_s, {u"Status"_s}}};
        Progress progress;
        const auto words = surveyWords(fileOf(bytes), map, rules(), progress);
        QVERIFY(words);
        QCOMPARE(words->words.size(), ForeignWords::MostWords);
        QCOMPARE(words->unlisted, (QMap<QString, qint64>{{u"state"_s, 100}}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTicketSurvey)
#include "tst_ticket_survey.moc"
