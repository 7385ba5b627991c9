// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder_commands.h"
#include "desk_page_test.h"
#include "ui_desk/board_list.h"
#include "ui_desk/board_view.h"
#include "ui_desk/field_editor.h"
#include "ui_desk/unread_state.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Tickets side by side by state.
class TestBoard : public DeskPageTest
{
    Q_OBJECT

    void openBoard()
    {
        open();
        for (QAction *action : m_page->commands()) {
            if (action->text() == u"Board")
                action->trigger();
        }
        QVERIFY(board()->isVisible());
    }
    void addSome(int count)
    {
        for (int i = 0; i < count; ++i)
            add(m_desk->workspace(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i));
    }
    BoardView *board() const { return m_page->findChild<BoardView *>(); }
    BoardList *list(const QString &state) const { return board()->list(state); }
    QStringList cards(const QString &state) const
    {
        QStringList numbers;
        for (int row = 0; row < list(state)->model()->rowCount(); ++row)
            numbers.append(list(state)->model()->index(row, 0).data(BoardColumnModel::NumberRole).toString());
        return numbers;
    }
    Ticket now(const QString &number) { return stored(m_desk->workspace(), number).value(); }

private Q_SLOTS:
    void cardsStandByStateAndFollowOthers()
    {
        addSome(3);
        openBoard();
        QTRY_COMPARE(cards(u"new"_s), (QStringList{u"INC-1"_s, u"INC-2"_s, u"INC-3"_s}));
        const QAbstractItemModelTester tester(list(u"new"_s)->model());
        const QAbstractItemModelTester other(list(u"in progress"_s)->model());
        const auto desk = m_desk->otherDesk();
        move(*desk, *stored(*desk, u"INC-2"_s), u"in progress"_s).value();
        QTRY_COMPARE(cards(u"in progress"_s), QStringList{u"INC-2"_s});
        QCOMPARE(cards(u"new"_s), (QStringList{u"INC-1"_s, u"INC-3"_s}));
        Ticket urgent = now(u"INC-3"_s);
        urgent.impact = urgent.urgency = u"high"_s;
        edit(*desk, *stored(*desk, u"INC-3"_s), urgent).value();
        QTRY_COMPARE(cards(u"new"_s), (QStringList{u"INC-3"_s, u"INC-1"_s}));
    }

    void aMajorIncidentIsMarked()
    {
        addSome(2);
        openBoard();
        QTRY_COMPARE(cards(u"new"_s).size(), 2);
        const auto mark = [this](int row) {
            return list(u"new"_s)->model()->index(row, 0).data(BoardColumnModel::MarkRole).toString();
        };
        QCOMPARE(mark(0), QString());
        const auto done = m_desk->workspace().writeNow([this](Transaction &transaction) {
            setMajor(transaction, *shippedRules(), now(u"INC-1"_s), u"nobody can order"_s, at(7));
        });
        QVERIFY2(done, why(done));
        QTRY_COMPARE(mark(0), u"MAJOR"_s);
        QCOMPARE(mark(1), QString());
        const QModelIndex card = list(u"new"_s)->model()->index(0, 0);
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(u"major incident"_s));
    }

    void keysGoFromCardToCardAndShowIt()
    {
        addSome(2);
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"w"_s), at(3));
        move(m_desk->workspace(), now(u"INC-3"_s), u"in progress"_s).value();
        openBoard();
        QTRY_COMPARE(cards(u"new"_s).size(), 2);
        list(u"new"_s)->setFocus();
        QTest::keyClick(list(u"new"_s), Qt::Key_J);
        QTRY_VERIFY(!shownNumber().isEmpty());
        QTest::keyClick(list(u"new"_s), Qt::Key_J);
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
        QTest::keyClick(list(u"new"_s), Qt::Key_Right);
        QTRY_COMPARE(shownNumber(), u"INC-3"_s);
        QVERIFY(list(u"in progress"_s)->hasFocus());
        QVERIFY2(!list(u"new"_s)->selectionModel()->hasSelection(), "one card is chosen");
    }

    void aCardThatIsCarriedOnMakesTheMoveWithItsFields()
    {
        addSome(1);
        openBoard();
        QTRY_COMPARE(cards(u"new"_s).size(), 1);
        list(u"new"_s)->setCurrentIndex(list(u"new"_s)->model()->index(0, 0));
        QTest::keyClick(list(u"new"_s), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(moves()->openMove(), u"assigned"_s);
        moves()->editor(u"team"_s)->setValue(u"Web"_s);
        press(u"confirmMove"_s);
        QTRY_COMPARE(cards(u"assigned"_s), QStringList{u"INC-1"_s});
        QCOMPARE(now(u"INC-1"_s).team, u"Web"_s);
        QCOMPARE(board()->current(), now(u"INC-1"_s).id);
    }

    void aCardThatIsDroppedMakesTheMove()
    {
        addSome(1);
        openBoard();
        QTRY_COMPARE(cards(u"new"_s).size(), 1);
        const std::unique_ptr<QMimeData> data(
            list(u"new"_s)->model()->mimeData({list(u"new"_s)->model()->index(0, 0)}));
        QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list(u"in progress"_s)->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list(u"in progress"_s)->viewport(), &drop);
        QTRY_COMPARE(cards(u"in progress"_s), QStringList{u"INC-1"_s});
        QCOMPARE(now(u"INC-1"_s).state.state, u"in progress"_s);
    }

    void theBoardIsRememberedWithItsProcess()
    {
        add(m_desk->workspace(), draft(ProcessKind::Change, u"c"_s));
        openBoard();
        board()->setProcess(ProcessKind::Change);
        QTRY_COMPARE(cards(u"new"_s), QStringList{u"CHG-1"_s});
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open();
        m_page->restoreState(settings);
        QVERIFY(board()->isVisible());
        QTRY_COMPARE(cards(u"new"_s), QStringList{u"CHG-1"_s});
    }

    void whatCannotBeReadIsSaidInPlaceOfTheCards()
    {
        addSome(1);
        openBoard();
        QTRY_COMPARE(cards(u"new"_s).size(), 1);
        // Nobody is known under this person's name, so nobody knows whose teams those are.
        m_page->show(linkToPlace(u"desk"_s, u"team=mine"_s));
        QTRY_VERIFY(board()->unread()->isVisible());
        QVERIFY(board()->isVisible());
        QCOMPARE(cards(u"new"_s), QStringList());
        QVERIFY(board()->unread()->text().contains(u"Nobody is known here as"));
        m_page->show(linkToPlace(u"desk"_s, u"state=open"_s));
        QTRY_COMPARE(cards(u"new"_s).size(), 1);
        QVERIFY(!board()->unread()->isVisible());
    }
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
