// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace mainstay {

/// Rows of bits of one width, packed into words of 64.
class BitRows
{
public:
    using Word = quint64;

    BitRows(size_t rows, size_t wordsEach) : m_width(wordsEach), m_words(rows * wordsEach, 0) { }

    std::span<Word> row(size_t index) { return {m_words.data() + index * m_width, m_width}; }
    std::span<const Word> row(size_t index) const { return {m_words.data() + index * m_width, m_width}; }

private:
    size_t m_width = 0;
    std::vector<Word> m_words;
};

/// a |= b, a &= b and so on over rows of one length that do not overlap.
void uniteRow(std::span<BitRows::Word> a, std::span<const BitRows::Word> b);

/// Counts, for each column of bits, in how many of the rows added it was set.
class ColumnCounts
{
public:
    explicit ColumnCounts(size_t words);

    /// times is how often the row counts.
    void add(std::span<const BitRows::Word> row, quint32 times = 1);
    /// Per column, 64 of them to a word. Ends the counting.
    std::vector<quint32> take();

private:
    void flush();

    static constexpr size_t planeCount = 8;
    size_t m_words = 0;
    std::vector<BitRows::Word> m_planes; ///< plane k holds bit k of each column's count since the last flush
    quint32 m_pending = 0;
    std::vector<quint32> m_totals;
};

/// The columns that are set in at least so many of the rows added.
class AtLeast
{
public:
    AtLeast(size_t words, size_t mostRows);

    void add(std::span<const BitRows::Word> row);
    /// a |= the columns with at least count. count is at least 1 and at most the rows added.
    void uniteInto(std::span<BitRows::Word> a, size_t count) const;
    void clear();

private:
    size_t m_words = 0;
    size_t m_planeCount = 0;
    std::vector<BitRows::Word> m_planes;
};

} // namespace mainstay
