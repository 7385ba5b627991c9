// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text.h"

#include <QRandomGenerator>
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

    /// What find() asks for; differs from run to run, so that no file can aim at it.
    quint32 hashOf(std::string_view text) const;
    /// The number of an equal text, or none.
    quint32 find(std::string_view text) const { return find(text, hashOf(text)); }
    quint32 find(std::string_view text, quint32 hash) const;

    /// Ahead of find(), so that many questions wait for memory at once: asks for the slot; later reads it and tells the
    /// likely number, or none; later asks for that number's entry, then for its text.
    void prefetchSlot(quint32 hash) const;
    quint32 likelyNumber(quint32 hash) const;
    void prefetchEntry(quint32 number) const { __builtin_prefetch(&m_texts[number]); }
    void prefetchText(quint32 number) const { __builtin_prefetch(m_texts[number].address()); }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 number = none;
    };
    size_t slotOf(std::string_view text, quint32 hash) const;
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    std::vector<Text> m_texts; ///< by number
    quint64 m_seed = QRandomGenerator::system()->generate64();
};

} // namespace mainstay
