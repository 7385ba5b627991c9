// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain limit of dependency analysis: the least code over bare 32-bit arrays that answers just the question, with
// no result a person could read. What ours is measured against in SPEED.md rows 1 to 3.

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace mainstay::limits {

using Numbers = std::vector<uint32_t>;

/// Rows of arrows, one behind the other.
struct Rows {
    Numbers begin;
    Numbers to;
    uint32_t size() const { return uint32_t(begin.size() - 1); }
};

inline Rows rowsOf(uint32_t nodes, const Numbers &from, const Numbers &to)
{
    Rows rows{Numbers(nodes + 1, 0), Numbers(to.size())};
    for (const uint32_t node : from)
        ++rows.begin[node + 1];
    for (uint32_t i = 0; i < nodes; ++i)
        rows.begin[i + 1] += rows.begin[i];
    Numbers next(rows.begin.begin(), rows.begin.end() - 1);
    for (size_t i = 0; i < from.size(); ++i)
        rows.to[next[from[i]]++] = to[i];
    return rows;
}

/// Tarjan's components without recursion, numbered so that arrows between them lead to lower numbers.
inline std::pair<Numbers, uint32_t> components(const Rows &graph)
{
    const uint32_t count = graph.size();
    const uint32_t none = ~0u;
    uint32_t seen = 0;
    uint32_t found = 0;
    Numbers component(count, none), order(count, 0), low(count), next(count), open, path;
    open.reserve(count);
    path.reserve(count);
    const auto enter = [&](uint32_t v) {
        order[v] = low[v] = ++seen;
        next[v] = graph.begin[v];
        open.push_back(v);
        path.push_back(v);
    };
    for (uint32_t root = 0; root < count; ++root) {
        if (order[root])
            continue;
        enter(root);
        while (!path.empty()) {
            const uint32_t v = path.back(), end = graph.begin[v + 1];
            uint32_t lowest = low[v], i = next[v], child = none;
            for (; i < end; ++i) {
                const uint32_t w = graph.to[i];
                if (!order[w]) {
                    child = w;
                    break;
                }
                if (component[w] == none && order[w] < lowest)
                    lowest = order[w];
            }
            low[v] = lowest;
            if (child != none) {
                next[v] = i + 1;
                enter(child);
                continue;
            }
            path.pop_back();
            if (lowest == order[v]) {
                uint32_t w;
                do {
                    w = open.back();
                    open.pop_back();
                    component[w] = found;
                } while (w != v);
                ++found;
            }
            if (!path.empty())
                low[path.back()] = std::min(low[path.back()], lowest);
        }
    }
    return {std::move(component), found};
}

/// How many nodes of an acyclic graph, renumbered as above, a start reaches: from node to node while the front is
/// small, then one sweep downwards that stops at the first reached predecessor.
class Reach
{
public:
    Reach(Rows forward, Rows backward)
        : m_forward(std::move(forward))
        , m_backward(std::move(backward))
        , m_marks(m_forward.size())
        , m_queue(m_forward.size() + 1)
    { }

    uint32_t from(uint32_t start)
    {
        std::fill(m_marks.begin(), m_marks.end(), uint8_t(0));
        uint8_t *marks = m_marks.data();
        uint32_t *queue = m_queue.data();
        marks[start] = 1;
        queue[0] = start;
        uint32_t head = 0, tail = 1;
        size_t followed = 0;
        const size_t enough = m_forward.to.size() / 24;
        while (head < tail && followed < enough) {
            const uint32_t v = queue[head++], end = m_forward.begin[v + 1];
            followed += end - m_forward.begin[v];
            for (uint32_t i = m_forward.begin[v]; i < end; ++i) {
                const uint32_t w = m_forward.to[i];
                queue[tail] = w;
                tail += !marks[w];
                marks[w] = 1;
            }
        }
        if (head == tail)
            return tail - 1;
        uint32_t reached = 0;
        for (uint32_t v = start; v-- > 0;) {
            if (!marks[v]) {
                uint32_t i = m_backward.begin[v];
                const uint32_t end = m_backward.begin[v + 1];
                while (i < end && !marks[m_backward.to[i]])
                    ++i;
                marks[v] = i < end;
            }
            reached += marks[v];
        }
        return reached;
    }

private:
    Rows m_forward;
    Rows m_backward;
    std::vector<uint8_t> m_marks;
    Numbers m_queue;
};

/// Failure with groups and soft arrows as one plain sweep over the arrows provider → dependent, each with its kind.
class Sweep
{
public:
    static constexpr uint32_t hard = ~0u, soft = ~0u - 1, idle = ~0u - 2; ///< any other kind is the number of a group

    /// kinds by place in rows.to; spares: how many members more than its minimum a group has; ends: who fails with it.
    Sweep(Rows rows, Numbers kinds, Numbers spares, Numbers ends)
        : m_rows(std::move(rows))
        , m_kinds(std::move(kinds))
        , m_spares(std::move(spares))
        , m_ends(std::move(ends))
        , m_marks(m_rows.size())
        , m_queue(m_rows.size())
    { }

    /// 0 up, 1 degraded, 2 failed; the start counts as failed.
    const std::vector<uint8_t> &from(uint32_t start)
    {
        std::fill(m_marks.begin(), m_marks.end(), uint8_t(0));
        m_left = m_spares;
        m_degraded.clear();
        uint32_t head = 0, tail = 0;
        const auto fail = [&](uint32_t v) {
            if (m_marks[v] != 2) {
                m_marks[v] = 2;
                m_queue[tail++] = v;
            }
        };
        fail(start);
        while (head < tail) {
            const uint32_t v = m_queue[head++];
            for (uint32_t i = m_rows.begin[v]; i < m_rows.begin[v + 1]; ++i) {
                const uint32_t kind = m_kinds[i];
                if (kind == hard) {
                    fail(m_rows.to[i]);
                } else if (kind == soft) {
                    if (m_marks[m_rows.to[i]] == 0) {
                        m_marks[m_rows.to[i]] = 1;
                        m_degraded.push_back(m_rows.to[i]);
                    }
                } else if (kind != idle && m_left[kind]-- == 0) {
                    fail(m_ends[kind]);
                }
            }
        }
        degrade();
        return m_marks;
    }

private:
    void degrade()
    {
        for (size_t head = 0; head < m_degraded.size(); ++head) {
            const uint32_t v = m_degraded[head];
            if (m_marks[v] == 2)
                continue;
            for (uint32_t i = m_rows.begin[v]; i < m_rows.begin[v + 1]; ++i) {
                if (m_kinds[i] != hard || m_marks[m_rows.to[i]] != 0)
                    continue;
                m_marks[m_rows.to[i]] = 1;
                m_degraded.push_back(m_rows.to[i]);
            }
        }
    }

    Rows m_rows;
    Numbers m_kinds, m_spares, m_ends, m_left;
    std::vector<uint8_t> m_marks;
    Numbers m_queue, m_degraded;
};

} // namespace mainstay::limits
