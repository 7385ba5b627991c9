// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_index.h"

#include "exchange/large_pages.h"

#include <algorithm>
#include <bit>

namespace mainstay {

namespace {
template <class Number>
quint64 loaded(const char *from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

quint64 folded(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}
} // namespace

/// wyhash's way with short keys: eight bytes at a time, a wide product folded (public domain, Wang Yi).
quint32 TextIndex::hashOf(std::string_view text) const
{
    constexpr quint64 first = 0xa0761d6478bd642fU;
    constexpr quint64 second = 0xe7037ed1a0b428dbU;
    quint64 hash = m_seed ^ folded(text.size() ^ first, second);
    const char *at = text.data();
    size_t left = text.size();
    for (; left > 16; at += 8, left -= 8)
        hash = folded(loaded<quint64>(at) ^ first, hash ^ second);
    // The loads may overlap: what is hashed twice does no harm.
    if (left >= 8)
        hash = folded(loaded<quint64>(at) ^ first, loaded<quint64>(at + left - 8) ^ hash);
    else if (left >= 4)
        hash = folded(loaded<quint32>(at) ^ first, loaded<quint32>(at + left - 4) ^ hash);
    else if (left > 0)
        hash = folded(quint64(quint8(at[0])) << 16 | quint64(quint8(at[left / 2])) << 8 | quint64(quint8(at[left - 1])),
                      hash);
    return quint32(folded(hash ^ first, second));
}

namespace {
bool isSame(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    const size_t size = a.size();
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= 8)
        return loaded<quint64>(a.data()) == loaded<quint64>(b.data())
            && loaded<quint64>(a.data() + size - 8) == loaded<quint64>(b.data() + size - 8);
    if (size >= 4)
        return loaded<quint32>(a.data()) == loaded<quint32>(b.data())
            && loaded<quint32>(a.data() + size - 4) == loaded<quint32>(b.data() + size - 4);
    return std::equal(a.begin(), a.end(), b.begin());
}
} // namespace

size_t TextIndex::slotOf(std::string_view text, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number != none
           && (m_slots[at].hash != hash || !isSame(m_texts[m_slots[at].number].view(), text)))
        at = (at + 1) & mask;
    return at;
}

quint32 TextIndex::find(std::string_view text, quint32 hash) const
{
    return m_slots.empty() ? none : m_slots[slotOf(text, hash)].number;
}

quint32 TextIndex::insert(Text text)
{
    if (4 * (m_texts.size() + 1) > 3 * m_slots.size())
        grow(std::max<size_t>(64, 2 * m_slots.size()));
    const quint32 hash = hashOf(text.view());
    Slot &slot = m_slots[slotOf(text.view(), hash)];
    if (slot.number == none) {
        slot = {hash, count()};
        m_texts.push_back(text);
    }
    return slot.number;
}

void TextIndex::reserve(size_t texts)
{
    m_texts.reserve(texts);
    if (const size_t slots = std::bit_ceil(4 * texts / 3 + 2); slots > m_slots.size())
        grow(slots);
}

void TextIndex::prefetchSlot(quint32 hash) const
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
}

quint32 TextIndex::likelyNumber(quint32 hash) const
{
    if (m_slots.empty())
        return none;
    const Slot &slot = m_slots[hash & (m_slots.size() - 1)];
    return slot.hash == hash ? slot.number : none;
}

void TextIndex::grow(size_t slots)
{
    const size_t mask = slots - 1;
    std::vector<Slot> larger;
    larger.reserve(slots);
    preferLargePages(larger.data(), slots * sizeof(Slot));
    larger.resize(slots);
    const std::vector<Slot> old = std::exchange(m_slots, std::move(larger));
    for (const Slot &slot : old) {
        if (slot.number == none)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].number != none)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace mainstay
