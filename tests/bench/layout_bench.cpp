// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 13 and 14, and what the map asks for before it draws. Usage: layout_bench [--quick]
#include "bench/dot_peer.h"
#include "bench/estate_shapes.h"
#include "bench/layout_shapes.h"
#include "bench/limits/layout_limit.h"
#include "bench/pairs.h"
#include "estate/layered_layout.h"
#include "estate/neighbourhood.h"

#include <cstdlib>
#include <cstring>

namespace mainstay::bench {

namespace {

struct Size {
    int pairs;
    double seconds; ///< a side of a pair lasts at least this long
    int dotPairs;
    int seeds;
};

/// Keeps answers from being optimised away.
uint64_t checksum = 0;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "layout_bench: %s\n", what);
    std::exit(1);
}

/// The boxes that dot is given, and the arrows.
struct Question {
    explicit Question(const DrawnGraph &graph) : sizes(graph.nodes, {72, 28.8})
    {
        for (const auto &[from, to] : graph.arrows)
            arrows.push_back({from, to});
    }
    LayeredLayout ask() const { return *layeredLayout(sizes, arrows); }

    std::vector<MapSize> sizes;
    std::vector<MapArrow> arrows;
};

std::vector<DrawnLine> linesOf(const DrawnGraph &graph, const LayeredLayout &layout)
{
    std::vector<DrawnLine> lines;
    for (size_t i = 0; i < graph.arrows.size(); ++i) {
        require(layout.routeOf[i].has_value(), "an arrow is not drawn");
        DrawnLine line{graph.arrows[i].first, graph.arrows[i].second, {}};
        for (const MapPoint &point : layout.routes[*layout.routeOf[i]])
            line.points.emplace_back(point.x, point.y);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<DrawnLine> linesOf(const DrawnGraph &graph, const limits::Layout &layout)
{
    std::vector<DrawnLine> lines;
    const auto point = [&](int node) {
        return std::pair(double(layout.across()[size_t(node)]), 80.0 * layout.layers()[size_t(node)]);
    };
    for (size_t i = 0; i < graph.arrows.size(); ++i) {
        const auto [from, to] = graph.arrows[i];
        DrawnLine line{from, to, {point(int(from))}};
        for (const int bend : layout.chain(i))
            line.points.push_back(point(bend));
        line.points.push_back(point(int(to)));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Process time on both sides, alternating; dot's without what it takes to draw nothing.
Comparison againstDot(const DotPeer &dot, const Question &question, const std::string &text, int pairs)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    const double once = secondsOf(1, [&] { checksum += question.ask().crossings; });
    const int times = int(0.1 / once) + 1; // process time is counted in coarse steps
    for (int i = 0; i < pairs; ++i) {
        const double before = cpuSeconds();
        for (int k = 0; k < times; ++k)
            checksum += question.ask().crossings;
        ours.push_back((cpuSeconds() - before) / times);
        const auto full = dot.run(text);
        const auto empty = dot.run("digraph g {}");
        require(full && empty, "dot failed");
        theirs.push_back(full->seconds - empty->seconds);
        ratios.push_back(ours.back() / theirs.back());
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    return {medianOf(ours) * 1e3, medianOf(theirs) * 1e3, medianOf(ratios), *least, *most};
}

/// Prints times, and returns a line about crossings.
std::string layoutRow(int row, uint32_t nodes, uint64_t seed, const DotPeer &dot, double dotBound, const Size &size)
{
    constexpr int sweeps = 24;
    const DrawnGraph graph = tieredGraph(nodes, 3 * nodes, seed);
    const Question question(graph);
    std::vector<std::pair<int, int>> edges(graph.arrows.begin(), graph.arrows.end());
    const auto limit = [&] {
        limits::Layout layout(int(nodes), edges);
        layout.run(sweeps);
        return layout;
    };
    // Two orders are seldom equal, so that what is asserted is that each side's own count is that of its drawing.
    const LayeredLayout layout = question.ask();
    const uint64_t crossings = crossingsOf(linesOf(graph, layout));
    const uint64_t limitCrossings = crossingsOf(linesOf(graph, limit()));
    require(double(layout.crossings) >= double(crossings), "ours draws more crossings than it counts");
    require(double(limitCrossings) <= double(limit().crossings()) * 1.001, "the limit draws other crossings");

    const std::string work = std::to_string(row) + " layout " + std::to_string(nodes) + " / "
        + std::to_string(graph.arrows.size()) + ", seed " + std::to_string(seed);
    printRow(work.c_str(), "limit",
             compare(
                 size.pairs, size.seconds, [&] { checksum += question.ask().crossings; },
                 [&] { checksum += uint64_t(limit().crossings()); }),
             Against::Limit, 2);
    std::string line = work + ": crossings " + std::to_string(crossings) + ", limit " + std::to_string(limitCrossings);
    if (!dot.isInstalled())
        return line;
    const std::string text = dotTextOf(graph);
    printRow(work.c_str(), "dot", againstDot(dot, question, text, size.dotPairs), Against::Peer, dotBound);
    const auto drawn = dot.run(text);
    require(drawn.has_value(), "dot failed");
    const uint64_t dotCrossings = crossingsOf(linesOfPlain(drawn->plain));
    char ratio[64];
    std::snprintf(ratio, sizeof ratio, ": %.3f x dot's (bound <= 1.05)", double(crossings) / double(dotCrossings));
    return line + ", dot " + std::to_string(dotCrossings) + ratio;
}

double medianMs(int times, const auto &work)
{
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i)
        seconds.push_back(secondsOf(1, work));
    return medianOf(seconds) * 1e3;
}

/// What opening the map on one component takes, at the estate's full size.
void mapOf(const Pairs &pairs)
{
    const auto estate = hardEstate(pairs);
    NeighbourhoodQuery query{{pairs.components / 2}};
    Neighbourhood near;
    const double nearMs = medianMs(15, [&] { near = neighbourhoodOf(*estate, query); });
    query.dependentDepth.reset();
    query.providerDepth.reset();
    Neighbourhood all;
    const double allMs = medianMs(15, [&] { all = neighbourhoodOf(*estate, query); });
    const std::vector<MapSize> sizes(near.nodes.size(), {140, 34});
    std::vector<MapArrow> arrows;
    for (const NeighbourEdge &edge : near.edges)
        arrows.push_back({edge.dependent, edge.provider});
    const double layoutMs = medianMs(7, [&] { checksum += layeredLayout(sizes, arrows)->crossings; });
    std::printf("map of one of %u / %zu, %s: neighbourhood of depth 2 %.2f ms (%u nodes, %u edges), of any depth "
                "%.2f ms (%u, %u); layout of the %zu nodes and %zu edges drawn %.1f ms\n",
                pairs.components, pairs.providers.size(), pairs.name, nearMs, near.whole.nodes, near.whole.edges, allMs,
                all.whole.nodes, all.whole.edges, near.nodes.size(), near.edges.size(), layoutMs);
}

void run(const Size &size)
{
    const DotPeer dot;
    if (!dot.isInstalled())
        std::printf("skipped: dot (Graphviz) is not installed\n");
    std::printf("skipped: elkjs and dagre have no package here\n");
    printHead();
    std::vector<std::string> lines;
    for (int seed = 1; seed <= size.seeds; ++seed)
        lines.push_back(layoutRow(13, 200, uint64_t(seed), dot, 4, size));
    for (int seed = 1; seed <= size.seeds; ++seed)
        lines.push_back(layoutRow(14, 1000, uint64_t(seed), dot, 15, size));
    for (const std::string &line : lines)
        std::printf("%s\n", line.c_str());
    mapOf(layeredPairs(10'000, 100, 0.01));
    mapOf(popularPairs(10'000, 100, 0.01));
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    const bool quick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    if (count > 2 || (count == 2 && !quick)) {
        std::fprintf(stderr, "usage: layout_bench [--quick]\n");
        return 2;
    }
    mainstay::bench::run(quick ? mainstay::bench::Size{7, 0.02, 3, 2} : mainstay::bench::Size{15, 0.1, 7, 5});
    return 0;
}
