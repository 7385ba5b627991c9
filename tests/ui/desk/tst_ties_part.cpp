// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "ui_desk/split_list.h"
#include "ui_desk/ticket_picker.h"
#include "ui_desk/ties_part.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What a ticket is to others, in its details.
class TestTiesPart : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketIsTiedByItsNumberAndUntiedAgain()
    {
        const Ticket problem = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks <b>everywhere</b>"_s));
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        show(ticket);
        tie(Tie::CausedBy, u"prb-1"_s);
        QTRY_COMPARE(lines(), QStringList(u"PRB-1 Locks <b>everywhere</b>"_s));
        QVERIFY(!ties()->other());
        QTRY_VERIFY(shows(u"caused by"_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.link-tickets");
        QTRY_COMPARE(lines(), QStringList());
        QCOMPARE(redone(m_desk->workspace()), "desk.link-tickets");
        show(problem);
        QTRY_COMPARE(lines(), QStringList(u"INC-1 Slow"_s));
        QTRY_VERIFY(shows(u"cause of"_s));
        press(u"untie:INC-1"_s);
        QTRY_COMPARE(lines(), QStringList());
        QCOMPARE(undone(m_desk->workspace()), "desk.unlink-tickets");
    }

    void aTicketIsFoundByItsWordsWhileOneTypes()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Quotes are slow"_s));
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow quotes"_s));
        show(ticket);
        ties()->beginTie();
        QTest::keyClicks(ties()->other(), u"slow quo"_s);
        QTRY_COMPARE(ties()->other()->offered(), QStringList(u"INC-1 Quotes are slow"_s));
        ties()->other()->pick(0);
        press(u"confirm"_s);
        QTRY_COMPARE(lines(), QStringList(u"INC-1 Quotes are slow"_s));
    }

    void whatIsRefusedIsSaidInPlaceAndKeepsWhatWasTyped()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks"_s));
        show(ticket);
        tie(Tie::Blocks, u"INC-77"_s);
        QTRY_VERIFY(notice().contains(u"INC-77"_s));
        QCOMPARE(ties()->other()->text(), u"INC-77"_s);
        tie(Tie::Blocks, u"INC-1"_s);
        QTRY_VERIFY(notice().contains(u"itself"_s));
        tie(Tie::ChildOf, u"PRB-1"_s);
        QTRY_VERIFY(notice().contains(u"PRB-1"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->parent, std::nullopt);
    }

    void enterTiesOrSaysBelowTheFormWhyNot()
    {
        add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks"_s));
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        ties()->beginTie();
        QTest::keyClick(ties()->other(), Qt::Key_Return);
        QVERIFY(notice().isEmpty());
        QTest::keyClicks(ties()->other(), u"zzz"_s);
        const auto *confirm = ties()->findChild<QPushButton *>(u"confirm"_s);
        const auto placeOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        QTRY_VERIFY(placeOf(confirm) > placeOf(ties()->other()));
        const int before = placeOf(confirm) - placeOf(ties());
        QTest::keyClick(ties()->other(), Qt::Key_Return);
        QTRY_VERIFY(notice().contains(u"zzz"_s));
        QTRY_VERIFY(placeOf(ties()->findChild<NoticeBar *>()) > placeOf(confirm));
        QCOMPARE(placeOf(confirm) - placeOf(ties()), before);
        QTest::keyClick(ties()->other(), Qt::Key_Backspace);
        QVERIFY(notice().isEmpty());
        ties()->other()->clear();
        QTest::keyClicks(ties()->other(), u"prb-1"_s);
        QTest::keyClick(ties()->other(), Qt::Key_Return);
        QTRY_COMPARE(lines(), QStringList(u"PRB-1 Locks"_s));
    }

    void parentAndChildAreSetFromEitherEnd()
    {
        const Ticket parent = add(m_desk->workspace(), draft(ProcessKind::Incident, u"All of it"_s));
        const Ticket child = add(m_desk->workspace(), draft(ProcessKind::Incident, u"A part"_s));
        show(parent);
        tie(Tie::ParentOf, u"INC-2"_s);
        QTRY_COMPARE(lines(), QStringList(u"INC-2 A part"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-2"_s)->parent, parent.id);
        show(child);
        QTRY_COMPARE(lines(), QStringList(u"INC-1 All of it"_s));
        press(u"untie:INC-1"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-2"_s)->parent, std::nullopt);
    }

    void mergingIsOneStepAndLeadsToTheSurvivor()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        const Ticket again = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow again"_s));
        show(again);
        tie(Tie::MergedInto, u"INC-1"_s);
        QTRY_COMPARE(lines(), QStringList(u"INC-1 Slow"_s));
        QVERIFY(!details()->findChild<QPushButton *>(u"untie:INC-1"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-2"_s)->state.state, u"merged"_s);
        auto *survivor = details()->findChild<ElidedLabel *>(u"survivor"_s);
        QTRY_VERIFY(survivor->isVisible());
        QVERIFY(survivor->text().startsWith(u"Merged into INC-1 "_s));
        QSignalSpy links(details(), &TicketDetails::linkActivated);
        QTest::keyClick(survivor, Qt::Key_Return);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>(), linkTo(stored(m_desk->workspace(), u"INC-1"_s)->id));
        QCOMPARE(undone(m_desk->workspace()), "desk.merge-ticket");
        QTRY_VERIFY(!survivor->isVisible());
        QTRY_COMPARE(lines(), QStringList());
    }

    void chosenMessagesAreSplitOffIntoATicketThatIsThenShown()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        say(m_desk->workspace(), ticket, u"It is slow"_s, at(1)).value();
        const LogEntry other = say(m_desk->workspace(), ticket, u"And the printer jams"_s, at(2)).value();
        show(ticket);
        ties()->beginSplit();
        auto *messages = ties()->findChild<SplitList *>();
        messages->choose(other.id);
        press(u"confirm"_s);
        QTRY_VERIFY2(!notice().isEmpty(), "a ticket needs a title");
        QCOMPARE(messages->chosen(), QList{other.id});
        ties()->findChild<QLineEdit *>()->setText(u"Printer jams"_s);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        press(u"confirm"_s);
        QTRY_COMPARE(links.size(), 1);
        const Ticket part = stored(m_desk->workspace(), u"INC-2"_s).value();
        QCOMPARE(links[0][0].value<Link>(), linkTo(part.id));
        QCOMPARE(part.title, u"Printer jams"_s);
        QCOMPARE(logOf(m_desk->workspace(), part).size(), 2);
        QCOMPARE(undone(m_desk->workspace()), "desk.split-ticket");
    }

    void whatIsBegunForOneTicketIsLetGoWithIt()
    {
        const Ticket first = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        const Ticket second = add(m_desk->workspace(), draft(ProcessKind::Incident, u"second"_s));
        show(first);
        ties()->beginTie();
        say(m_desk->workspace(), first, u"More"_s).value();
        QTRY_COMPARE(details()->record()->log.size(), 2);
        QVERIFY(ties()->other());
        show(second);
        QVERIFY(!ties()->other());
    }

private:
    TiesPart *ties() const { return details()->findChild<TiesPart *>(); }
    QString notice() const { return ties()->findChild<NoticeBar *>()->text(); }
    QStringList lines() const
    {
        QStringList texts;
        for (const auto *label : ties()->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
    void tie(Tie tie, const QString &number)
    {
        ties()->beginTie();
        ties()->kind()->setCurrentIndex(ties()->kind()->findData(int(tie)));
        ties()->other()->setText(number);
        press(u"confirm"_s);
    }
};

QTEST_MAIN(TestTiesPart)
#include "tst_ties_part.moc"
