// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text.h"
#include "exchange/text_hash.h"

#include <vector>

namespace mainstay {

/// The components of a reading by their bom-ref, for its dependencies. Looking one up waits for memory twice, for its
/// slot and for its end; who has many to look up asks for all slots first, then for all ends.
class CycloneDxEnds
{
public:
    static constexpr quint32 none = ~quint32(0);

    /// A cache line; a bom-ref of a usual length lies within.
    struct alignas(64) End {
        Text key;
        Text reference;
        quint32 size = 0; ///< of the reference
        quint32 namedBy = 0; ///< the last entry of dependencies that named it as provider, counted from 1
        quint8 terms = 0; ///< of a dependency on it
        bool hasEntry = false; ///< some entry of dependencies was its own
        char start[38] = {}; ///< of the reference
    };

    void reserve(size_t count);
    /// The number of a new end, or of the one that has the reference already.
    quint32 insert(Text reference, quint32 hash);
    quint32 count() const { return quint32(m_ends.size()); }
    End &operator[](quint32 number) { return m_ends[number]; }

    quint32 hashOf(std::string_view reference) const { return m_hash(reference); }
    /// Where its slot and its end likely are, to be asked for ahead: the end only after its slot. A function that does
    /// no more than ask would be taken for one without effect, and dropped.
    const void *slotAddress(quint32 hash) const { return m_slots.data() + (hash & mask()); }
    const void *endAddress(quint32 hash) const
    {
        size_t at = hash & mask();
        while (m_slots[at].number != none && m_slots[at].hash != hash)
            at = (at + 1) & mask();
        return m_ends.data() + (m_slots[at].number != none ? m_slots[at].number : 0);
    }
    /// The number of the end with this reference, or none.
    quint32 find(std::string_view reference, quint32 hash) const { return m_slots[slotOf(reference, hash)].number; }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 number = none;
    };
    size_t mask() const { return m_slots.size() - 1; }
    size_t slotOf(std::string_view reference, quint32 hash) const;
    bool isOf(const End &end, std::string_view reference) const;
    void grow(size_t slots);

    TextHash m_hash;
    std::vector<Slot> m_slots = std::vector<Slot>(64); ///< a power of two, half of them free
    std::vector<End> m_ends;
};

inline bool CycloneDxEnds::isOf(const End &end, std::string_view reference) const
{
    if (end.size != reference.size())
        return false;
    const bool isWithin = reference.size() <= sizeof end.start;
    return isSameText(isWithin ? std::string_view(end.start, end.size) : end.reference.view(), reference);
}

inline size_t CycloneDxEnds::slotOf(std::string_view reference, quint32 hash) const
{
    size_t at = hash & mask();
    while (m_slots[at].number != none && (m_slots[at].hash != hash || !isOf(m_ends[m_slots[at].number], reference)))
        at = (at + 1) & mask();
    return at;
}

} // namespace mainstay
