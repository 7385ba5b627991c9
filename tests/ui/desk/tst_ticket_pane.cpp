// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/conflict_view.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "ui_desk/own_fields.h"

#include <QLabel>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// One ticket in the details pane: its fields, its moves, its priority.
class TestTicketPane : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
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

    void theCounterOfASeriesIsShownWhereItCounts()
    {
        Ticket wanted = draft(ProcessKind::Problem, u"Locks"_s);
        const Ticket one = add(m_desk->workspace(), wanted);
        wanted.fields.insert(u"skipped"_s, u"2"_s);
        const Ticket other = add(m_desk->workspace(), wanted);
        const auto editor = [this](const QString &field) { return details()->findChild<OwnFields *>()->editor(field); };
        show(one);
        QTRY_VERIFY(editor(u"cause"_s));
        QVERIFY(!editor(u"skipped"_s));
        show(other);
        QTRY_VERIFY(editor(u"skipped"_s));
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

    /// Nobody saves what they do not see, over what they do not see.
    void aConflictAlwaysShowsWhatWouldBeSavedAndOverWhat()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        begin(u"team"_s, u"Database"_s, [](Ticket &ticket) { ticket.team = u"Integration"_s; });
        QTRY_COMPARE(versions(), (QStringList{u"Integration"_s, u"Database"_s}));

        begin(u"team"_s, u"Storage"_s, [](Ticket &ticket) { ticket.team = u"Network"_s; });
        QTRY_COMPARE(versions(), (QStringList{u"Network"_s, u"Storage"_s}));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Network"_s);

        changeElsewhere([](Ticket &ticket) { ticket.team = u"Mail"_s; });
        QTRY_COMPARE(versions(), (QStringList{u"Mail"_s, u"Storage"_s}));
        // The newest of the other desk has not been read yet.
        changeElsewhere([](Ticket &ticket) { ticket.team = u"Print"_s; });
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(versions(), (QStringList{u"Print"_s, u"Storage"_s}));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Print"_s);

        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Storage"_s);
        QTRY_VERIFY(!conflict());
    }

    void conflictsOfTwoFieldsWaitForOneDecision()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        begin(u"team"_s, u"Database"_s, [](Ticket &ticket) { ticket.team = u"Integration"_s; });
        QTRY_COMPARE(versions(), (QStringList{u"Integration"_s, u"Database"_s}));
        begin(u"requester"_s, u"Anna"_s, [](Ticket &ticket) { ticket.requester = u"Bert"_s; });
        QTRY_COMPARE(versions(), (QStringList{u"Integration"_s, u"Database"_s, u"Bert"_s, u"Anna"_s}));
        type(u"assignee"_s, u"Kim"_s); // is nobody's conflict, and takes nothing away
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->assignee, u"Kim"_s);
        QCOMPARE(versions().size(), 4);

        conflict()->choose(u"requester"_s, ConflictView::Choice::Theirs);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Database"_s);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->requester, u"Bert"_s);
        QTRY_VERIFY(!conflict());
    }

    /// What is typed in a field goes in as the button is pressed, and is in no panel yet.
    void aChoiceIsNotSavedWhileAnotherEditIsOnItsWay()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        begin(u"team"_s, u"Database"_s, [](Ticket &ticket) { ticket.team = u"Integration"_s; });
        QTRY_VERIFY(conflict());
        type(u"team"_s, u"Storage"_s);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(versions(), (QStringList{u"Integration"_s, u"Storage"_s}));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Integration"_s);
        QCOMPARE(form()->line(u"team"_s)->text(), u"Storage"_s);
    }

    void oneClickFromTheFieldSavesTheChoice()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        begin(u"team"_s, u"Database"_s, [](Ticket &ticket) { ticket.team = u"Integration"_s; });
        QTRY_VERIFY(conflict());
        QVERIFY(form()->line(u"team"_s)->hasFocus());
        auto *save = conflict()->findChild<QPushButton *>(u"saveChoice"_s);
        QTRY_VERIFY(save->height() > 0 && save->width() > 0);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Database"_s);
        QTRY_VERIFY(!conflict());
    }

    /// The same field goes in once more as it is left.
    void aConflictIsTheOnlyInterface()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        begin(u"title"_s, u"Slow at night"_s, [](Ticket &ticket) { ticket.title = u"Slow at noon"_s; });
        QTRY_VERIFY(conflict());
        const auto *notice = details()->findChild<NoticeBar *>();
        QSignalSpy refused(details(), &TicketDetails::refused);
        QTest::keyClick(form()->line(u"title"_s), Qt::Key_Tab);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(conflict());
        QCOMPARE(notice->text(), QString());
        conflict()->choose(u"title"_s, ConflictView::Choice::Theirs);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_VERIFY(!conflict());
        QCOMPARE(notice->text(), QString());
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->title, u"Slow at noon"_s);
        QVERIFY(details()->typed().isEmpty());
    }

    void aFieldThatIsEditedLeavesAnOpenFormAsItIs()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        press(u"move:resolved"_s);
        moves()->editor(u"solution"_s)->setValue(u"half of it"_s);
        type(u"team"_s, u"Database"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Database"_s);
        QTRY_VERIFY(!form()->line(u"team"_s)->isEdited());
        QCOMPARE(moves()->openMove(), u"resolved"_s);
        QCOMPARE(moves()->editor(u"solution"_s)->value(), u"half of it"_s);
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
            if (label->text().contains(u"href=\"map\""_s))
                Q_EMIT label->linkActivated(u"map"_s);
        }
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>(), linkToImpact(mail));
        type(u""_s, u"nowhere"_s);
        QTRY_VERIFY(details()->findChild<NoticeBar *>()->text().contains(u"nowhere"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, mail);
    }

private:
    ConflictView *conflict() const
    {
        const auto all = m_page->findChildren<ConflictView *>();
        const auto there = std::ranges::find_if(all, [](const ConflictView *one) { return one->isVisible(); });
        return there == all.cend() ? nullptr : *there;
    }

    /// Of each field theirs and ours, as the conflict shows them.
    QStringList versions() const
    {
        QStringList versions;
        for (const auto *box : conflict() ? conflict()->findChildren<TextBox *>() : QList<TextBox *>())
            versions.append(box->toPlainText());
        return versions;
    }

    /// Somebody else is quicker than Enter.
    void begin(const QString &field, const QString &text, const std::function<void(Ticket &)> &elsewhere)
    {
        InPlaceField *line = form()->line(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        changeElsewhere(elsewhere);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

QTEST_MAIN(TestTicketPane)
#include "tst_ticket_pane.moc"
