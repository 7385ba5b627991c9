// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_estates.h"
#include "render/map_glide.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMapGlide : public QObject
{
    Q_OBJECT

private:
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;
    std::shared_ptr<const EstateMap> m_few;
    std::shared_ptr<const EstateMap> m_more;

    static const MapBox *boxIn(const EstateMap &map, Id<Component> id)
    {
        const auto found = std::ranges::find(map.boxes, id, &MapBox::id);
        return found == map.boxes.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = m_sales.maker.make();
        MapQuestion question = questionOf(m_estate, m_sales.host1);
        m_few = mapOf(question);
        question.query.expanded = {{*m_estate->tree().indexOf(m_sales.database), NeighbourSide::Providers}};
        question.before = m_few;
        m_more = mapOf(question);
    }

    void itBeginsWhereThingsWereAndEndsWhereTheyAre()
    {
        const QPointF shift(7, -5);
        MapGlide glide(m_few, m_more, shift);
        for (const MapBox &box : m_few->boxes)
            QCOMPARE(boxIn(glide.at(0), box.id)->rect, box.rect.translated(shift));
        for (size_t i = 0; i < m_more->boxes.size(); ++i) {
            QCOMPARE(glide.at(1).boxes[i].rect, m_more->boxes[i].rect);
            QCOMPARE(glide.at(1).boxes[i].labelAt, m_more->boxes[i].labelAt);
            QCOMPARE(glide.at(1).boxes[i].opacity, 1.0);
        }
        for (size_t i = 0; i < m_more->curves.size(); ++i)
            QCOMPARE(glide.at(1).curves[i].route.boundingRect(), m_more->curves[i].route.boundingRect());
    }

    void halfWayIsBetweenBoth()
    {
        MapGlide glide(m_few, m_more, {});
        const QPointF was = boxIn(*m_few, m_sales.host1)->rect.center();
        const QPointF is = boxIn(*m_more, m_sales.host1)->rect.center();
        QVERIFY(was != is);
        QCOMPARE(boxIn(glide.at(0.5), m_sales.host1)->rect.center(), (was + is) / 2);
    }

    void whatIsNewFadesInAndWhatIsGoneFadesOut()
    {
        MapGlide opening(m_few, m_more, {});
        QCOMPARE(boxIn(opening.at(0.25), m_sales.host2)->opacity, 0.25);
        QCOMPARE(boxIn(opening.at(0.25), m_sales.host1)->opacity, 1.0);
        MapGlide folding(m_more, m_few, {});
        QCOMPARE(boxIn(folding.at(0.25), m_sales.host2)->opacity, 0.75);
        QCOMPARE(folding.at(1).curves.size(), m_more->curves.size());
        QCOMPARE(folding.at(1).curves.back().opacity, 0.0);
    }

    void whatIsOpenedComesOutOfItsBox()
    {
        MapQuestion question = questionOf(m_estate, m_sales.sales, MapMode::Whole);
        const auto folded = mapOf(question);
        question.opened = {*m_estate->tree().indexOf(m_sales.sales)};
        question.before = folded;
        const auto opened = mapOf(question);
        MapGlide opening(folded, opened, {});
        const QPointF at = boxIn(*folded, m_sales.sales)->rect.center();
        QCOMPARE(boxIn(opening.at(0), m_sales.prices)->rect.center(), at);
        QCOMPARE(boxIn(opening.at(0), m_sales.prices)->opacity, 0.0);
        MapGlide folding(opened, folded, {});
        QCOMPARE(boxIn(folding.at(1), m_sales.prices)->rect.center(), at);
    }

    void aRouteWithMoreBendsIsTheSameLineAtBothEnds()
    {
        EstateMap bent = *m_few;
        MapCurve &curve = bent.curves.front();
        const QPointF from = curve.route.front();
        const QPointF to = curve.route.back();
        curve.route = {from, {from.x() + 50, from.y() + 10}, {from.x() + 50, to.y() - 10}, to};
        MapGlide glide(std::make_shared<const EstateMap>(bent), m_few, {});
        const QPolygonF begun = glide.at(0).curves.front().route;
        for (const QPointF &point : curve.route)
            QVERIFY(begun.contains(point));
        for (const QPointF &point : glide.at(1).curves.front().route)
            QVERIFY(m_few->curves.front().route.contains(point));
    }
};

QTEST_MAIN(TestMapGlide)
#include "tst_map_glide.moc"
