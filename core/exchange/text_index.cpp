// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_index.h"

#include <bit>

namespace mainstay {

size_t TextIndex::slotOf(std::string_view text, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number != none && (m_slots[at].hash != hash || m_slots[at].text.view() != text))
        at = (at + 1) & mask;
    return at;
}

quint32 TextIndex::find(std::string_view text) const
{
    return m_slots.empty() ? none : m_slots[slotOf(text, hashOf(text))].number;
}

quint32 TextIndex::insert(Text text, quint32 number)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow(std::max<size_t>(64, 2 * m_slots.size()));
    const quint32 hash = hashOf(text.view());
    Slot &slot = m_slots[slotOf(text.view(), hash)];
    if (slot.number == none) {
        slot = {text, hash, number};
        ++m_used;
    }
    return slot.number;
}

void TextIndex::set(std::string_view text, quint32 number)
{
    if (m_slots.empty())
        return;
    Slot &slot = m_slots[slotOf(text, hashOf(text))];
    if (slot.number != none)
        slot.number = number;
}

void TextIndex::reserve(size_t texts)
{
    if (const size_t slots = std::bit_ceil(2 * texts + 2); slots > m_slots.size())
        grow(slots);
}

void TextIndex::prefetch(std::string_view text) const
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hashOf(text) & (m_slots.size() - 1)]);
}

void TextIndex::grow(size_t slots)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(slots));
    for (const Slot &slot : old) {
        if (slot.number != none)
            m_slots[slotOf(slot.text.view(), slot.hash)] = slot;
    }
}

} // namespace mainstay
