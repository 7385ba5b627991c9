// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/structure_matrix.h"

#include "estate/levels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mainstay {

/// The sets by level, of one level by their first node.
static std::vector<quint32> orderOfSets(const StrongComponents &sets, const std::vector<quint32> &levels)
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

MatrixOrder matrixOrder(const Adjacency &providers)
{
    const StrongComponents sets = strongComponents(providers);
    std::vector<quint32> sizes(sets.count, 0);
    for (const quint32 set : sets.number)
        ++sizes[set];
    MatrixOrder order;
    std::vector<quint32> next(sets.count, 0);
    quint32 place = 0;
    for (const quint32 set : orderOfSets(sets, levelsOfSets(providers, sets))) {
        next[set] = place;
        if (sizes[set] > 1)
            order.cycles.push_back({place, sizes[set]});
        place += sizes[set];
    }
    order.nodes.resize(sets.number.size());
    order.places.resize(sets.number.size());
    for (quint32 node = 0; node < sets.number.size(); ++node) {
        order.places[node] = next[sets.number[node]]++;
        order.nodes[order.places[node]] = node;
    }
    return order;
}

namespace {

/// One side of a window: which cells it shows and at which pixel each begins.
struct WindowSide {
    static constexpr quint32 outside = ~quint32(0);

    double start = 0; ///< in cells
    double length = 1;
    int pixels = 1;

    /// The first cell in sight and the one past the last.
    std::pair<quint32, quint32> cells(quint32 size) const
    {
        const double first = std::clamp(std::floor(start), 0.0, double(size));
        const double last = std::clamp(std::ceil(start + length), first, double(size));
        return {quint32(first), quint32(last)};
    }

    /// What begins before the first pixel, but is seen there, is told at the first.
    quint32 pixelOf(quint32 cell) const
    {
        return quint32(std::clamp((double(cell) - start) * pixels / length, 0.0, double(pixels - 1)));
    }
};

} // namespace

std::vector<quint32> marksPerPixel(const Adjacency &providers, const MatrixOrder &order, const MatrixWindow &window)
{
    const WindowSide across{window.left, window.width, window.pixelsAcross};
    const WindowSide down{window.top, window.height, window.pixelsDown};
    const auto [firstColumn, lastColumn] = across.cells(order.size());
    const auto [firstRow, lastRow] = down.cells(order.size());
    std::vector<quint32> pixelOfNode(order.size(), WindowSide::outside);
    for (quint32 column = firstColumn; column < lastColumn; ++column)
        pixelOfNode[order.nodes[column]] = across.pixelOf(column);
    const bool allColumns = lastColumn - firstColumn == order.size();

    std::vector<quint32> pixels(size_t(window.pixelsAcross) * size_t(window.pixelsDown), 0);
    for (quint32 row = firstRow; row < lastRow; ++row) {
        quint32 *line = pixels.data() + size_t(down.pixelOf(row)) * size_t(window.pixelsAcross);
        const auto marks = providers.of(order.nodes[row]);
        if (allColumns) {
            for (const quint32 provider : marks)
                ++line[pixelOfNode[provider]];
            continue;
        }
        for (const quint32 provider : marks)
            if (pixelOfNode[provider] != WindowSide::outside)
                ++line[pixelOfNode[provider]];
    }
    return pixels;
}

} // namespace mainstay
