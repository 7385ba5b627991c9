// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_notes.h"

#include "render/map_curves.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double TieAway = 11; // from the dependent's border
constexpr double Gap = 8; // between the curves and the note
constexpr double CoveredBox = 100; // what a note must not do, against crossing one curve

constexpr auto AllDrawn = QT_TRANSLATE_N_NOOP("map", "up while at least %n of these {members} is up");
constexpr auto SomeDrawn = QT_TRANSLATE_N_NOOP("map", "up while at least %n of {members} is up, {drawn} drawn");
constexpr auto Unreachable = QT_TRANSLATE_N_NOOP("map", "needs %n up, but has only {members}");

QString textOf(const DependencyGraph &graph, GroupIndex group, qint64 drawn, const Words &words)
{
    const qint64 members = qint64(graph.membersOf(group).size());
    const qint64 needed = graph.group(group).minimum.neededOf(members);
    const auto text = needed > members ? Unreachable : drawn == members ? AllDrawn : SomeDrawn;
    return words.counted("map", text, needed, {{u"members"_s, members}, {u"drawn"_s, drawn}});
}

bool touches(const QRectF &rect, const QLineF &line)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

bool crosses(const QRectF &rect, const QPolygonF &route)
{
    const QPolygonF points = pointsAlong(route);
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (touches(rect, {points[i - 1], points[i]}))
            return true;
    }
    return false;
}

/// The members of one group that are drawn, by the way to them.
struct Bundle {
    GroupIndex group = 0;
    quint32 dependent = 0;
    std::vector<quint32> curves;
};

std::vector<Bundle> bundlesOf(const EstateMap &map)
{
    const DependencyGraph &graph = map.estate->graph();
    std::map<GroupIndex, Bundle> bundles;
    for (quint32 i = 0; i < map.curves.size(); ++i) {
        const MapCurve &curve = map.curves[i];
        if (isSum(map, curve))
            continue;
        const ComponentIndex dependent = map.boxes[curve.dependent].component;
        const ComponentIndex provider = map.boxes[curve.provider].component;
        const auto row = graph.providers().of(dependent);
        const auto [begin, end] = std::equal_range(row.begin(), row.end(), provider);
        const quint32 first = graph.providers().offsets[dependent];
        for (auto at = begin; at != end; ++at) {
            const auto group = graph.groupOf(first + quint32(at - row.begin()));
            if (!group)
                continue;
            Bundle &bundle = bundles.try_emplace(*group, Bundle{*group, curve.dependent, {}}).first->second;
            if (bundle.curves.empty() || bundle.curves.back() != i)
                bundle.curves.push_back(i);
        }
    }
    std::vector<Bundle> list;
    for (auto &[group, bundle] : bundles)
        list.push_back(std::move(bundle));
    return list;
}

/// Finds a place for one note after another.
class NotePlaces
{
public:
    explicit NotePlaces(const EstateMap &map) : m_map(map), m_metrics(map.fonts.note) { }

    MapNote place(const Bundle &bundle, const QString &text)
    {
        // The curves leave their dependent side by side; a cycle may have turned some of them upwards.
        const QRectF box = m_map.boxes[bundle.dependent].rect;
        const bool isBelow = routeOf(bundle.curves.front()).front().y() > box.center().y();
        const double tieY = isBelow ? box.bottom() + TieAway : box.top() - TieAway;
        QPolygonF tie;
        for (const quint32 curve : bundle.curves) {
            if ((routeOf(curve).front().y() > box.center().y()) == isBelow)
                tie.append({acrossAt(routeOf(curve), tieY), tieY});
        }
        std::ranges::sort(tie, {}, [](const QPointF &point) { return point.x(); });
        MapNote note{best(tie.front().x(), tie.back().x(), tieY, isBelow, text), text, tie};
        m_taken.push_back(note.rect);
        return note;
    }

private:
    QRectF best(double left, double right, double tieY, bool isBelow, const QString &text) const
    {
        const QSizeF size(m_metrics.horizontalAdvance(text) + 4, m_metrics.height());
        QRectF chosen;
        double lowest = 0;
        for (int step = 0; step < 4; ++step) {
            const double y = tieY + (isBelow ? 1 : -1) * step * size.height() - size.height() / 2;
            for (const double x : {right + Gap, left - Gap - size.width(), right + 4 * Gap}) {
                const QRectF rect({x, y}, size);
                const double cost = costOf(rect);
                if (!chosen.isNull() && cost >= lowest)
                    continue;
                chosen = rect;
                lowest = cost;
            }
        }
        return chosen;
    }

    const QPolygonF &routeOf(quint32 curve) const { return m_map.curves[curve].route; }

    double costOf(const QRectF &rect) const
    {
        double cost = rect.left() < 0 || rect.right() > m_map.size.width() ? 1.5 : 0;
        for (const MapBox &box : m_map.boxes)
            cost += box.rect.intersects(rect) ? CoveredBox : 0;
        for (const QRectF &taken : m_taken)
            cost += taken.intersects(rect) ? CoveredBox : 0;
        for (const MapCurve &curve : m_map.curves) {
            if (!curve.bounds.adjusted(-1, -1, 1, 1).intersects(rect))
                continue;
            cost += crosses(rect, curve.route) ? 1 : 0;
        }
        return cost;
    }

    const EstateMap &m_map;
    QFontMetricsF m_metrics;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<MapNote> notesOf(const EstateMap &map, const Words &words)
{
    std::vector<MapNote> notes;
    NotePlaces places(map);
    for (const Bundle &bundle : bundlesOf(map))
        notes.push_back(
            places.place(bundle, textOf(map.estate->graph(), bundle.group, qint64(bundle.curves.size()), words)));
    return notes;
}

} // namespace mainstay
