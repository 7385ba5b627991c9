// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <memory>
#include <utility>

namespace mainstay {

/// A list that only grows, and in which nothing ever moves: one thread appends, while others may read what they were
/// told of through something that orders the two (a queue, a future, the start of a thread).
template <class T>
class GrowingList
{
public:
    size_t size() const { return m_size; }

    void push_back(T value)
    {
        const size_t block = blockOf(m_size);
        if (!m_blocks[block])
            m_blocks[block] = std::make_unique<T[]>(First << block);
        m_blocks[block][m_size - firstOf(block)] = std::move(value);
        ++m_size;
    }

    const T &operator[](size_t index) const
    {
        const size_t block = blockOf(index);
        return m_blocks[block][index - firstOf(block)];
    }

private:
    static constexpr size_t First = 64; ///< of the first block; each has twice as many as the one before

    static size_t blockOf(size_t index) { return size_t(std::bit_width(index / First + 1)) - 1; }
    static size_t firstOf(size_t block) { return First * ((size_t(1) << block) - 1); }

    std::array<std::unique_ptr<T[]>, 40> m_blocks;
    size_t m_size = 0;
};

} // namespace mainstay
