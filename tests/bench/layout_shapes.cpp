// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/layout_shapes.h"

#include "bench/estate_shapes.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace mainstay::bench {

namespace {

/// By Box and Muller 1958.
double gauss(Random &random, double deviation)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.fraction()));
    return deviation * radius * std::cos(2 * M_PI * random.fraction());
}

/// The node of a tier [first, last) nearly as far right in it as part says, of 1.
uint32_t nodeAt(uint32_t first, uint32_t last, double part)
{
    return first + uint32_t(std::clamp(part * (last - first), 0.0, double(last - first - 1)));
}

} // namespace

DrawnGraph tieredGraph(uint32_t nodes, uint32_t arrows, uint64_t seed)
{
    Random random(seed);
    const uint32_t width = std::max(4u, uint32_t(std::sqrt(nodes) * 1.2));
    const uint32_t tiers = (nodes + width - 1) / width;
    const auto first = [&](uint32_t tier) { return tier * width; };
    const auto last = [&](uint32_t tier) { return std::min(nodes, (tier + 1) * width); };
    const auto partOf = [&](uint32_t node, uint32_t tier) {
        return double(node - first(tier)) / (last(tier) - first(tier));
    };
    std::set<std::pair<uint32_t, uint32_t>> found;
    for (uint32_t tier = 1; tier < tiers; ++tier)
        for (uint32_t node = first(tier); node < last(tier); ++node)
            found.emplace(nodeAt(first(tier - 1), last(tier - 1), partOf(node, tier) + gauss(random, 0.08)), node);
    while (found.size() < arrows) {
        const uint32_t tier = random.below(tiers - 1);
        const uint32_t node = first(tier) + random.below(last(tier) - first(tier));
        const uint32_t step = random.fraction() < 0.85 ? 1 : 1 + random.below(3);
        const uint32_t to = std::min(tiers - 1, tier + step);
        found.emplace(node, nodeAt(first(to), last(to), partOf(node, tier) + gauss(random, 0.15)));
    }
    DrawnGraph graph{nodes, {found.begin(), found.end()}};
    for (size_t i = graph.arrows.size(); i > 1; --i)
        std::swap(graph.arrows[i - 1], graph.arrows[random.below(uint32_t(i))]);
    return graph;
}

std::string dotTextOf(const DrawnGraph &graph)
{
    std::ostringstream text;
    text << "digraph g { node [shape=box,width=1,height=0.4,fixedsize=true,label=\"\"]; edge [arrowhead=none];\n";
    for (uint32_t node = 0; node < graph.nodes; ++node)
        text << node << ";\n";
    for (const auto &[from, to] : graph.arrows)
        text << from << "->" << to << ";\n";
    text << "}\n";
    return text.str();
}

namespace {

struct Piece {
    double x1, y1, x2, y2;
    uint32_t line;
};

int sideOf(double ax, double ay, double bx, double by, double cx, double cy)
{
    const double product = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    return product > 1e-9 ? 1 : product < -1e-9 ? -1 : 0;
}

bool cross(const Piece &p, const Piece &q)
{
    if (std::max(p.x1, p.x2) < std::min(q.x1, q.x2) || std::max(q.x1, q.x2) < std::min(p.x1, p.x2))
        return false;
    return sideOf(p.x1, p.y1, p.x2, p.y2, q.x1, q.y1) * sideOf(p.x1, p.y1, p.x2, p.y2, q.x2, q.y2) < 0
        && sideOf(q.x1, q.y1, q.x2, q.y2, p.x1, p.y1) * sideOf(q.x1, q.y1, q.x2, q.y2, p.x2, p.y2) < 0;
}

} // namespace

uint64_t crossingsOf(const std::vector<DrawnLine> &lines)
{
    std::vector<Piece> pieces;
    for (uint32_t line = 0; line < lines.size(); ++line) {
        const auto &points = lines[line].points;
        for (size_t i = 1; i < points.size(); ++i)
            pieces.push_back({points[i - 1].first, points[i - 1].second, points[i].first, points[i].second, line});
    }
    const auto top = [](const Piece &piece) { return std::min(piece.y1, piece.y2); };
    std::sort(pieces.begin(), pieces.end(), [&](const Piece &a, const Piece &b) { return top(a) < top(b); });
    uint64_t crossings = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &p = pieces[i];
        const DrawnLine &a = lines[p.line];
        for (size_t k = i + 1; k < pieces.size() && top(pieces[k]) <= std::max(p.y1, p.y2); ++k) {
            const DrawnLine &b = lines[pieces[k].line];
            if (a.from == b.from || a.to == b.to || a.from == b.to || a.to == b.from)
                continue;
            crossings += cross(p, pieces[k]);
        }
    }
    return crossings;
}

std::vector<DrawnLine> linesOfPlain(const std::string &plain)
{
    constexpr int steps = 4;
    std::vector<DrawnLine> lines;
    std::istringstream text(plain);
    for (std::string row; std::getline(text, row);) {
        std::istringstream words(row);
        std::string kind;
        size_t count = 0;
        DrawnLine line;
        if (!(words >> kind) || kind != "edge" || !(words >> line.from >> line.to >> count))
            continue;
        std::vector<std::pair<double, double>> controls(count);
        for (auto &[x, y] : controls) {
            words >> x >> y;
            x *= 72;
            y *= -72;
        }
        line.points.push_back(controls.front());
        for (size_t s = 0; s + 3 < count; s += 3)
            for (int step = 1; step <= steps; ++step) {
                const double t = double(step) / steps, u = 1 - t;
                const double weights[] = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
                std::pair<double, double> point{0, 0};
                for (size_t i = 0; i < 4; ++i) {
                    point.first += weights[i] * controls[s + i].first;
                    point.second += weights[i] * controls[s + i].second;
                }
                line.points.push_back(point);
            }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace mainstay::bench
