// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_index.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace mainstay {

/// Owns the texts of one reading, one after the other in blocks, so that a million of them cost their bytes and little
/// more. Moving the pool keeps its texts valid.
class TextPool
{
public:
    /// A copy of these bytes.
    Text keep(std::string_view bytes)
    {
        char *room = reserve(bytes.size());
        std::copy_n(bytes.data(), bytes.size(), room); // an empty text may have no place at all, which memcpy forbids
        return commit(bytes.size());
    }
    /// The one copy of these bytes: for words and keys that come again and again.
    Text intern(std::string_view bytes);

    /// Room for at most so many bytes, to be written in place; commit says how many it became. Nothing may be kept
    /// between.
    char *reserve(size_t most)
    {
        if (most + lengthBytes > m_left)
            addBlock(most);
        return m_next + lengthBytes;
    }
    Text commit(size_t used)
    {
        const auto size = quint32(used);
        std::memcpy(m_next, &size, lengthBytes);
        const Text text(m_next);
        m_next += lengthBytes + used;
        m_left -= lengthBytes + used;
        return text;
    }

private:
    static constexpr size_t lengthBytes = sizeof(quint32);
    void addBlock(size_t most);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
    TextIndex m_interned;
};

} // namespace mainstay
