// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <memory>
#include <span>
#include <vector>

namespace mainstay {

/// Rows of bits of one width, packed into words of 64. What is in a row before it is written means nothing.
class BitRows
{
public:
    using Word = quint64;

    BitRows(size_t rows, size_t wordsEach)
        : m_width(wordsEach), m_words(std::make_unique_for_overwrite<Word[]>(rows * wordsEach))
    { }

    std::span<Word> row(size_t index) { return {m_words.get() + index * m_width, m_width}; }

private:
    size_t m_width = 0;
    std::unique_ptr<Word[]> m_words;
};

/// So many words as lines of the processor's cache, eight words each.
constexpr size_t wholeLines(size_t words)
{
    return (words + 7) / 8 * 8;
}
/// How many words wide the rows of a square of bits are taken at once: wide rows save looking at arrows again for each
/// block, as long as all rows fit into 64 MiB; never under a cache line.
size_t blockWords(size_t nodes);

/// How many bits are set in both; the mask is as long as the row.
size_t countBits(std::span<const BitRows::Word> row, std::span<const BitRows::Word> mask);

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
