// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/fold_estates.h"
#include "estate/folded_estate.h"
#include "map_estates.h"
#include "render/map_curves.h"
#include "render/map_drawing.h"
#include "render/map_legend.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

MapQuestion wholeOf(std::shared_ptr<const Estate> estate, std::vector<ComponentIndex> opened = {})
{
    MapQuestion question;
    question.estate = std::move(estate);
    question.mode = MapMode::Whole;
    question.opened = std::move(opened);
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

QStringList sumsOn(const EstateMap &map)
{
    QStringList sums;
    for (const MapNote &note : map.notes)
        sums.append(note.text);
    sums.sort();
    return sums;
}

/// How far the point is from the curve.
double offCurve(const QPointF &point, const MapCurve &curve)
{
    const QPolygonF points = pointsAlong(curve.route);
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF along = points[i] - points[i - 1];
        const double length = QPointF::dotProduct(along, along);
        const double part =
            length > 0 ? std::clamp(QPointF::dotProduct(point - points[i - 1], along) / length, 0.0, 1.0) : 0;
        least = std::min(least, QLineF(point, points[i - 1] + part * along).length());
    }
    return least;
}

QImage drawn(const EstateMap &map, Theme theme, const MapMarks &marks = {})
{
    QImage image(map.size.toSize(), QImage::Format_RGB32);
    image.fill(lookOf(theme).background);
    QPainter painter(&image);
    drawMap(painter, map, lookOf(theme), QRectF({}, map.size), marks);
    return image;
}

} // namespace

class TestWholeMap : public QObject
{
    Q_OBJECT

private:
    const Words m_words{QLocale(QLocale::English)};
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;

    ComponentIndex indexOf(Id<Component> id) const { return *m_estate->tree().indexOf(id); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sales.needs(m_sales.orders, m_sales.prices, DependencyKind::ConnectsTo);
        m_estate = m_sales.maker.make();
    }

    void itBeginsWithTheSolutions()
    {
        const auto map = mapOf(wholeOf(m_estate));
        QCOMPARE(map->boxes.size(), 2U);
        QCOMPARE(map->boxes[0].under, u"9 components"_s);
        QCOMPARE(map->boxes[0].innerDependencies, 9U);
        QCOMPARE(badgeText(map->boxes[0], NeighbourSide::Providers), u"+7"_s);
        QVERIFY(!map->boxes[1].isFolded() && map->boxes[1].under.isEmpty());
        QCOMPARE(map->curves.size(), 1U);
        QCOMPARE(map->curves[0].count, 2U);
        QCOMPARE(map->curves[0].strength, Strength::Hard);
        QCOMPARE(map->curves[0].kinds.count(), 2U);
        QCOMPARE(sumsOn(*map), QStringList{u"2"_s});
        QCOMPARE(countsOf(*map, m_words),
                 u"2 of 10 components drawn · 8 folded into them · 2 of 11 dependencies drawn as 1 line"
                 " · 9 inside what is folded"_s);
    }

    void theLegendSaysEachCountByItself()
    {
        const auto map = mapOf(wholeOf(m_estate));
        QStringList texts;
        for (const LegendEntry &entry : legendOf(*map, m_words))
            texts.append(entry.text);
        QVERIFY2(texts.contains(u"2 of 10 components drawn"_s) && texts.contains(u"9 inside what is folded"_s),
                 qPrintable(texts.join(u'|')));
    }

    void openingShowsTheChildrenWithTheirOwnSums()
    {
        const auto map = mapOf(wholeOf(m_estate, {indexOf(m_sales.sales)}));
        QCOMPARE(map->boxes.size(), 9U);
        const quint32 manage = *map->placeOf(m_sales.manage);
        QCOMPARE(map->placeOf(m_sales.database), manage);
        QCOMPARE(map->boxes[manage].components, 2U);
        const quint32 prices = *map->placeOf(m_sales.prices);
        QCOMPARE(map->curves[*map->curveBetween(prices, manage)].count, 1U);
        QVERIFY(sumsOn(*map).isEmpty());
        QCOMPARE(badgeText(map->boxes[*map->placeOf(m_sales.sales)], NeighbourSide::Providers), u"−"_s);
        QCOMPARE(countsOf(*map, m_words),
                 u"9 of 10 components drawn · 1 folded into them · 10 of 11 dependencies drawn as 10 lines"
                 " · 1 inside what is folded"_s);
    }

    void openedAllTheWayEveryDependencyIsDrawn()
    {
        const auto map = mapOf(wholeOf(m_estate, openedTo(m_estate->tree(), 9)));
        QCOMPARE(countsOf(*map, m_words), u"all 10 components drawn · 11 of 11 dependencies drawn as 11 lines"_s);
    }

    void aSumTellsItsDependencies()
    {
        const auto map = mapOf(wholeOf(m_estate));
        const auto behind = dependenciesOf(*map, map->curves[0], 10);
        QCOMPARE(behind.size(), 2U);
        for (const DependencyIndex i : behind)
            QCOMPARE(m_estate->graph().dependentOf(i), indexOf(m_sales.orders));
        QCOMPARE(dependenciesOf(*map, map->curves[0], 1).size(), 1U);
    }

    void kindsThatAreNotAskedForAreNotDrawnAndSaidSo()
    {
        MapQuestion question = wholeOf(m_estate);
        question.query.kinds = DependencyKinds().set(size_t(DependencyKind::ConnectsTo));
        const auto map = mapOf(question);
        QCOMPARE(map->curves.size(), 1U);
        QCOMPARE(map->curves[0].count, 1U);
        QCOMPARE(dependenciesOf(*map, map->curves[0], 10).size(), 1U);
        QVERIFY2(countsOf(*map, m_words).endsWith(u"10 dependencies not drawn"), qPrintable(countsOf(*map, m_words)));
    }

    void noMoreThan300BoxesAreDrawnAndWhatIsCutIsSaid()
    {
        EstateMaker maker;
        const auto hub = maker.component(u"hub"_s);
        for (int i = 0; i < 400; ++i) {
            const auto one = maker.component(u"s"_s);
            maker.component(u"c"_s, one);
            maker.needs(hub, one);
        }
        const auto map = mapOf(wholeOf(maker.make()));
        QCOMPARE(map->boxes.size(), 300U);
        QCOMPARE(countsOf(*map, m_words),
                 u"300 of 801 components drawn · 299 folded into them · 202 components not drawn"
                 " · 299 of 400 dependencies drawn as 299 lines · 101 dependencies not drawn"_s);
    }

    void everyCountAddsUpAtAnyFold()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 60; ++round) {
            const int size = 1 + random.bounded(25);
            const auto estate = randomEstate(random, size, random.bounded(3 * size));
            const auto map = mapOf(wholeOf(estate, randomFolds(random, *estate)));
            quint64 sums = 0;
            for (const MapCurve &curve : map->curves) {
                sums += curve.count;
                QCOMPARE(dependenciesOf(*map, curve, ~size_t(0)).size(), size_t(curve.count));
            }
            QCOMPARE(map->drawn.dependencies, sums);
            QCOMPARE(sums + map->drawn.innerDependencies, quint64(estate->graph().size()));
            QCOMPARE(map->drawn.components, quint64(size));
            for (const MapNote &note : map->notes)
                QVERIFY(QRectF({}, map->size).contains(note.rect));
        }
    }

    void aSumStandsWhereItsCurveRunsAlone()
    {
        EstateMaker maker;
        const auto hub = maker.component(u"hub"_s);
        for (int i = 0; i < 60; ++i) {
            const auto solution = maker.component(u"solution"_s);
            for (int k = 0; k < 2 + i; ++k)
                maker.needs(maker.component(u"part"_s, solution), hub);
        }
        const auto map = mapOf(wholeOf(maker.make()));
        QVERIFY2(map->size.width() < 5'000, "sixty in one row would be wider");
        QCOMPARE(map->notes.size(), 60U);
        size_t told = 0;
        for (const MapNote &note : map->notes) {
            std::vector<quint32> counts; // of the curves that run through it
            for (const MapCurve &curve : map->curves)
                if (offCurve(note.rect.center(), curve) < 0.1)
                    counts.push_back(curve.count);
            QCOMPARE(counts.size(), 1U);
            QCOMPARE(note.text, QString::number(counts.front()));
            ++told;
        }
        QCOMPARE(told, map->curves.size());
    }

    void greaterSumsAreDrawnBroader()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        maker.needs(a, b);
        for (int i = 0; i < 8; ++i)
            maker.needs(a, c);
        const auto map = mapOf(wholeOf(maker.make()));
        QCOMPARE(map->curves[0].weight, 1.0);
        QCOMPARE(map->curves[1].weight, 2.0);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QImage image = drawn(*map, theme);
            const auto inkAcross = [&](const MapCurve &curve) {
                const QPolygonF &route = curve.route;
                const int y = int(route.front().y()) + 3;
                const int x = int(route.front().x());
                int ink = 0;
                for (int i = std::max(0, x - 8); i < std::min(image.width(), x + 8); ++i)
                    ink += std::abs(qGray(image.pixel(i, y)) - qGray(lookOf(theme).background.rgb()));
                return ink;
            };
            QVERIFY2(2 * inkAcross(map->curves[1]) > 3 * inkAcross(map->curves[0]),
                     qPrintable(u"%1 and %2"_s.arg(inkAcross(map->curves[1])).arg(inkAcross(map->curves[0]))));
        }
    }

    void foldedBoxesLookFolded()
    {
        const auto map = mapOf(wholeOf(m_estate));
        const QImage image = drawn(*map, Theme::Light);
        const QRectF rect = map->boxes[0].rect;
        QVERIFY(image.pixel(int(rect.left()) + 40, int(rect.bottom()) + 4) != lookOf(Theme::Light).background.rgb());
        const QRectF plain = map->boxes[1].rect;
        QCOMPARE(image.pixel(int(plain.left()) + 40, int(plain.bottom()) + 4), lookOf(Theme::Light).background.rgb());
        QVERIFY(plain.height() < rect.height());
    }

    void anEmptyEstateHasAMapToo()
    {
        const auto map = mapOf(wholeOf(std::make_shared<const Estate>()));
        QVERIFY(map->boxes.empty());
        QCOMPARE(countsOf(*map, m_words), u"all 0 components drawn · no edges drawn"_s);
    }

    void aStopIsHeardByTheWholeToo()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!makeEstateMap(wholeOf(m_estate), m_words, source.get_token()));
    }
};

QTEST_MAIN(TestWholeMap)
#include "tst_whole_map.moc"
