// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"

#include <QJsonObject>

namespace mainstay {

/// What a clock did from one instant to another, for people.
struct ClockMoment {
    enum class Does {
        Counts,
        Waits, ///< outside the hours of its calendar
        Rests, ///< paused, or the ticket was resolved
    };
    Instant from;
    Instant to;
    Does does = Does::Counts;
    std::chrono::milliseconds spent{0};
    QByteArray why; ///< a code that words/ has a remark for
    QJsonObject facts; ///< of that remark
    qint64 entry = 0; ///< the log entry behind it; 0: none is

    bool operator==(const ClockMoment &) const = default;
};

/// An explained clock from its start to its end or the instant it was asked for, without gaps: what is spent in all is
/// the clock's.
QList<ClockMoment> explained(const Clock &clock);

/// "counting", "closed", "paused".
QString toName(ClockMoment::Does does);

} // namespace mainstay
