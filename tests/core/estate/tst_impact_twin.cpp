// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 random estates against a twin that knows nothing of snapshots: rows, ids and loops until nothing changes.
#include "estate/cycles.h"
#include "estate/impact.h"
#include "estate/needs.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

struct PlainDependency {
    int dependent;
    int provider;
    bool soft;
    int group; ///< -1: none
};

struct PlainGroup {
    int dependent;
    int count; ///< 0: a percentage
    int tenths; ///< of a percent
};

/// Components are 1 … size.
struct PlainEstate {
    int size = 0;
    std::map<int, int> parents;
    std::map<int, int> ranks;
    std::vector<PlainDependency> dependencies;
    std::vector<PlainGroup> groups;
};

PlainEstate randomEstate(QRandomGenerator &random, int size, int dependencies)
{
    PlainEstate plain;
    plain.size = size;
    for (int i = 1; i <= size; ++i) {
        plain.parents[i] = random.bounded(i); // 0: a solution
        plain.ranks[i] = random.bounded(3);
    }
    for (int i = random.bounded(size + 1); i > 0; --i) {
        const bool percentage = random.bounded(2) == 0;
        plain.groups.push_back({1 + random.bounded(size), percentage ? 0 : 1 + random.bounded(3),
                                percentage ? 1 + random.bounded(1000) : 0});
    }
    for (int i = 0; i < dependencies; ++i) {
        if (i > 0 && random.bounded(10) == 0) {
            plain.dependencies.push_back(plain.dependencies[size_t(random.bounded(i))]);
            continue;
        }
        PlainDependency made{1 + random.bounded(size), 1 + random.bounded(size), random.bounded(4) == 0, -1};
        if (!plain.groups.empty() && random.bounded(2) == 0) {
            made.group = random.bounded(int(plain.groups.size()));
            made.dependent = plain.groups[size_t(made.group)].dependent;
        }
        plain.dependencies.push_back(made);
    }
    return plain;
}

std::shared_ptr<const Estate> snapshotOf(const PlainEstate &plain)
{
    EstateBuilder builder;
    for (int i = 0; i < int(plain.dependencies.size()); ++i) {
        const PlainDependency &given = plain.dependencies[size_t(i)];
        Dependency dependency;
        dependency.id = Id<Dependency>(i + 1);
        dependency.dependent = Id<Component>(given.dependent);
        dependency.provider = Id<Component>(given.provider);
        dependency.strength = given.soft ? Strength::Soft : Strength::Hard;
        if (given.group >= 0)
            dependency.group = Id<RedundancyGroup>(given.group + 1);
        builder.addDependency(dependency);
    }
    for (int i = 0; i < int(plain.groups.size()); ++i) {
        const PlainGroup &given = plain.groups[size_t(i)];
        const QString minimum =
            given.count > 0 ? QString::number(given.count) : u"%1.%2%"_s.arg(given.tenths / 10).arg(given.tenths % 10);
        builder.addGroup({Id<RedundancyGroup>(i + 1), 1, Id<Component>(given.dependent), {}, *Minimum::parse(minimum)});
    }
    for (int i = 1; i <= plain.size; ++i) {
        Component component;
        component.id = Id<Component>(i);
        if (plain.parents.at(i) > 0)
            component.parent = Id<Component>(plain.parents.at(i));
        component.rank = plain.ranks.at(i);
        builder.addComponent(component);
    }
    return builder.build();
}

/// Components in outline order, by walking the rows.
void appendOutline(const PlainEstate &plain, int parent, std::vector<int> &order)
{
    std::vector<std::pair<int, int>> children;
    for (const auto &[child, of] : plain.parents)
        if (of == parent)
            children.emplace_back(plain.ranks.at(child), child);
    std::sort(children.begin(), children.end());
    for (const auto &[rank, child] : children) {
        order.push_back(child);
        appendOutline(plain, child, order);
    }
}

struct PlainImpact {
    std::set<int> failed; ///< the named ones too
    std::set<int> degraded;
    std::set<int> failedGroups;
};

bool groupFails(const PlainEstate &plain, int group, const std::set<int> &failed)
{
    std::set<int> members;
    for (const PlainDependency &dependency : plain.dependencies)
        if (dependency.group == group)
            members.insert(dependency.provider);
    int up = 0;
    for (const int member : members)
        up += !failed.contains(member);
    const PlainGroup &rule = plain.groups[size_t(group)];
    const bool tooFew = rule.count > 0 ? up < rule.count : up * 1000 < rule.tenths * int(members.size());
    return tooFew && up < int(members.size());
}

PlainImpact fixpoint(const PlainEstate &plain, const std::set<int> &named)
{
    PlainImpact impact{named, {}, {}};
    for (bool moved = true; moved;) {
        moved = false;
        for (const PlainDependency &dependency : plain.dependencies)
            if (!dependency.soft && dependency.group < 0 && impact.failed.contains(dependency.provider))
                moved |= impact.failed.insert(dependency.dependent).second;
        for (int group = 0; group < int(plain.groups.size()); ++group)
            if (groupFails(plain, group, impact.failed)) {
                impact.failedGroups.insert(group);
                moved |= impact.failed.insert(plain.groups[size_t(group)].dependent).second;
            }
    }
    for (bool moved = true; moved;) {
        moved = false;
        for (const PlainDependency &dependency : plain.dependencies) {
            const bool carries = dependency.soft
                ? impact.failed.contains(dependency.provider)
                : dependency.group < 0 && impact.degraded.contains(dependency.provider);
            if (carries && !impact.failed.contains(dependency.dependent))
                moved |= impact.degraded.insert(dependency.dependent).second;
        }
    }
    return impact;
}

using Arrows = std::set<std::pair<int, int>>;

/// Provider → dependent wherever the dependency is what brought the dependent down.
Arrows carrying(const PlainEstate &plain, const PlainImpact &impact)
{
    Arrows arrows;
    for (const PlainDependency &dependency : plain.dependencies) {
        const bool providerFailed = impact.failed.contains(dependency.provider);
        bool carries = false;
        if (impact.failed.contains(dependency.dependent))
            carries = providerFailed
                && (dependency.group >= 0 ? impact.failedGroups.contains(dependency.group) : !dependency.soft);
        else if (impact.degraded.contains(dependency.dependent))
            carries = dependency.soft ? providerFailed
                                      : dependency.group < 0 && impact.degraded.contains(dependency.provider);
        if (carries)
            arrows.emplace(dependency.provider, dependency.dependent);
    }
    return arrows;
}

/// All paths of this many steps further, the least by outline place kept.
void tryPaths(const Arrows &arrows, const std::map<int, int> &placeOf, int target, int steps, std::vector<int> &path,
              std::vector<int> &best)
{
    if (steps == 0) {
        std::vector<int> places;
        for (const int step : path)
            places.push_back(placeOf.at(step));
        if (path.back() == target && (best.empty() || places < best))
            best = places;
        return;
    }
    for (auto arrow = arrows.lower_bound({path.back(), 0}); arrow != arrows.end() && arrow->first == path.back();
         ++arrow) {
        path.push_back(arrow->second);
        tryPaths(arrows, placeOf, target, steps - 1, path, best);
        path.pop_back();
    }
}

/// The places of the first shortest path, found by trying every path of every length.
std::vector<int> firstShortest(const Arrows &arrows, const std::map<int, int> &placeOf, const std::set<int> &starts,
                               int target, int most)
{
    for (int steps = 0; steps <= most; ++steps) {
        std::vector<int> best;
        for (const int start : starts) {
            std::vector<int> path{start};
            tryPaths(arrows, placeOf, target, steps, path, best);
        }
        if (!best.empty())
            return best;
    }
    return {};
}

/// Steps to everything that can be reached, round by round over all arrows.
std::map<int, int> distances(const Arrows &arrows, const std::set<int> &starts)
{
    std::map<int, int> steps;
    for (const int start : starts)
        steps[start] = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &[from, to] : arrows) {
            if (!steps.contains(from) || (steps.contains(to) && steps[to] <= steps[from] + 1))
                continue;
            steps[to] = steps[from] + 1;
            moved = true;
        }
    }
    return steps;
}

std::vector<int> ints(const std::vector<ComponentIndex> &indices)
{
    return {indices.begin(), indices.end()};
}

std::vector<ComponentIndex> indicesOf(const std::set<int> &ids, const std::map<int, int> &placeOf)
{
    std::vector<ComponentIndex> indices;
    for (const int id : ids)
        indices.push_back(ComponentIndex(placeOf.at(id)));
    return indices;
}

} // namespace

class TestImpactTwin : public QObject
{
    Q_OBJECT

    PlainEstate m_plain;
    std::shared_ptr<const Estate> m_estate;
    std::map<int, int> m_placeOf; ///< outline place of each id, as the twin finds it

    void begin(QRandomGenerator &random, int size, int dependencies)
    {
        m_plain = randomEstate(random, size, dependencies);
        m_estate = snapshotOf(m_plain);
        std::vector<int> order;
        appendOutline(m_plain, 0, order);
        m_placeOf.clear();
        for (int place = 0; place < int(order.size()); ++place)
            m_placeOf[order[size_t(place)]] = place;
    }

    std::set<int> someIds(QRandomGenerator &random) const
    {
        std::set<int> named{1 + random.bounded(m_plain.size)};
        while (random.bounded(3) == 0)
            named.insert(1 + random.bounded(m_plain.size));
        return named;
    }

    /// What differs between the snapshot's answer and the twin's; empty when nothing does.
    QString difference(const PlainImpact &expected, const Impact &impact, const std::set<int> &named) const
    {
        std::vector<Impacted> listed;
        std::set<ComponentIndex> solutions;
        for (const auto &[id, place] : m_placeOf) {
            if (named.contains(id) || (!expected.failed.contains(id) && !expected.degraded.contains(id)))
                continue;
            const bool failed = expected.failed.contains(id);
            listed.push_back({ComponentIndex(place), failed ? Condition::Failed : Condition::Degraded});
            int root = id;
            while (m_plain.parents.at(root) != 0)
                root = m_plain.parents.at(root);
            solutions.insert(ComponentIndex(m_placeOf.at(root)));
        }
        std::ranges::sort(listed, {}, &Impacted::component);
        std::set<int> groups;
        for (const GroupIndex group : impact.failedGroups)
            groups.insert(int(m_estate->graph().group(group).id.value) - 1);
        if (impact.impacted != listed)
            return u"other components"_s;
        if (impact.solutions != std::vector<ComponentIndex>(solutions.begin(), solutions.end()))
            return u"other solutions"_s;
        return groups == expected.failedGroups ? QString() : u"other failed groups"_s;
    }

private Q_SLOTS:
    void aThousandEstatesAgreeInConditionAndReason()
    {
        QRandomGenerator random(1);
        int reasons = 0;
        for (int round = 0; round < 1000; ++round) {
            // given a small random estate and some of its components
            const int size = 2 + random.bounded(9);
            begin(random, size, size / 2 + random.bounded(3 * size));
            const std::set<int> named = someIds(random);
            // when they fail
            const Impact impact = impactOf(*m_estate, indicesOf(named, m_placeOf));
            const ReasonPaths paths = reasonsOf(*m_estate, impact);
            // then conditions are the plain fixpoint's, and each reason is the first of all shortest paths
            const PlainImpact expected = fixpoint(m_plain, named);
            QVERIFY2(difference(expected, impact, named).isEmpty(),
                     qPrintable(difference(expected, impact, named) + u" in round "_s + QString::number(round)));
            const Arrows arrows = carrying(m_plain, expected);
            for (const auto &[id, place] : m_placeOf) {
                const auto found = ints(paths.to(ComponentIndex(place)));
                QCOMPARE(found, firstShortest(arrows, m_placeOf, named, id, size));
                reasons += found.size() > 1;
            }
        }
        QVERIFY2(reasons > 1500, qPrintable(QString::number(reasons)));
    }

    void largeEstatesAgreeInConditionAndLength()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 40; ++round) {
            begin(random, 120, 200 + random.bounded(1500));
            const std::set<int> named = someIds(random);
            const Impact impact = impactOf(*m_estate, indicesOf(named, m_placeOf));
            const ReasonPaths paths = reasonsOf(*m_estate, impact);
            const PlainImpact expected = fixpoint(m_plain, named);
            QVERIFY2(difference(expected, impact, named).isEmpty(),
                     qPrintable(difference(expected, impact, named) + u" in round "_s + QString::number(round)));
            const Arrows arrows = carrying(m_plain, expected);
            const std::map<int, int> steps = distances(arrows, named);
            for (const auto &[id, place] : m_placeOf) {
                const auto path = ints(paths.to(ComponentIndex(place)));
                QCOMPARE(path.empty(), !steps.contains(id));
                if (path.empty())
                    continue;
                QCOMPARE(int(path.size()), steps.at(id) + 1);
                for (size_t i = 1; i < path.size(); ++i) {
                    const auto idAt = [&](int index) {
                        return int(m_estate->tree().component(ComponentIndex(index)).id.value);
                    };
                    QVERIFY(arrows.contains({idAt(path[i - 1]), idAt(path[i])}));
                }
            }
        }
    }

    void needsAgreeToo()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            const int size = 2 + random.bounded(9);
            begin(random, size, random.bounded(3 * size));
            Arrows arrows;
            for (const PlainDependency &dependency : m_plain.dependencies)
                arrows.emplace(dependency.dependent, dependency.provider);
            const int from = 1 + random.bounded(size);
            const Needs needs = needsOf(*m_estate, ComponentIndex(m_placeOf.at(from)));
            std::set<ComponentIndex> reached;
            for (const auto &[id, place] : m_placeOf) {
                const auto expected = firstShortest(arrows, m_placeOf, {from}, id, size);
                QCOMPARE(ints(needs.paths.to(ComponentIndex(place))), expected);
                if (!expected.empty() && id != from)
                    reached.insert(ComponentIndex(place));
            }
            QCOMPARE(needs.providers, std::vector<ComponentIndex>(reached.begin(), reached.end()));
        }
    }

    void cyclesAgreeToo()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 300; ++round) {
            const int size = 2 + random.bounded(20);
            begin(random, size, random.bounded(2 * size));
            Arrows arrows;
            for (const PlainDependency &dependency : m_plain.dependencies)
                arrows.emplace(dependency.dependent, dependency.provider);
            std::set<std::vector<ComponentIndex>> expected;
            for (const auto &[id, place] : m_placeOf) {
                std::set<ComponentIndex> together{ComponentIndex(place)};
                for (const auto &[other, steps] : distances(arrows, {id}))
                    if (distances(arrows, {other}).contains(id))
                        together.insert(ComponentIndex(m_placeOf.at(other)));
                if (together.size() > 1)
                    expected.insert({together.begin(), together.end()});
            }
            QCOMPARE(cyclesOf(*m_estate), std::vector<std::vector<ComponentIndex>>(expected.begin(), expected.end()));
        }
    }
};

QTEST_GUILESS_MAIN(TestImpactTwin)
#include "tst_impact_twin.moc"
