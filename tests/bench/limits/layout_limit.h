// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain limit of layered layout: longest-path layers, bends, barycentre sweeps with swaps of neighbours, places by
// pooling adjacent violators, over bare arrays; no parts, no cycles, no sizes, no ports, no routes. What ours is
// measured against in SPEED.md rows 13 and 14.

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace mainstay::limits {

class Layout
{
public:
    using Ints = std::vector<int>;

    Layout(int nodes, std::vector<std::pair<int, int>> edges) : n(nodes), m_edges(std::move(edges)) { }

    void run(int sweeps)
    {
        findLayers();
        cut();
        order(sweeps);
        place(8);
    }
    int64_t crossings() const { return m_best; }
    const std::vector<float> &across() const { return m_x; }
    const Ints &layers() const { return m_layer; }
    /// The bends of an edge.
    const Ints &chain(size_t edge) const { return m_chains[edge]; }

private:
    static Ints summedUp(Ints counts)
    {
        std::partial_sum(counts.begin(), counts.end(), counts.begin());
        return counts;
    }

    void findLayers()
    {
        Ints in(n, 0), queue, out(n + 1, 0), below(m_edges.size());
        for (const auto &[a, b] : m_edges) {
            ++in[b];
            ++out[a + 1];
        }
        out = summedUp(out);
        Ints next = out;
        for (const auto &[a, b] : m_edges)
            below[next[a]++] = b;
        m_layer.assign(n, 0);
        for (int i = 0; i < n; ++i)
            if (!in[i])
                queue.push_back(i);
        for (size_t head = 0; head < queue.size(); ++head)
            for (int k = out[queue[head]]; k < out[queue[head] + 1]; ++k) {
                const int w = below[k];
                m_layer[w] = std::max(m_layer[w], m_layer[queue[head]] + 1);
                if (!--in[w])
                    queue.push_back(w);
            }
        m_layerCount = 1 + *std::max_element(m_layer.begin(), m_layer.end());
        shorten(out, below);
    }

    /// Moves nodes toward the side with more edges.
    void shorten(const Ints &out, const Ints &below)
    {
        Ints in(n + 1, 0), above(m_edges.size());
        for (const auto &edge : m_edges)
            ++in[edge.second + 1];
        in = summedUp(in);
        Ints next = in;
        for (const auto &[a, b] : m_edges)
            above[next[b]++] = a;
        bool changed = true;
        for (int round = 0; round < 50 && changed; ++round) {
            changed = false;
            for (int k = 0; k < n; ++k) {
                const int v = round % 2 ? k : n - 1 - k;
                const int up = in[v + 1] - in[v], down = out[v + 1] - out[v];
                int to = m_layer[v];
                if (down > up) {
                    to = 1 << 30;
                    for (int j = out[v]; j < out[v + 1]; ++j)
                        to = std::min(to, m_layer[below[j]] - 1);
                } else if (up > down) {
                    to = 0;
                    for (int j = in[v]; j < in[v + 1]; ++j)
                        to = std::max(to, m_layer[above[j]] + 1);
                }
                changed |= to != m_layer[v];
                m_layer[v] = to;
            }
        }
    }

    void cut()
    {
        int total = n;
        Ints layer = m_layer;
        std::vector<std::pair<int, int>> pieces;
        m_chains.assign(m_edges.size(), {});
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const auto [a, b] = m_edges[i];
            int before = a;
            for (int y = m_layer[a] + 1; y < m_layer[b]; ++y) {
                layer.push_back(y);
                m_chains[i].push_back(total);
                pieces.emplace_back(before, total);
                before = total++;
            }
            pieces.emplace_back(before, b);
        }
        m_layer = layer;
        m_rows.assign(m_layerCount, {});
        m_up0.assign(total + 1, 0);
        m_down0 = m_up0;
        for (const auto &[a, b] : pieces) {
            ++m_down0[a + 1];
            ++m_up0[b + 1];
        }
        m_up0 = summedUp(m_up0);
        m_down0 = summedUp(m_down0);
        m_down.resize(pieces.size());
        m_up.resize(pieces.size());
        Ints nextDown = m_down0, nextUp = m_up0;
        for (const auto &[a, b] : pieces) {
            m_down[nextDown[a]++] = b;
            m_up[nextUp[b]++] = a;
        }
        firstOrder(total);
    }

    void firstOrder(int total)
    {
        m_place.assign(total, 0);
        std::vector<char> seen(total, 0);
        Ints open;
        for (int s = 0; s < total; ++s) {
            if (seen[s] || m_up0[s] != m_up0[s + 1])
                continue;
            open.push_back(s);
            seen[s] = 1;
            while (!open.empty()) {
                const int v = open.back();
                open.pop_back();
                m_place[v] = int(m_rows[m_layer[v]].size());
                m_rows[m_layer[v]].push_back(v);
                for (int k = m_down0[v + 1]; k-- > m_down0[v];)
                    if (!seen[m_down[k]]) {
                        seen[m_down[k]] = 1;
                        open.push_back(m_down[k]);
                    }
            }
        }
    }

    int64_t crossBelow(int y)
    {
        const int width = int(m_rows[y + 1].size());
        m_sums.assign(width + 1, 0);
        int64_t crossings = 0;
        int seen = 0;
        for (const int v : m_rows[y]) {
            for (int k = m_down0[v]; k < m_down0[v + 1]; ++k) {
                int sum = 0;
                for (int i = m_place[m_down[k]] + 1; i > 0; i -= i & -i)
                    sum += m_sums[i];
                crossings += seen - sum;
            }
            for (int k = m_down0[v]; k < m_down0[v + 1]; ++k)
                for (int i = m_place[m_down[k]] + 1; i <= width; i += i & -i)
                    ++m_sums[i];
            seen += m_down0[v + 1] - m_down0[v];
        }
        return crossings;
    }

    int64_t cross()
    {
        int64_t crossings = 0;
        for (int y = 0; y + 1 < m_layerCount; ++y)
            crossings += crossBelow(y);
        return crossings;
    }

    void sweep(bool down, bool turned)
    {
        for (int k = 1; k < m_layerCount; ++k) {
            Ints &row = m_rows[down ? k : m_layerCount - 1 - k];
            const Ints &offsets = down ? m_up0 : m_down0;
            const Ints &others = down ? m_up : m_down;
            m_keys.clear();
            for (const int v : row) {
                float mean = float(m_place[v]);
                if (const int degree = offsets[v + 1] - offsets[v]) {
                    int sum = 0;
                    for (int i = offsets[v]; i < offsets[v + 1]; ++i)
                        sum += m_place[others[i]];
                    mean = float(sum) / float(degree);
                }
                m_keys.emplace_back(mean, v);
            }
            if (turned)
                std::reverse(m_keys.begin(), m_keys.end());
            std::stable_sort(m_keys.begin(), m_keys.end(), [](auto &a, auto &b) { return a.first < b.first; });
            for (size_t i = 0; i < m_keys.size(); ++i) {
                row[i] = m_keys[i].second;
                m_place[row[i]] = int(i);
            }
        }
    }

    struct Near {
        Ints offsets, places;
    };
    Near near(int y, bool above) const
    {
        const Ints &offsets = above ? m_up0 : m_down0;
        const Ints &others = above ? m_up : m_down;
        Near found;
        for (const int v : m_rows[y]) {
            found.offsets.push_back(int(found.places.size()));
            const size_t start = found.places.size();
            for (int i = offsets[v]; i < offsets[v + 1]; ++i)
                found.places.push_back(m_place[others[i]]);
            std::sort(found.places.begin() + start, found.places.end());
        }
        found.offsets.push_back(int(found.places.size()));
        return found;
    }

    /// Crossings with a on the left less those with b on the left.
    static int difference(const Near &near, int a, int b)
    {
        const int *const left = near.places.data() + near.offsets[a];
        const int *const right = near.places.data() + near.offsets[b];
        const int lefts = near.offsets[a + 1] - near.offsets[a], rights = near.offsets[b + 1] - near.offsets[b];
        int found = 0;
        for (int i = 0, j = 0; i < lefts; ++i) {
            while (j < rights && right[j] < left[i])
                ++j;
            found += j;
        }
        for (int i = 0, j = 0; j < rights; ++j) {
            while (i < lefts && left[i] < right[j])
                ++i;
            found -= i;
        }
        return found;
    }

    void swapNeighbours(bool equal)
    {
        bool any = true;
        for (int round = 1; round <= 12 && any; ++round) {
            any = false;
            for (int y = 0; y < m_layerCount; ++y) {
                const Near above = near(y, true), below = near(y, false);
                Ints &row = m_rows[y];
                Ints id(row.size());
                std::iota(id.begin(), id.end(), 0);
                for (size_t i = 0; i + 1 < row.size(); ++i) {
                    const int gain = difference(above, id[i], id[i + 1]) + difference(below, id[i], id[i + 1]);
                    if (gain < 0 || (gain == 0 && (!equal || round >= 10)))
                        continue;
                    std::swap(id[i], id[i + 1]);
                    std::swap(row[i], row[i + 1]);
                    m_place[row[i]] = int(i);
                    m_place[row[i + 1]] = int(i) + 1;
                    any |= gain > 0;
                }
            }
        }
    }

    void order(int sweeps)
    {
        m_best = cross();
        std::vector<Ints> best = m_rows;
        for (int i = 0, stale = 0; i < sweeps && stale < 6; ++i) {
            sweep(i % 2 == 0, i % 4 >= 2);
            swapNeighbours(i % 4 < 2);
            const int64_t crossings = cross();
            if (crossings >= m_best) {
                ++stale;
                continue;
            }
            if (double(crossings) < double(m_best) * 0.995)
                stale = 0;
            m_best = crossings;
            best = m_rows;
        }
        m_rows = best;
        for (const Ints &row : m_rows)
            for (size_t i = 0; i < row.size(); ++i)
                m_place[row[i]] = int(i);
    }

    void place(int rounds)
    {
        m_x.assign(m_layer.size(), 0);
        for (const Ints &row : m_rows) {
            float x = 0;
            for (const int v : row) {
                m_x[v] = x;
                x += v < n ? 90 : 20;
            }
        }
        for (int round = 0; round < rounds; ++round)
            for (int k = 1; k < m_layerCount; ++k)
                placeRow(m_rows[round % 2 ? m_layerCount - 1 - k : k], round);
    }

    struct Pool {
        double sum, weight;
        int count;
        double mean() const { return sum / weight; }
    };

    void placeRow(const Ints &row, int round)
    {
        std::vector<float> offsets(row.size(), 0);
        for (size_t i = 1; i < row.size(); ++i)
            offsets[i] = offsets[i - 1] + float((row[i] < n ? 45 : 10) + (row[i - 1] < n ? 45 : 10));
        m_pools.clear();
        for (size_t i = 0; i < row.size(); ++i) {
            const int v = row[i];
            double sum = 0, weight = 0;
            const auto add = [&](int u) {
                const double q = (v >= n && u >= n) ? 8 : (v >= n || u >= n) ? 2 : 1;
                sum += q * m_x[u];
                weight += q;
            };
            if (round % 2 == 0 || round > 1)
                for (int j = m_up0[v]; j < m_up0[v + 1]; ++j)
                    add(m_up[j]);
            if (round % 2 == 1 || round > 1)
                for (int j = m_down0[v]; j < m_down0[v + 1]; ++j)
                    add(m_down[j]);
            if (weight == 0) {
                weight = 0.1;
                sum = weight * m_x[v];
            }
            Pool pool{sum - weight * offsets[i], weight, 1};
            while (!m_pools.empty() && m_pools.back().mean() > pool.mean()) {
                pool = {pool.sum + m_pools.back().sum, pool.weight + m_pools.back().weight,
                        pool.count + m_pools.back().count};
                m_pools.pop_back();
            }
            m_pools.push_back(pool);
        }
        size_t i = 0;
        for (const Pool &pool : m_pools)
            for (int q = 0; q < pool.count; ++q, ++i)
                m_x[row[i]] = float(pool.mean() + offsets[i]);
    }

    int n;
    std::vector<std::pair<int, int>> m_edges;
    Ints m_layer;
    std::vector<Ints> m_rows;
    Ints m_up0, m_up, m_down0, m_down, m_place, m_sums;
    std::vector<float> m_x;
    std::vector<Ints> m_chains;
    std::vector<std::pair<float, int>> m_keys;
    std::vector<Pool> m_pools;
    int m_layerCount = 0;
    int64_t m_best = 0;
};

} // namespace mainstay::limits
