// SPDX-License-Identifier: GPL-3.0-or-later
// The questions an analyst asks of the whole estate: levels, paths, what two share, where to cut, who is left out.
#include "estate/cycle_cuts.h"
#include "estate/cycles.h"
#include "estate/estate_lists.h"
#include "estate/levels.h"
#include "estate/paths_between.h"
#include "estate/shared_providers.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

namespace {

using Path = std::vector<ComponentIndex>;

std::shared_ptr<const Estate> estateOf(int components, const std::vector<std::pair<int, int>> &needs)
{
    EstateMaker maker;
    std::vector<Id<Component>> made;
    for (int i = 0; i < components; ++i)
        made.push_back(maker.component(u"c"_s));
    for (const auto &[dependent, provider] : needs)
        maker.needs(made[size_t(dependent)], made[size_t(provider)]);
    return maker.make();
}

std::vector<std::pair<int, int>> randomNeeds(QRandomGenerator &random, int components, int count)
{
    std::vector<std::pair<int, int>> needs;
    for (int i = 0; i < count; ++i)
        needs.emplace_back(random.bounded(components), random.bounded(components));
    return needs;
}

/// Every simple path, by walking.
std::vector<Path> allPaths(const Estate &estate, ComponentIndex from, ComponentIndex to)
{
    std::vector<Path> found;
    Path path{from};
    const std::function<void()> walk = [&] {
        if (path.back() == to) {
            found.push_back(path);
            return;
        }
        ComponentIndex last = ~0u;
        for (const ComponentIndex next : estate.graph().providers().of(path.back())) {
            if (next == last || std::ranges::find(path, next) != path.end())
                continue;
            last = next;
            path.push_back(next);
            walk();
            path.pop_back();
        }
    };
    if (from != to)
        walk();
    std::ranges::sort(found,
                      [](const Path &a, const Path &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return found;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelIsTheLongestWayDown()
    {
        // 0 needs 1 and 3, 1 needs 2, 2 and 3 need each other, 3 needs 4; 5 stands alone and needs itself
        const auto estate = estateOf(6, {{0, 1}, {0, 3}, {1, 2}, {2, 3}, {3, 2}, {3, 4}, {5, 5}});
        QCOMPARE(levelsOf(*estate), (std::vector<quint32>{3, 2, 1, 1, 0, 0}));
        QVERIFY(levelsOf(*EstateMaker().make()).empty());
    }

    void pathsAgreeWithWalkingThemAll()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 1000; ++round) {
            const int size = 2 + random.bounded(8);
            const auto estate = estateOf(size, randomNeeds(random, size, random.bounded(3 * size)));
            const std::vector<Path> all = allPaths(*estate, 0, 1);
            const auto whole = pathsBetween(*estate, 0, 1, 100'000);
            QVERIFY2(whole && whole->paths == all && whole->count == all.size(), qPrintable(u"round %1"_s.arg(round)));
            const auto some = pathsBetween(*estate, 0, 1, 2);
            QCOMPARE(some->paths.size(), std::min<size_t>(all.size(), 2));
            for (size_t i = 0; i < some->paths.size(); ++i)
                QCOMPARE(some->paths[i].size(), all[i].size());
            if (cyclesOf(*estate).empty())
                QCOMPARE(some->count, all.size());
        }
    }

    void pathsThatAreCutAreCountedAllTheSame()
    {
        // given forty rungs, each with two ways over: 2^40 paths
        std::vector<std::pair<int, int>> needs;
        for (int rung = 0; rung < 40; ++rung) {
            needs.insert(needs.end(), {{3 * rung, 3 * rung + 1}, {3 * rung, 3 * rung + 2}});
            needs.insert(needs.end(), {{3 * rung + 1, 3 * rung + 3}, {3 * rung + 2, 3 * rung + 3}});
        }
        const auto estate = estateOf(121, needs);
        const auto found = pathsBetween(*estate, 0, 120, 100);
        QVERIFY(found);
        QCOMPARE(found->paths.size(), 100u);
        QCOMPARE(found->count, quint64(1) << 40);
        QVERIFY(found->isCut());
    }

    void aThicketOfCyclesEndsAndSaysThatItIsCut()
    {
        std::vector<std::pair<int, int>> needs;
        for (int a = 0; a < 30; ++a)
            for (int b = 0; b < 30; ++b)
                needs.emplace_back(a, b);
        const auto found = pathsBetween(*estateOf(30, needs), 0, 29, 50);
        QVERIFY(found);
        QCOMPARE(found->paths.size(), 50u);
        QCOMPARE(found->paths.front(), (Path{0, 29}));
        QCOMPARE(found->count, std::nullopt);
        QVERIFY(found->isCut());
    }

    void twoShareWhatBothStandOn()
    {
        // 0 and 1 both need 2, 2 needs 3; 1 needs 4
        const auto estate = estateOf(5, {{0, 2}, {1, 2}, {2, 3}, {1, 4}});
        const SharedProviders shared = sharedProviders(*estate, 0, 1);
        QCOMPARE(shared.providers, (Path{2, 3}));
        QCOMPARE(shared.fromFirst.to(3), (Path{0, 2, 3}));
        QCOMPARE(shared.fromSecond.to(3), (Path{1, 2, 3}));
        QCOMPARE(sharedProviders(*estate, 0, 3).providers, (Path{3}));
        QVERIFY(sharedProviders(*estate, 3, 4).providers.empty());
    }

    void cutsEndEveryCycleAndNoneIsNeedless()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const int size = 2 + random.bounded(20);
            const auto needs = randomNeeds(random, size, random.bounded(3 * size));
            const auto cut = cutCyclesOf(*estateOf(size, needs));
            QVERIFY(cut);
            std::vector<std::pair<int, int>> cuts;
            for (const CutCycle &cycle : *cut) {
                QVERIFY(cycle.isMinimal);
                for (const CycleCut &each : cycle.cuts)
                    cuts.emplace_back(int(each.dependent), int(each.provider));
            }
            const auto without = [&](const auto &left) {
                auto kept = needs;
                std::erase_if(kept, [&](const auto &arrow) { return std::ranges::find(left, arrow) != left.end(); });
                return cyclesOf(*estateOf(size, kept)).size();
            };
            QCOMPARE(without(cuts), 0u);
            for (const auto &needless : cuts) {
                auto fewer = cuts;
                std::erase(fewer, needless);
                QVERIFY(without(fewer) > 0);
            }
        }
    }

    void aRingOfTenThousandIsCutOnce()
    {
        std::vector<std::pair<int, int>> ring;
        for (int i = 0; i < 10'000; ++i)
            ring.emplace_back(i, (i + 1) % 10'000);
        const auto cut = cutCyclesOf(*estateOf(10'000, ring));
        QVERIFY(cut);
        QCOMPARE(cut->size(), 1u);
        QCOMPARE(cut->front().components.size(), 10'000u);
        QCOMPARE(cut->front().cuts.size(), 1u);
    }

    void whatNobodyOwnsIsListed()
    {
        EstateBuilder builder;
        const auto add = [&](qint64 id, std::optional<qint64> parent, const QString &owner,
                             std::optional<LifeCycleStage> stage = {}) {
            Component made;
            made.id = Id<Component>(id);
            if (parent)
                made.parent = Id<Component>(*parent);
            made.rank = id;
            made.owner = owner;
            made.lifeCycle.stage = stage;
            builder.addComponent(made);
        };
        add(1, {}, u"Ann"_s);
        add(2, 1, {}); // Ann's, as part of hers
        add(3, {}, {});
        add(4, 3, {});
        add(5, 3, u"Bob"_s);
        add(6, {}, {}, LifeCycleStage::Disposed);
        QCOMPARE(unownedOf(*builder.build()), (Path{2, 3}));
    }

    void orphansAreWhatNoDependencyTouches()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto a1 = maker.component(u"a1"_s, a);
        maker.component(u"a2"_s, a);
        const auto b = maker.component(u"b"_s);
        maker.component(u"b1"_s, b);
        const auto c = maker.component(u"c"_s);
        maker.needs(a1, c);
        QCOMPARE(orphansOf(*maker.make()), (Path{2, 3}));
    }

    void supportThatEndsStandsByDay()
    {
        EstateBuilder builder;
        const auto add = [&](qint64 id, std::optional<QDate> day, LifeCycleStage stage) {
            Component made;
            made.id = Id<Component>(id);
            made.rank = id;
            made.lifeCycle.stage = stage;
            made.lifeCycle.endOfSupport = day;
            builder.addComponent(made);
        };
        add(1, QDate(2027, 5, 1), LifeCycleStage::Operation);
        add(2, QDate(2026, 1, 31), LifeCycleStage::PhaseOut);
        add(3, QDate(2027, 5, 2), LifeCycleStage::Operation);
        add(4, QDate(2026, 1, 1), LifeCycleStage::Disposed);
        add(5, {}, LifeCycleStage::Operation);
        add(6, QDate(2026, 1, 31), LifeCycleStage::Operation);
        QCOMPARE(supportEndsBy(*builder.build(), QDate(2027, 5, 1)), (Path{1, 5, 0}));
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
