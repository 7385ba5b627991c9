// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/placed_nodes.h"

#include "estate/clear_ways.h"

#include <algorithm>
#include <numeric>

namespace mainstay {

namespace {

constexpr double AlongGap = 20; // px, as all of these: over and under a placed node
constexpr double Rounding = 0.01;
constexpr double CurveGap = 3; // between an edge and a node it passes
constexpr double PortGap = 14;
constexpr double Corner = 12; // of a node, kept free of edges

MapPoint middleOf(const MapRect &box)
{
    return {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
}

void moveLeftTo(MapRect &box, double left)
{
    box.right += left - box.left;
    box.left = left;
}

class PlacedDrawing
{
public:
    PlacedDrawing(LayeredLayout &layout, std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                  const LayoutOptions &options)
        : m_layout(layout)
        , m_options(options)
        , m_isPlaced(sizes.size(), false)
        , m_hasMoved(sizes.size(), false)
        , m_ends(layout.routes.size())
    {
        for (size_t i = 0; i < sizes.size(); ++i) {
            const MapPoint corner = layout.corners[i];
            m_boxes.push_back({corner.x, corner.y, corner.x + sizes[i].width, corner.y + sizes[i].height});
        }
        for (size_t i = 0; i < arrows.size(); ++i)
            if (layout.routeOf[i])
                m_ends[*layout.routeOf[i]] = arrows[i];
    }

    void place(const PlacedNode &placed)
    {
        MapRect &box = m_boxes[placed.node];
        const MapPoint was = middleOf(box);
        const double right = placed.centre.x - was.x;
        const double down = placed.centre.y - was.y;
        box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
        m_isPlaced[placed.node] = true;
        m_hasMoved[placed.node] = true;
    }

    void finish()
    {
        giveWayLeft();
        giveWayRight();
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_layout.corners[i] = {m_boxes[i].left, m_boxes[i].top};
        drawEdges();
    }

private:
    bool touch(const MapRect &a, const MapRect &b) const
    {
        const double beside = m_options.nodeSpacing - Rounding;
        return a.left < b.right + beside && b.left < a.right + beside && a.top < b.bottom + AlongGap
            && b.top < a.bottom + AlongGap;
    }

    enum class Whose : quint8 { Layouts, Persons };

    std::vector<quint32> nodesOf(Whose whose) const
    {
        std::vector<quint32> nodes;
        for (quint32 node = 0; node < m_boxes.size(); ++node)
            if (m_isPlaced[node] == (whose == Whose::Persons))
                nodes.push_back(node);
        return nodes;
    }

    /// What stands at the left of the middle of a placed node goes on to the left, as do those it then touches.
    void giveWayLeft()
    {
        std::vector<quint32> nodes = nodesOf(Whose::Layouts);
        std::stable_sort(nodes.begin(), nodes.end(),
                         [this](quint32 a, quint32 b) { return m_boxes[a].right > m_boxes[b].right; });
        std::vector<quint32> walls = nodesOf(Whose::Persons);
        for (const quint32 node : nodes) {
            MapRect &box = m_boxes[node];
            const auto pushes = [&](quint32 wall) {
                return touch(m_boxes[wall], box)
                    && (!m_isPlaced[wall] || m_hasMoved[node] || middleOf(box).x < middleOf(m_boxes[wall]).x);
            };
            for (auto wall = std::find_if(walls.begin(), walls.end(), pushes); wall != walls.end();
                 wall = std::find_if(walls.begin(), walls.end(), pushes)) {
                moveLeftTo(box, m_boxes[*wall].left - m_options.nodeSpacing - (box.right - box.left));
                m_hasMoved[node] = true;
            }
            if (m_hasMoved[node])
                walls.push_back(node);
        }
    }

    /// What then still stands too near goes to the right, as far as it must.
    void giveWayRight()
    {
        std::vector<quint32> nodes = nodesOf(Whose::Layouts);
        std::stable_sort(nodes.begin(), nodes.end(),
                         [this](quint32 a, quint32 b) { return m_boxes[a].left < m_boxes[b].left; });
        std::vector<quint32> walls = nodesOf(Whose::Persons);
        for (const quint32 node : nodes) {
            MapRect &box = m_boxes[node];
            const auto isInTheWay = [&](quint32 wall) {
                return (m_isPlaced[wall] || m_hasMoved[wall] || m_hasMoved[node]) && touch(m_boxes[wall], box);
            };
            for (auto wall = std::find_if(walls.begin(), walls.end(), isInTheWay); wall != walls.end();
                 wall = std::find_if(walls.begin(), walls.end(), isInTheWay)) {
                moveLeftTo(box, m_boxes[*wall].right + m_options.nodeSpacing);
                m_hasMoved[node] = true;
            }
            walls.push_back(node);
        }
    }

    /// An edge is a curve between its points, within the bounds of each piece.
    bool passesMoved(const std::vector<MapPoint> &route, const MapArrow &ends) const
    {
        for (quint32 node = 0; node < m_boxes.size(); ++node) {
            if (!m_hasMoved[node] || node == ends.dependent || node == ends.provider)
                continue;
            const MapRect &box = m_boxes[node];
            for (size_t i = 1; i < route.size(); ++i) {
                const auto [left, right] = std::minmax(route[i - 1].x, route[i].x);
                const auto [top, bottom] = std::minmax(route[i - 1].y, route[i].y);
                if (left < box.right + CurveGap && right > box.left - CurveGap && top < box.bottom && bottom > box.top)
                    return true;
            }
        }
        return false;
    }

    struct Port {
        quint32 route = 0;
        bool isDependent = false;
        double toward = 0; ///< across, where the other end is
    };

    void drawEdges()
    {
        std::vector<quint32> drawn;
        for (quint32 route = 0; route < m_ends.size(); ++route)
            if (m_hasMoved[m_ends[route].dependent] || m_hasMoved[m_ends[route].provider]
                || passesMoved(m_layout.routes[route], m_ends[route]))
                drawn.push_back(route);
        choosePorts(drawn);
        const ClearWays ways(m_boxes);
        for (size_t i = 0; i < drawn.size(); ++i) {
            const MapArrow &ends = m_ends[drawn[i]];
            m_layout.routes[drawn[i]] = ways.way(ends.dependent, m_starts[i], ends.provider, m_stops[i], quint32(i));
        }
    }

    /// Side by side on each border, in the order of where they lead; an edge that stays keeps its own.
    void choosePorts(const std::vector<quint32> &drawn)
    {
        m_starts.resize(drawn.size());
        m_stops.resize(drawn.size());
        std::vector<std::vector<Port>> ports(m_boxes.size() * 2); // the bottoms after the tops
        for (quint32 i = 0; i < drawn.size(); ++i) {
            const auto [dependent, provider] = m_ends[drawn[i]];
            const MapRect &from = m_boxes[dependent];
            const MapRect &to = m_boxes[provider];
            const bool isUp = from.top > to.bottom;
            const bool isDown = to.top > from.bottom;
            ports[dependent + (isUp ? 0 : m_boxes.size())].push_back({i, true, middleOf(to).x});
            ports[provider + (isDown ? 0 : m_boxes.size())].push_back({i, false, middleOf(from).x});
        }
        for (size_t side = 0; side < ports.size(); ++side) {
            std::vector<Port> &row = ports[side];
            std::stable_sort(row.begin(), row.end(), [](const Port &a, const Port &b) { return a.toward < b.toward; });
            const MapRect &box = m_boxes[side % m_boxes.size()];
            const double reach = std::max(0.0, (box.right - box.left) / 2 - Corner);
            const double gap = row.size() > 1 ? std::min(PortGap, 2 * reach / double(row.size() - 1)) : 0;
            for (size_t i = 0; i < row.size(); ++i) {
                const double across = middleOf(box).x + (double(i) - double(row.size() - 1) / 2) * gap;
                (row[i].isDependent ? m_starts : m_stops)[row[i].route] = across;
            }
        }
    }

    LayeredLayout &m_layout;
    const LayoutOptions &m_options;
    std::vector<MapRect> m_boxes;
    std::vector<bool> m_isPlaced;
    std::vector<bool> m_hasMoved;
    std::vector<MapArrow> m_ends; ///< per route
    std::vector<double> m_starts; ///< per edge drawn anew
    std::vector<double> m_stops;
};

} // namespace

void placeNodes(LayeredLayout &layout, std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                std::span<const PlacedNode> placed, const LayoutOptions &options)
{
    if (placed.empty())
        return;
    PlacedDrawing drawing(layout, sizes, arrows, options);
    for (const PlacedNode &one : placed)
        drawing.place(one);
    drawing.finish();
}

} // namespace mainstay
