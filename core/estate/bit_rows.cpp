// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/bit_rows.h"

#include <algorithm>
#include <bit>
#include <utility>

// Built for several processors at once, the best of which is chosen at start. Sanitizers do not know such functions.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define MAINSTAY_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define MAINSTAY_WIDE
#endif

namespace mainstay {

using Word = BitRows::Word;

MAINSTAY_WIDE static void unite(Word *__restrict a, const Word *__restrict b, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        a[i] |= b[i];
}

/// Adds a bit to each of the first columns of counters whose planes stand one after the other, width words each.
static void addBits(std::span<Word> planes, size_t width, std::span<const Word> row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        Word carry = row[i];
        for (size_t at = i; carry != 0 && at < planes.size(); at += width) {
            Word &bits = planes[at];
            const Word next = bits & carry;
            bits ^= carry;
            carry = next;
        }
    }
}

MAINSTAY_WIDE static size_t countBoth(const Word *__restrict row, const Word *__restrict mask, size_t count)
{
    size_t bits = 0;
    for (size_t i = 0; i < count; ++i)
        bits += size_t(std::popcount(row[i] & mask[i]));
    return bits;
}

size_t blockWords(size_t nodes)
{
    constexpr size_t mostBytes = size_t(64) << 20;
    const size_t whole = (nodes + 63) / 64;
    const size_t fitting = mostBytes / (sizeof(Word) * std::max<size_t>(nodes, 1));
    return wholeLines(std::clamp<size_t>(fitting, 8, std::max<size_t>(whole, 8)));
}

size_t countBits(std::span<const Word> row, std::span<const Word> mask)
{
    return countBoth(row.data(), mask.data(), row.size());
}

void uniteRow(std::span<Word> a, std::span<const Word> b)
{
    unite(a.data(), b.data(), b.size());
}

/// sum + a + b, a full adder for each bit: the sum stays, what is worth twice as much goes to carry.
MAINSTAY_WIDE static void addThree(Word *__restrict sum, const Word *__restrict a, const Word *__restrict b,
                                   Word *__restrict carry, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const Word half = sum[i] ^ a[i];
        carry[i] = (sum[i] & a[i]) | (half & b[i]);
        sum[i] = half ^ b[i];
    }
}

static void addColumns(const std::vector<Word> &row, quint32 times, std::vector<quint32> &totals)
{
    for (size_t i = 0; i < row.size(); ++i)
        for (Word left = row[i]; left != 0; left &= left - 1)
            totals[i * 64 + size_t(std::countr_zero(left))] += times;
}

void ColumnCounts::add(std::span<const Word> row, quint32 times)
{
    std::ranges::fill(std::ranges::copy(row, m_carry.begin()).out, m_carry.end(), 0);
    if (times > 1) {
        addColumns(m_carry, times, m_totals);
        return;
    }
    for (size_t k = 0;; ++k) {
        if (k == m_weights.size())
            m_weights.push_back({std::vector<Word>(m_words, 0), std::vector<Word>(m_words, 0)});
        Weight &weight = m_weights[k];
        weight.isWaiting = !weight.isWaiting;
        if (weight.isWaiting) {
            m_carry.swap(weight.waiting);
            return;
        }
        addThree(weight.sum.data(), weight.waiting.data(), m_carry.data(), m_added.data(), m_words);
        m_carry.swap(m_added);
    }
}

std::vector<quint32> ColumnCounts::take()
{
    for (size_t k = 0; k < m_weights.size(); ++k) {
        addColumns(m_weights[k].sum, 1u << k, m_totals);
        if (m_weights[k].isWaiting)
            addColumns(m_weights[k].waiting, 1u << k, m_totals);
    }
    return std::move(m_totals);
}

AtLeast::AtLeast(size_t words, size_t mostRows)
    : m_words(words), m_planeCount(size_t(std::bit_width(mostRows))), m_planes(words * m_planeCount, 0)
{ }

void AtLeast::add(std::span<const Word> row)
{
    addBits(m_planes, m_words, row);
}

void AtLeast::uniteInto(std::span<Word> a, size_t count) const
{
    for (size_t i = 0; i < a.size(); ++i) {
        Word more = 0;
        Word equal = ~Word(0);
        for (size_t plane = m_planeCount; plane-- > 0;) {
            const Word bits = m_planes[plane * m_words + i];
            if (count >> plane & 1)
                equal &= bits;
            else
                more |= std::exchange(equal, equal & ~bits) & bits;
        }
        a[i] |= more | equal;
    }
}

void AtLeast::clear()
{
    std::fill(m_planes.begin(), m_planes.end(), 0);
}

} // namespace mainstay
