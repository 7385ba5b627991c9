// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 10 to 12, 15 and 16: questions about a whole estate. Usage: whole_bench [--quick]
#include "bench/estate_peers.h"
#include "bench/limits/whole_limit.h"
#include "bench/pairs.h"
#include "estate/dominators.h"
#include "estate/impact_sizes.h"
#include "estate/structure_matrix.h"

#include <QImage>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <string>

namespace mainstay::bench {

namespace {

uint64_t checksum = 0;

void require(bool equal, const char *what)
{
    if (equal)
        return;
    std::fprintf(stderr, "whole_bench: %s: the results differ\n", what);
    std::exit(1);
}

limits::Rows rowsOf(const Adjacency &graph)
{
    return {graph.offsets, graph.targets};
}

/// The estate has a solution at 0 that nothing touches.
uint64_t sumOf(const std::vector<quint32> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), uint64_t(0));
}

void closures(const Pairs &pairs, const Estate &estate, int count, double seconds)
{
    const limits::Condensed sets = limits::condensed(rowsOf(estate.graph().dependents()));
    const bool full = sets.rows.size() <= 20'000;
    const auto limit = [&] { return full ? limits::closureFull(sets.rows) : limits::closureBlocked(sets.rows); };
    const uint64_t reached = sumOf(limit()) - sets.sizes.size();
    require(sumOf(*impactSizes(estate)) == reached, "impact sizes");
    const std::string work = std::string(full ? "10" : "11") + " impact size of every component, " + pairs.name;
    printRow(work.c_str(), "limit",
             compare(
                 count, seconds, [&] { checksum += sumOf(*impactSizes(estate)); }, [&] { checksum += sumOf(limit()); }),
             Against::Limit, 2);
}

void closuresAgainst(const GraphPeer &peer, const Pairs &pairs, const Estate &estate, int count)
{
    if (!peer.reach) {
        std::printf("skipped: %s is not installed\n", peer.name);
        return;
    }
    const auto theirs = [&] {
        uint64_t sum = 0;
        for (uint32_t start = 0; start < pairs.components; ++start)
            sum += peer.reach(start);
        checksum += sum;
        return sum;
    };
    require(theirs() == sumOf(*impactSizes(estate)), peer.name);
    const std::string work = std::string("10 impact size of every component, ") + pairs.name;
    printRow(work.c_str(), peer.name,
             compare(
                 count, 0, [&] { checksum += sumOf(*impactSizes(estate)); }, [&] { theirs(); }),
             Against::Peer, 100);
}

void dominance(const Pairs &pairs, const Estate &estate, int count, double seconds)
{
    const Adjacency &graph = estate.graph().providers();
    const Adjacency &back = estate.graph().dependents();
    std::vector<quint32> roots;
    for (quint32 node = 0; node < graph.nodeCount(); ++node)
        if (back.of(node).empty())
            roots.push_back(node);
    const limits::Rows rows = rowsOf(graph), backRows = rowsOf(back);
    const auto ours = [&] {
        const Dominators found = dominatorsOf(graph, back, roots);
        return graph.nodeCount() - quint32(std::count(found.nearest.begin(), found.nearest.end(), Dominators::nobody));
    };
    require(ours() == limits::dominated(rows, backRows, roots), "dominators");
    const std::string work = std::string("12 dominators, ") + pairs.name;
    printRow(
        work.c_str(), "limit",
        compare(
            count, seconds, [&] { checksum += ours(); }, [&] { checksum += limits::dominated(rows, backRows, roots); }),
        Against::Limit, 1.5);
    const DominatorPeer peer = boostDominators(graph, roots);
    if (!peer.dominated) {
        std::printf("skipped: %s is not installed\n", peer.name);
        return;
    }
    require(ours() == peer.dominated(), peer.name);
    printRow(work.c_str(), peer.name,
             compare(
                 count, seconds, [&] { checksum += ours(); }, [&] { checksum += peer.dominated(); }),
             Against::Peer, 1.3);
}

void matrix(const Pairs &pairs, const Estate &estate, int count, double seconds)
{
    const Adjacency &graph = estate.graph().providers();
    const limits::Rows rows = rowsOf(graph);
    const MatrixOrder order = matrixOrder(graph);
    const limits::Numbers places = limits::matrixPlaces(rows);
    const auto above = [&](const auto &of) {
        uint64_t marks = 0;
        for (quint32 row = 0; row < graph.nodeCount(); ++row)
            for (const quint32 provider : graph.of(row))
                marks += of[provider] > of[row];
        return marks;
    };
    require(above(order.places) == 0 && above(places) == 0, "order of the matrix");
    const std::string work = std::string("15 structure matrix: partition, ") + pairs.name;
    printRow(work.c_str(), "limit",
             compare(
                 count, seconds, [&] { checksum += matrixOrder(graph).nodes.back(); },
                 [&] { checksum += limits::matrixPlaces(rows).back(); }),
             Against::Limit, 2);

    constexpr int side = 1000;
    const MatrixWindow window{0, 0, double(order.size()), double(order.size()), side, side};
    const auto frame = [&] { return marksPerPixel(graph, order, window); };
    require(sumOf(frame()) == rows.to.size() && sumOf(limits::binMarks(rows, places, side)) == rows.to.size(),
            "frame of the matrix");
    const std::string drawn = std::string("16 structure matrix: a frame, ") + pairs.name;
    printRow(drawn.c_str(), "limit (bins)",
             compare(
                 count, seconds, [&] { checksum += frame()[0]; },
                 [&] { checksum += limits::binMarks(rows, places, side)[0]; }),
             Against::Limit, 3);
    QImage whole(int(order.size()), int(order.size()), QImage::Format_Grayscale8);
    whole.fill(0);
    for (quint32 row = 0; row < order.size(); ++row)
        for (const quint32 provider : graph.of(order.nodes[row]))
            whole.scanLine(int(row))[order.places[provider]] = 64;
    printRow(drawn.c_str(), "QImage, smooth scale",
             compare(
                 3, 0, [&] { checksum += frame()[0]; },
                 [&] {
                     checksum += uint64_t(
                         whole.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).constBits()[0]);
                 }),
             Against::Peer, 100);
}

void run(bool quick)
{
    const int count = quick ? 7 : 15;
    const double seconds = quick ? 0.02 : 0.1;
    printHead();
    for (const Pairs &pairs : {layeredPairs(10'000, 100, 0), popularPairs(10'000, 100, 0)}) {
        const auto estate = hardEstate(pairs);
        closures(pairs, *estate, count, seconds);
        dominance(pairs, *estate, count, seconds);
        matrix(pairs, *estate, count, seconds);
    }
    const Pairs pairs = layeredPairs(10'000, 100, 0);
    const auto estate = hardEstate(pairs);
    if (quick) {
        std::printf("left to the full size: row 10 against Boost.Graph and igraph, row 11\n");
        return;
    }
    closuresAgainst(boostPeer(pairs), pairs, *estate, 3);
    closuresAgainst(igraphPeer(pairs), pairs, *estate, 3);
    const Pairs many = layeredPairs(100'000, 100, 0);
    closures(many, *hardEstate(many), 3, 0);
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    const bool quick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    if (count > 2 || (count == 2 && !quick)) {
        std::fprintf(stderr, "usage: whole_bench [--quick]\n");
        return 2;
    }
    mainstay::bench::run(quick);
    return 0;
}
