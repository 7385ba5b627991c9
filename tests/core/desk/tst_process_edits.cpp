// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"
#include "desk/process_edits.h"
#include "desk/process_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

const QString Plain = u"incident"_s;

Process incident()
{
    return shippedProcess(ProcessKind::Incident).value();
}

QStringList kinds(const Process &process)
{
    QStringList list;
    for (const ProcessFault &fault : faultsOf(withDerivedMoves(process)))
        list.append(toName(fault.kind) + u' ' + fault.state);
    return list;
}

} // namespace

class TestProcessEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStateIsFaultyUntilWaysLeadThroughIt()
    {
        Process process = withState(incident(), Plain, u"parked"_s);
        QCOMPARE(kinds(process), (QStringList{u"unreachable parked"_s, u"dead-end parked"_s}));
        process = withMove(process, Plain, u"assigned"_s, u"parked"_s);
        QCOMPARE(kinds(process), QStringList{u"dead-end parked"_s});
        process = withMove(process, Plain, u"parked"_s, u"assigned"_s);
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(withMove(process, Plain, u"parked"_s, u"assigned"_s), process);
        process = withoutMove(process, Plain, u"parked"_s, u"assigned"_s);
        QCOMPARE(kinds(process), QStringList{u"dead-end parked"_s});
        QCOMPARE(freeStateName(process, u"Parked"_s), u"Parked 2"_s);
    }

    void aStateThatGoesTakesItsMovesAlong()
    {
        QCOMPARE(kinds(withoutState(incident(), u"pending"_s)), QStringList());
        const Process process = withoutState(incident(), u"closed"_s);
        QVERIFY(!findState(process, Plain, u"resolved")->timer);
    }

    void aNewNameIsFollowedEverywhere()
    {
        Process process = renamedState(incident(), u"new"_s, u"fresh"_s);
        process = renamedState(process, u"closed"_s, u"shut"_s);
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(process.initial, u"fresh"_s);
        QCOMPARE(findState(process, Plain, u"resolved")->timer->to, u"shut"_s);
    }

    void aStateThatIsNoLongerOpenIsLeftByReopening()
    {
        State pending = *findState(incident(), Plain, u"pending");
        pending.phase = Phase::Resolved;
        const Process process = changedState(incident(), pending);
        for (const Move &move : process.moves) {
            if (move.from == u"pending" && move.to == u"in progress")
                QVERIFY(move.reopens);
        }
        QVERIFY2(!kinds(process).contains(u"unmarked-reopening pending"_s), qPrintable(kinds(process).join(u'\n')));
    }

    void demandedFieldsAreReadAsTheyAreWritten()
    {
        const QList<Need> needs{Need{{u"team"_s}}, Need{{u"fix"_s, u"change"_s}}, Need{{u"resolution_code"_s}}};
        QCOMPARE(needsToText(needs, u"or"_s), u"team, fix or change, resolution_code"_s);
        QCOMPARE(needsFromText(u" team,fix or change ,, resolution code"_s, u"or"_s), needs);
        const Process process = withMoveNeeds(incident(), Plain, u"new"_s, u"assigned"_s, {Need{{u"title"_s}}});
        QCOMPARE(kinds(process), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestProcessEdits)
#include "tst_process_edits.moc"
