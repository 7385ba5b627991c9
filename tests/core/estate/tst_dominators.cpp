// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dominators.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

struct Arrows {
    quint32 nodes = 0;
    std::vector<quint32> from;
    std::vector<quint32> to;
    std::vector<quint32> roots;

    Dominators dominators() const
    {
        return dominatorsOf(makeAdjacency(nodes, from, to), makeAdjacency(nodes, to, from), roots);
    }

    std::set<quint32> reachedWithout(quint32 barred) const
    {
        std::set<quint32> reached;
        for (const quint32 root : roots)
            if (root != barred)
                reached.insert(root);
        for (size_t before = 0; before != reached.size();) {
            before = reached.size();
            for (size_t i = 0; i < from.size(); ++i)
                if (reached.contains(from[i]) && to[i] != barred)
                    reached.insert(to[i]);
        }
        return reached;
    }
};

Arrows randomArrows(QRandomGenerator &random)
{
    Arrows made;
    made.nodes = quint32(1 + random.bounded(25));
    const int count = random.bounded(int(made.nodes) * 2 + 1);
    for (int i = 0; i < count; ++i) {
        made.from.push_back(quint32(random.bounded(int(made.nodes))));
        made.to.push_back(quint32(random.bounded(int(made.nodes))));
    }
    for (quint32 node = 0; node < made.nodes; ++node)
        if (random.bounded(6) == 0)
            made.roots.push_back(node);
    return made;
}

} // namespace

class TestDominators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By taking each node out: what is no longer reached was dominated by it.
    void aThousandRandomGraphsAgreeWithTakingEachNodeOut()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 1000; ++round) {
            const Arrows arrows = randomArrows(random);
            const Dominators found = arrows.dominators();
            const std::set<quint32> all = arrows.reachedWithout(Dominators::nobody);
            for (quint32 node = 0; node < arrows.nodes; ++node) {
                std::set<quint32> lost = all;
                for (const quint32 still : arrows.reachedWithout(node))
                    lost.erase(still);
                lost.erase(node);
                QVERIFY2(found.dominated[node] == lost.size(),
                         qPrintable(u"round %1, node %2: %3 dominated, by taking out %4"_s.arg(round)
                                        .arg(node)
                                        .arg(found.dominated[node])
                                        .arg(lost.size())));
                std::set<quint32> below;
                for (quint32 other = 0; other < arrows.nodes; ++other)
                    for (quint32 at = found.nearest[other]; at != Dominators::nobody; at = found.nearest[at])
                        if (at == node)
                            below.insert(other);
                QCOMPARE(below, lost);
            }
        }
    }

    void aChainOfAHundredThousandIsNoDanger()
    {
        Arrows chain{100'000, {}, {}, {0}};
        for (quint32 node = 0; node + 1 < chain.nodes; ++node) {
            chain.from.push_back(node);
            chain.to.push_back(node + 1);
        }
        const Dominators found = chain.dominators();
        QCOMPARE(found.dominated.front(), 99'999u);
        QCOMPARE(found.nearest.back(), 99'998u);
        QCOMPARE(found.nearest.front(), Dominators::nobody);
    }
};

QTEST_GUILESS_MAIN(TestDominators)
#include "tst_dominators.moc"
