// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/structure_matrix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mainstay {

namespace {

/// How many sets of nodes stand one after the other below each, by set; arrows lead to lower numbers.
std::vector<quint32> levelsOfSets(const Adjacency &providers, const StrongComponents &sets)
{
    std::vector<quint32> members(providers.nodeCount());
    std::iota(members.begin(), members.end(), 0);
    const Adjacency nodes = makeAdjacency(sets.count, sets.number, members);
    std::vector<quint32> levels(sets.count, 0);
    for (quint32 set = 0; set < sets.count; ++set) {
        quint32 level = 0;
        for (const quint32 node : nodes.of(set))
            for (const quint32 provider : providers.of(node)) {
                const quint32 below = sets.number[provider];
                level = below == set ? level : std::max(level, levels[below] + 1);
            }
        levels[set] = level;
    }
    return levels;
}

/// The sets by level, of one level by their first node.
std::vector<quint32> orderOfSets(const StrongComponents &sets, const std::vector<quint32> &levels)
{
    const quint32 levelCount = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end()) + 1;
    std::vector<quint32> next(size_t(levelCount) + 1, 0);
    for (const quint32 level : levels)
        ++next[level + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> order(sets.count);
    std::vector<bool> placed(sets.count, false);
    for (const quint32 set : sets.number) {
        if (!placed[set])
            order[next[levels[set]]++] = set;
        placed[set] = true;
    }
    return order;
}

void partition(const Adjacency &providers, StructureMatrix &matrix)
{
    const StrongComponents sets = strongComponents(providers);
    std::vector<quint32> sizes(sets.count, 0);
    for (const quint32 set : sets.number)
        ++sizes[set];
    std::vector<quint32> next(sets.count, 0);
    quint32 place = 0;
    for (const quint32 set : orderOfSets(sets, levelsOfSets(providers, sets))) {
        next[set] = place;
        if (sizes[set] > 1)
            matrix.cycles.push_back({place, sizes[set]});
        place += sizes[set];
    }
    matrix.nodes.resize(sets.number.size());
    matrix.places.resize(sets.number.size());
    for (quint32 node = 0; node < sets.number.size(); ++node) {
        matrix.places[node] = next[sets.number[node]]++;
        matrix.nodes[matrix.places[node]] = node;
    }
}

} // namespace

StructureMatrix structureMatrix(const FoldedEstate &folded)
{
    StructureMatrix matrix;
    partition(folded.providers, matrix);
    matrix.marks.offsets.reserve(size_t(matrix.size()) + 1);
    matrix.marks.targets.reserve(folded.counts.size());
    matrix.counts.reserve(folded.counts.size());
    std::vector<std::pair<quint32, quint32>> row;
    for (const quint32 node : matrix.nodes) {
        row.clear();
        for (quint32 i = folded.providers.offsets[node]; i < folded.providers.offsets[node + 1]; ++i)
            row.emplace_back(matrix.places[folded.providers.targets[i]], folded.counts[i]);
        std::sort(row.begin(), row.end());
        for (const auto &[column, count] : row) {
            matrix.marks.targets.push_back(column);
            matrix.counts.push_back(count);
        }
        matrix.marks.offsets.push_back(quint32(matrix.marks.targets.size()));
    }
    return matrix;
}

/// The pixel in which each cell of a side begins; what begins before the first pixel, but is seen there, at the first.
static std::vector<quint32> pixelsOf(quint32 first, quint32 last, double start, double length, int pixels)
{
    std::vector<quint32> places(last - first);
    for (quint32 cell = first; cell < last; ++cell)
        places[cell - first] = quint32(std::clamp((double(cell) - start) * pixels / length, 0.0, double(pixels - 1)));
    return places;
}

/// The first cell in sight and the one past the last.
static std::pair<quint32, quint32> cellsOf(quint32 size, double start, double length)
{
    const double first = std::clamp(std::floor(start), 0.0, double(size));
    const double last = std::clamp(std::ceil(start + length), first, double(size));
    return {quint32(first), quint32(last)};
}

std::vector<quint32> marksPerPixel(const StructureMatrix &matrix, const MatrixWindow &window)
{
    std::vector<quint32> pixels(size_t(window.pixelsAcross) * size_t(window.pixelsDown), 0);
    const auto [firstRow, lastRow] = cellsOf(matrix.size(), window.top, window.height);
    const auto [firstColumn, lastColumn] = cellsOf(matrix.size(), window.left, window.width);
    const auto down = pixelsOf(firstRow, lastRow, window.top, window.height, window.pixelsDown);
    const auto across = pixelsOf(firstColumn, lastColumn, window.left, window.width, window.pixelsAcross);
    const bool allColumns = firstColumn == 0 && lastColumn == matrix.size();
    for (quint32 row = firstRow; row < lastRow; ++row) {
        auto marks = matrix.marks.of(row);
        if (!allColumns) {
            const auto begin = std::lower_bound(marks.begin(), marks.end(), firstColumn);
            marks = {begin, std::lower_bound(begin, marks.end(), lastColumn)};
        }
        quint32 *line = pixels.data() + size_t(down[row - firstRow]) * size_t(window.pixelsAcross);
        for (const quint32 column : marks)
            ++line[across[column - firstColumn]];
    }
    return pixels;
}

} // namespace mainstay
