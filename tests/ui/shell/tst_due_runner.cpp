// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"
#include "ui_shell/due_runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestDueRunner : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRunDoesWhatIsDueAndTheNextOneNothing()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        QVERIFY(move(*m_workspace, ticket, u"resolved"_s,
                     {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}, at(30)));
        ClockReader clocks(shippedRules());
        Instant now = morning(60);
        {
            DueRunner runner(*m_workspace, shippedRules(), clocks, [&now] { return now; });
            QSignalSpy ran(&runner, &DueRunner::ran);
            runner.run();
            runner.run(); // one at a time
            QTRY_COMPARE(ran.count(), 1);
            QCOMPARE(ran.takeFirst().first().value<qsizetype>(), 0);
            now = morning(10 * 24 * 60);
            runner.run();
            QTRY_COMPARE(ran.count(), 1);
            QCOMPARE(ran.takeFirst().first().value<qsizetype>(), 1);
            QCOMPARE(stored(*m_workspace, u"INC-1"_s)->state.state, u"closed"_s);
            runner.run();
            QTRY_COMPARE(ran.count(), 1);
            QCOMPARE(ran.takeFirst().first().value<qsizetype>(), 0);
        }
        m_workspace.reset(); // its threads are done with the reader
    }
};

QTEST_GUILESS_MAIN(TestDueRunner)
#include "tst_due_runner.moc"
