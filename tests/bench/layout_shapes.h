// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace mainstay::bench {

/// A graph to be drawn: arrows from the first to the second, none twice, none in a circle.
struct DrawnGraph {
    uint32_t nodes = 0;
    std::vector<std::pair<uint32_t, uint32_t>> arrows;
};

/// Tiers of some 1.2 √nodes nodes; 85% of the arrows lead to the next tier, the others one to three tiers on, mostly
/// straight down. In random order.
DrawnGraph tieredGraph(uint32_t nodes, uint32_t arrows, uint64_t seed);

/// In the language of dot, with boxes of 72 × 28.8 points.
std::string dotTextOf(const DrawnGraph &graph);

/// An arrow as it was drawn, in straight pieces.
struct DrawnLine {
    uint32_t from = 0;
    uint32_t to = 0;
    std::vector<std::pair<double, double>> points;
};

/// Pairs of pieces of different lines without a common end that cross.
uint64_t crossingsOf(const std::vector<DrawnLine> &lines);

/// What dot prints with -Tplain: the lines, each spline in twelve pieces per three control points' worth of curve.
std::vector<DrawnLine> linesOfPlain(const std::string &plain);

} // namespace mainstay::bench
