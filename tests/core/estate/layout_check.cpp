// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

constexpr double nothing = 1e-6; ///< px

struct Box {
    double left, right; ///< across
    double top, bottom; ///< along
};

struct Point {
    double across, along;
};

/// The picture, turned so that layers lie below one another.
class Checker
{
public:
    Checker(const LayeredLayout &layout, const std::vector<MapSize> &sizes, const std::vector<MapArrow> &arrows,
            const LayoutOptions &options)
        : m_layout(layout), m_arrows(arrows), m_options(options)
    {
        for (size_t i = 0; i < std::min(sizes.size(), layout.corners.size()); ++i) {
            const Point corner = turned(layout.corners[i]);
            const Point size = turned({sizes[i].width, sizes[i].height});
            m_boxes.push_back({corner.across, corner.across + size.across, corner.along, corner.along + size.along});
        }
        for (const auto &route : layout.routes) {
            m_routes.emplace_back();
            for (const MapPoint &point : route)
                m_routes.back().push_back(turned(point));
        }
        findParts();
    }

    QString fault() const
    {
        if (m_layout.corners.size() != m_boxes.size() || m_layout.layers.size() != m_boxes.size())
            return u"nodes are missing"_s;
        if (m_layout.routeOf.size() != m_arrows.size())
            return u"arrows are missing"_s;
        for (const auto &check : {&Checker::boundsFault, &Checker::nodesFault, &Checker::arrowsFault,
                                  &Checker::passagesFault, &Checker::crossingsFault}) {
            const QString found = (this->*check)();
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    Point turned(MapPoint point) const
    {
        return m_options.direction == MapDirection::TopDown ? Point{point.x, point.y} : Point{point.y, point.x};
    }

    void findParts()
    {
        m_part.resize(m_boxes.size());
        std::iota(m_part.begin(), m_part.end(), size_t(0));
        for (bool changed = true; changed;) {
            changed = false;
            for (const MapArrow &arrow : m_arrows) {
                const size_t least = std::min(m_part[arrow.dependent], m_part[arrow.provider]);
                changed |= m_part[arrow.dependent] != least || m_part[arrow.provider] != least;
                m_part[arrow.dependent] = m_part[arrow.provider] = least;
            }
        }
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            const Box &box = m_boxes[i];
            Box &layer = m_layers.emplace(std::pair(m_part[i], m_layout.layers[i]), box).first->second;
            layer.top = std::min(layer.top, box.top);
            layer.bottom = std::max(layer.bottom, box.bottom);
        }
    }

    QString boundsFault() const
    {
        const Point end = turned({m_layout.bounds.width, m_layout.bounds.height});
        const auto isOutside = [&](double across, double along) {
            return across < -nothing || along < -nothing || across > end.across + nothing
                || along > end.along + nothing;
        };
        for (const Box &box : m_boxes)
            if (isOutside(box.left, box.top) || isOutside(box.right, box.bottom))
                return u"a node lies out of bounds"_s;
        for (const auto &route : m_routes)
            for (const Point &point : route)
                if (isOutside(point.across, point.along))
                    return u"a route leaves the bounds"_s;
        return {};
    }

    QString nodesFault() const
    {
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const Box &a = m_boxes[i];
                const Box &b = m_boxes[k];
                const double across = std::max(a.left - b.right, b.left - a.right);
                const double along = std::max(a.top - b.bottom, b.top - a.bottom);
                const bool together = m_part[i] == m_part[k];
                const double spacing = !together               ? m_options.partSpacing
                    : m_layout.layers[i] == m_layout.layers[k] ? m_options.nodeSpacing
                                                               : m_options.layerSpacing;
                if (std::max(across, along) < spacing - nothing)
                    return u"nodes %1 and %2 stand too near"_s.arg(k).arg(i);
            }
        }
        return {};
    }

    /// A route goes from the near side of one node to the near side of the other, and never turns back.
    bool leads(const std::vector<Point> &route, const Box &from, const Box &to, double way) const
    {
        const double start = way > 0 ? from.bottom : from.top;
        const double end = way > 0 ? to.top : to.bottom;
        if (std::abs(route.front().along - start) > nothing || std::abs(route.back().along - end) > nothing)
            return false;
        if (route.front().across < from.left - nothing || route.front().across > from.right + nothing)
            return false;
        if (route.back().across < to.left - nothing || route.back().across > to.right + nothing)
            return false;
        for (size_t i = 1; i < route.size(); ++i)
            if ((route[i].along - route[i - 1].along) * way < -nothing)
                return false;
        return true;
    }

    QString arrowsFault() const
    {
        std::map<std::pair<quint32, quint32>, quint32> routes;
        std::set<quint32> used;
        for (size_t i = 0; i < m_arrows.size(); ++i) {
            const auto [dependent, provider] = m_arrows[i];
            const auto route = m_layout.routeOf[i];
            if (route.has_value() == (dependent == provider))
                return u"arrow %1 has no route, or one to itself"_s.arg(i);
            if (!route)
                continue;
            if (*route >= m_routes.size() || m_routes[*route].size() < 2)
                return u"arrow %1 has no line"_s.arg(i);
            if (routes.emplace(std::pair(dependent, provider), *route).first->second != *route)
                return u"arrow %1 does not share the route of its like"_s.arg(i);
            used.insert(*route);
            const double way = m_layout.layers[dependent] < m_layout.layers[provider] ? 1 : -1;
            if (m_layout.layers[dependent] == m_layout.layers[provider]
                || !leads(m_routes[*route], m_boxes[dependent], m_boxes[provider], way))
                return u"the route of arrow %1 does not lead from its dependent to its provider"_s.arg(i);
        }
        if (used.size() != routes.size() || used.size() != m_routes.size())
            return u"different arrows share a route, or one is nobody's"_s;
        return {};
    }

    /// Straight on beside every node, and sideways only where there is none.
    QString passagesFault() const
    {
        for (size_t r = 0; r < m_routes.size(); ++r) {
            for (size_t i = 1; i < m_routes[r].size(); ++i) {
                const Point &a = m_routes[r][i - 1];
                const Point &b = m_routes[r][i];
                const double top = std::min(a.along, b.along) + nothing;
                const double bottom = std::max(a.along, b.along) - nothing;
                for (const Box &box : m_boxes) {
                    const bool besideIt =
                        std::max(a.across, b.across) <= box.left || std::min(a.across, b.across) >= box.right;
                    if (box.bottom > top && box.top < bottom && !besideIt)
                        return u"route %1 passes through a node"_s.arg(r);
                }
            }
        }
        return {};
    }

    /// Where a route crosses a line along; its points ascend.
    static double acrossAt(const std::vector<Point> &route, double along)
    {
        size_t i = 1;
        while (i + 1 < route.size() && route[i].along < along)
            ++i;
        const Point &a = route[i - 1];
        const Point &b = route[i];
        if (b.along - a.along < nothing)
            return b.across;
        return a.across + (b.across - a.across) * std::clamp((along - a.along) / (b.along - a.along), 0.0, 1.0);
    }

    /// A route between two neighbouring layers.
    struct Stretch {
        double top; ///< across, where the upper layer ends
        double bottom; ///< where the lower one begins
        bool isInner; ///< it ends at no node

        bool crosses(const Stretch &other) const { return (top - other.top) * (bottom - other.bottom) < 0; }
        bool isStraight() const { return std::abs(top - bottom) < nothing; }
    };
    using Stretches = std::map<std::pair<size_t, quint32>, std::vector<Stretch>>; ///< by part and upper layer

    Stretches stretches() const
    {
        Stretches found;
        std::set<quint32> seen;
        for (size_t i = 0; i < m_arrows.size(); ++i) {
            const auto route = m_layout.routeOf[i];
            if (!route || !seen.insert(*route).second)
                continue;
            const auto [dependent, provider] = m_arrows[i];
            std::vector<Point> points = m_routes[*route];
            if (points.front().along > points.back().along)
                std::reverse(points.begin(), points.end());
            const auto [upper, lower] = std::minmax(m_layout.layers[dependent], m_layout.layers[provider]);
            const size_t part = m_part[dependent];
            for (quint32 layer = upper; layer < lower; ++layer)
                found[{part, layer}].push_back({acrossAt(points, m_layers.at({part, layer}).bottom),
                                                acrossAt(points, m_layers.at({part, layer + 1}).top),
                                                layer > upper && layer + 1 < lower});
        }
        return found;
    }

    QString crossingsFault() const
    {
        if (m_options.mostAcross)
            return {}; // edges that run together cross as one
        quint64 crossings = 0;
        for (const auto &[gap, lines] : stretches()) {
            for (size_t i = 0; i < lines.size(); ++i) {
                bool mayBend = !lines[i].isInner;
                for (size_t k = 0; k < lines.size(); ++k) {
                    crossings += k < i && lines[i].crosses(lines[k]);
                    mayBend |= lines[k].isInner && lines[i].crosses(lines[k]);
                }
                if (!mayBend && !lines[i].isStraight())
                    return u"an edge bends between two layers though no other long one is in its way"_s;
            }
        }
        if (crossings != m_layout.crossings)
            return u"%1 crossings, not %2"_s.arg(crossings).arg(m_layout.crossings);
        return {};
    }

    const LayeredLayout &m_layout;
    const std::vector<MapArrow> &m_arrows;
    const LayoutOptions &m_options;
    std::vector<Box> m_boxes;
    std::vector<std::vector<Point>> m_routes;
    std::vector<size_t> m_part;
    std::map<std::pair<size_t, quint32>, Box> m_layers; ///< from the highest top to the lowest bottom of their nodes
};

} // namespace

QString faultOf(const LayeredLayout &layout, const std::vector<MapSize> &sizes, const std::vector<MapArrow> &arrows,
                const LayoutOptions &options)
{
    return Checker(layout, sizes, arrows, options).fault();
}

} // namespace mainstay::testing
