// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"
#include "desk/clock.h"

#include <span>

namespace mainstay {

/// The log of a ticket up to an instant, with what every clock asks of it.
class ClockView
{
public:
    /// `at` is not before the ticket was opened. Both live as long as the view.
    ClockView(const ClockHistory &history, const ClockWords &words, Instant at);

    const ClockHistory &history() const { return m_history; }
    Instant at() const { return m_at; }
    std::span<const ClockEntry> entries() const { return m_entries; }
    const ClockState &state(size_t entry) const { return m_words.state(m_entries[entry].state); }
    /// When the stretch behind an entry begins and ends.
    Instant from(size_t entry) const { return entry == 0 ? m_history.opened : m_entries[entry].at; }
    Instant to(size_t entry) const { return entry + 1 < m_entries.size() ? m_entries[entry + 1].at : m_at; }
    bool isOpen(size_t entry) const { return state(entry).phase == Phase::Open; }
    /// The customer wrote since the ticket came to wait for the caller, which is over thereby.
    bool hasCallerAnswered(size_t entry) const { return m_callerAnswered[entry] != 0; }
    bool isAnswer(size_t entry) const;
    bool isQuestion(size_t entry) const; ///< a customer's message
    bool isTold(size_t entry) const; ///< a public entry that no merge brought
    bool hasTold() const { return m_hasTold; } ///< or meant to
    bool waitsForVendor(size_t entry) const;
    bool waitsForCaller(size_t entry) const;
    bool endsWithoutVerdict() const;
    bool isFinal() const;

private:
    const ClockHistory &m_history;
    const ClockWords &m_words;
    Instant m_at;
    std::span<const ClockEntry> m_entries;
    std::vector<char> m_callerAnswered;
    bool m_hasTold = false;
};

/// From where to where a clock goes, before anything is counted.
struct ClockCycle {
    enum class End {
        Goes, ///< it does not end
        Reached, ///< what was agreed came
        Silent, ///< the ticket ended, and nothing shows whether it came
        Dropped, ///< the ticket ended without verdict
    };
    Instant started;
    size_t startEntry = 0;
    ClockReason reason = ClockReason::Opened;
    std::optional<Instant> stopped;
    End end = End::Goes;
    std::vector<std::pair<Instant, Instant>> idle; ///< [from, to) that does not count, in order

    Instant until(Instant at) const { return stopped.value_or(at); }
};

/// The cycles of a target in order; `target` is the one now in force, or the last that was.
std::vector<ClockCycle> cyclesOf(const ClockView &view, const BookAgreement &agreement, ClockTarget kind,
                                 const BookTarget &target);

} // namespace mainstay
