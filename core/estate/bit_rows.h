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

/// a |= b, which is no longer than a and another row.
void uniteRow(std::span<BitRows::Word> a, std::span<const BitRows::Word> b);

/// Counts, for each column of bits, in how many of the rows added it was set. Source: Harley, Seal (carry-save adders:
/// of two rows and a sum, each of one weight, remain a sum and a carry of twice the weight).
class ColumnCounts
{
public:
    explicit ColumnCounts(size_t words) : m_words(words), m_carry(words, 0), m_added(words, 0), m_totals(words * 64, 0)
    { }

    /// The row may be shorter than all columns; times is how often it counts.
    void add(std::span<const BitRows::Word> row, quint32 times = 1);
    /// Per column, 64 of them to a word. Ends the counting.
    std::vector<quint32> take();

private:
    /// What counts 2^k a bit, at place k.
    struct Weight {
        std::vector<BitRows::Word> sum;
        std::vector<BitRows::Word> waiting; ///< for another row of its weight
        bool isWaiting = false;
    };

    size_t m_words = 0;
    std::vector<Weight> m_weights;
    std::vector<BitRows::Word> m_carry;
    std::vector<BitRows::Word> m_added;
    std::vector<quint32> m_totals; ///< of rows that count more than once
};

/// The columns that are set in at least so many of the rows added.
class AtLeast
{
public:
    AtLeast(size_t words, size_t mostRows);

    /// The row may be shorter than all columns.
    void add(std::span<const BitRows::Word> row);
    /// a |= the columns with at least count, as far as a reaches. count is at least 1 and at most mostRows.
    void uniteInto(std::span<BitRows::Word> a, size_t count) const;
    void clear();

private:
    size_t m_words = 0;
    size_t m_planeCount = 0;
    std::vector<BitRows::Word> m_planes;
};

} // namespace mainstay
