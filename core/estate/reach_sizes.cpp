// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/reach_sizes.h"

#include "estate/bit_rows.h"

#include <algorithm>
#include <bit>

namespace mainstay {

namespace {

using Word = BitRows::Word;

/// For a block of columns at a time: row v tells which of their nodes v reaches.
class Reach
{
public:
    Reach(const Adjacency &graph, const std::vector<quint32> &weights)
        : m_graph(graph)
        , m_weights(weights)
        , m_words(blockWords(graph.nodeCount()))
        , m_rows(graph.nodeCount(), m_words)
        , m_single((weights.size() + 63) / 64 + m_words, 0)
        , m_several(m_single.size(), 0)
    {
        for (size_t node = 0; node < weights.size(); ++node) {
            if (weights[node] > 0)
                (weights[node] == 1 ? m_single : m_several)[node / 64] |= Word(1) << node % 64;
            m_hasSeveral = m_hasSeveral || weights[node] > 1;
        }
    }

    std::optional<std::vector<quint32>> count(const std::stop_token &stop)
    {
        std::vector<quint32> reached(m_graph.nodeCount(), 0);
        for (m_first = 0; m_first < reached.size(); m_first += quint32(m_words * 64))
            for (quint32 node = m_first; node < reached.size(); ++node) {
                if (node % 256 == 0 && stop.stop_requested())
                    return std::nullopt;
                fill(node);
                reached[node] += weightOf(rowOf(node));
            }
        return reached;
    }

private:
    bool isInBlock(quint32 node) const { return node - m_first < m_words * 64; }
    static bool has(std::span<const Word> row, quint32 column) { return row[column / 64] >> column % 64 & 1; }

    /// As far as it can have bits: up to its own column. What is in the memory behind it means nothing.
    std::span<Word> rowOf(quint32 node)
    {
        return m_rows.row(node).first(std::min(m_words, wholeLines((size_t(node) - m_first) / 64 + 1)));
    }

    void fill(quint32 node)
    {
        const std::span<Word> row = rowOf(node);
        std::ranges::fill(row, 0);
        if (isInBlock(node))
            row[(node - m_first) / 64] |= Word(1) << (node - m_first) % 64;
        const auto targets = m_graph.of(node);
        // The nearest first: most of the others are among what it reaches.
        for (size_t i = targets.size(); i-- > 0 && targets[i] >= m_first;)
            if (!isInBlock(targets[i]) || !has(row, targets[i] - m_first))
                uniteRow(row, rowOf(targets[i]));
    }

    quint32 weightOf(std::span<const Word> row) const
    {
        const size_t before = m_first / 64;
        quint32 weight = quint32(countBits(row, {m_single.data() + before, row.size()}));
        for (size_t i = 0; m_hasSeveral && i < row.size(); ++i)
            for (Word left = row[i] & m_several[before + i]; left != 0; left &= left - 1)
                weight += m_weights[(before + i) * 64 + size_t(std::countr_zero(left))];
        return weight;
    }

    const Adjacency &m_graph;
    const std::vector<quint32> &m_weights;
    size_t m_words = 0;
    BitRows m_rows; ///< by node
    std::vector<Word> m_single; ///< whose weight is one
    std::vector<Word> m_several; ///< and more
    bool m_hasSeveral = false;
    quint32 m_first = 0; ///< of the block
};

} // namespace

std::optional<std::vector<quint32>> reachedWeights(const Adjacency &graph, const std::vector<quint32> &weights,
                                                   const std::stop_token &stop)
{
    return Reach(graph, weights).count(stop);
}

} // namespace mainstay
