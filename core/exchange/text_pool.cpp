// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_pool.h"

#include "exchange/large_pages.h"

#include <limits>
#include <new>

namespace mainstay {

namespace {
constexpr size_t firstBlockBytes = size_t(1) << 16;
constexpr size_t largestBlockBytes = size_t(8) << 20;
constexpr size_t lengthBytes = sizeof(quint32);
} // namespace

char *TextPool::reserve(size_t most)
{
    const size_t needed = most + lengthBytes;
    if (most > std::numeric_limits<quint32>::max())
        throw std::bad_alloc();
    if (needed > m_left) {
        const size_t doubled = firstBlockBytes << std::min<size_t>(m_blocks.size(), 16);
        const size_t size = std::max(std::min(doubled, largestBlockBytes), needed);
        m_blocks.push_back(std::unique_ptr<char[]>(new char[size]));
        m_next = m_blocks.back().get();
        preferLargePages(m_next, size);
        m_left = size;
    }
    return m_next + lengthBytes;
}

Text TextPool::commit(size_t used)
{
    const auto size = quint32(used);
    std::memcpy(m_next, &size, lengthBytes);
    const Text text(m_next);
    m_next += lengthBytes + used;
    m_left -= lengthBytes + used;
    return text;
}

Text TextPool::keep(std::string_view bytes)
{
    char *room = reserve(bytes.size());
    if (!bytes.empty())
        std::memcpy(room, bytes.data(), bytes.size());
    return commit(bytes.size());
}

Text TextPool::intern(std::string_view bytes)
{
    const quint32 known = m_interned.find(bytes);
    if (known != TextIndex::none)
        return m_interned.text(known);
    const Text text = keep(bytes);
    m_interned.insert(text);
    return text;
}

} // namespace mainstay
