// SPDX-License-Identifier: GPL-3.0-or-later
// A map that is made near the one before.
#include "map_estates.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMapNear : public QObject
{
    Q_OBJECT

private:
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;

    /// How far each box that both show has come, told from this one.
    static std::vector<double> waysOf(const EstateMap &before, const EstateMap &now, Id<Component> held)
    {
        const auto middle = [](const EstateMap &map, Id<Component> id) {
            return map.boxes[*map.placeOf(id)].rect.center();
        };
        std::vector<double> ways{0};
        for (const MapBox &box : now.boxes) {
            if (!before.placeOf(box.id) || before.boxes[*before.placeOf(box.id)].id != box.id)
                continue;
            const QPointF by =
                middle(now, box.id) - middle(now, held) - (middle(before, box.id) - middle(before, held));
            ways.push_back(std::hypot(by.x(), by.y()));
        }
        return ways;
    }
    static double farthest(const EstateMap &before, const EstateMap &now, Id<Component> held)
    {
        return std::ranges::max(waysOf(before, now, held));
    }
    /// Told from whichever box leaves most of the others where they are.
    static double sumOfWays(const EstateMap &before, const EstateMap &now)
    {
        double least = std::numeric_limits<double>::infinity();
        for (const MapBox &box : before.boxes) {
            const auto ways = waysOf(before, now, box.id);
            least = std::min(least, std::accumulate(ways.begin(), ways.end(), 0.0));
        }
        return least;
    }

private Q_SLOTS:
    void initTestCase() { m_estate = m_sales.maker.make(); }

    void itselfStandsAsItStood()
    {
        for (const MapMode mode : {MapMode::Neighbourhood, MapMode::Impact, MapMode::Whole}) {
            MapQuestion question = questionOf(m_estate, m_sales.database, mode);
            question.opened = {0};
            question.before = mapOf(question);
            const auto again = mapOf(question);
            for (size_t i = 0; i < again->boxes.size(); ++i)
                QCOMPARE(again->boxes[i].rect, question.before->boxes[i].rect);
            for (size_t i = 0; i < again->curves.size(); ++i)
                QCOMPARE(again->curves[i].route, question.before->curves[i].route);
        }
    }

    void whatBreaksStandsWhereTheNeighbourhoodStood()
    {
        MapQuestion question = questionOf(m_estate, m_sales.database);
        const auto before = mapOf(question);
        question.mode = MapMode::Impact; // boxes that fail are wider
        question.before = before;
        const auto now = mapOf(question);
        QVERIFY(now->boxes[*now->placeOf(m_sales.manage)].rect.width()
                > before->boxes[*before->placeOf(m_sales.manage)].rect.width());
        QVERIFY2(farthest(*before, *now, m_sales.database) < 40,
                 qPrintable(QString::number(farthest(*before, *now, m_sales.database))));
    }

    void whatIsOpenedPushesAsideOnlyWhatStandsInItsWay()
    {
        MapQuestion question = questionOf(m_estate, m_sales.host1);
        const auto before = mapOf(question);
        question.query.expanded = {{*m_estate->tree().indexOf(m_sales.database), NeighbourSide::Providers}};
        question.before = before;
        const auto now = mapOf(question);
        QVERIFY(now->boxes.size() > before->boxes.size());
        for (const auto still : {m_sales.rack1, m_sales.manage, m_sales.prices, m_sales.customers, m_sales.database})
            QVERIFY(now->placeOf(still).has_value());
        // host 1 gives way by half of what host 2 and the space between them take
        QVERIFY2(farthest(*before, *now, m_sales.database) < 80,
                 qPrintable(QString::number(farthest(*before, *now, m_sales.database))));
    }

    void inTheWholeFarLessMovesThanFromScratch()
    {
        double near = 0;
        double scratch = 0;
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            EstateMaker maker;
            std::vector<Id<Component>> all;
            for (int i = 0; i < 14; ++i)
                all.push_back(maker.component(u"Solution %1"_s.arg(i)));
            for (int i = 0; i < 120; ++i)
                all.push_back(maker.component(u"Part %1"_s.arg(i), all[random.bounded(14U)]));
            for (int i = 0; i < 90; ++i)
                maker.needs(all[14 + random.bounded(120U)], all[14 + random.bounded(120U)]);
            MapQuestion question = questionOf(maker.make(), all[0], MapMode::Whole);
            const ComponentTree &tree = question.estate->tree();
            question.opened = {*tree.indexOf(all[seed % 14])};
            const auto before = mapOf(question);
            question.opened.push_back(*tree.indexOf(all[(seed + 5) % 14]));
            question.before = before;
            near += sumOfWays(*before, *mapOf(question));
            question.before = nullptr;
            scratch += sumOfWays(*before, *mapOf(question));
        }
        QVERIFY2(near < 0.5 * scratch, qPrintable(u"%1 of %2"_s.arg(near).arg(scratch)));
    }

    void solutionsThatNothingJoinsKeepTheirOrderWhenOneIsOpened()
    {
        EstateMaker maker;
        std::vector<Id<Component>> solutions;
        for (int i = 0; i < 30; ++i)
            solutions.push_back(maker.component(u"Solution %1"_s.arg(i)));
        for (int i = 0; i < 6; ++i)
            maker.component(u"Part %1"_s.arg(i), solutions[12]);
        MapQuestion question = questionOf(maker.make(), solutions[0], MapMode::Whole);
        const auto before = mapOf(question);
        question.opened = {*question.estate->tree().indexOf(solutions[12])};
        question.before = before;
        const auto now = mapOf(question);
        QCOMPARE(now->boxes.size(), 36U);
        const auto readsBefore = [](const EstateMap &map, Id<Component> a, Id<Component> b) {
            const QRectF x = map.boxes[*map.placeOf(a)].rect;
            const QRectF y = map.boxes[*map.placeOf(b)].rect;
            return x.bottom() < y.top() || (y.bottom() >= x.top() && x.left() < y.left());
        };
        for (size_t i = 1; i < solutions.size(); ++i)
            QVERIFY2(readsBefore(*before, solutions[i - 1], solutions[i])
                         == readsBefore(*now, solutions[i - 1], solutions[i]),
                     qPrintable(QString::number(i)));
    }
};

QTEST_MAIN(TestMapNear)
#include "tst_map_near.moc"
