// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "kit/chip.h"
#include "kit/conflict_view.h"
#include "kit/text_box.h"
#include "ui_desk/composer.h"
#include "ui_desk/conversation.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/notice_bar.h"
#include "ui_desk/own_fields.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ticket_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

class TestDeskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_desk = std::make_unique<DeskFixture>(m_location->text());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_location.reset();
    }

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

    void anEditGoesInOnEnterAndIsOneStep()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        type(u"team"_s, u"Database"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Database"_s);
        form()->impact()->setCurrentIndex(1);
        QTest::keyClick(form()->impact(), Qt::Key_Return);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->impact, u"high"_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-ticket");
        QTRY_COMPARE(form()->impact()->value(), QString());
        QTRY_COMPARE(form()->line(u"team"_s)->text(), u"Database"_s);
    }

    void twoDesksEditDifferentFieldsAndBothCount()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        InPlaceField *team = form()->line(u"team"_s);
        team->setFocus();
        QTest::keyClicks(team, u"Database"_s);
        changeElsewhere([](Ticket &ticket) { ticket.assignee = u"Kim"_s; });
        QTRY_COMPARE(form()->line(u"assignee"_s)->text(), u"Kim"_s);
        QCOMPARE(team->text(), u"Database"_s);
        QTest::keyClick(team, Qt::Key_Return);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Database"_s);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->assignee, u"Kim"_s);
        QVERIFY(!m_page->findChild<ConflictView *>());
    }

    void aConflictShowsBothAndLosesNothingTyped_data()
    {
        QTest::addColumn<bool>("isMine");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine") << true << u"Database"_s;
        QTest::newRow("theirs") << false << u"Integration"_s;
    }
    void aConflictShowsBothAndLosesNothingTyped()
    {
        QFETCH(bool, isMine);
        QFETCH(QString, kept);
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        InPlaceField *team = form()->line(u"team"_s);
        team->setFocus();
        QTest::keyClicks(team, u"Database"_s);
        changeElsewhere([](Ticket &ticket) { ticket.team = u"Integration"_s; });
        QTRY_VERIFY(team->isBehind());
        QTest::keyClick(team, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<ConflictView *>());
        auto *view = m_page->findChild<ConflictView *>();
        QStringList versions;
        for (const auto *box : view->findChildren<TextBox *>())
            versions.append(box->toPlainText());
        QCOMPARE(versions, (QStringList{u"Integration"_s, u"Database"_s}));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Integration"_s);

        view->choose(u"team"_s, isMine ? ConflictView::Choice::Ours : ConflictView::Choice::Theirs);
        view->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(form()->line(u"team"_s)->text(), kept);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, kept);
        QTRY_VERIFY(!m_page->findChild<ConflictView *>());
    }

    void whatCannotBeSavedIsKeptWithItsTicket()
    {
        const Ticket first = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        const Ticket second = add(m_desk->workspace(), draft(ProcessKind::Incident, u"second"_s), at(1));
        show(first);
        form()->line(u"title"_s)->setFocus();
        form()->line(u"title"_s)->setText(QString(longestLine + 1, u'x'));
        QTest::keyClick(form()->line(u"title"_s), Qt::Key_Return);
        auto *notice = details()->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->text().contains(u"too long"_s));
        QCOMPARE(form()->line(u"title"_s)->text().size(), longestLine + 1);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->title, u"first"_s);
        form()->line(u"title"_s)->setText(u"first, better"_s);
        QTest::keyClick(form()->line(u"title"_s), Qt::Key_Return);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->title, u"first, better"_s);
        QTRY_COMPARE(notice->text(), QString());
        show(second);
        QCOMPARE(form()->line(u"title"_s)->text(), u"second"_s);
    }

    void aMoveOpensWhatItDemandsFilledFromTheLastEntry()
    {
        Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        const Given solved{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted it"_s}};
        ticket = move(m_desk->workspace(), ticket, u"resolved"_s, solved).value();
        ticket = move(m_desk->workspace(), ticket, u"assigned"_s, {{u"team"_s, u"Web"_s}}, at(6)).value();
        show(ticket);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->solution, std::nullopt);

        press(u"move:resolved"_s);
        QCOMPARE(moves()->openMove(), u"resolved"_s);
        QCOMPARE(moves()->editor(u"resolution_code"_s)->value(), u"fixed"_s);
        QCOMPARE(moves()->editor(u"solution"_s)->value(), u"Restarted it"_s);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->state.state, u"assigned"_s);
        moves()->editor(u"solution"_s)->setValue(u"Replaced it"_s);
        press(u"confirmMove"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->solution, u"Replaced it"_s);
        QTRY_VERIFY(!moves()->openMove());
        QTRY_VERIFY(moves()->findChild<QPushButton *>(u"move:closed"_s));
    }

    void aMoveThatIsRefusedKeepsWhatWasTyped()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        press(u"move:resolved"_s);
        moves()->editor(u"solution"_s)->setValue(u"half of it"_s);
        press(u"confirmMove"_s);
        QTRY_VERIFY(!details()->findChild<NoticeBar *>()->text().isEmpty());
        QCOMPARE(moves()->editor(u"solution"_s)->value(), u"half of it"_s);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->state.state, u"new"_s);
    }

    void theLikeliestMoveStandsFirst()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        ticket.team = u"Web"_s;
        ticket = add(m_desk->workspace(), ticket);
        show(ticket);
        QCOMPARE(moves()->findChild<QPushButton *>()->objectName(), u"move:in progress"_s);
        press(u"move:in progress"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->state.state, u"in progress"_s);
        QTRY_VERIFY(moves()->findChild<QPushButton *>(u"move:resolved"_s)
                    && moves()->findChild<QPushButton *>(u"move:resolved"_s)->property("primary").toBool());
    }

    void aMessageWaitsAndCanBeTakenBack()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 3600s});
        show(ticket);
        composer()->editor()->setPlainText(u"On it"_s);
        QTest::keyClick(composer()->editor(), Qt::Key_Return);
        QVERIFY2(m_page->outbox().isEmpty(), "Enter is a new line");
        composer()->editor()->setPlainText(u"On it"_s);
        QTest::keyClick(composer()->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->outbox().heldFor(ticket.id).size(), 1);
        QCOMPARE(composer()->editor()->toPlainText(), QString());
        QCOMPARE(logLines(m_desk->workspace(), ticket), QStringList{u"move new"_s});

        composer()->editor()->setPlainText(u"and more"_s);
        composer()->findChild<QPushButton *>(u"takeBack"_s)->click();
        QVERIFY(m_page->outbox().isEmpty());
        QCOMPARE(composer()->editor()->toPlainText(), u"On it\n\nand more"_s);
        composer()->findChild<QPushButton *>(u"send"_s)->click();
        m_page->outbox().sendNow();
        QTRY_COMPARE(logLines(m_desk->workspace(), ticket).size(), 2);
        QCOMPARE(logOf(m_desk->workspace(), ticket).last().visibility, Visibility::Internal);
    }

    void aMessageIsWrittenWhenItsTimeIsOver()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 20ms});
        show(ticket);
        composer()->findChild<QPushButton *>(u"switchVisibility"_s)->click();
        composer()->editor()->setPlainText(u"We are on it"_s);
        composer()->findChild<QPushButton *>(u"send"_s)->click();
        QTRY_COMPARE(logLines(m_desk->workspace(), ticket).size(), 2);
        const LogEntry entry = logOf(m_desk->workspace(), ticket).last();
        QCOMPARE(entry.text, u"We are on it"_s);
        QCOMPARE(entry.visibility, Visibility::Public);
        QVERIFY(!isBackdated(entry));
        QTRY_VERIFY(m_page->outbox().isEmpty());
        QTRY_COMPARE(details()->findChild<Conversation *>()->shownEntries(), 2);
        // The next one opens as internal again.
        QCOMPARE(m_page->outbox().draftOf(ticket.id).visibility, Visibility::Internal);
        QCOMPARE(composer()->editor()->accessibleName(), u"Internal note"_s);
    }

    void whatIsTypedStaysWithItsTicketAndOutlivesTheWindow()
    {
        const Ticket first = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        const Ticket second = add(m_desk->workspace(), draft(ProcessKind::Incident, u"second"_s), at(1));
        open({.hold = 3600s});
        show(first);
        composer()->editor()->setPlainText(u"half a thought"_s);
        show(second);
        QCOMPARE(composer()->editor()->toPlainText(), QString());
        m_page->outbox().send(second.id, {u"sent, and still held"_s, Visibility::Public});
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open({.hold = 3600s});
        m_page->restoreState(settings);
        show(first);
        QCOMPARE(composer()->editor()->toPlainText(), u"half a thought"_s);
        QCOMPARE(m_page->outbox().draftOf(second.id), (MessageDraft{u"sent, and still held"_s, Visibility::Public}));
    }

    void aMessageThatCannotBeWrittenIsADraftAgain()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 3600s});
        QSignalSpy failed(m_page.get(), &Page::failed);
        const Id<Ticket> gone(ticket.id.value + 1000);
        m_page->outbox().send(gone, {u"to nobody"_s, Visibility::Internal});
        m_page->outbox().sendNow();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_page->outbox().draftOf(gone).text, u"to nobody"_s);
    }

    void aNewTicketIsAddedOnceAndChosen()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->commands().first()->trigger();
        QTest::keyClicks(pane->title(), u"Slow quotes"_s);
        QTest::keyClick(pane->title(), Qt::Key_Return);
        QVERIFY2(!pane->title()->hasFocus(), "Enter goes on to the next field");
        auto *component = pane->findChild<ComponentPicker *>();
        component->setFocus();
        QTest::keyClicks(component, u"sales"_s);
        QVERIFY(pane->draft());
        QTest::keyClick(component, Qt::Key_Return, Qt::ControlModifier);
        pane->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"INC-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, database);
        QCOMPARE(stored(m_desk->workspace(), u"INC-2"_s), std::nullopt);
        QTRY_COMPARE(table()->currentIndex().row(), 0);
        QVERIFY(pane->isEmpty());
    }

    void aLinkBeginsANewTicketOfAComponent()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        const Id<Component> mail = m_desk->addComponent(u"Mail"_s);
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->show(Link::parse(u"mainstay:place/desk?new component=id:%1"_s.arg(database.value)).value());
        QVERIFY(pane->isVisible());
        QVERIFY(pane->title()->hasFocus());
        QTest::keyClicks(pane->title(), u"Slow quotes"_s);
        QCOMPARE(pane->draft().value().component, database);
        auto *component = pane->findChild<ComponentPicker *>();
        component->setText(u"half a na"_s);
        m_page->show(linkToPlace(u"desk"_s, u"new component=id:%1"_s.arg(mail.value)));
        QCOMPARE(pane->draft().value().component, mail);
        QCOMPARE(pane->title()->text(), u"Slow quotes"_s);

        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->show(linkToPlace(u"desk"_s, u"new component=id:999999"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, "estate.component-gone");
        QCOMPARE(pane->title()->text(), u"Slow quotes"_s);
        pane->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"INC-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, mail);
    }

    void aNewTicketThatIsRefusedKeepsWhatWasTyped()
    {
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->commands().first()->trigger();
        pane->findChild<TextBox *>()->setPlainText(u"a long story"_s);
        pane->add();
        QTRY_VERIFY(!pane->findChild<NoticeBar *>()->text().isEmpty());
        QCOMPARE(pane->findChild<TextBox *>()->toPlainText(), u"a long story"_s);
        QVERIFY(pane->isVisible());
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

    void whatAnotherDeskSaysAppears()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        show(ticket);
        const auto other = m_desk->otherDesk();
        say(*other, ticket, u"from elsewhere"_s).value();
        QTRY_COMPARE(details()->findChild<Conversation *>()->shownEntries(), 2);
    }

    void thePriorityIsOverriddenWithItsReason()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        ticket.impact = ticket.urgency = u"low"_s;
        show(add(m_desk->workspace(), ticket));
        press(u"override"_s);
        form()->findChild<QPushButton *>(u"setPriority"_s)->click();
        QTRY_VERIFY(details()->findChild<NoticeBar *>()->text().contains(u"reason"_s));
        for (auto *line : form()->findChildren<QLineEdit *>()) {
            if (line->placeholderText() == u"Why?")
                line->setText(u"The director waits"_s);
        }
        form()->findChild<QPushButton *>(u"setPriority"_s)->click();
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->priority, (Priority{1, 1}));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->priorityReason, u"The director waits"_s);
        QTRY_VERIFY(form()->findChild<QPushButton *>(u"dropOverride"_s)->isVisible());
        press(u"dropOverride"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->priorityReason, std::nullopt);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->priority, (Priority{5, 5}));
    }

    void whatOnlyItsProcessKnowsIsEditedToo()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Change, u"Upgrade"_s)));
        auto *start = qobject_cast<QLineEdit *>(form()->own()->editor(u"start"_s));
        QVERIFY(start);
        start->setFocus();
        QTest::keyClicks(start, u"2026-03-31 18:00"_s);
        QTest::keyClick(start, Qt::Key_Return);
        const QDateTime local(QDate(2026, 3, 31), QTime(18, 0));
        QTRY_COMPARE(stored(m_desk->workspace(), u"CHG-1"_s)->fields.value(u"start"_s),
                     toIso(fromMilliseconds(local.toMSecsSinceEpoch())));
        QTRY_COMPARE(start->text(), u"2026-03-31 18:00"_s);
        start->setFocus();
        start->setText(u"next week"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QTRY_VERIFY(details()->findChild<NoticeBar *>()->text().contains(u"next week"_s));
        QCOMPARE(start->text(), u"next week"_s);
    }

    void theComponentLeadsToTheMapAndTheEstate()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        const Id<Component> mail = m_desk->addComponent(u"Mail & <b>web</b>"_s);
        ticket.component = mail;
        show(add(m_desk->workspace(), ticket));
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        for (auto *label : form()->findChildren<QLabel *>()) {
            if (label->text().contains(u"show on map"_s))
                Q_EMIT label->linkActivated(u"map"_s);
        }
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>(), linkToImpact(mail));
        type(u""_s, u"nowhere"_s);
        QTRY_VERIFY(details()->findChild<NoticeBar *>()->text().contains(u"nowhere"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, mail);
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
    void open(const DeskTimes &times = {})
    {
        m_page = std::make_unique<DeskPage>(m_desk->context(), times);
        m_page->resize(1264, 872);
        static_cast<QWidget &>(*m_page).show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void show(const Ticket &ticket)
    {
        if (!m_page)
            open();
        m_page->show(linkTo(ticket.id));
        QTRY_COMPARE(shownNumber(), ticket.number);
    }

    void changeElsewhere(const std::function<void(Ticket &)> &change)
    {
        const auto other = m_desk->otherDesk();
        const Ticket read = stored(*other, u"INC-1"_s).value();
        Ticket wanted = read;
        change(wanted);
        const auto done = edit(*other, read, wanted);
        QVERIFY2(done, why(done));
    }

    void type(const QString &field, const QString &text)
    {
        InPlaceField *line = field.isEmpty() ? form()->component() : form()->line(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void search(const QString &text) { m_page->findChild<QLineEdit *>()->setText(text); }
    void press(const QString &name)
    {
        auto *button = details()->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    QString summary() const
    {
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (label->text().endsWith(u" open"))
                return label->text();
        }
        return {};
    }
    bool shows(const QString &text) const
    {
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }
    QString shownNumber() const
    {
        const auto &record = details()->record();
        return record ? record->ticket.number : QString();
    }
    TicketTable *table() const { return m_page->findChild<TicketTable *>(); }
    TicketFilters *filters() const { return m_page->findChild<TicketFilters *>(); }
    TicketDetails *details() const { return m_page->findChild<TicketDetails *>(); }
    TicketForm *form() const { return details()->form(); }
    TicketMoves *moves() const { return details()->moves(); }
    Composer *composer() const { return m_page->findChild<Composer *>(); }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DeskPage> m_page;
};

QTEST_MAIN(TestDeskPage)
#include "tst_desk_page.moc"
