// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/neighbourhood.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

namespace {

/// A chain a0 → a1 → … with two more dependents of a0 and two more providers of the last.
struct Chain {
    explicit Chain(int length)
    {
        for (int i = 0; i < length; ++i)
            link.push_back(maker.component(u"link"_s));
        for (int i = 0; i + 1 < length; ++i)
            maker.needs(link[size_t(i)], link[size_t(i) + 1]);
    }
    EstateMaker maker;
    std::vector<Id<Component>> link;
};

std::vector<ComponentIndex> componentsOf(const Neighbourhood &neighbourhood)
{
    std::vector<ComponentIndex> components;
    for (const NeighbourNode &node : neighbourhood.nodes)
        components.push_back(node.component);
    return components;
}

std::set<std::pair<ComponentIndex, ComponentIndex>> pairsOf(const Neighbourhood &neighbourhood)
{
    std::set<std::pair<ComponentIndex, ComponentIndex>> pairs;
    for (const NeighbourEdge &edge : neighbourhood.edges)
        pairs.emplace(neighbourhood.nodes[edge.dependent].component, neighbourhood.nodes[edge.provider].component);
    return pairs;
}

using Pairs = std::set<std::pair<ComponentIndex, ComponentIndex>>;
using Components = std::vector<ComponentIndex>;

/// Knows nothing of marks and queues: distances grow until nothing changes.
class Twin
{
public:
    Twin(const Estate &estate, const NeighbourhoodQuery &query) : m_estate(estate), m_query(query)
    {
        for (DependencyIndex i = 0; i < estate.graph().size(); ++i)
            if (query.kinds.test(size_t(estate.graph().kindOf(i)))
                && estate.graph().dependentOf(i) != estate.graph().providerOf(i))
                m_pairs.emplace(estate.graph().dependentOf(i), estate.graph().providerOf(i));
        for (const ComponentIndex focus : query.focus)
            m_up[focus] = m_down[focus] = m_near[focus] = 0;
        while (grow()) { }
    }

    const std::map<ComponentIndex, quint32> &distances() const { return m_near; }
    const Pairs &pairs() const { return m_pairs; }
    quint32 edges() const
    {
        return quint32(std::count_if(m_pairs.begin(), m_pairs.end(), [this](const auto &pair) {
            return m_near.count(pair.first) > 0 && m_near.count(pair.second) > 0;
        }));
    }

private:
    using Distances = std::map<ComponentIndex, quint32>;

    static bool lower(Distances &distances, ComponentIndex component, quint32 distance)
    {
        const auto [at, isNew] = distances.emplace(component, distance);
        if (isNew || at->second <= distance)
            return isNew;
        at->second = distance;
        return true;
    }

    bool grow()
    {
        bool grown = false;
        for (const auto &[dependent, provider] : m_pairs) {
            grown |= step(provider, dependent, NeighbourSide::Dependents, m_up, m_query.dependentDepth);
            grown |= step(dependent, provider, NeighbourSide::Providers, m_down, m_query.providerDepth);
        }
        return grown;
    }

    bool step(ComponentIndex from, ComponentIndex to, NeighbourSide side, Distances &way, std::optional<quint32> depth)
    {
        const MapFold fold{from, side};
        const auto has = [&](const auto &folds) { return std::find(folds.begin(), folds.end(), fold) != folds.end(); };
        if (has(m_query.collapsed))
            return false;
        bool grown = false;
        const auto at = way.find(from);
        if (at != way.end() && (!depth || at->second < *depth)) {
            const quint32 distance = at->second + 1;
            grown |= lower(way, to, distance);
            grown |= lower(m_near, to, distance);
        }
        const auto near = m_near.find(from);
        if (near != m_near.end() && has(m_query.expanded))
            grown |= lower(m_near, to, near->second + 1);
        return grown;
    }

    const Estate &m_estate;
    const NeighbourhoodQuery &m_query;
    Pairs m_pairs;
    Distances m_up;
    Distances m_down;
    Distances m_near;
};

std::shared_ptr<const Estate> randomEstate(QRandomGenerator &random)
{
    EstateMaker maker;
    const int size = 1 + random.bounded(24);
    for (int i = 0; i < size; ++i)
        maker.component(u"c"_s);
    for (int i = random.bounded(3 * size + 1); i > 0; --i) {
        Dependency made;
        made.dependent = Id<Component>(1 + random.bounded(size));
        made.provider = Id<Component>(1 + random.bounded(size));
        made.kind = DependencyKind(random.bounded(3));
        maker.add(made);
    }
    return maker.make();
}

NeighbourhoodQuery randomQuery(QRandomGenerator &random, quint32 size)
{
    NeighbourhoodQuery query;
    const auto any = [&] { return ComponentIndex(random.bounded(size)); };
    const auto depth = [&] {
        return random.bounded(5) == 0 ? std::nullopt : std::optional<quint32>(random.bounded(4));
    };
    for (int i = random.bounded(3); i >= 0; --i)
        query.focus.push_back(any());
    query.dependentDepth = depth();
    query.providerDepth = depth();
    if (random.bounded(2) == 0)
        query.kinds = DependencyKinds(random.bounded(8u));
    for (int i = random.bounded(4); i > 0; --i)
        query.expanded.push_back({any(), NeighbourSide(random.bounded(2))});
    for (int i = random.bounded(3); i > 0; --i)
        query.collapsed.push_back({any(), NeighbourSide(random.bounded(2))});
    query.mostNodes = random.bounded(2) == 0 ? 300 : quint32(random.bounded(8));
    query.mostEdges = random.bounded(2) == 0 ? 1000 : quint32(random.bounded(8));
    return query;
}

} // namespace

class TestNeighbourhood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depthBoundsEachDirectionByItself()
    {
        Chain chain(7);
        const auto estate = chain.maker.make();
        NeighbourhoodQuery query{{3}};
        query.dependentDepth = 1;
        query.providerDepth = 2;
        const Neighbourhood found = neighbourhoodOf(*estate, query);
        QCOMPARE(componentsOf(found), (Components{3, 2, 4, 5}));
        QCOMPARE(pairsOf(found), (Pairs{{2, 3}, {3, 4}, {4, 5}}));
        QCOMPARE(found.nodes[1].undrawnDependents, 1u);
        QCOMPARE(found.nodes[1].undrawnProviders, 0u);
        QCOMPARE(found.nodes[3].undrawnProviders, 1u);
        QCOMPARE(found.whole, (NeighbourhoodSize{4, 3}));

        query.dependentDepth = 0;
        query.providerDepth.reset();
        QCOMPARE(componentsOf(neighbourhoodOf(*estate, query)), (Components{3, 4, 5, 6}));
    }

    void siblingsAreNoNeighboursUntilTheirParentIsExpanded()
    {
        EstateMaker maker;
        const auto host = maker.component(u"host"_s);
        const auto one = maker.component(u"one"_s);
        const auto two = maker.component(u"two"_s);
        const auto user = maker.component(u"user of two"_s);
        maker.needs(one, host);
        maker.needs(two, host);
        maker.needs(user, two);
        const auto estate = maker.make();
        NeighbourhoodQuery query{{1}};
        const Neighbourhood folded = neighbourhoodOf(*estate, query);
        QCOMPARE(componentsOf(folded), (Components{1, 0}));
        QCOMPARE(folded.nodes[1].undrawnDependents, 1u);
        // when the host is expanded upwards, one step is seen and no more
        query.expanded = {{0, NeighbourSide::Dependents}};
        const Neighbourhood opened = neighbourhoodOf(*estate, query);
        QCOMPARE(componentsOf(opened), (Components{1, 0, 2}));
        QCOMPARE(opened.nodes[2].distance, 2u);
        QCOMPARE(opened.nodes[2].undrawnDependents, 1u);
        QCOMPARE(pairsOf(opened), (Pairs{{1, 0}, {2, 0}}));
    }

    void whatIsReachedOnlyThroughACollapsedSideIsNotSeen()
    {
        EstateMaker maker;
        std::vector<Id<Component>> c;
        for (int i = 0; i < 5; ++i)
            c.push_back(maker.component(u"c"_s));
        maker.needs(c[0], c[1]);
        maker.needs(c[0], c[2]);
        maker.needs(c[1], c[3]);
        maker.needs(c[2], c[3]);
        maker.needs(c[1], c[4]);
        NeighbourhoodQuery query{{0}};
        query.collapsed = {{1, NeighbourSide::Providers}};
        query.expanded = query.collapsed; // and collapsing outranks it
        const Neighbourhood found = neighbourhoodOf(*maker.make(), query);
        QCOMPARE(componentsOf(found), (Components{0, 1, 2, 3}));
        QCOMPARE(pairsOf(found), (Pairs{{0, 1}, {0, 2}, {1, 3}, {2, 3}})); // an edge of two that are seen is seen
        QCOMPARE(found.nodes[1].undrawnProviders, 1u);
        QCOMPARE(found.found, (NeighbourhoodSize{4, 4}));
        QCOMPARE(found.whole, (NeighbourhoodSize{5, 5}));
    }

    void onlyTheKindsAskedForAreFollowedAndCounted()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        const auto add = [&](Id<Component> dependent, Id<Component> provider, DependencyKind kind) {
            Dependency made;
            made.dependent = dependent;
            made.provider = provider;
            made.kind = kind;
            maker.add(made);
        };
        add(a, b, DependencyKind::Power);
        add(a, b, DependencyKind::Data);
        add(a, c, DependencyKind::Power);
        add(a, a, DependencyKind::Data);
        NeighbourhoodQuery query{{0}};
        query.kinds.reset();
        query.kinds.set(size_t(DependencyKind::Data));
        const Neighbourhood found = neighbourhoodOf(*maker.make(), query);
        QCOMPARE(componentsOf(found), (Components{0, 1}));
        QCOMPARE(found.edges, (std::vector<NeighbourEdge>{{0, 1, 1, 2}})); // after the one on itself
        QCOMPARE(found.nodes.front().undrawnProviders, 0u);
        QCOMPARE(found.found, (NeighbourhoodSize{2, 1}));
        QCOMPARE(found.whole, (NeighbourhoodSize{3, 2}));
    }

    void aThousandDependentsDoNotCrowdOutTheProviders()
    {
        EstateMaker maker;
        const auto hub = maker.component(u"hub"_s);
        for (int i = 0; i < 1000; ++i)
            maker.needs(maker.component(u"above"_s), hub);
        for (int i = 0; i < 3; ++i)
            maker.needs(hub, maker.component(u"below"_s));
        NeighbourhoodQuery query{{0}};
        query.mostNodes = 9;
        const Neighbourhood found = neighbourhoodOf(*maker.make(), query);
        QCOMPARE(componentsOf(found), (Components{0, 1, 1001, 2, 1002, 3, 1003, 4, 5}));
        QCOMPARE(found.nodes.front().undrawnDependents, 995u);
        QCOMPARE(found.edges.size(), 8u);
        QCOMPARE(found.found, (NeighbourhoodSize{1004, 1003}));
        QCOMPARE(found.whole, found.found);
    }

    void fewerNodesAreDrawnWhereTooManyEdgesJoinThem()
    {
        EstateMaker maker;
        std::vector<Id<Component>> c;
        for (int i = 0; i < 10; ++i) {
            c.push_back(maker.component(u"c"_s));
            for (int k = 0; k < i; ++k)
                maker.needs(c[size_t(k)], c[size_t(i)]);
        }
        NeighbourhoodQuery query{{0}};
        query.mostEdges = 14; // five nodes have ten edges, six fifteen
        const Neighbourhood found = neighbourhoodOf(*maker.make(), query);
        QCOMPARE(componentsOf(found), (Components{0, 1, 2, 3, 4}));
        QCOMPARE(found.edges.size(), 10u);
        QCOMPARE(found.nodes.back().undrawnProviders, 5u);
        QCOMPARE(found.found, (NeighbourhoodSize{10, 45}));
    }

    void noFocusNoNeighbourhood()
    {
        QCOMPARE(neighbourhoodOf(Estate(), {}), Neighbourhood());
        Chain chain(3);
        QCOMPARE(neighbourhoodOf(*chain.maker.make(), {}), Neighbourhood());
    }

    void aThousandRandomQuestionsHaveTheAnswersOfATwin()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 1000; ++i) {
            const auto estate = randomEstate(random);
            const NeighbourhoodQuery query = randomQuery(random, estate->tree().size());
            const Neighbourhood answer = neighbourhoodOf(*estate, query);
            const QByteArray where = QByteArray::number(i);
            const Twin twin(*estate, query);
            QVERIFY2(answer.found == (NeighbourhoodSize{quint32(twin.distances().size()), twin.edges()}), where);
            NeighbourhoodQuery everything = query;
            everything.kinds.set();
            everything.collapsed.clear();
            const Twin whole(*estate, everything);
            QVERIFY2(answer.whole == (NeighbourhoodSize{quint32(whole.distances().size()), whole.edges()}), where);
            const QString fault = faultOf(answer, twin, query);
            QVERIFY2(fault.isEmpty(), qPrintable(QString::number(i) + u": "_s + fault));
        }
    }

    void atTheNotesOwnScaleDrawnAndUndrawnMakeUpEveryNeighbour()
    {
        EstateMaker maker;
        constexpr int components = 10'000;
        for (int i = 0; i < components; ++i)
            maker.component(u"c"_s);
        QRandomGenerator random(5);
        for (int i = 0; i < components; ++i)
            for (int k = 0; k < 100; ++k)
                maker.needs(Id<Component>(1 + i), Id<Component>(1 + random.bounded(components)));
        const auto estate = maker.make();
        NeighbourhoodQuery query{{5000}};
        query.dependentDepth.reset();
        query.providerDepth.reset();
        const Neighbourhood all = neighbourhoodOf(*estate, query);
        QVERIFY(all.nodes.size() > 100 && all.nodes.size() <= 300);
        QVERIFY(all.edges.size() > 900 && all.edges.size() <= 1000);
        QCOMPARE(all.whole.nodes, quint32(components));
        const NeighbourNode &focus = all.nodes.front();
        const auto drawn = std::count_if(all.edges.begin(), all.edges.end(),
                                         [](const NeighbourEdge &edge) { return edge.dependent == 0; });
        std::set<ComponentIndex> providers;
        for (const ComponentIndex provider : estate->graph().providers().of(5000))
            if (provider != 5000)
                providers.insert(provider);
        QCOMPARE(size_t(focus.undrawnProviders) + size_t(drawn), providers.size());
    }

private:
    /// What the answer has in another way than the twin, in words; empty when all agrees.
    static QString faultOf(const Neighbourhood &answer, const Twin &twin, const NeighbourhoodQuery &query)
    {
        const size_t most = std::min<size_t>(query.mostNodes, twin.distances().size());
        if (answer.nodes.size() > most || answer.edges.size() > query.mostEdges)
            return u"more than asked for"_s;
        if (answer.nodes.size() < most && query.mostEdges == 1000)
            return u"fewer than there are"_s;
        std::set<ComponentIndex> drawn;
        quint32 before = 0;
        for (const NeighbourNode &node : answer.nodes) {
            const auto at = twin.distances().find(node.component);
            if (at == twin.distances().end() || at->second != node.distance || node.distance < before)
                return u"a distance"_s;
            if (!drawn.insert(node.component).second)
                return u"a node twice"_s;
            before = node.distance;
        }
        Pairs pairs;
        for (const auto &pair : twin.pairs())
            if (drawn.count(pair.first) > 0 && drawn.count(pair.second) > 0)
                pairs.insert(pair);
        if (pairsOf(answer) != pairs || answer.edges.size() != pairs.size())
            return u"the edges"_s;
        for (const NeighbourNode &node : answer.nodes) {
            quint32 dependents = 0;
            quint32 providers = 0;
            for (const auto &[dependent, provider] : twin.pairs()) {
                dependents += provider == node.component && drawn.count(dependent) == 0;
                providers += dependent == node.component && drawn.count(provider) == 0;
            }
            if (dependents != node.undrawnDependents || providers != node.undrawnProviders)
                return u"what is not drawn"_s;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
