// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain limits of questions about a whole graph: closures of all nodes, dominators, the order of a structure matrix
// and one frame of it. What ours is measured against in SPEED.md rows 10 to 12, 15 and 16.

#include "bench/limits/graph_limit.h"

#include <bit>
#include <cstdlib>
#include <functional>
#include <memory>
#include <numeric>

namespace mainstay::limits {

using Bits = uint64_t;
using BitBuffer = std::unique_ptr<Bits[], decltype(&std::free)>;

inline BitBuffer bitBuffer(size_t words)
{
    return {static_cast<Bits *>(std::aligned_alloc(64, (words * 8 + 63) / 64 * 64)), &std::free};
}

__attribute__((target_clones("avx512f", "avx2", "default"))) inline void
uniteBits(Bits *__restrict a, const Bits *__restrict b, uint32_t count)
{
    for (uint32_t i = 0; i < count; ++i)
        a[i] |= b[i];
}

__attribute__((target_clones("arch=icelake-server", "popcnt", "default"))) inline uint64_t countBits(const Bits *a,
                                                                                                     uint32_t count)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < count; ++i)
        sum += uint64_t(std::popcount(a[i]));
    return sum;
}

/// Components, each with the distinct lower ones it leads to, nearest first, and how many nodes it holds.
struct Condensed {
    Rows rows;
    Numbers sizes;
    Numbers component;
};

inline Condensed condensed(const Rows &graph, bool sorted = true)
{
    auto [component, count] = components(graph);
    Numbers nodes(graph.size());
    std::iota(nodes.begin(), nodes.end(), 0);
    const Rows members = rowsOf(count, component, nodes);
    Condensed made{{{0}, {}}, Numbers(count, 0), std::move(component)};
    made.rows.to.reserve(graph.to.size());
    Numbers mark(count, ~0u);
    for (uint32_t c = 0; c < count; ++c) {
        mark[c] = c;
        made.sizes[c] = members.begin[c + 1] - members.begin[c];
        for (uint32_t k = members.begin[c]; k < members.begin[c + 1]; ++k)
            for (uint32_t i = graph.begin[members.to[k]]; i < graph.begin[members.to[k] + 1]; ++i) {
                const uint32_t w = made.component[graph.to[i]];
                if (mark[w] != c)
                    made.rows.to.push_back(w);
                mark[w] = c;
            }
        if (sorted)
            std::sort(made.rows.to.begin() + made.rows.begin[c], made.rows.to.end(), std::greater<uint32_t>());
        made.rows.begin.push_back(uint32_t(made.rows.to.size()));
    }
    return made;
}

/// How many nodes each component reaches, its own included; all bits at once, skipping what is reached already. All
/// components hold one node.
inline Numbers closureFull(const Rows &graph)
{
    const uint32_t words = ((graph.size() + 63) / 64 + 7) & ~7u;
    const BitBuffer bits = bitBuffer(size_t(words) * graph.size());
    Numbers out(graph.size());
    for (uint32_t c = 0; c < graph.size(); ++c) {
        Bits *row = bits.get() + size_t(c) * words;
        const uint32_t used = std::min(words, ((c >> 6) + 8) & ~7u);
        std::fill(row, row + used, 0);
        row[c >> 6] |= Bits(1) << (c & 63);
        for (uint32_t i = graph.begin[c]; i < graph.begin[c + 1]; ++i) {
            const uint32_t w = graph.to[i];
            if (!(row[w >> 6] >> (w & 63) & 1))
                uniteBits(row, bits.get() + size_t(w) * words, std::min(words, ((w >> 6) + 8) & ~7u));
        }
        out[c] = uint32_t(countBits(row, used));
    }
    return out;
}

/// The same in blocks of 4,096 columns, 512 bytes a node.
inline Numbers closureBlocked(const Rows &graph)
{
    constexpr uint32_t words = 64;
    const BitBuffer bits = bitBuffer(size_t(words) * graph.size());
    Numbers out(graph.size());
    for (uint32_t low = 0; low < graph.size(); low += words * 64)
        for (uint32_t c = low; c < graph.size(); ++c) {
            Bits *row = bits.get() + size_t(c) * words;
            std::fill(row, row + words, 0);
            if (c < low + words * 64)
                row[(c - low) >> 6] |= Bits(1) << ((c - low) & 63);
            for (uint32_t i = graph.begin[c]; i < graph.begin[c + 1] && graph.to[i] >= low; ++i)
                uniteBits(row, bits.get() + size_t(graph.to[i]) * words, words);
            out[c] += uint32_t(countBits(row, words));
        }
    return out;
}

/// Cooper, Harvey, Kennedy: by number in a postorder, the number of the nearest dominator; how many have a real one.
inline uint32_t dominated(const Rows &graph, const Rows &back, const Numbers &roots)
{
    Numbers number(graph.size() + 1, ~0u), order, next(graph.size()), path;
    order.reserve(graph.size() + 1);
    std::vector<uint8_t> seen(graph.size(), 0), isRoot(graph.size(), 0);
    for (const uint32_t root : roots)
        isRoot[root] = 1;
    for (const uint32_t root : roots) {
        if (seen[root])
            continue;
        seen[root] = 1;
        next[root] = graph.begin[root];
        path.push_back(root);
        while (!path.empty()) {
            const uint32_t v = path.back(), end = graph.begin[v + 1];
            uint32_t i = next[v];
            while (i < end && seen[graph.to[i]])
                ++i;
            if (i < end) {
                const uint32_t w = graph.to[i];
                next[v] = i + 1;
                seen[w] = 1;
                next[w] = graph.begin[w];
                path.push_back(w);
            } else {
                path.pop_back();
                number[v] = uint32_t(order.size());
                order.push_back(v);
            }
        }
    }
    const uint32_t top = uint32_t(order.size());
    Numbers nearest(top + 1, ~0u);
    nearest[top] = top;
    for (bool moved = true; moved;) {
        moved = false;
        for (uint32_t k = top; k-- > 0;) {
            uint32_t found = isRoot[order[k]] ? top : ~0u;
            for (uint32_t i = back.begin[order[k]]; i < back.begin[order[k] + 1]; ++i) {
                const uint32_t p = number[back.to[i]];
                if (p == ~0u || nearest[p] == ~0u)
                    continue;
                if (found == ~0u) {
                    found = p;
                    continue;
                }
                uint32_t a = p, b = found;
                while (a != b) {
                    while (a < b)
                        a = nearest[a];
                    while (b < a)
                        b = nearest[b];
                }
                found = a;
            }
            moved |= nearest[k] != found;
            nearest[k] = found;
        }
    }
    return uint32_t(std::count_if(nearest.begin(), nearest.end() - 1, [top](uint32_t n) { return n != top; }));
}

/// The place of each node: by level, the nodes of a component together.
inline Numbers matrixPlaces(const Rows &graph)
{
    const Condensed sets = condensed(graph, false);
    Numbers level(sets.sizes.size(), 0);
    for (uint32_t c = 0; c < level.size(); ++c)
        for (uint32_t i = sets.rows.begin[c]; i < sets.rows.begin[c + 1]; ++i)
            level[c] = std::max(level[c], level[sets.rows.to[i]] + 1);
    Numbers start(*std::max_element(level.begin(), level.end()) + 2, 0);
    for (uint32_t c = 0; c < level.size(); ++c)
        start[level[c] + 1] += sets.sizes[c];
    std::partial_sum(start.begin(), start.end(), start.begin());
    Numbers next(level.size());
    for (uint32_t c = 0; c < level.size(); ++c) {
        next[c] = start[level[c]];
        start[level[c]] += sets.sizes[c];
    }
    Numbers places(graph.size());
    for (uint32_t v = 0; v < graph.size(); ++v)
        places[v] = next[sets.component[v]]++;
    return places;
}

/// All marks straight into a square picture.
inline Numbers binMarks(const Rows &graph, const Numbers &places, uint32_t width)
{
    Numbers picture(size_t(width) * width, 0), pixel(graph.size());
    for (uint32_t v = 0; v < graph.size(); ++v)
        pixel[v] = uint32_t(uint64_t(places[v]) * width / graph.size());
    for (uint32_t v = 0; v < graph.size(); ++v) {
        uint32_t *row = picture.data() + size_t(pixel[v]) * width;
        for (uint32_t i = graph.begin[v]; i < graph.begin[v + 1]; ++i)
            ++row[pixel[graph.to[i]]];
    }
    return picture;
}

} // namespace mainstay::limits
