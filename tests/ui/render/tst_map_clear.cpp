// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must be able to read: edges beside boxes, names whole.
#include "map_estates.h"
#include "render/map_curves.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Tiers, groups of children, a few needs that lead back, names of every length.
std::shared_ptr<const Estate> randomEstate(quint32 seed)
{
    constexpr quint32 size = 160;
    QRandomGenerator random(seed);
    EstateMaker maker;
    std::vector<Id<Component>> all;
    for (quint32 i = 0; i < size; ++i) {
        const auto parent = i < 4 ? std::nullopt : std::optional(all[random.bounded(i / 4)]);
        all.push_back(
            maker.component(u"Service %1 "_s.arg(i) + QString(u"of the shop "_s).repeated(random.bounded(4)), parent));
    }
    for (quint32 i = 0; i < size; ++i)
        for (quint32 needs = random.bounded(4U); needs > 0; --needs) {
            const bool isBack = random.bounded(25) == 0;
            const quint32 to = isBack ? random.bounded(size) : std::min(size - 1, i + 1 + random.bounded(40U));
            maker.needs(all[i], all[to], random.bounded(3) == 0 ? Strength::Soft : Strength::Hard);
        }
    return maker.make();
}

/// The first box, not one of its ends, that a curve touches as it is drawn.
std::optional<quint32> boxCrossedBy(const EstateMap &map, const MapCurve &curve)
{
    const QRectF all = QRectF({}, map.size).adjusted(-9, -9, 9, 9);
    for (const CurvePart &part : partsWithin(curve.route, all))
        for (const QPolygonF &line : part.path.toSubpathPolygons())
            for (qsizetype i = 1; i < line.size(); ++i) {
                const QPointF by = line[i] - line[i - 1];
                const int steps = std::max(1, int(std::hypot(by.x(), by.y()) / 2));
                for (int step = 0; step <= steps; ++step) {
                    const QPointF at = line[i - 1] + by * step / steps;
                    for (quint32 box = 0; box < map.boxes.size(); ++box)
                        if (box != curve.dependent && box != curve.provider
                            && map.boxes[box].rect.adjusted(1, 1, -1, -1).contains(at))
                            return box;
                }
            }
    return std::nullopt;
}

void checkClear(const EstateMap &map, quint32 seed)
{
    for (const MapCurve &curve : map.curves) {
        const auto crossed = boxCrossedBy(map, curve);
        QVERIFY2(!crossed,
                 qPrintable(u"seed %1: the edge of %2 and %3 crosses %4"_s.arg(
                     QString::number(seed), map.boxes[curve.dependent].name, map.boxes[curve.provider].name,
                     map.boxes[crossed.value_or(0)].name)));
    }
}

} // namespace

class TestMapClear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEdgeCrossesABoxThatIsNotItsEnd()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const auto estate = randomEstate(seed);
            const auto focus = estate->tree().component(random.bounded(160U)).id;
            MapQuestion question = questionOf(estate, focus, seed % 3 == 0 ? MapMode::Impact : MapMode::Neighbourhood);
            const auto map = mapOf(question);
            checkClear(*map, seed);
            question.before = map;
            question.query.expanded = {{map->boxes.back().component, NeighbourSide(seed % 2)}};
            const auto more = mapOf(question);
            checkClear(*more, seed);
            for (int i = 0; i < 3; ++i)
                question.dragged.push_back({more->boxes[random.bounded(quint32(more->boxes.size()))].id,
                                            QPointF(400.0 * i - 400, random.bounded(500) - 250)});
            checkClear(*mapOf(question), seed);
        }
    }

    void noEdgeOfTheWholeCrossesABoxThatIsNotItsEnd()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto estate = randomEstate(seed);
            MapQuestion question = questionOf(estate, estate->tree().component(0).id, MapMode::Whole);
            for (ComponentIndex i = 0; i < 12; ++i)
                question.opened.push_back(i * seed % 160);
            checkClear(*mapOf(question), seed);
        }
    }

    void aNameIsWholeWhereItFitsOnItsLines()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const auto estate = randomEstate(seed);
            const auto map = mapOf(questionOf(estate, estate->tree().component(40 + seed).id));
            const QFontMetricsF metrics(map->fonts.name);
            for (const MapBox &box : map->boxes) {
                const QString shown = box.lines.join(u' ');
                QVERIFY2(shown.trimmed() == box.name.trimmed(), qPrintable(shown + u" / "_s + box.name));
                for (const QString &line : box.lines)
                    QVERIFY(metrics.horizontalAdvance(line) <= box.rect.right() - box.labelAt);
                QVERIFY(box.rect.height() >= double(box.lines.size()) * metrics.height());
                QVERIFY(!box.code.contains(u'…'));
            }
        }
    }
};

QTEST_MAIN(TestMapClear)
#include "tst_map_clear.moc"
