// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text.h"
#include "exchange/text_hash.h"

#include <vector>

namespace mainstay {

/// Numbers different texts 0, 1, 2 … as they come, and finds their numbers again.
class TextIndex
{
public:
    static constexpr quint32 none = ~quint32(0);

    /// The number of the text, a new one if it was not there.
    quint32 insert(Text text);
    Text text(quint32 number) const { return m_texts[number]; }
    quint32 count() const { return quint32(m_texts.size()); }
    void reserve(size_t texts);

    /// The number of an equal text, or none.
    quint32 find(std::string_view text) const
    {
        return m_slots.empty() ? none : m_slots[slotOf(text, m_hash(text))].number;
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 number = none;
    };
    size_t slotOf(std::string_view text, quint32 hash) const;
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    std::vector<Text> m_texts; ///< by number
    TextHash m_hash;
};

} // namespace mainstay
