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

/// Adds a bit to each column of counters whose planes stand one after the other.
MAINSTAY_WIDE static void addBits(Word *__restrict planes, size_t planeCount, const Word *__restrict row, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        Word carry = row[i];
        for (size_t plane = 0; plane < planeCount; ++plane) {
            Word &bits = planes[plane * count + i];
            const Word next = bits & carry;
            bits ^= carry;
            carry = next;
        }
    }
}

void uniteRow(std::span<Word> a, std::span<const Word> b)
{
    unite(a.data(), b.data(), a.size());
}

ColumnCounts::ColumnCounts(size_t words) : m_words(words), m_planes(words * planeCount, 0), m_totals(words * 64, 0) { }

void ColumnCounts::add(std::span<const Word> row, quint32 times)
{
    if (times == 1) {
        addBits(m_planes.data(), planeCount, row.data(), m_words);
        if (++m_pending == (1u << planeCount) - 1)
            flush();
        return;
    }
    for (size_t i = 0; i < m_words; ++i)
        for (Word left = row[i]; left != 0; left &= left - 1)
            m_totals[i * 64 + size_t(std::countr_zero(left))] += times;
}

void ColumnCounts::flush()
{
    for (size_t plane = 0; plane < planeCount; ++plane)
        for (size_t i = 0; i < m_words; ++i) {
            const Word bits = std::exchange(m_planes[plane * m_words + i], 0);
            if (bits == 0)
                continue;
            quint32 *totals = m_totals.data() + i * 64;
            for (size_t column = 0; column < 64; ++column)
                totals[column] += quint32(bits >> column & 1) << plane;
        }
    m_pending = 0;
}

std::vector<quint32> ColumnCounts::take()
{
    flush();
    return std::move(m_totals);
}

AtLeast::AtLeast(size_t words, size_t mostRows)
    : m_words(words), m_planeCount(size_t(std::bit_width(mostRows))), m_planes(words * m_planeCount, 0)
{ }

void AtLeast::add(std::span<const Word> row)
{
    addBits(m_planes.data(), m_planeCount, row.data(), m_words);
}

void AtLeast::uniteInto(std::span<Word> a, size_t count) const
{
    for (size_t i = 0; i < m_words; ++i) {
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
