// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component.h"
#include "estate/dependency.h"
#include "estate/estate_fault.h"
#include "estate/impact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestComponent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsReadBackAsItsValue()
    {
        for (int i = 0; i < componentKindCount; ++i)
            QCOMPARE(componentKindFromName(toName(ComponentKind(i))), std::optional(ComponentKind(i)));
        for (int i = 0; i < lifeCycleStageCount; ++i)
            QCOMPARE(lifeCycleStageFromName(toName(LifeCycleStage(i))), std::optional(LifeCycleStage(i)));
        for (int i = 0; i < dependencyKindCount; ++i)
            QCOMPARE(dependencyKindFromName(toName(DependencyKind(i))), std::optional(DependencyKind(i)));
        for (int i = 0; i < strengthCount; ++i)
            QCOMPARE(strengthFromName(toName(Strength(i))), std::optional(Strength(i)));
        for (int i = 0; i < versionSchemeCount; ++i)
            QCOMPARE(versionSchemeFromName(toName(VersionScheme(i))), std::optional(VersionScheme(i)));
    }

    void wordsAreThoseOfTheDatabase()
    {
        QStringList kinds;
        for (int i = 0; i < componentKindCount; ++i)
            kinds += toName(ComponentKind(i));
        QCOMPARE(kinds.join(u','),
                 u"hardware,virtual machine,operating system,software system,application,component,database,network,"
                 "service,scheduled job,document,process"_s);
        QStringList stages;
        for (int i = 0; i < lifeCycleStageCount; ++i)
            stages += toName(LifeCycleStage(i));
        QCOMPARE(stages.join(u','), u"planned,implementation,operation,phase-out,disposed"_s);
        QStringList dependencyKinds;
        for (int i = 0; i < dependencyKindCount; ++i)
            dependencyKinds += toName(DependencyKind(i));
        QCOMPARE(dependencyKinds.join(u','), u"runs on,uses,connects to,library,data,power"_s);
        QCOMPARE(toName(Strength::Hard), u"hard"_s);
        QCOMPARE(toName(Strength::Soft), u"soft"_s);
        QCOMPARE(toName(Condition::Degraded), u"degraded"_s);
        QCOMPARE(toName(EstateFault::Kind::ParentCycle), u"parent-cycle"_s);
    }

    void onlyTheExactWordIsRead()
    {
        QVERIFY(!componentKindFromName(u"Hardware"));
        QVERIFY(!componentKindFromName(u""));
        QVERIFY(!dependencyKindFromName(u"runs  on"));
        QCOMPARE(dependencyKindFromName(QUtf8StringView("runs on")), std::optional(DependencyKind::RunsOn));
    }

    void defaultsAreThoseOfCsv()
    {
        QCOMPARE(toName(Component{}.kind), u"component"_s);
        QCOMPARE(toName(Dependency{}.kind), u"uses"_s);
        QCOMPARE(toName(Dependency{}.strength), u"hard"_s);
        QCOMPARE(RedundancyGroup{}.minimum.toText(), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestComponent)
#include "tst_component.moc"
