// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "ui_desk/log_entry_view.h"
#include "ui_desk/major_part.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Where the keyboard is after something was done: with the list, from which the next thing is done or this one undone.
class TestDeskFocus : public DeskPageTest
{
    Q_OBJECT

    bool listHasFocus() const { return table()->hasFocus(); }
    Ticket addIncident() { return add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer is out"_s)); }
    QPushButton *button(const QString &name) const { return details()->findChild<QPushButton *>(name); }
    void click(const QString &name)
    {
        QTRY_VERIFY(button(name) && button(name)->isVisible());
        button(name)->setFocus(Qt::MouseFocusReason); // as a click gives it
        button(name)->click();
    }

private Q_SLOTS:
    void afterAMoveItIsInTheList()
    {
        const Ticket ticket = addIncident();
        show(ticket);
        table()->setFocus();
        click(u"move:in progress"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->state.state, u"in progress"_s);
        QTRY_VERIFY(listHasFocus());
    }

    void afterAMoveThatAsksItIsInTheList()
    {
        const Ticket ticket = addIncident();
        show(ticket);
        click(u"move:assigned"_s);
        moves()->editor(u"team"_s)->setValue(u"Web"_s);
        click(u"confirmMove"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->state.state, u"assigned"_s);
        QTRY_VERIFY(listHasFocus());
    }

    void afterAKnownErrorIsPublishedItIsInTheList()
    {
        Ticket problem = draft(ProcessKind::Problem, u"Why"_s);
        problem.fields = {{u"cause"_s, u"Heat"_s}, {u"workaround"_s, u"A fan"_s}};
        problem = add(m_desk->workspace(), problem);
        const auto made = m_desk->workspace().writeNow(
            [&](Transaction &transaction) { addKnownErrorOf(transaction, problem, KnownErrorState::Draft); });
        QVERIFY2(made, why(made));
        show(problem);
        click(u"publishKnownError"_s);
        QTRY_VERIFY(!button(u"publishKnownError"_s)->isEnabled());
        QVERIFY(listHasFocus());
    }

    /// The letters that follow were meant for the form, and are no commands to the list.
    void whenSomebodyElseClosesTheFormTheKeyboardStaysWithTheTicket()
    {
        const Ticket ticket = addIncident();
        show(ticket);
        click(u"move:resolved"_s);
        auto *solution = moves()->editor(u"solution"_s)->findChild<TextBox *>();
        solution->setFocus();
        QTest::keyClicks(solution, u"a new disk"_s);
        const auto other = m_desk->otherDesk();
        const Given fixed{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}};
        const auto done = move(*other, ticket, u"resolved"_s, fixed, {morning(5), morning(5), u"bob"_s});
        QVERIFY2(done, why(done));
        QTRY_VERIFY(!moves()->openMove());
        auto *notice = details()->findChild<NoticeBar *>();
        QVERIFY2(notice->text().contains(u"bob"_s), qPrintable(notice->text()));
        QVERIFY(notice->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"ca in the rack"_s);
        QVERIFY(notice->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(button(u"addNote"_s)->hasFocus());
    }

    void aReasonThatComesSecondStaysInSight()
    {
        const Ticket ticket = addIncident();
        show(ticket);
        details()->findChild<Chip *>(u"major"_s)->click();
        auto *part = details()->findChild<MajorPart *>();
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason && part->isAncestorOf(reason));
        QTest::keyClicks(reason, u"all shops"_s);
        const auto done = m_desk->otherDesk()->writeNow([&](Transaction &transaction) {
            setMajor(transaction, *shippedRules(), ticket, u"the bank"_s, {morning(5), morning(5), u"bob"_s});
        });
        QVERIFY2(done, why(done));
        auto *notice = part->findChild<NoticeBar *>(u"majorOvertaken"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"bob"_s) && notice->text().contains(u"all shops"_s),
                 qPrintable(notice->text()));
        QVERIFY(notice->hasFocus());
        notice->findChild<QPushButton *>(u"addNote"_s)->click();
        QCOMPARE(m_page->outbox().draftOf(ticket.id).text, u"all shops"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(details()->typed().isEmpty());
    }

    void escapeLeavesAFieldAsItWasAndThenTheTicket()
    {
        show(addIncident());
        QTest::keyClick(table(), Qt::Key_Return);
        InPlaceField *title = form()->line(u"title"_s);
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClicks(title, u"j"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), u"Printer is out"_s);
        QVERIFY(title->hasFocus());
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(listHasFocus());
        composer()->focusText();
        QTRY_VERIFY(!listHasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(listHasFocus());
    }

    void theWheelLeavesATextWhereItIs()
    {
        const Ticket ticket = addIncident();
        say(m_desk->workspace(), ticket, u"It blinks"_s).value();
        show(ticket);
        LogText *text = nullptr;
        QTRY_VERIFY((text = details()->findChild<LogText *>()));
        text->setFixedHeight(text->fontMetrics().height() / 2); // as if it had been measured too short
        QTRY_VERIFY(text->verticalScrollBar()->maximum() > 0);
        QWheelEvent down(QPointF(2, 2), text->mapToGlobal(QPoint(2, 2)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(text->viewport(), &down);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(TestDeskFocus)
#include "tst_desk_focus.moc"
