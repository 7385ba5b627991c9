// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dominators.h"

namespace mainstay {

namespace {

/// Works in numbers of a postorder, in which the one root above all roots comes last and a dominator has a higher
/// number than what it dominates.
class DominatorSearch
{
public:
    DominatorSearch(const Adjacency &graph, const Adjacency &back, std::span<const quint32> roots)
        : m_back(back), m_numbers(graph.nodeCount(), Dominators::nobody), m_isRoot(graph.nodeCount(), false)
    {
        for (const quint32 root : roots)
            m_isRoot[root] = true;
        numberFrom(graph, roots);
    }

    Dominators run()
    {
        const auto top = quint32(m_order.size());
        m_nearest.assign(m_order.size() + 1, Dominators::nobody);
        m_nearest[top] = top;
        for (bool moved = true; moved;) {
            moved = false;
            for (quint32 number = top; number-- > 0;) {
                const quint32 found = meetOfBefore(number, top);
                moved |= found != m_nearest[number];
                m_nearest[number] = found;
            }
        }
        return answer(top);
    }

private:
    void numberFrom(const Adjacency &graph, std::span<const quint32> roots)
    {
        std::vector<quint32> next(graph.offsets.begin(), graph.offsets.end() - 1);
        std::vector<bool> seen(graph.nodeCount(), false);
        std::vector<quint32> path;
        m_order.reserve(graph.nodeCount());
        for (const quint32 root : roots) {
            if (seen[root])
                continue;
            seen[root] = true;
            path.push_back(root);
            while (!path.empty()) {
                const quint32 node = path.back();
                quint32 i = next[node];
                const quint32 end = graph.offsets[node + 1];
                while (i < end && seen[graph.targets[i]])
                    ++i;
                if (i < end) {
                    next[node] = i + 1;
                    seen[graph.targets[i]] = true;
                    path.push_back(graph.targets[i]);
                    continue;
                }
                m_numbers[node] = quint32(m_order.size());
                m_order.push_back(node);
                path.pop_back();
            }
        }
    }

    quint32 meetOfBefore(quint32 number, quint32 top) const
    {
        const quint32 node = m_order[number];
        if (m_isRoot[node])
            return top;
        quint32 found = Dominators::nobody;
        for (const quint32 before : m_back.of(node)) {
            quint32 other = m_numbers[before];
            if (other == Dominators::nobody || m_nearest[other] == Dominators::nobody)
                continue;
            if (found == Dominators::nobody) {
                found = other;
                continue;
            }
            while (found != other) {
                while (found < other)
                    found = m_nearest[found];
                while (other < found)
                    other = m_nearest[other];
            }
            if (found == top)
                break;
        }
        return found;
    }

    Dominators answer(quint32 top) const
    {
        Dominators answer{std::vector<quint32>(m_numbers.size(), Dominators::nobody),
                          std::vector<quint32>(m_numbers.size(), 0)};
        for (quint32 number = 0; number < top; ++number) {
            if (m_nearest[number] == top)
                continue;
            const quint32 node = m_order[number];
            const quint32 above = m_order[m_nearest[number]];
            answer.nearest[node] = above;
            answer.dominated[above] += answer.dominated[node] + 1;
        }
        return answer;
    }

    const Adjacency &m_back;
    std::vector<quint32> m_order; ///< nodes by number
    std::vector<quint32> m_numbers; ///< by node
    std::vector<bool> m_isRoot;
    std::vector<quint32> m_nearest; ///< by number
};

} // namespace

Dominators dominatorsOf(const Adjacency &graph, const Adjacency &back, std::span<const quint32> roots)
{
    return DominatorSearch(graph, back, roots).run();
}

} // namespace mainstay
