// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate_maker.h"
#include "estate/neighbour_groups.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestNeighbourGroups : public QObject
{
    Q_OBJECT

private:
    EstateMaker m_maker;
    Id<Component> m_shop, m_front, m_cart, m_pay, m_bank, m_rack;
    std::shared_ptr<const Estate> m_estate;

    ComponentIndex at(Id<Component> id) const { return *m_estate->tree().indexOf(id); }
    Neighbourhood around(Id<Component> focus) const
    {
        NeighbourhoodQuery query{{at(focus)}};
        return neighbourhoodOf(*m_estate, query);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = m_maker.component(u"Shop"_s);
        m_front = m_maker.component(u"Front"_s, m_shop);
        m_cart = m_maker.component(u"Cart"_s, m_shop);
        m_pay = m_maker.component(u"Pay"_s, m_shop);
        m_bank = m_maker.component(u"Bank"_s);
        m_rack = m_maker.component(u"Rack"_s);
        m_maker.needs(m_front, m_cart);
        m_maker.needs(m_front, m_pay);
        m_maker.needs(m_cart, m_bank, Strength::Soft);
        m_maker.needs(m_pay, m_bank);
        m_maker.needs(m_pay, m_bank);
        m_maker.needs(m_bank, m_rack);
        m_estate = m_maker.make();
    }

    void withoutFoldsEverythingStandsByItself()
    {
        const Neighbourhood near = around(m_bank);
        const NeighbourGroups groups = groupsOf(*m_estate, near, std::vector{at(m_bank)}, {});
        QCOMPARE(groups.boxes.size(), near.nodes.size());
        QCOMPARE(groups.arrows.size(), near.edges.size());
        for (size_t i = 0; i < near.edges.size(); ++i)
            QVERIFY(groups.arrows[i].dependent == near.edges[i].dependent
                    && groups.arrows[i].provider == near.edges[i].provider
                    && groups.arrows[i].count == near.edges[i].count);
    }

    void whatIsBelowAFoldedComponentIsOneBoxAndItsEdgesAreSummed()
    {
        const NeighbourGroups groups =
            groupsOf(*m_estate, around(m_bank), std::vector{at(m_bank)}, std::vector{at(m_shop)});
        QCOMPARE(groups.boxes, (std::vector{at(m_bank), at(m_shop), at(m_rack)}));
        QCOMPARE(groups.members, (std::vector<quint32>{1, 3, 1})); // the shop itself is not among the nodes
        QCOMPARE(groups.innerDependencies, (std::vector<quint64>{0, 2, 0}));
        const auto sum = std::ranges::find(groups.arrows, 3U, &DrawnArrow::count);
        QVERIFY(sum != groups.arrows.end() && sum->dependent == 1 && sum->provider == 0);
        QCOMPARE(sum->strength, Strength::Hard);
    }

    void theFocusStaysByItself()
    {
        const NeighbourGroups groups =
            groupsOf(*m_estate, around(m_pay), std::vector{at(m_pay)}, std::vector{at(m_shop)});
        QCOMPARE(groups.boxes.front(), at(m_pay));
        QCOMPARE(groups.members.front(), 1U);
        QVERIFY2(std::ranges::find(groups.boxes, at(m_front)) != groups.boxes.end(), "nobody is folded alone");
    }

    void overRandomEstatesNothingIsLost()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 200; ++round) {
            EstateMaker maker;
            std::vector<Id<Component>> all;
            for (int i = 0; i < 40; ++i)
                all.push_back(maker.component(u"c"_s,
                                              i < 3 || random.bounded(4) == 0
                                                  ? std::nullopt
                                                  : std::optional(all[random.bounded(quint32(all.size()))])));
            for (int i = 0; i < 70; ++i)
                maker.needs(all[random.bounded(40U)], all[random.bounded(40U)]);
            const auto estate = maker.make();
            NeighbourhoodQuery query{{random.bounded(40U)}};
            const Neighbourhood near = neighbourhoodOf(*estate, query);
            const std::vector<ComponentIndex> folded{random.bounded(40U), random.bounded(40U), random.bounded(40U)};
            const NeighbourGroups groups = groupsOf(*estate, near, query.focus, folded);
            QCOMPARE(std::accumulate(groups.members.begin(), groups.members.end(), 0U), quint32(near.nodes.size()));
            quint64 dependencies = 0;
            for (const NeighbourEdge &edge : near.edges)
                dependencies += edge.count;
            for (const DrawnArrow &arrow : groups.arrows) {
                QVERIFY(arrow.dependent != arrow.provider && arrow.count > 0);
                dependencies -= arrow.count;
            }
            for (const quint64 inner : groups.innerDependencies)
                dependencies -= inner;
            QCOMPARE(dependencies, 0U);
            for (size_t i = 0; i < near.nodes.size(); ++i) {
                const ComponentIndex box = groups.boxes[groups.boxOf[i]];
                const ComponentIndex node = near.nodes[i].component;
                QVERIFY(node == box
                        || (box < node && node < estate->tree().endOf(box)
                            && std::ranges::find(folded, box) != folded.end()));
            }
            QCOMPARE(groups.boxes.front(), query.focus.front());
        }
    }
};

QTEST_GUILESS_MAIN(TestNeighbourGroups)
#include "tst_neighbour_groups.moc"
