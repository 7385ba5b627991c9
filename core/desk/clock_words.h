// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/growing_list.h"
#include "desk/desk_rules.h"
#include "desk/state_name.h"

#include <QByteArrayView>
#include <QHash>
#include <memory>
#include <vector>

namespace mainstay {

/// A state as clocks see it. Names that people would call the same have the same number.
struct ClockState {
    int name = 0;
    int reason = 0; ///< 0: none
    Phase phase = Phase::Open;
    bool isTakenUp = false;
    bool isWithoutVerdict = false; ///< whoever ends there was neither in time nor late
    const Timer *timer = nullptr; ///< lives as long as the rules
    StateName text;
};

/// Numbers for the texts of logs, so that a million entries are compared as numbers. Grows as it is asked, on one
/// thread; what a number of a state means may be read on others that were given it.
class ClockWords
{
public:
    explicit ClockWords(std::shared_ptr<const DeskRules> rules);

    /// 1 or more; 0 for an empty text.
    int text(QByteArrayView utf8);
    int text(QStringView text) { return this->text(text.toUtf8()); }

    /// A state that its process never had is open, and nobody has taken it up.
    int state(ProcessKind process, QByteArrayView variant, QByteArrayView state, QByteArrayView reason);
    const ClockState &state(int number) const { return m_states[size_t(number)]; }

    /// The reasons for which a ticket waits for its requester, and for a vendor.
    int caller() const { return m_caller; }
    int vendor() const { return m_vendor; }

    const DeskRules &rules() const { return *m_rules; }

private:
    struct StateKey {
        int process, variant, state, reason;
        bool operator==(const StateKey &) const = default;
    };
    friend size_t qHash(const StateKey &key, size_t seed)
    {
        return qHashMulti(seed, key.process, key.variant, key.state, key.reason);
    }
    int spelling(QByteArrayView utf8);
    int addState(ProcessKind process, const StateKey &key);

    std::shared_ptr<const DeskRules> m_rules;
    QHash<QByteArray, int> m_spellings; ///< by every way of writing that was met
    std::vector<QString> m_texts; ///< of each spelling
    std::vector<int> m_names; ///< of each spelling: the number of what people would call the same
    QHash<QString, int> m_byName;
    QHash<StateKey, int> m_stateNumbers;
    GrowingList<ClockState> m_states;
    int m_caller = 0;
    int m_vendor = 0;
};

} // namespace mainstay
