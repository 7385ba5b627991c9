// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_import_test.h"
#include "support/all_read.h"
#include "support/test_data.h"
#include "ui_desk/choice_delegate.h"
#include "ui_desk/import_report_part.h"
#include "ui_desk/map_columns_model.h"
#include "ui_desk/map_wizard.h"
#include "ui_desk/map_words_model.h"
#include "ui_desk/plain_table_model.h"
#include "ui_desk/ticket_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

constexpr auto exported = "Issue key,Summary,Status,Priority,Created\n"
                          "SD-1,Printer is out,Open,High,2026-01-05T10:00:00Z\n"
                          "SD-2,No access,Parked,High,2026-01-06T10:00:00Z\n"
                          "SD-3,New laptop,Open,Low,yesterday\n";

/// Files that come into the place "desk".
class TestDeskImport : public DeskImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsGuessedAndNothingIsWrittenBefore()
    {
        begin("Summary,Status\nPrinter is out,Open\nNo access,Resolved\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().format, u"tickets-csv"_s);
        QCOMPARE(item()->outcome().tally.tickets, 2);
        QCOMPARE(item()->outcome().preview.size(), 2);
        QCOMPARE(tickets(), 0);
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QCOMPARE(tickets(), 2);
        QVERIFY(m_desk->workspace().undoNow());
        QCOMPARE(tickets(), 0);
    }

    void whatCameInSaysWhatItIsCalledElsewhereAndIsFoundByThat()
    {
        begin("Issue key,Summary\nSD-77,Printer is out\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        for (auto *button : pane()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Close the import")
                button->click();
        }
        search(u"SD-77"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        show(*stored(m_desk->workspace(), u"INC-1"_s));
        const QList<QLabel *> labels = details()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"INC-1 · ")
                && label->text().endsWith(u", SD-77 in csv");
        }));
    }

    void whatCameInStandsInTheListOnceTheImportIsClosed()
    {
        begin("Summary,Status\nPrinter is out,Open\nNo access,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QSignalSpy closed(m_page->findChild<DeskImportPane *>(), &DeskImportPane::closed);
        for (auto *button : m_page->findChild<DeskImportPane *>()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Close the import")
                button->click();
        }
        QCOMPARE(closed.size(), 1);
        QTRY_COMPARE(m_page->findChild<TicketTable *>()->model()->rowCount(), 2);
    }

    void whatWasTakenBackIsLookedAtAnewAndCanBeBroughtInAgain()
    {
        begin("Summary,Status\nPrinter is out,Open\nNo access,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QVERIFY(allIsRead(m_desk->workspace(), std::chrono::seconds(20)));
        QVERIFY(m_desk->workspace().undoNow());
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY2(!told().contains(u"It has come in"), qPrintable(told()));
        QTRY_VERIFY(bringIn()->isEnabled());
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QCOMPARE(tickets(), 2);
    }

    void whatIsRejectedIsListedWithRowFieldAndReason()
    {
        begin(exported);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().tally.rejected, 2);
        const PlainTableModel *rejects = item()->findChild<ImportReportPart *>()->rejects();
        QCOMPARE(rejects->rowCount(), 2);
        QCOMPARE(cell(rejects, 0, 0), u"table.csv"_s);
        QCOMPARE(cell(rejects, 0, 1), u"3"_s);
        QCOMPARE(cell(rejects, 0, 2), u"State"_s);
        QVERIFY2(cell(rejects, 0, 3).contains(u"Parked"), qPrintable(cell(rejects, 0, 3)));
        QVERIFY2(cell(rejects, 1, 3).contains(u"yesterday"), qPrintable(cell(rejects, 1, 3)));
        QVERIFY(bringIn()->text().contains(u'2'));
        // While a person looks, no file appears beside theirs until they want one.
        QCOMPARE(m_files.entryCount(), 1);
        item()->findChild<QPushButton *>(u"writeRejects"_s)->click();
        QTRY_VERIFY(item()->state() == ItemState::Ready && item()->outcome().rejectsPath);
        QVERIFY(QFile::exists(m_files.folder() + u"/table.csv.rejects.csv"_s));
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QCOMPARE(tickets(), 1);
    }

    void aWordIsMappedByKeyboard()
    {
        begin(exported);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *words = item()->findChild<QTableView *>(u"mapWords"_s);
        QAbstractItemModelTester tester(words->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = rowOf(words->model(), u"Parked"_s);
        QVERIFY(row >= 0);
        words->setFocus();
        words->setCurrentIndex(words->model()->index(row, MapWordsModel::Becomes));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(words->findChild<QComboBox *>());
        auto *box = words->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(u"pending"_s));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(item()->outcome().tally.rejected, 1);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().map->values[u"state"_s][u"Parked"_s], u"pending"_s);
    }

    void aColumnIsChangedAndThePreviewFollows()
    {
        begin("Was,Status\nPrinter is out,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told())); // no column is a title
        QVERIFY(item()->outcome().refusal);
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().preview.first().title, u"Printer is out"_s);
    }

    void aMapIsSavedAndLoadedAndRemembered()
    {
        begin("Was,Status\nPrinter is out,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        const QString path = m_files.folder() + u"/map.json"_s;
        item()->saveMapTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(loadMap(path).value().columns[u"title"_s], QStringList{u"Was"_s});
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        // The export of next month needs nothing.
        m_page->importFiles({m_files.file(u"next.csv"_s, "Was,Status\nNo access,Open\n")});
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().origin, MapOrigin::Remembered);
        // One with another header takes the map from its file.
        m_page->importFiles({m_files.file(u"other.csv"_s, "Was,Status,More\nNo access,Open,x\n")});
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        item()->loadMapFrom(path);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().tally.tickets, 1);
    }

    void eachOtherKindComesIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("format");
        const QByteArray mail = "From: Anna <anna@example.org>\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n"
                                "Subject: No access\r\nMessage-ID: <1@example.org>\r\n\r\nPlease help\r\n";
        QTest::newRow("mail") << u"m.eml"_s << mail << u"eml"_s;
        QTest::newRow("mailbox") << u"m.mbox"_s << QByteArray("From anna Mon Jan  5 10:00:00 2026\n" + mail)
                                 << u"mbox"_s;
        QTest::newRow("people") << u"p.csv"_s << QByteArray("name,email\nAnna,anna@example.org\n") << u"people-csv"_s;
        QTest::newRow("teams") << u"t.csv"_s << QByteArray("team,member\nNOC,Anna\n") << u"teams-csv"_s;
        QTest::newRow("zabbix")
            << u"z.ndjson"_s
            << QByteArray("{\"clock\":1767600000,\"ns\":0,\"value\":1,\"eventid\":5,\"name\":\"disk full\","
                          "\"severity\":4,\"hosts\":[{\"host\":\"db\",\"name\":\"db\"}],\"groups\":[],\"tags\":[]}\n")
            << u"zabbix"_s;
        QTest::newRow("jira") << u"j.json"_s
                              << QByteArray(
                                     "{\"issues\":[{\"id\":\"1\",\"key\":\"SD-1\",\"fields\":{\"summary\":\"No\","
                                     "\"created\":\"2026-01-05T10:00:00.000+0000\",\"status\":{\"name\":"
                                     "\"Open\"}}}]}")
                              << u"jira"_s;
    }
    void eachOtherKindComesIn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        begin(content, name);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QTEST(item()->outcome().format, "format");
        const ImportTally before = item()->outcome().tally;
        QVERIFY(before.tickets + before.people + before.teams + before.events > 0);
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QCOMPARE(item()->outcome().tally.tickets, before.tickets);
    }

    void unusableFilesAreToldAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("poem") << QByteArray("The curfew tolls\n") << u"cannot be told"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("packed") << QByteArray::fromHex("1f8b080000000000000301") << u"compressed"_s;
        QTest::newRow("binary") << QByteArray("a,b\n\0\0\0x,y\n", 12) << u""_s;
        QTest::newRow("open quote") << QByteArray("Summary,Status\n\"x,Open\n") << u"never closed"_s;
        QTest::newRow("broken JSON") << QByteArray("{\"issues\":[{\"fields\":{\"key\"") << u""_s;
    }
    void unusableFilesAreToldAndHarmless()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        begin(content);
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        QVERIFY2(!told().isEmpty() && told().contains(part), qPrintable(told()));
        QVERIFY(!bringIn()->isEnabled());
        QCOMPARE(tickets(), 0);
    }

    void hostileTablesAreShownBounded_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("read");
        QTest::newRow("header only") << QByteArray("Summary,Status\n") << 0;
        QTest::newRow("10 MB line") << QByteArray("Summary,Status\n\"" + QByteArray(10'000'000, 'x') + "\",Open\n")
                                    << 1;
        QTest::newRow("10,000 columns") << QByteArray("Summary" + QByteArray(",c").repeated(10'000) + "\nA"
                                                      + QByteArray(",v").repeated(10'000) + "\n")
                                        << 1;
        QTest::newRow("ragged") << QByteArray("Summary,Status\nA\nB,Open,x,y\n") << 2;
    }
    void hostileTablesAreShownBounded()
    {
        QFETCH(QByteArray, content);
        begin(content);
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        QTEST(int(item()->outcome().sample.read), "read");
    }

    void aCancelLeavesTheWorkspaceAsItWas()
    {
        QByteArray large("Summary,Status\n");
        for (int i = 0; i < 60'000; ++i)
            large += "Ticket " + QByteArray::number(i) + ",Open\n";
        begin(large);
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        bringIn()->click();
        QCOMPARE(item()->state(), ItemState::BringingIn);
        item()->findChild<QPushButton *>(u"cancelImport"_s)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() != ItemState::BringingIn, qPrintable(told()), 12'000);
        QVERIFY2(told().contains(u"topped"), qPrintable(told()));
        QCOMPARE(tickets(), 0);
        QVERIFY(!m_desk->workspace().undoNow());
    }

    void whatWasCancelledIsBroughtInAgainAtOnce()
    {
        QByteArray large("Summary,Status\n");
        for (int i = 0; i < 5'000; ++i)
            large += "Ticket " + QByteArray::number(i) + ",Open\n";
        begin(large);
        m_page->importFiles({m_files.file(u"next.csv"_s, "Summary,Status\nA,Open\n")});
        const auto items = m_page->findChildren<DeskImportItem *>();
        for (const DeskImportItem *each : items)
            QTRY_COMPARE_WITH_TIMEOUT(each->state(), ItemState::Ready, 12'000);
        bringIn()->click();
        DeskImportItem *first = items.first();
        QCOMPARE(first->state(), ItemState::BringingIn);
        first->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(first->state() != ItemState::BringingIn, 12'000);
        QCOMPARE(first->state(), ItemState::Ready);
        QCOMPARE(tickets(), 0); // nor does the next begin by itself
        QVERIFY(bringIn()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        m_page->commands().at(2)->trigger();
        QVERIFY(bringIn()->isEnabled());
        bringIn()->click();
        QTRY_COMPARE_WITH_TIMEOUT(tickets(), 5'001, 60'000);
    }

    void aPageThatGoesWhileItReadsIsHarmless()
    {
        begin("Summary,Status\n" + QByteArray("Ticket,Open\n").repeated(200'000));
        m_page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->context().tasks.isBusy(), 60'000);
        QCOMPARE(tickets(), 0);
    }

    void droppedFilesArePreviewedOneBesideTheOther()
    {
        open();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(m_files.file(u"a.csv"_s, "Summary,Status\nA,Open\n")),
                         QUrl::fromLocalFile(m_files.file(u"b.csv"_s, "Summary,Status\nB,Open\n")),
                         QUrl(u"https://x.example/"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(m_page->findChild<QListWidget *>(u"importFiles"_s)->count(), 2);
        QTRY_VERIFY(bringIn()->isEnabled());
        const auto allAre = [this](ItemState state) {
            const auto items = m_page->findChildren<DeskImportItem *>();
            return std::ranges::all_of(items, [state](const auto *one) { return one->state() == state; });
        };
        QTRY_VERIFY(allAre(ItemState::Ready));
        bringIn()->click();
        QTRY_VERIFY(allAre(ItemState::Done));
        QCOMPARE(tickets(), 2);
    }

    void theLogsOfVolvoCountAsOnTheCommandLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("entries");
        QTest::newRow("closed") << u"VINST_cases_closed_problems.csv"_s << 1'487 << 6'660;
        QTest::newRow("open") << u"VINST_cases_open_problems.csv"_s << 819 << 2'351;
    }
    void theLogsOfVolvoCountAsOnTheCommandLine()
    {
        QFETCH(QString, name);
        const QString path = sharedData(u"itsm-bpic2013-volvo/"_s + name);
        if (path.isEmpty())
            QSKIP(qPrintable(name + u" of itsm-bpic2013-volvo is absent"_s));
        open();
        m_page->importFiles({path});
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        QCOMPARE(item()->outcome().format, u"event-log-csv"_s);
        mapTheRest();
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        QCOMPARE(item()->outcome().tally.rejected, 0);
        const TicketMap map = *item()->outcome().map;
        bringIn()->click();
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Done, qPrintable(told()), 12'000);
        QTEST(int(item()->outcome().tally.tickets), "cases");
        QTEST(int(item()->outcome().tally.entries), "entries");
        QTEST(int(tickets()), "cases");
        // The same map on another way in finds nothing new.
        Progress progress;
        const auto again = importTickets(m_desk->workspace(),
                                         {.format = u"event-log-csv"_s,
                                          .path = path,
                                          .map = map,
                                          .source = {},
                                          .onRejects = OnRejects::Refuse,
                                          .describe = {},
                                          .rules = shippedRules(),
                                          .now = m_desk->now},
                                         progress);
        QVERIFY2(again, why(again));
        QCOMPARE(again->whole.added, 0);
        QTEST(int(again->whole.unchanged), "entries");
    }

    void theIssuesOfApacheCountAsOnTheCommandLine()
    {
        const QString archive = sharedData(u"itsm-jira-apache-duraspace/ApacheDataSet.tar.zst"_s);
        if (archive.isEmpty())
            QSKIP("ApacheDataSet of itsm-jira-apache-duraspace is absent");
        QProcess tar;
        tar.start(u"tar"_s, {u"xC"_s, m_files.folder()});
        QVERIFY(tar.waitForStarted());
        tar.write(unpackZstd(archive));
        tar.closeWriteChannel();
        QVERIFY(tar.waitForFinished());
        open();
        m_page->importFiles({m_files.folder() + u"/ApacheDataSet"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        QCOMPARE(item()->outcome().format, u"jira"_s);
        QCOMPARE(item()->outcome().tally.tickets, 501);
        QCOMPARE(item()->outcome().tally.read, 501 + 2'324 + 2'075);
        QCOMPARE(item()->outcome().tally.rejected, 0);
    }

private:
    /// As a person would: words that mean nothing here yet become the first state there is.
    void mapTheRest()
    {
        MapWordsModel *words = item()->wizard()->words();
        for (int row = 0; row < words->rowCount(); ++row) {
            const QModelIndex becomes = words->index(row, MapWordsModel::Becomes);
            const auto choices = becomes.data(ChoiceDelegate::ChoicesRole).value<ChoiceList>();
            if (becomes.data(Qt::EditRole).toString().isEmpty() && choices.size() > 1)
                words->setData(becomes, choices[1].value, Qt::EditRole);
        }
    }
};

QTEST_MAIN(TestDeskImport)
#include "tst_desk_import.moc"
