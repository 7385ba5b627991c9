// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_curves.h"

#include <QTest>

using namespace mainstay;

class TestMapCurves : public QObject
{
    Q_OBJECT

private:
    /// Down and far to the right, straight down past a layer, then down and to the left.
    const QPolygonF m_route{QPointF(0, 0), QPointF(2'000, 100), QPointF(2'000, 300), QPointF(500, 400)};

    static double distanceTo(const QPolygonF &line, const QPointF &point)
    {
        double least = 1e9;
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QPointF by = line[i] - line[i - 1];
            const double t =
                std::clamp(QPointF::dotProduct(point - line[i - 1], by) / QPointF::dotProduct(by, by), 0.0, 1.0);
            const QPointF off = point - line[i - 1] - by * t;
            least = std::min(least, std::hypot(off.x(), off.y()));
        }
        return least;
    }

private Q_SLOTS:
    void inSightOfAllTheCurveIsWhole()
    {
        const auto parts = partsWithin(m_route, {-10, -10, 3'000, 1'000});
        QCOMPARE(parts.size(), 1U);
        QCOMPARE(parts.front().before, 0.0);
        QCOMPARE(parts.front().path.elementAt(0), m_route.front());
        QCOMPARE(parts.front().path.currentPosition(), m_route.back());
        QPainterPath whole({0, 0});
        whole.cubicTo(0, 50, 2'000, 50, 2'000, 100);
        whole.lineTo(2'000, 300);
        whole.cubicTo(2'000, 350, 500, 350, 500, 400);
        QCOMPARE(parts.front().path, whole);
    }

    void aPartLiesOnTheCurveAndWithinItsBounds()
    {
        const QPolygonF whole = partsWithin(m_route, {-10, -10, 3'000, 1'000}).front().path.toSubpathPolygons().front();
        for (const QRectF &rect : {QRectF(900, 0, 200, 100), QRectF(-50, -50, 100, 100), QRectF(1'900, 90, 300, 50),
                                   QRectF(400, 250, 1'000, 500)}) {
            const auto parts = partsWithin(m_route, rect);
            QVERIFY(!parts.empty());
            for (const CurvePart &part : parts) {
                QVERIFY(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part.path.boundingRect()));
                for (double share = 0; share <= 1; share += 0.1)
                    QVERIFY(distanceTo(whole, part.path.pointAtPercent(share)) < 1.5);
            }
        }
    }

    void nothingIsMissedWithinTheBounds()
    {
        const QRectF rect(300, 20, 1'300, 360);
        const auto parts = partsWithin(m_route, rect);
        QCOMPARE(parts.size(), 2U);
        for (const QPointF &point : pointsAlong(m_route)) {
            if (!rect.contains(point))
                continue;
            const bool isDrawn = std::any_of(parts.begin(), parts.end(), [&](const CurvePart &part) {
                return distanceTo(part.path.toSubpathPolygons().front(), point) < 1.5;
            });
            QVERIFY(isDrawn);
        }
    }

    void aPartKnowsHowFarTheCurveHasCome()
    {
        const auto whole = partsWithin(m_route, {-10, -10, 3'000, 1'000}).front().path.length();
        const auto parts = partsWithin(m_route, {400, 310, 1'400, 200});
        QCOMPARE(parts.size(), 1U);
        const double after = parts.front().path.length();
        QVERIFY(std::abs(parts.front().before + after - whole) < 0.01 * whole);
    }

    void outOfSightNothingIsLeft()
    {
        // Within the bounds of the first piece, but aside of its way.
        QVERIFY(partsWithin(m_route, {0, 80, 100, 20}).empty());
        QVERIFY(partsWithin(m_route, {-100, -100, 50, 50}).empty());
    }

    void aPointAcrossIsFoundByItsHeight()
    {
        QVERIFY(std::abs(acrossAt(m_route, 50) - 1'000) < 1e-6);
        QVERIFY(std::abs(acrossAt(m_route, 0) - 0) < 1e-6);
        for (const QPointF &point : pointsAlong({m_route[0], m_route[1]}))
            QVERIFY(std::abs(acrossAt(m_route, point.y()) - point.x()) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestMapCurves)
#include "tst_map_curves.moc"
