// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/chip.h"
#include "people/person_commands.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_sections_model.h"
#include "ui_desk/triage_strip.h"
#include "ui_desk/unread_state.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// The list, its search and filter, and the page around it.
class TestDeskPage : public DeskPageTest
{
    Q_OBJECT

    TicketSectionsModel *sections() const { return m_page->findChild<TicketSectionsModel *>(); }
    UnreadState *unread() const { return m_page->findChild<UnreadState *>(u"unread"_s); }

private Q_SLOTS:
    void anEmptyDeskSaysWhatBelongsHere()
    {
        open();
        QTRY_VERIFY(shows(u"No tickets yet"_s));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"t"_s));
        QTRY_COMPARE(summary(), u"1 open"_s);
        m_page->findChild<TicketListModel *>()->settle();
        QTRY_VERIFY(table()->isVisible());
        search(u"nothing like it"_s);
        QTRY_VERIFY(shows(u"No ticket matches"_s));
    }

    void oneSearchesAsOneTypes()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer prints blank"_s));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow quotes"_s));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        search(u"slow quo"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        search(u"inc-1"_s);
        QTRY_COMPARE(table()->model()->index(0, 2).data().toString(), u"Printer prints blank"_s);
    }

    void theFilterIsKeptInLinksAndSettings()
    {
        Ticket ticket = draft(ProcessKind::Problem, u"p"_s);
        ticket.impact = ticket.urgency = u"high"_s;
        add(m_desk->workspace(), ticket);
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"i"_s));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_page->show(Link::parse(u"mainstay:place/desk?process=problem priority=1"_s).value());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(toText(filters()->filter()), u"process=problem priority=1"_s);
        QSignalSpy links(m_page.get(), &Page::shown);
        m_page->findChild<Chip *>(u"filter:open"_s)->click();
        QCOMPARE(links.last()[0].value<Link>().question, u"process=problem state=open priority=1"_s);

        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open();
        m_page->restoreState(settings);
        QCOMPARE(toText(filters()->filter()), u"process=problem state=open priority=1"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->show(linkToPlace(u"desk"_s, u"colour=red"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(toText(filters()->filter()), u"process=problem state=open priority=1"_s);
    }

    void whatCannotBeReadIsSaidInPlaceOfTheList_data()
    {
        QTest::addColumn<std::optional<TicketGrouping>>("by");
        QTest::newRow("whole") << std::optional<TicketGrouping>();
        QTest::newRow("in sections") << std::optional(TicketGrouping::State);
    }
    void whatCannotBeReadIsSaidInPlaceOfTheList()
    {
        QFETCH(std::optional<TicketGrouping>, by);
        for (int i = 0; i < 2; ++i)
            add(m_desk->workspace(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i));
        open();
        sections()->groupBy(by);
        QTRY_COMPARE(sections()->ticketRows(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
        QSignalSpy failed(m_page.get(), &Page::failed);
        const auto says = [this] { return unread()->isVisible() && !table()->isVisible(); };
        // Nobody is known under this person's name, so nobody knows whose teams those are.
        m_page->show(linkToPlace(u"desk"_s, u"team=mine"_s));
        QTRY_VERIFY(says());
        QCOMPARE(sections()->ticketRows(), 0);
        QVERIFY2(unread()->text().contains(u"Nobody is known here as"), qPrintable(unread()->text()));
        QVERIFY(m_page->findChild<TriageStrip *>()->chosen().isEmpty());
        QVERIFY2(failed.isEmpty(), "said once, and in place");
        // The keys stay there, with what may help.
        auto *clear = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(clear && unread()->isAncestorOf(clear));
        QCOMPARE(clear->text(), u"Clear the filter"_s);
        clear->click();
        QTRY_COMPARE(sections()->ticketRows(), 2);
        QTRY_VERIFY(table()->isVisible() && table()->hasFocus());
        // Another filter that fails, and then the cause goes.
        m_page->show(linkToPlace(u"desk"_s, u"team=mine"_s));
        QTRY_VERIFY(says());
        const auto known = m_desk->workspace().writeNow(
            [&](Transaction &transaction) { addPerson(transaction, Person{.name = m_desk->workspace().person()}); });
        QVERIFY2(known, why(known));
        m_page->show(linkToPlace(u"desk"_s, u"team=mine"_s));
        QTRY_VERIFY(!unread()->isVisible());
    }

    void keysActInTheListOnly()
    {
        for (int i = 0; i < 3; ++i)
            add(m_desk->workspace(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
        QTest::keyClick(table(), Qt::Key_J);
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
        QTest::keyClick(table(), Qt::Key_K);
        QTRY_COMPARE(shownNumber(), u"INC-3"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(form()->line(u"title"_s)->hasFocus());
        QTest::keyClicks(form()->line(u"title"_s), u"njk/"_s);
        QVERIFY(form()->line(u"title"_s)->text().contains(u"njk/"_s));
        QTest::keyClick(form()->line(u"title"_s), Qt::Key_Escape);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Slash);
        QVERIFY(m_page->findChild<QLineEdit *>()->hasFocus());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_N);
        QVERIFY(m_page->findChild<NewTicket *>()->title()->hasFocus());
    }

    void rowsStayUntilThePersonAsksOrRests()
    {
        for (int i = 0; i < 3; ++i)
            add(m_desk->workspace(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i));
        open({.settle = 3600s});
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        show(*stored(m_desk->workspace(), u"INC-2"_s));
        const auto other = m_desk->otherDesk();
        move(*other, *stored(*other, u"INC-2"_s), u"cancelled"_s).value();
        auto *moved = m_page->findChild<Chip *>(u"moved"_s);
        QTRY_VERIFY(moved->isVisible());
        QCOMPARE(moved->text(), u"1 moved · refresh"_s);
        QCOMPARE(table()->model()->rowCount(), 3);
        moved->click();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!moved->isVisible());
        QCOMPARE(shownNumber(), u"INC-2"_s);
        QVERIFY2(!table()->selectionModel()->hasSelection(), "nobody chose the row that stands there now");

        open({.settle = 50ms});
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        move(*other, *stored(*other, u"INC-1"_s), u"cancelled"_s).value();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void whereTheListIsNarrowColumnsGiveWayToTitles()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer prints blank"_s));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        const int team = table()->columnWidth(int(TicketColumn::Team));
        QVERIFY(team > 0);
        const int letter = table()->fontMetrics().horizontalAdvance(u'0');
        m_page->resize(900, 600);
        QTRY_VERIFY(table()->isColumnHidden(int(TicketColumn::Team)));
        QTRY_VERIFY(table()->columnWidth(int(TicketColumn::Title)) >= 20 * letter);
        QVERIFY(!table()->isColumnHidden(int(TicketColumn::State)));
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        m_page->resize(1400, 800);
        QTRY_COMPARE(table()->columnWidth(int(TicketColumn::Team)), team);
        open();
        m_page->restoreState(settings);
        m_page->resize(1400, 800);
        QTRY_COMPARE(table()->columnWidth(int(TicketColumn::Team)), team);
    }

    void aClockThatIsVeryLateIsShownWhole()
    {
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":28800000}])");
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Forgotten"_s), at(0));
        m_desk->now = morning(60 * 24 * 100 + 20);
        open();
        const auto due = [this] { return table()->model()->index(0, int(TicketColumn::Due)); };
        QTRY_COMPARE(due().data().toString(), u"2,392 h late"_s);
        QVERIFY(table()->sizeHintForIndex(due()).width() <= table()->columnWidth(int(TicketColumn::Due)));
        QVERIFY(due().data(Qt::ToolTipRole).toString().startsWith(u"2,392 h 20 min late\n"_s));
    }

    void aClockThatIsHoursAndMinutesLateIsShownWhole()
    {
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":28800000}])");
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Late"_s), at(0));
        m_desk->now = morning(60 * (8 + 8) + 58);
        open();
        const auto due = [this] { return table()->model()->index(0, int(TicketColumn::Due)); };
        QTRY_COMPARE(due().data().toString(), u"8 h 58 min late"_s);
        QVERIFY(table()->sizeHintForIndex(due()).width() <= table()->columnWidth(int(TicketColumn::Due)));
    }

    void oddTextIsShownAsItIs()
    {
        Ticket ticket = draft(ProcessKind::Incident, oddName().left(longestLine));
        ticket.description = oddName();
        ticket.team = ticket.assignee = ticket.requester = oddName().left(longestLine);
        ticket.component = m_desk->addComponent(oddName().left(1000));
        ticket = add(m_desk->workspace(), ticket);
        say(m_desk->workspace(), ticket, oddName()).value();
        open();
        m_page->setLayoutDirection(Qt::RightToLeft);
        show(ticket);
        m_page->grab();
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            const bool isPlain = label->textFormat() == Qt::PlainText || !label->text().contains(u"<b>"_s);
            QVERIFY2(isPlain, qPrintable(label->text().left(100)));
        }
        QVERIFY(details()->width() <= m_page->width());
    }

private:
    TicketFilters *filters() const { return m_page->findChild<TicketFilters *>(); }
};

QTEST_MAIN(TestDeskPage)
#include "tst_desk_page.moc"
