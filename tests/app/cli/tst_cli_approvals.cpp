// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliApprovals : public CliTest
{
    Q_OBJECT

    void planned() const
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"change"_s, u"--title"_s, u"Python 3"_s, u"--requester"_s,
              u"Rosa"_s});
        json({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"assess"_s});
        json({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"planned"_s, u"--set"_s, u"start=2026-03-07T20:00:00Z"_s, u"--set"_s,
              u"end=2026-03-07T21:00:00Z"_s, u"--set"_s, u"impact=none"_s, u"--set"_s, u"outage=no"_s, u"--set"_s,
              u"fallback=snapshot"_s});
        json({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"authorise"_s});
    }
    QString state(const QString &number) const { return json({u"ticket"_s, u"show"_s, number})[u"state"_s].toString(); }

private Q_SLOTS:
    void aChangeIsApprovedByNameAndTakenBack()
    {
        planned();
        const QJsonObject approved =
            json({u"ticket"_s, u"approve"_s, u"CHG-1"_s, u"--by"_s, u"Hanna"_s, u"--text"_s, u"Go ahead"_s});
        QCOMPARE(approved[u"state"_s].toString(), u"scheduled"_s);
        QCOMPARE(approved[u"decision"_s].toString(), u"approve"_s);
        QVERIFY(!approved[u"who_known"_s].toBool());
        const QJsonObject entry = json({u"ticket"_s, u"show"_s, u"CHG-1"_s})[u"log"_s].toArray().last().toObject();
        QCOMPARE(entry[u"who"_s].toString(), u"Hanna"_s);
        QCOMPARE(entry[u"decision"_s].toString(), u"approve"_s);
        QVERIFY(run({u"ticket"_s, u"show"_s, u"CHG-1"_s}).out.contains("approved: Go ahead"));
        json({u"undo"_s});
        QCOMPARE(state(u"CHG-1"_s), u"authorise"_s);
        const Answer unknown = run({u"ticket"_s, u"approve"_s, u"CHG-1"_s, u"--by"_s, u"Hanna"_s});
        QVERIFY2(unknown.status == 0 && unknown.err.contains("Hanna"), unknown.said());
    }

    void nobodyApprovesTheirOwn()
    {
        planned();
        const Answer refused = run({u"ticket"_s, u"approve"_s, u"CHG-1"_s, u"--by"_s, u"rosa"_s});
        QVERIFY2(refused.status == 3 && refused.err.contains("requester"), refused.said());
        QCOMPARE(run({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"scheduled"_s, u"--by"_s, u"Rosa"_s}).status, 3);
        QCOMPARE(state(u"CHG-1"_s), u"authorise"_s);
    }

    void aRejectionDemandsAReason()
    {
        planned();
        QCOMPARE(run({u"ticket"_s, u"reject"_s, u"CHG-1"_s}).status, 2);
        const Answer blank = run({u"ticket"_s, u"reject"_s, u"CHG-1"_s, u"--text"_s, u" "_s});
        QVERIFY2(blank.status == 3, blank.said());
        // A plain move is no way round it.
        const Answer bare = run({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"new"_s});
        QVERIFY2(bare.status == 3 && bare.err.contains("needs a reason"), bare.said());
        const QJsonObject rejected = json({u"ticket"_s, u"reject"_s, u"CHG-1"_s, u"--text"_s, u"Not in the peak"_s});
        QCOMPARE(rejected[u"state"_s].toString(), u"new"_s);
        QCOMPARE(run({u"ticket"_s, u"reject"_s, u"CHG-1"_s, u"--text"_s, u"again"_s}).status, 3);
    }

    void aRequestIsApprovedIntoItsTeam()
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"request"_s, u"--title"_s, u"Laptop"_s});
        json({u"ticket"_s, u"move"_s, u"REQ-1"_s, u"waiting for approval"_s});
        const Answer refused = run({u"ticket"_s, u"approve"_s, u"REQ-1"_s});
        QVERIFY2(refused.status == 3 && refused.err.contains("team"), refused.said());
        QCOMPARE(json({u"ticket"_s, u"approve"_s, u"REQ-1"_s, u"--set"_s, u"team=Desk"_s})[u"state"_s].toString(),
                 u"assigned"_s);
    }

    void anAuthorisedPlanThatChangesGoesBack()
    {
        planned();
        json({u"ticket"_s, u"approve"_s, u"CHG-1"_s});
        QCOMPARE(json({u"ticket"_s, u"edit"_s, u"CHG-1"_s, u"--set"_s, u"fallback=none"_s})[u"state"_s].toString(),
                 u"authorise"_s);
        json({u"ticket"_s, u"approve"_s, u"CHG-1"_s});
        QCOMPARE(json({u"ticket"_s, u"edit"_s, u"CHG-1"_s, u"--title"_s, u"Python 3.13"_s})[u"state"_s].toString(),
                 u"scheduled"_s);
        const Answer refused =
            run({u"ticket"_s, u"move"_s, u"CHG-1"_s, u"implementing"_s, u"--set"_s, u"end=2026-03-07T23:00:00Z"_s});
        QVERIFY2(refused.status == 3 && refused.err.contains("authorise"), refused.said());
    }
};

QTEST_GUILESS_MAIN(TestCliApprovals)
#include "tst_cli_approvals.moc"
