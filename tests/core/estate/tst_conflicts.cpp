// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/conflicts.h"
#include "estate_maker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

/// Asks one provider of a version for something.
static VersionFindings judged(const QString &version, const QString &requirement,
                              const std::optional<QString> &providedVersion = {},
                              VersionScheme scheme = VersionScheme::Generic)
{
    EstateMaker maker;
    const auto dependent = maker.component(u"dependent"_s);
    const auto provider = maker.component(u"provider"_s, {}, version);
    maker.add({{}, 1, dependent, provider, {}, {}, requirement, providedVersion, scheme, {}});
    return versionFindingsOf(*maker.make());
}

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPython3ScriptOnPython2IsAConflictWithBothEnds()
    {
        EstateMaker maker;
        const auto machine = maker.component(u"machine"_s);
        const auto script = maker.component(u"script"_s, machine);
        const auto python = maker.component(u"python"_s, machine, u"2.7.18"_s);
        const auto id = maker.add({{}, 1, script, python, DependencyKind::RunsOn, {}, u">= 3, < 4"_s, {}, {}, {}});
        const auto estate = maker.make();
        const VersionFindings findings = versionFindingsOf(*estate);
        QCOMPARE(findings.conflicts.size(), 1u);
        const VersionConflict &conflict = findings.conflicts.front();
        QCOMPARE(estate->graph().id(conflict.dependency), id);
        QCOMPARE(estate->tree().component(estate->graph().dependentOf(conflict.dependency)).id, script);
        QCOMPARE(estate->tree().component(estate->graph().providerOf(conflict.dependency)).id, python);
        QCOMPARE(conflict.version, u"2.7.18"_s);
        QVERIFY(findings.unreadable.empty());
    }

    void whatIsMetIsNoConflict()
    {
        QVERIFY(judged(u"3.11.2"_s, u">= 3, < 4"_s).conflicts.empty());
        QVERIFY(judged(u"2.7"_s, u""_s).conflicts.empty());
    }

    void anUnknownVersionIsNotJudged() { QVERIFY(judged(u""_s, u">= 3"_s).conflicts.empty()); }

    void aVersionedProvideIsJudgedInsteadOfTheOwnVersion()
    {
        QVERIFY(judged(u"1.0"_s, u">= 7"_s, u"7.2"_s).conflicts.empty());
        QCOMPARE(judged(u"9.0"_s, u">= 7"_s, u"6"_s).conflicts.at(0).version, u"6"_s);
    }

    void anUnversionedProvideMeetsNoRequirement()
    {
        const VersionFindings findings = judged(u"9.0"_s, u">= 7"_s, u""_s);
        QCOMPARE(findings.conflicts.size(), 1u);
        QCOMPARE(findings.conflicts.front().version, QString());
        QVERIFY(judged(u"9.0"_s, u""_s, u""_s).conflicts.empty());
    }

    void theSchemeDecidesTheOrder()
    {
        QVERIFY(judged(u"2.36-9+deb12u10"_s, u">= 2.36-9"_s, {}, VersionScheme::Debian).conflicts.empty());
        QCOMPARE(judged(u"1:1.0"_s, u"<< 2"_s, {}, VersionScheme::Debian).conflicts.size(), 1u);
    }

    void whatCannotBeReadIsAFindingAndNoConflict()
    {
        const VersionFindings findings = judged(u"3"_s, u"^3"_s);
        QVERIFY(findings.conflicts.empty());
        QCOMPARE(findings.unreadable.size(), 1u);
        QCOMPARE(findings.unreadable.front().error.code, QByteArray("estate.requirement-unreadable"));
    }

    void groupedOnesAreJudgedTooAndTheOrderIsTheOutlines()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s, {}, u"1"_s);
        const auto b = maker.component(u"b"_s, {}, u"1"_s);
        const auto c = maker.component(u"c"_s, {}, u"1"_s);
        const auto group = maker.group(b, u"1"_s);
        const auto add = [&](Id<Component> dependent, Id<Component> provider, std::optional<Id<RedundancyGroup>> of) {
            return maker.add({{}, 1, dependent, provider, {}, {}, u"> 1"_s, {}, {}, of});
        };
        const auto fourth = add(c, a, {});
        const auto third = add(b, c, group);
        const auto second = add(b, a, group);
        const auto first = add(a, b, {});
        const auto estate = maker.make();
        std::vector<Id<Dependency>> found;
        for (const VersionConflict &conflict : versionFindingsOf(*estate).conflicts)
            found.push_back(estate->graph().id(conflict.dependency));
        QCOMPARE(found, (std::vector{first, second, third, fourth}));
    }

    void aMinimumAboveItsMembersIsAFinding()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        maker.needs(a, b, Strength::Hard, maker.group(a, u"1"_s));
        const auto tooMany = maker.group(a, u"2"_s);
        maker.needs(a, b, Strength::Hard, tooMany);
        maker.needs(a, b, Strength::Soft, tooMany);
        maker.needs(a, b, Strength::Hard, maker.group(a, u"100%"_s));
        const auto empty = maker.group(b, u"1"_s);
        const auto estate = maker.make();
        const auto found = unreachableMinimaOf(*estate);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(estate->graph().group(found[0]).id, tooMany);
        QCOMPARE(estate->graph().group(found[1]).id, empty);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
