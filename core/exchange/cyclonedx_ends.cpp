// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_ends.h"

#include "exchange/large_pages.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace mainstay {

void CycloneDxEnds::reserve(size_t count)
{
    m_ends.reserve(count);
    preferLargePages(m_ends.data(), count * sizeof(End));
    if (const size_t slots = std::bit_ceil(2 * count); slots > m_slots.size())
        grow(slots);
}

quint32 CycloneDxEnds::insert(Text reference, quint32 hash)
{
    if (2 * (m_ends.size() + 1) > m_slots.size())
        grow(2 * m_slots.size());
    const std::string_view text = reference.view();
    Slot &slot = m_slots[slotOf(text, hash)];
    if (slot.number == none) {
        slot = {hash, count()};
        End &end = m_ends.emplace_back();
        end.reference = reference;
        end.size = quint32(text.size());
        std::memcpy(end.start, text.data(), std::min(text.size(), sizeof end.start));
    }
    return slot.number;
}

void CycloneDxEnds::grow(size_t slots)
{
    std::vector<Slot> larger;
    larger.reserve(slots);
    preferLargePages(larger.data(), slots * sizeof(Slot));
    larger.resize(slots);
    const std::vector<Slot> old = std::exchange(m_slots, std::move(larger));
    for (const Slot &slot : old) {
        if (slot.number == none)
            continue;
        size_t at = slot.hash & mask();
        while (m_slots[at].number != none)
            at = (at + 1) & mask();
        m_slots[at] = slot;
    }
}

} // namespace mainstay
