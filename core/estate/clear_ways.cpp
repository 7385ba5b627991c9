// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/clear_ways.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mainstay {

namespace {

constexpr double Clearance = 10; // px, as all of these: beside a box
constexpr double Nearest = 4; // a curve that turns there
constexpr double LaneWidth = 6;
constexpr quint32 Lanes = 5;
constexpr double LeastRoom = 12; // between a bottom and a top, for a way to lead down
constexpr double TurnCost = 20; // as if so much longer
constexpr double SteepHeight = 40; // lower slabs make a way aside look broken
constexpr double Far = 1e9;

/// Where a way may pass from one slab to the next, and what it costs to come there.
struct Gate {
    double across = 0;
    size_t stretch = 0; ///< of the slab above
    size_t next = 0; ///< of the slab below
    double cost = std::numeric_limits<double>::infinity();
    size_t before = 0; ///< among the gates of the slab's top
};

double costOf(double by, double height)
{
    if (std::abs(by) < 0.01)
        return 0;
    return TurnCost + std::abs(by) * (1 + SteepHeight / std::max(height, 1.0));
}

bool holds(const auto &stretch, double across)
{
    return stretch.left <= across && across <= stretch.right;
}

/// From what is free of one slab to what is free of the next: only a handful of places of each gate are worth a turn.
std::vector<Gate> gatesBetween(const auto &above, const auto &below, MapPoint from, MapPoint to, double off)
{
    std::vector<Gate> gates;
    for (size_t i = 0, k = 0; i < above.size() && k < below.size();) {
        const double left = std::max(above[i].left, below[k].left);
        const double right = std::min(above[i].right, below[k].right);
        const double room = std::min(off, right - left);
        if (left <= right)
            for (const double across : {from.x, to.x, left + room, right - room})
                gates.push_back({std::clamp(across, left, right), i, k});
        above[i].right < below[k].right ? ++i : ++k;
    }
    return gates;
}

/// The cheapest way to each gate from those before it, through a slab of this height.
void comeTo(std::vector<Gate> &gates, const std::vector<Gate> &before, double height)
{
    for (Gate &gate : gates)
        for (size_t i = 0; i < before.size(); ++i) {
            const double cost = before[i].cost + costOf(gate.across - before[i].across, height);
            if (before[i].next != gate.stretch || cost >= gate.cost)
                continue;
            gate.cost = cost;
            gate.before = i;
        }
}

} // namespace

ClearWays::ClearWays(std::span<const MapRect> boxes) : m_boxes(boxes.begin(), boxes.end())
{
    std::vector<double> cuts{-Far, Far};
    for (const MapRect &box : m_boxes) {
        cuts.push_back(box.top);
        cuts.push_back(box.bottom);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Stretch> taken;
    for (size_t i = 1; i < cuts.size(); ++i) {
        Slab slab{cuts[i - 1], cuts[i], {}};
        taken.clear();
        for (const MapRect &box : m_boxes)
            if (box.top < slab.bottom && box.bottom > slab.top)
                taken.push_back({box.left - Clearance, box.right + Clearance});
        std::sort(taken.begin(), taken.end(), [](const Stretch &a, const Stretch &b) { return a.left < b.left; });
        double left = -Far;
        for (const Stretch &one : taken) {
            if (one.left > left)
                slab.free.push_back({left, one.left});
            left = std::max(left, one.right);
        }
        slab.free.push_back({left, Far});
        m_slabs.push_back(std::move(slab));
    }
}

std::vector<MapPoint> ClearWays::way(quint32 from, double fromAcross, quint32 to, double toAcross, quint32 lane) const
{
    const MapRect &a = m_boxes[from];
    const MapRect &b = m_boxes[to];
    std::vector<MapPoint> found;
    if (b.top - a.bottom >= LeastRoom) {
        found = down({fromAcross, a.bottom}, {toAcross, b.top}, lane);
    } else if (a.top - b.bottom >= LeastRoom) {
        found = down({toAcross, b.bottom}, {fromAcross, a.top}, lane);
        std::reverse(found.begin(), found.end());
    } else {
        found = below(from, fromAcross, to, toAcross, lane);
    }
    if (found.empty())
        return {{fromAcross, a.bottom}, {toAcross, b.top}};
    return found;
}

std::vector<MapPoint> ClearWays::below(quint32 from, double fromAcross, quint32 to, double toAcross, quint32 lane) const
{
    constexpr double drop = 18; // below both
    const MapPoint start{fromAcross, m_boxes[from].bottom};
    const MapPoint end{toAcross, m_boxes[to].bottom};
    double along = std::max(start.y, end.y) + drop + LaneWidth * double(lane % Lanes);
    const double middle = (fromAcross + toAcross) / 2;
    const auto off = [middle](const Stretch &one) { return std::max({0.0, one.left - middle, middle - one.right}); };
    for (const Slab &slab : m_slabs) {
        if (slab.bottom <= along)
            continue;
        along = std::max(along, std::min(slab.top + drop, (slab.top + slab.bottom) / 2));
        // What is free there may be shut off from above.
        std::vector<Stretch> nearest = slab.free;
        std::stable_sort(nearest.begin(), nearest.end(),
                         [off](const Stretch &a, const Stretch &b) { return off(a) < off(b); });
        for (const Stretch &one : nearest) {
            std::vector<MapPoint> way = down(start, {std::clamp(start.x, one.left, one.right), along}, lane);
            const std::vector<MapPoint> back = down(end, {std::clamp(end.x, one.left, one.right), along}, lane);
            if (way.empty() || back.empty())
                continue;
            way.insert(way.end(), back.rbegin(), back.rend());
            return way;
        }
    }
    return {};
}

/// The cheapest way, gate by gate.
std::vector<MapPoint> ClearWays::down(MapPoint from, MapPoint to, quint32 lane) const
{
    const auto startOf = [&](double along) {
        return std::upper_bound(m_slabs.begin(), m_slabs.end(), along,
                                [](double y, const Slab &slab) { return y < slab.bottom; });
    };
    const auto first = startOf(from.y);
    auto last = startOf(to.y);
    if (last != first && last->top >= to.y)
        --last;
    std::vector<std::vector<Gate>> gates{{}};
    for (size_t i = 0; i < first->free.size(); ++i)
        if (holds(first->free[i], from.x))
            gates.front().push_back({from.x, 0, i, 0, 0});
    for (auto slab = first; slab != last; ++slab) {
        gates.push_back(gatesBetween(slab->free, (slab + 1)->free, from, to, LaneWidth * double(lane % Lanes)));
        comeTo(gates.back(), gates[gates.size() - 2], slab->bottom - std::max(slab->top, from.y));
    }
    std::vector<Gate> arrival;
    for (size_t i = 0; i < last->free.size(); ++i)
        if (holds(last->free[i], to.x))
            arrival.push_back({to.x, i, i});
    comeTo(arrival, gates.back(), to.y - std::max(last->top, from.y));
    const auto cheapest = std::ranges::min_element(arrival, {}, &Gate::cost);
    if (cheapest == arrival.end() || !std::isfinite(cheapest->cost))
        return {};
    std::vector<MapPoint> way{to};
    size_t before = cheapest->before;
    for (size_t step = gates.size() - 1; step > 0; --step) {
        way.push_back({gates[step][before].across, (first + qsizetype(step) - 1)->bottom});
        before = gates[step][before].before;
    }
    way.push_back(from);
    std::reverse(way.begin(), way.end());
    return smoothed(way);
}

bool ClearWays::isFree(const MapPoint &a, const MapPoint &b) const
{
    const auto [left, right] = std::minmax(a.x, b.x);
    return std::none_of(m_boxes.begin(), m_boxes.end(), [&, left = left, right = right](const MapRect &box) {
        return left < box.right + Nearest && right > box.left - Nearest && a.y < box.bottom && b.y > box.top;
    });
}

/// With as few turns as what is free allows: a long one is softer than several short ones.
std::vector<MapPoint> ClearWays::smoothed(const std::vector<MapPoint> &way) const
{
    std::vector<MapPoint> kept{way.front()};
    for (size_t at = 0; at + 1 < way.size();) {
        size_t next = way.size() - 1;
        while (next > at + 1 && !isFree(way[at], way[next]))
            --next;
        at = next;
        kept.push_back(way[at]);
    }
    return kept;
}

} // namespace mainstay
