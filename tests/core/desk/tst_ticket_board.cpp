// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_board.h"
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketBoard : public DeskTest
{
    Q_OBJECT

    TicketBoard board(ProcessKind process, const TicketFilter &filter = {})
    {
        ClockReader clocks(shippedRules());
        return m_workspace
            ->readNow([&](Session &session) {
                return ticketBoard(session, *shippedRules(), clocks, process, filter, {u"anna"_s, morning(60)});
            })
            .value();
    }
    static QStringList numbers(const TicketBoard &board, const QString &state)
    {
        QStringList numbers;
        for (const BoardColumn &column : board.columns) {
            for (const TicketLine &line : column.state == state ? column.tickets : QList<TicketLine>())
                numbers.append(line.number);
        }
        return numbers;
    }

private Q_SLOTS:
    void everyStateThatDoesNotEndIsAColumn()
    {
        QStringList states;
        for (const BoardColumn &column : board(ProcessKind::Incident).columns)
            states.append(column.state);
        QCOMPARE(states, (QStringList{u"new"_s, u"assigned"_s, u"in progress"_s, u"pending"_s, u"resolved"_s}));
    }

    void mostUrgentStandOnTopAndOthersOfTheFilterStayOut()
    {
        Ticket urgent = draft(ProcessKind::Incident, u"urgent"_s);
        urgent.impact = urgent.urgency = u"high"_s;
        add(*m_workspace, draft(ProcessKind::Incident, u"any"_s), at(0));
        add(*m_workspace, urgent, at(5));
        add(*m_workspace, urgent, at(2));
        add(*m_workspace, draft(ProcessKind::Request, u"r"_s));
        assign(*m_workspace, stored(*m_workspace, u"INC-1"_s).value(), {u"Web"_s, {}}).value();
        QCOMPARE(numbers(board(ProcessKind::Incident), u"new"_s), (QStringList{u"INC-3"_s, u"INC-2"_s}));
        QCOMPARE(numbers(board(ProcessKind::Incident), u"assigned"_s), QStringList{u"INC-1"_s});
        TicketFilter web;
        web.teams = {u"Web"_s};
        QVERIFY(numbers(board(ProcessKind::Incident, web), u"new"_s).isEmpty());
        QCOMPARE(numbers(board(ProcessKind::Incident, web), u"assigned"_s), QStringList{u"INC-1"_s});
    }

    void whatIsCutIsCounted()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            for (int i = 0; i < mostOnBoard + 3; ++i)
                addTicket(transaction, *shippedRules(), draft(ProcessKind::Incident, u"t"_s), at(i));
        });
        QVERIFY2(done, why(done));
        const BoardColumn first = board(ProcessKind::Incident).columns.first();
        QCOMPARE(first.tickets.size(), mostOnBoard);
        QCOMPARE(first.count, mostOnBoard + 3);
    }
};

QTEST_GUILESS_MAIN(TestTicketBoard)
#include "tst_ticket_board.moc"
