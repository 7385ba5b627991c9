// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact.h"
#include "estate_maker.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

/// "web failed via db>app>web, …": what the failure of these names does, in outline order, each with its reason.
static QString story(const Estate &estate, const QStringList &names)
{
    std::vector<ComponentIndex> named;
    for (const QString &name : names)
        named.push_back(estate.tree().named(name).front());
    const Impact impact = impactOf(estate, named);
    const ReasonPaths reasons = reasonsOf(estate, impact);
    QStringList lines;
    for (const Impacted &entry : impact.impacted) {
        QStringList path;
        for (const ComponentIndex step : reasons.to(entry.component))
            path += estate.tree().component(step).name;
        lines += u"%1 %2 via %3"_s.arg(estate.tree().component(entry.component).name, toName(entry.condition),
                                       path.join(u'>'));
    }
    return lines.join(u", "_s);
}

class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOfThreeNeedsTwoUp()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto group = maker.group(shop, u"50%"_s);
        for (const auto &name : {u"web1"_s, u"web2"_s, u"web3"_s})
            maker.needs(shop, maker.component(name), Strength::Hard, group);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"web1"_s}), QString());
        QCOMPARE(story(*estate, {u"web1"_s, u"web3"_s}), u"shop failed via web1>shop"_s);
    }

    void atLeastTwoOfThreeUpAndOneOfTwo()
    {
        // given DOMAIN's own example
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto web = maker.group(shop, u"2"_s);
        const auto database = maker.group(shop, u"1"_s);
        for (const auto &name : {u"web1"_s, u"web2"_s, u"web3"_s})
            maker.needs(shop, maker.component(name), Strength::Hard, web);
        for (const auto &name : {u"db1"_s, u"db2"_s})
            maker.needs(shop, maker.component(name), Strength::Hard, database);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"web2"_s}), QString());
        QCOMPARE(story(*estate, {u"web2"_s, u"db1"_s}), QString());
        QCOMPARE(story(*estate, {u"db2"_s, u"db1"_s}), u"shop failed via db1>shop"_s);
        QCOMPARE(story(*estate, {u"web1"_s, u"web2"_s, u"db1"_s}), u"shop failed via web1>shop"_s);
    }

    void aFailedGroupIsNamed()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto safe = maker.group(shop, u"1"_s);
        const auto lost = maker.group(shop, u"2"_s);
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        for (const auto group : {safe, lost}) {
            maker.needs(shop, a, Strength::Hard, group);
            maker.needs(shop, b, Strength::Hard, group);
        }
        const auto estate = maker.make();
        const ComponentIndex named = estate->tree().named(u"a").front();
        const Impact impact = impactOf(*estate, {&named, 1});
        QCOMPARE(impact.failedGroups.size(), 1u);
        QCOMPARE(estate->graph().group(impact.failedGroups.front()).id, lost);
    }

    void hardFailsAndSoftDegradesAtAnyDepth()
    {
        EstateMaker maker;
        const auto app = maker.component(u"app"_s);
        const auto report = maker.component(u"report"_s);
        const auto mail = maker.component(u"mail"_s);
        const auto viewer = maker.component(u"viewer"_s);
        const auto db = maker.component(u"db"_s);
        maker.needs(app, db);
        maker.needs(report, app, Strength::Soft);
        maker.needs(viewer, report);
        maker.needs(mail, report, Strength::Soft);
        // mail needs softly what is only degraded, which does nothing to it
        QCOMPARE(
            story(*maker.make(), {u"db"_s}),
            u"app failed via db>app, report degraded via db>app>report, viewer degraded via db>app>report>viewer"_s);
    }

    void failedOutranksDegraded()
    {
        EstateMaker maker;
        const auto app = maker.component(u"app"_s);
        const auto near = maker.component(u"near"_s);
        const auto db = maker.component(u"db"_s);
        maker.needs(app, db, Strength::Soft);
        maker.needs(near, db);
        maker.needs(app, near);
        // the way over the soft dependency is shorter, but it is not what made app fail
        QCOMPARE(story(*maker.make(), {u"db"_s}), u"app failed via db>near>app, near failed via db>near"_s);
    }

    void aDegradedMemberCountsAsUp()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto web = maker.component(u"web"_s);
        const auto cache = maker.component(u"cache"_s);
        maker.needs(web, cache, Strength::Soft);
        maker.needs(shop, web, Strength::Hard, maker.group(shop, u"1"_s));
        QCOMPARE(story(*maker.make(), {u"cache"_s}), u"web degraded via cache>web"_s);
    }

    void aSoftMemberCountsInItsGroupAndDegrades()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto group = maker.group(shop, u"1"_s);
        maker.needs(shop, a, Strength::Soft, group);
        maker.needs(shop, b, Strength::Hard, group);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"a"_s}), u"shop degraded via a>shop"_s);
        QCOMPARE(story(*estate, {u"b"_s}), QString());
        QCOMPARE(story(*estate, {u"a"_s, u"b"_s}), u"shop failed via a>shop"_s);
    }

    void aProviderCountsOnceInItsGroup()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto group = maker.group(shop, u"1"_s);
        maker.needs(shop, a, Strength::Hard, group);
        maker.needs(shop, a, Strength::Hard, group);
        maker.needs(shop, b, Strength::Hard, group);
        QCOMPARE(story(*maker.make(), {u"a"_s}), QString());
    }

    void membersThatFailTogetherAreCountedOneByOne()
    {
        // given two members that need each other, so that they fail as one
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        const auto group = maker.group(shop, u"2"_s);
        maker.needs(a, b);
        maker.needs(b, a);
        for (const auto member : {a, b, c})
            maker.needs(shop, member, Strength::Hard, group);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"c"_s}), QString());
        QCOMPARE(story(*estate, {u"a"_s}), u"shop failed via a>shop, b failed via a>b"_s);
    }

    void aMinimumOutOfReachFailsWithTheFirstFailedMember()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto group = maker.group(shop, u"5"_s);
        const auto a = maker.component(u"a"_s);
        maker.needs(shop, a, Strength::Hard, group);
        maker.needs(shop, maker.component(u"b"_s), Strength::Hard, group);
        maker.component(u"other"_s);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"other"_s}), QString());
        QCOMPARE(story(*estate, {u"b"_s}), u"shop failed via b>shop"_s);
    }

    void aGroupWithoutMembersNeverFails()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        maker.group(shop, u"1"_s);
        maker.component(u"a"_s);
        QCOMPARE(story(*maker.make(), {u"a"_s}), QString());
    }

    void cyclesEndAndSelfDependenciesAreHarmless()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        maker.needs(a, b);
        maker.needs(b, c);
        maker.needs(c, a);
        maker.needs(a, a);
        maker.needs(b, b, Strength::Soft);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"a"_s}), u"b failed via a>c>b, c failed via a>c"_s);
    }

    void groupsInACycleStayUpByEachOther()
    {
        // given two that each need one of (the other, power): the least fixpoint does not fail them for want of proof
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto power = maker.component(u"power"_s);
        const auto ofA = maker.group(a, u"1"_s);
        const auto ofB = maker.group(b, u"1"_s);
        maker.needs(a, b, Strength::Hard, ofA);
        maker.needs(a, power, Strength::Hard, ofA);
        maker.needs(b, a, Strength::Hard, ofB);
        maker.needs(b, power, Strength::Hard, ofB);
        QCOMPARE(story(*maker.make(), {u"power"_s}), QString());
    }

    void theNamedOnesAreNeverListed()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        maker.needs(b, a);
        maker.needs(c, b);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"b"_s, u"a"_s, u"a"_s}), u"c failed via b>c"_s);
        QCOMPARE(story(*estate, {}), QString());
    }

    void containmentCarriesNothingAndSolutionsAreThoseTouched()
    {
        EstateMaker maker;
        const auto first = maker.component(u"first"_s);
        const auto second = maker.component(u"second"_s);
        maker.component(u"third"_s);
        const auto part = maker.component(u"part"_s, first);
        const auto user = maker.component(u"user"_s, second);
        maker.needs(user, part);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"first"_s}), QString());
        const ComponentIndex named = estate->tree().named(u"part").front();
        const Impact impact = impactOf(*estate, {&named, 1});
        QCOMPARE(impact.impacted.size(), 1u);
        QCOMPARE(impact.solutions, std::vector<ComponentIndex>{estate->tree().named(u"second").front()});
    }

    void aSolutionThatFailsItselfIsTouched()
    {
        EstateMaker maker;
        const auto first = maker.component(u"first"_s);
        const auto second = maker.component(u"second"_s);
        maker.needs(first, second);
        const auto estate = maker.make();
        const ComponentIndex named = 1;
        QCOMPARE(impactOf(*estate, {&named, 1}).solutions, std::vector<ComponentIndex>{0});
    }

    void ofEquallyShortReasonsTheFirstInOutlineOrderIsTold()
    {
        // given two ways of one length, the one over the later component starting at the earlier named one
        EstateMaker maker;
        const auto target = maker.component(u"target"_s);
        const auto early = maker.component(u"early"_s);
        const auto late = maker.component(u"late"_s);
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        maker.needs(target, early);
        maker.needs(target, late);
        maker.needs(late, a);
        maker.needs(early, b);
        maker.needs(late, b);
        const auto estate = maker.make();
        QCOMPARE(story(*estate, {u"b"_s, u"a"_s}),
                 u"target failed via a>late>target, early failed via b>early, late failed via a>late"_s);
        QCOMPARE(story(*estate, {u"b"_s}),
                 u"target failed via b>early>target, early failed via b>early, late failed via b>late"_s);
    }

    void aReasonMayPassAMemberThatFailedLater()
    {
        // given a group of two whose second member fails only after a long way
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto x = maker.component(u"x"_s);
        const auto y = maker.component(u"y"_s);
        const auto far = maker.component(u"far"_s);
        const auto root = maker.component(u"root"_s);
        const auto group = maker.group(shop, u"1"_s);
        maker.needs(shop, x, Strength::Hard, group);
        maker.needs(shop, y, Strength::Hard, group);
        maker.needs(x, far);
        maker.needs(far, root);
        maker.needs(y, root);
        QCOMPARE(
            story(*maker.make(), {u"root"_s}),
            u"shop failed via root>y>shop, x failed via root>far>x, y failed via root>y, far failed via root>far"_s);
    }

    void aChainOfAHundredThousandIsNoDanger()
    {
        EstateMaker maker;
        std::vector<Id<Component>> chain;
        for (int i = 0; i < 100'000; ++i) {
            chain.push_back(maker.component(u"c"_s));
            if (i > 0)
                maker.needs(chain[size_t(i)], chain[size_t(i) - 1]);
        }
        const auto estate = maker.make();
        const ComponentIndex named = 0;
        const Impact impact = impactOf(*estate, {&named, 1});
        QCOMPARE(impact.impacted.size(), 99'999u);
        QCOMPARE(reasonsOf(*estate, impact).to(99'999).size(), 100'000u);
    }

    void manyThreadsAskOneSnapshot()
    {
        EstateMaker maker;
        std::vector<Id<Component>> components;
        for (int i = 0; i < 200; ++i)
            components.push_back(maker.component(u"c%1"_s.arg(i)));
        for (size_t i = 0; i + 7 < components.size(); ++i) {
            maker.needs(components[i + 1], components[i]);
            maker.needs(components[i + 7], components[i], Strength::Soft);
        }
        const auto estate = maker.make();
        std::vector<Impact> answers(4);
        {
            std::vector<std::jthread> threads;
            for (Impact &answer : answers)
                threads.emplace_back([&answer, estate] {
                    for (int round = 0; round < 50; ++round) {
                        const ComponentIndex named = 3;
                        answer = impactOf(*estate, {&named, 1});
                    }
                });
        }
        for (const Impact &answer : answers)
            QCOMPARE(answer, answers.front());
    }

    void anEmptyEstateHasNoImpact()
    {
        const Estate estate;
        QCOMPARE(impactOf(estate, {}), Impact{});
        QCOMPARE(impactOf(*EstateBuilder().build(), {}), Impact{});
    }
};

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
