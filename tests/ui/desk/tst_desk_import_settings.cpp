// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_list.h"
#include "desk_import_test.h"
#include "kit/in_place_choice.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/map_columns_model.h"
#include "ui_desk/map_wizard.h"
#include "ui_desk/map_words_model.h"
#include "ui_desk/ticket_table.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

constexpr auto mailOfAnna = "From: Anna <anna@example.org>\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n"
                            "Subject: No access\r\nMessage-ID: <1@example.org>\r\n\r\nPlease help\r\n";

/// Issues of Jira: bugs and a problem, which share the status "In Progress"; "Parked" is known to nobody.
constexpr auto issuesOfJira =
    "[{\"key\":\"SD-1\",\"fields\":{\"summary\":\"Slow\",\"issuetype\":{\"name\":\"Bug\"},"
    "\"created\":\"2026-01-05T10:00:00.000+0000\",\"status\":{\"name\":\"Parked\"},\"priority\":{\"name\":\"Odd\"}}},"
    "{\"key\":\"SD-2\",\"fields\":{\"summary\":\"Out\",\"issuetype\":{\"name\":\"Bug\"},"
    "\"created\":\"2026-01-05T10:00:00.000+0000\",\"status\":{\"name\":\"In Progress\"},"
    "\"priority\":{\"name\":\"High\"}}},"
    "{\"key\":\"SD-3\",\"fields\":{\"summary\":\"Why\",\"issuetype\":{\"name\":\"Problem\"},"
    "\"created\":\"2026-01-05T10:00:00.000+0000\",\"status\":{\"name\":\"In Progress\"}}}]";

/// How a person says what files are and mean that come into the place "desk", and how they leave that.
class TestDeskImportSettings : public DeskImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void escapeLeavesTheImportAndWhatWasSaidIsFoundAgain()
    {
        begin("Was,Status\nPrinter is out,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(importAction()->text(), u"Import (1 waiting)…"_s);
        importAction()->trigger();
        QVERIFY(pane()->isVisible());
        QCOMPARE(item()->state(), ItemState::Ready);
        QCOMPARE(item()->outcome().map->columns[u"title"_s], QStringList{u"Was"_s});
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        // The button is of no use any more, and the keys are still in the import.
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()) || pane()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(importAction()->text(), u"Import…"_s);
        importAction()->trigger();
        QVERIFY(!item()); // what has come in needs nobody any more
    }

    void escapeGivesTheKeysToTheListAndToNothingElse()
    {
        begin("Summary,Status\nPrinter is out,Open\n");
        QWidget window; // in which something comes before the page
        auto *places = new QPushButton(u"Today"_s);
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(places);
        layout->addWidget(m_page.get());
        const auto takeOut = qScopeGuard([this] { m_page->setParent(nullptr); });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        pane()->setFocus();
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *table = m_page->findChild<TicketTable *>();
        auto *list = qobject_cast<QStackedWidget *>(table->parentWidget());
        QTRY_VERIFY(list->currentWidget() != table); // there is no ticket yet
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QVERIFY2(list->isAncestorOf(QApplication::focusWidget()), "the keys went elsewhere");
        importAction()->trigger();
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QTRY_COMPARE(list->currentWidget(), table);
        QTRY_VERIFY(table->hasFocus());
    }

    void whatIsLackingIsSaidBeforeAnythingWasTried()
    {
        begin("Was,Status\nPrinter is out,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        QCOMPARE(told(), u"No column is “Title” yet. Choose below which one it is."_s);
        choose(u"encoding"_s, u"UTF-16LE"_s);
        QTRY_VERIFY2(told().contains(u"encoding below"), qPrintable(told()));
        QVERIFY2(!told().contains(u"brought in"), qPrintable(told()));
    }

    void escapeFirstLetsGoWhatIsBeingChangedOrOffered()
    {
        begin("Summary,Status\nPrinter is out,Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *zone = item()->findChild<QComboBox *>(u"zone"_s);
        zone->setFocus();
        zone->setEditText(u"Europe/Am"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(zone->currentText(), u"UTC"_s);
        QVERIFY(pane()->isVisible());
        auto *process = item()->findChild<InPlaceChoice *>(u"process"_s);
        process->setFocus();
        process->setCurrentIndex(process->findData(u"problem"_s));
        QTest::keyClick(process, Qt::Key_Escape);
        QCOMPARE(process->value(), u"incident"_s);
        QVERIFY(pane()->isVisible());
        auto *words = item()->findChild<QTableView *>(u"mapWords"_s);
        words->setFocus();
        words->setCurrentIndex(words->model()->index(0, MapWordsModel::Becomes));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QVERIFY(pane()->isVisible());
        for (int i = 0; i < 2 && pane()->isVisible(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
    }

    void whatIsBeingBroughtInGoesOnBehindTheList()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English));
        QByteArray large("Summary,Status\n");
        for (int i = 0; i < 5'000; ++i)
            large += "Ticket " + QByteArray::number(i) + ",Open\n";
        begin(large);
        QTRY_VERIFY2_WITH_TIMEOUT(item()->state() == ItemState::Ready, qPrintable(told()), 12'000);
        bringIn()->click();
        QCOMPARE(item()->state(), ItemState::BringingIn);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(tickets(), 5'000, 30'000);
        QTRY_COMPARE(importAction()->text(), u"Import…"_s);
        QTRY_COMPARE(summary(), u"5,000 open"_s);
    }

    void aFileThatWaitsAndIsNamedAgainIsReadAgain()
    {
        begin("Summary,Status\nA,Open\n");
        m_page->importFiles({m_files.file(u"b.csv"_s, "Summary,Status\nB,Open\n")});
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_page->importFiles({m_files.file(u"table.csv"_s, "Summary,Status\nA,Open\nB,Open\n")});
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->waiting(), 2);
        QTRY_COMPARE(item()->outcome().tally.tickets, 2);
    }

    void allThatWaitsIsLeftOutAtOnce()
    {
        begin("Summary,Status\nA,Open\n");
        auto *all = m_page->findChild<QPushButton *>(u"leaveAllOut"_s);
        QVERIFY(!all->isVisible()); // one has its own
        m_page->importFiles({m_files.file(u"b.csv"_s, "Summary,Status\nB,Open\n")});
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(!pane()->isVisible());
        QCOMPARE(importAction()->text(), u"Import…"_s);
        QCOMPARE(tickets(), 0);
    }

    void aDelimiterThatWasGuessedWrongIsChosenAndThePreviewFollows()
    {
        // The title of the first column has more commas than there are columns.
        begin("What, in short, in one line, please;Status\nPrinter, upstairs, is, out;Open\nNo, really, no, "
              "access;Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        auto *delimiter = item()->findChild<InPlaceChoice *>(u"delimiter"_s);
        QCOMPARE(delimiter->currentText(), u"as found: comma (,)"_s);
        choose(u"delimiter"_s, u";"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 2);
        // Of the new columns the state is known by its name; the title is for the person to say.
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        QCOMPARE(item()->outcome().map->columns.keys(), QStringList{u"state"_s});
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().preview.first().title, u"Printer, upstairs, is, out"_s);
        QCOMPARE(delimiter->itemText(0), u"as found: comma (,)"_s);
        // It is in the map, and so next month nobody says it again.
        const QString path = m_files.folder() + u"/map.json"_s;
        item()->saveMapTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(loadMap(path).value().delimiter, ';');
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        m_page->importFiles({m_files.file(
            u"next.csv"_s,
            "What, in short, in one line, please;Status\nA, b, c, d;Open\nNo, really, no, access;Open\n")});
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().origin, MapOrigin::Remembered);
        QCOMPARE(item()->outcome().sample.header.size(), 2);
    }

    void aTableWithAnUnusualDelimiterIsReadOnceThatIsSaid()
    {
        begin("Ticket^Summary^Status^Last change\nSD-1^Out^Open^2026-01-05T10:00:00Z\n"
              "SD-1^Out^Resolved^2026-01-06T10:00:00Z\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        QVERIFY2(told().contains(u"cannot be told"), qPrintable(told()));
        choose(u"importFormat"_s, u"tickets-csv"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        choose(u"delimiter"_s, u"^"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 4);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().preview.first().title, u"Out"_s);
        QCOMPARE(item()->outcome().origin, MapOrigin::Guessed);
    }

    void anEncodingIsChosenAndWhatWasSaidOfTheRestStays()
    {
        // "Łódź" in Windows-1250, which reads as another encoding of one byte as well.
        begin("Temat,Status,Gdzie\nNie dzia\xb3"
              "a,Done,\xa3\xf3"
              "d\x9f\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused || item()->state() == ItemState::Ready, qPrintable(told()));
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *encoding = item()->findChild<InPlaceChoice *>(u"encoding"_s);
        QVERIFY2(encoding->itemText(0).startsWith(u"as found: "), qPrintable(encoding->itemText(0)));
        choose(u"encoding"_s, u"WINDOWS-1250"_s);
        QTRY_COMPARE(cell(columns, 1, 2), u"Łódź"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().map->columns[u"title"_s], QStringList{u"Temat"_s});
        QCOMPARE(item()->outcome().preview.first().title, u"Nie działa"_s);
        // One that the bytes do not have is told, and another can be chosen.
        choose(u"encoding"_s, u"UTF-8"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Refused && told().contains(u"UTF-8"), qPrintable(told()));
        QVERIFY(encoding->isVisible());
        choose(u"encoding"_s, u"WINDOWS-1250"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().map->columns[u"title"_s], QStringList{u"Temat"_s});
    }

    void anotherDelimiterAndBackFindsAgainWhatWasChosen()
    {
        begin("Was,Status,Seit\nPrinter is out,Open,05.01.2026 10:00\n");
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        MapColumnsModel *columns = item()->wizard()->columns();
        QVERIFY(columns->setData(columns->index(0, 0), u"title"_s, Qt::EditRole));
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY(columns->setData(columns->index(0, 2), u"opened"_s, Qt::EditRole));
        auto *dates = item()->findChild<QComboBox *>(u"dates"_s);
        dates->setFocus();
        dates->setEditText(u"MM.dd.yyyy HH:mm"_s); // it is of May
        QTest::keyClick(dates, Qt::Key_Return);
        const auto isAsChosen = [this] {
            const auto &map = item()->outcome().map;
            return item()->state() == ItemState::Ready && map && map->columns[u"title"_s] == QStringList{u"Was"_s}
            && map->columns[u"opened"_s] == QStringList{u"Seit"_s} && map->dates == u"MM.dd.yyyy HH:mm";
        };
        QTRY_VERIFY2(isAsChosen(), qPrintable(told()));
        choose(u"delimiter"_s, u";"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        choose(u"delimiter"_s, u","_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 3);
        QTRY_VERIFY2(isAsChosen(), qPrintable(told()));
        // By way of two of them, and of an encoding, too.
        choose(u"delimiter"_s, u";"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        choose(u"encoding"_s, u"UTF-16LE"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Refused, qPrintable(told()));
        choose(u"encoding"_s, u"UTF-8"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        choose(u"delimiter"_s, QString());
        QTRY_COMPARE(item()->outcome().sample.header.size(), 3);
        QTRY_VERIFY2(isAsChosen(), qPrintable(told()));
    }

    void aTimePatternThatIsChosenMeanwhileIsKeptOnTheWayBack()
    {
        begin("Summary,Status,Opened\nPrinter is out,Open,05.01.2026 10:00\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        choose(u"delimiter"_s, u";"_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        auto *dates = item()->findChild<QComboBox *>(u"dates"_s);
        dates->setFocus();
        dates->setEditText(u"MM.dd.yyyy HH:mm"_s);
        QTest::keyClick(dates, Qt::Key_Return);
        choose(u"delimiter"_s, u","_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 3);
        QCOMPARE(item()->outcome().map->dates, u"MM.dd.yyyy HH:mm"_s);
        QCOMPARE(item()->outcome().map->columns[u"title"_s], QStringList{u"Summary"_s});
    }

    void everyKeyThatShowsAnotherDelimiterOrEncodingReadsAnew()
    {
        begin("Summary;Status\nPrinter is out;Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *delimiter = item()->findChild<InPlaceChoice *>(u"delimiter"_s);
        delimiter->setFocus();
        QTest::keyClick(delimiter, Qt::Key_Down);
        QCOMPARE(delimiter->value(), u","_s);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 1);
        QVERIFY(delimiter->hasFocus());
        QTest::keyClick(delimiter, Qt::Key_Home);
        QTRY_COMPARE(item()->outcome().sample.header.size(), 2);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *encoding = item()->findChild<InPlaceChoice *>(u"encoding"_s);
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_End);
        QTRY_COMPARE(item()->outcome().map->encoding, encoding->value().toUtf8());
        QVERIFY(!encoding->value().isEmpty());
    }

    void goingThroughTheDelimitersReadsOnlyByTheLast()
    {
        begin("Summary;Status\nPrinter is out;Open\n");
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QSet<int> readings;
        const LongTasks &tasks = m_desk->context().tasks;
        connect(&tasks, &LongTasks::changed, item(), [&] {
            for (const LongTasks::Task &task : tasks.tasks())
                readings.insert(task.number);
        });
        auto *delimiter = item()->findChild<InPlaceChoice *>(u"delimiter"_s);
        delimiter->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(delimiter, Qt::Key_Down);
        QTest::keyClick(delimiter, Qt::Key_Up);
        QTest::keyClick(delimiter, Qt::Key_Up);
        QTRY_COMPARE(item()->outcome().map->delimiter, '\t');
        QCOMPARE(readings.size(), 1);
        disconnect(&tasks, nullptr, item(), nullptr);
    }

    void theStatusesOfJiraAreMappedLikeThoseOfTables()
    {
        begin(issuesOfJira, u"j.json"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QCOMPARE(item()->outcome().tally.rejected, 1); // what "Parked" is, nobody knows
        MapWordsModel *words = item()->wizard()->words();
        QCOMPARE(words->rowCount(), 6);
        QCOMPARE(becomes(u"Bug"_s), u"incident"_s);
        QCOMPARE(becomes(u"Problem"_s), u"problem"_s);
        QCOMPARE(becomes(u"In Progress"_s), u"in progress · root cause analysis"_s);
        QCOMPARE(becomes(u"High"_s), u"2"_s);
        QCOMPARE(becomes(u"Parked"_s), u"not mapped"_s);
        QCOMPARE(words->unmapped(), 2);
        QVERIFY(map(u"Parked"_s, u"pending"_s));
        QTRY_COMPARE(item()->outcome().tally.rejected, 0);
        QCOMPARE(becomes(u"In Progress"_s), u"in progress · root cause analysis"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY(map(u"Odd"_s, u"5"_s));
        QTRY_COMPARE(item()->outcome().tally.unmapped, 0);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        const QList<TicketPreview> preview = item()->outcome().preview;
        QCOMPARE(preview.size(), 3);
        QCOMPARE(preview[0].state, u"pending"_s);
        QCOMPARE(preview[1].state, u"in progress"_s);
        QCOMPARE(preview[2].state, u"root cause analysis"_s); // as a problem calls it
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        QCOMPARE(tickets(), 3);
    }

    void aTypeOfIssueBecomesAnotherProcess()
    {
        begin(issuesOfJira, u"j.json"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY(map(u"Bug"_s, u"request"_s));
        QTRY_VERIFY(item()->state() == ItemState::Ready && !item()->outcome().preview.isEmpty()
                    && item()->outcome().preview.first().process == ProcessKind::Request);
        QCOMPARE(becomes(u"Bug"_s), u"request"_s);
        QCOMPARE(becomes(u"Problem"_s), u"problem"_s);
    }

    void mailsOpenTicketsAboutTheComponentThatIsChosen()
    {
        const Id<Component> web = m_desk->addComponent(u"Web shop"_s);
        begin(mailOfAnna, u"m.eml"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *component = item()->findChild<ComponentPicker *>(u"mailComponent"_s);
        QVERIFY(component->isVisible());
        component->setFocus();
        QTest::keyClicks(component, u"web"_s);
        QTRY_VERIFY(QApplication::activePopupWidget()); // the one that is meant is offered
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(component->storedComponent(), web);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        bringIn()->click();
        QTRY_VERIFY2(item()->state() == ItemState::Done, qPrintable(told()));
        // Looking at it may have used up numbers.
        std::optional<Ticket> opened;
        for (int number = 1; number < 20 && !opened; ++number)
            opened = stored(m_desk->workspace(), u"INC-%1"_s.arg(number));
        QVERIFY(opened);
        QCOMPARE(opened->component, web);
    }

    void whatMeansNoComponentIsToldAndHoldsTheMailsBack()
    {
        m_desk->addComponent(u"Web shop"_s);
        begin(mailOfAnna, u"m.eml"_s);
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        auto *component = item()->findChild<ComponentPicker *>(u"mailComponent"_s);
        component->setFocus();
        QTest::keyClicks(component, u"printer"_s);
        QTest::keyClick(component, Qt::Key_Return);
        QCOMPARE(item()->state(), ItemState::Refused);
        QVERIFY2(told().contains(u"printer"), qPrintable(told()));
        QVERIFY(!bringIn()->isEnabled());
        QTest::keyClick(component, Qt::Key_Escape); // as it was before: none
        QTRY_VERIFY2(item()->state() == ItemState::Ready, qPrintable(told()));
        QVERIFY(pane()->isVisible());
        QCOMPARE(component->text(), QString());
    }

private:
    QAction *importAction() const { return m_page->commands().at(2); }
    QString becomes(const QString &word) const
    {
        const MapWordsModel *words = item()->wizard()->words();
        return cell(words, rowOf(words, word), MapWordsModel::Becomes);
    }
    bool map(const QString &word, const QString &ours)
    {
        MapWordsModel *words = item()->wizard()->words();
        return words->setData(words->index(rowOf(words, word), MapWordsModel::Becomes), ours, Qt::EditRole);
    }
};

QTEST_MAIN(TestDeskImportSettings)
#include "tst_desk_import_settings.moc"
