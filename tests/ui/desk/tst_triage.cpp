// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "ui_desk/field_editor.h"
#include "ui_desk/triage_strip.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// What keys of the list do to one ticket, and to several at once.
class TestTriage : public DeskPageTest
{
    Q_OBJECT

    void openWith(int count, const DeskTimes &times = {})
    {
        for (int i = 0; i < count; ++i)
            add(m_desk->workspace(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i));
        open(times);
        QTRY_COMPARE(table()->model()->rowCount(), count);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(table(), key, with); }
    TriageStrip *strip() const { return m_page->findChild<TriageStrip *>(); }
    QString title() const { return strip()->findChild<QLabel *>(u"triageTitle"_s)->text(); }
    Ticket now(const QString &number) { return stored(m_desk->workspace(), number).value(); }
    void confirm() { strip()->form()->findChild<QPushButton *>(u"confirmTriage"_s)->click(); }

    /// Of two tickets one has the team "Database"; for the other "data" is typed, and Enter pressed.
    void enterTeamInPart(QLineEdit *&team)
    {
        openWith(2);
        assign(m_desk->workspace(), now(u"INC-1"_s), {u"Database"_s, {}}).value();
        key(Qt::Key_A);
        QTRY_VERIFY(strip()->form());
        team = strip()->findChild<QLineEdit *>(u"triage:team"_s);
        QTest::keyClicks(team, u"data"_s);
        pressEnter(team);
    }

private Q_SLOTS:
    void severalAreChosenWithShiftAndSpace()
    {
        openWith(4);
        QVERIFY(!strip()->isVisible());
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1, 2}));
        QVERIFY(strip()->isVisible());
        QCOMPARE(title(), u"3 tickets"_s);
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
        key(Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1}));
        key(Qt::Key_Space);
        QCOMPARE(table()->chosenRows(), QList<int>{0});
        QVERIFY(!strip()->isVisible());
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(title(), u"4 tickets"_s);
        key(Qt::Key_J);
        QCOMPARE(table()->chosenRows().size(), 1);
    }

    void severalAreAssignedInOneStep()
    {
        openWith(3);
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_A);
        QTRY_VERIFY(strip()->form());
        auto *team = strip()->findChild<QLineEdit *>(u"triage:team"_s);
        QVERIFY(team->hasFocus());
        QTest::keyClicks(team, u"Database"_s);
        QTest::keyClick(team, Qt::Key_Return);
        QVERIFY2(told().contains(u"No team is called “Database”"_s), qPrintable(told()));
        QTest::keyClick(team, Qt::Key_Return);
        QTRY_COMPARE(now(u"INC-3"_s).team, u"Database"_s);
        QTRY_VERIFY(!strip()->form());
        QVERIFY(table()->hasFocus());
        QCOMPARE(now(u"INC-2"_s).state.state, u"assigned"_s);
        QVERIFY(!now(u"INC-1"_s).team);
        QCOMPARE(table()->chosenRows().size(), 2);
        QCOMPARE(undone(m_desk->workspace()), "desk.assign-tickets");
        QVERIFY(!now(u"INC-3"_s).team);
    }

    void enterTakesTheOnlyTeamThatIsMeant()
    {
        QLineEdit *team = nullptr;
        enterTeamInPart(team);
        QVERIFY(team);
        QCOMPARE(team->text(), u"Database"_s);
        QVERIFY(!now(u"INC-2"_s).team);
        pressEnter(team);
        QTRY_COMPARE(now(u"INC-2"_s).team, u"Database"_s);
    }

    void aNewNameIsGivenOnPurpose()
    {
        QLineEdit *team = nullptr;
        enterTeamInPart(team);
        QVERIFY(team);
        team->selectAll();
        QTest::keyClicks(team, u"data"_s);
        pressEnter(team);
        QVERIFY2(told().contains(u"No team is called “data”"_s), qPrintable(told()));
        QVERIFY(!now(u"INC-2"_s).team);
        pressEnter(team);
        QTRY_COMPARE(now(u"INC-2"_s).team, u"data"_s);
    }

    void whatIsLeftEmptyStaysAsItIs()
    {
        openWith(2);
        assign(m_desk->workspace(), now(u"INC-1"_s), {u"Web"_s, u"Ben"_s}).value();
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_A);
        QTRY_VERIFY(strip()->form());
        strip()->findChild<QLineEdit *>(u"triage:person"_s)->setText(u"Anna"_s);
        confirm();
        QVERIFY2(told().contains(u"Nobody in a team is called “Anna”"_s), qPrintable(told()));
        confirm();
        QTRY_COMPARE(now(u"INC-2"_s).assignee, u"Anna"_s);
        QCOMPARE(now(u"INC-1"_s).team, u"Web"_s);
        QCOMPARE(now(u"INC-1"_s).assignee, u"Anna"_s);
    }

    void oneIsAssignedTheSameWay()
    {
        openWith(2);
        key(Qt::Key_A);
        QTRY_VERIFY(strip()->form());
        QVERIFY(strip()->isVisible());
        QVERIFY(title().startsWith(u"INC-2"_s));
        QTest::keyClick(strip()->findChild<QLineEdit *>(u"triage:team"_s), Qt::Key_Escape);
        QVERIFY(!strip()->isVisible());
        QVERIFY(table()->hasFocus());
    }

    void aMoveThatAllMayMakeIsMade()
    {
        openWith(2);
        move(m_desk->workspace(), now(u"INC-1"_s), u"in progress"_s).value();
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_S);
        QTRY_VERIFY(strip()->findChild<QPushButton *>(u"several:cancelled"_s));
        QVERIFY2(!strip()->findChild<QPushButton *>(u"several:pending"_s), "a new one cannot wait");
        strip()->findChild<QPushButton *>(u"several:cancelled"_s)->click();
        QTRY_COMPARE(now(u"INC-1"_s).state.state, u"cancelled"_s);
        QCOMPARE(now(u"INC-2"_s).state.state, u"cancelled"_s);
    }

    void demandedFieldsAreAskedForAbove()
    {
        openWith(2);
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_S);
        QTRY_VERIFY(strip()->findChild<QPushButton *>(u"several:assigned"_s));
        strip()->findChild<QPushButton *>(u"several:assigned"_s)->click();
        QVERIFY(strip()->form());
        strip()->form()->findChild<FieldEditor *>()->setValue(u"Web"_s);
        confirm();
        QTRY_COMPARE(now(u"INC-1"_s).team, u"Web"_s);
        QCOMPARE(now(u"INC-2"_s).state.state, u"assigned"_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.move-tickets");
    }

    void theReasonOfARejectionIsAskedForAbove()
    {
        for (int i = 0; i < 2; ++i)
            move(m_desk->workspace(), add(m_desk->workspace(), draft(ProcessKind::Request, u"r%1"_s.arg(i)), at(i)),
                 u"waiting for approval"_s)
                .value();
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_S);
        QTRY_VERIFY(strip()->findChild<QPushButton *>(u"several:rejected"_s));
        QVERIFY(strip()->findChild<QPushButton *>(u"several:rejected"_s)->text().endsWith(u'…'));
        strip()->findChild<QPushButton *>(u"several:rejected"_s)->click();
        QVERIFY(strip()->form());
        confirm();
        QTRY_VERIFY(!strip()->findChild<NoticeBar *>()->text().isEmpty());
        QCOMPARE(now(u"REQ-1"_s).state.state, u"waiting for approval"_s);
        strip()->form()->findChild<TextBox *>()->setPlainText(u"No money"_s);
        confirm();
        QTRY_COMPARE(now(u"REQ-2"_s).state.state, u"rejected"_s);
        QCOMPARE(now(u"REQ-1"_s).state.state, u"rejected"_s);
    }

    void oneAsksForThemInItsDetails()
    {
        openWith(2);
        key(Qt::Key_S);
        QTRY_VERIFY(strip()->findChild<QPushButton *>(u"several:assigned"_s));
        strip()->findChild<QPushButton *>(u"several:assigned"_s)->click();
        QTRY_COMPARE(moves()->openMove(), u"assigned"_s);
        QCOMPARE(shownNumber(), u"INC-2"_s);
        QVERIFY(!strip()->isVisible());
    }

    void priorityFollowsFromTheLevels()
    {
        openWith(2);
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_P);
        QTRY_VERIFY(strip()->form());
        for (const QString &name : {u"triage:impact"_s, u"triage:urgency"_s}) {
            auto *choice = strip()->findChild<QComboBox *>(name);
            choice->setCurrentIndex(choice->findData(u"high"_s));
        }
        QTRY_VERIFY(shows(u"1 · critical"_s));
        confirm();
        QTRY_COMPARE(now(u"INC-1"_s).priority, (Priority{1, 1}));
        QCOMPARE(now(u"INC-2"_s).impact, u"high"_s);
    }

    void aNoteGoesToEach()
    {
        openWith(2);
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
        key(Qt::Key_C);
        QVERIFY2(composer()->isAncestorOf(QApplication::focusWidget()), "one is answered in its conversation");
        table()->setFocus();
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_C);
        QTRY_VERIFY(strip()->form());
        strip()->form()->findChild<TextBox *>()->setPlainText(u"Same cause"_s);
        confirm();
        QTRY_COMPARE(logOf(m_desk->workspace(), now(u"INC-1"_s)).last().text, u"Same cause"_s);
        QCOMPARE(logOf(m_desk->workspace(), now(u"INC-2"_s)).last().text, u"Same cause"_s);
    }

    void whatOneRefusesIsToldAndWhatWasTypedStays()
    {
        openWith(2);
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_A);
        QTRY_VERIFY(strip()->form());
        const auto other = m_desk->otherDesk();
        assign(*other, *stored(*other, u"INC-1"_s), {u"Mail"_s, {}}).value();
        auto *team = strip()->findChild<QLineEdit *>(u"triage:team"_s);
        team->setText(u"Database"_s);
        confirm();
        confirm();
        QTRY_VERIFY(told().contains(u"INC-1"_s));
        QVERIFY(told().contains(u"none of the 2 tickets"_s));
        QCOMPARE(team->text(), u"Database"_s);
        QVERIFY(!now(u"INC-2"_s).team);
    }

    void choosingStaysWhileRowsArePutRight()
    {
        openWith(4, {.settle = 3600s});
        key(Qt::Key_J, Qt::ShiftModifier);
        key(Qt::Key_J, Qt::ShiftModifier);
        move(m_desk->workspace(), now(u"INC-3"_s), u"cancelled"_s).value();
        m_page->findChild<TicketListModel *>()->settle();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QTRY_COMPARE(title(), u"2 tickets"_s);
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1}));
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
    }

private:
    /// Where names are offered below the line, they have the keys.
    static void pressEnter(QLineEdit *line)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : line, Qt::Key_Return);
    }

    QString told() const
    {
        QString all;
        for (const auto *label : strip()->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
