// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_index.h"

#include "exchange/large_pages.h"

#include <algorithm>
#include <bit>

namespace mainstay {

size_t TextIndex::slotOf(std::string_view text, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number != none
           && (m_slots[at].hash != hash || !isSameText(m_texts[m_slots[at].number].view(), text)))
        at = (at + 1) & mask;
    return at;
}

quint32 TextIndex::insert(Text text)
{
    if (4 * (m_texts.size() + 1) > 3 * m_slots.size())
        grow(std::max<size_t>(64, 2 * m_slots.size()));
    const quint32 hash = m_hash(text.view());
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
