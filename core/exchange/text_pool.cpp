// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_pool.h"

#include "exchange/large_pages.h"

#include <limits>
#include <new>

namespace mainstay {

namespace {
constexpr size_t firstBlockBytes = size_t(1) << 16;
constexpr size_t largestBlockBytes = size_t(8) << 20;
} // namespace

void TextPool::addBlock(size_t most)
{
    if (most > std::numeric_limits<quint32>::max())
        throw std::bad_alloc();
    const size_t doubled = firstBlockBytes << std::min<size_t>(m_blocks.size(), 16);
    const size_t size = std::max(std::min(doubled, largestBlockBytes), most + lengthBytes);
    m_blocks.push_back(std::unique_ptr<char[]>(new char[size]));
    m_next = m_blocks.back().get();
    m_left = size;
    preferLargePages(m_next, size);
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
