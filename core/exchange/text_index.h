// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_pool.h"

#include <QHashFunctions>

namespace mainstay {

/// From texts to numbers, with open addressing: one line of cache for the slot and one for the text.
class TextIndex
{
public:
    static constexpr quint32 none = ~quint32(0);

    /// The number of an equal text, or none.
    quint32 find(std::string_view text) const;
    /// Puts the text in unless an equal one is there; answers the number that then stands.
    quint32 insert(Text text, quint32 number);
    void set(std::string_view text, quint32 number);
    void reserve(size_t texts);
    /// Asks for the slot ahead of find().
    void prefetch(std::string_view text) const;

private:
    struct Slot {
        Text text;
        quint32 hash = 0;
        quint32 number = none;
    };
    quint32 hashOf(std::string_view text) const { return quint32(qHashBits(text.data(), text.size(), m_seed)); }
    size_t slotOf(std::string_view text, quint32 hash) const;
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    size_t m_seed = size_t(QHashSeed::globalSeed());
};

} // namespace mainstay
