// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <vector>

namespace mainstay {

/// From this instant on (milliseconds UTC, up to the next stretch's) wall clocks show UTC plus the offset
/// (milliseconds).
struct ZoneStretch {
    qint64 from = 0;
    qint64 offset = 0;
};

/// The stretches that hold any of [from, to), the first one beginning at from.
std::vector<ZoneStretch> zoneStretches(const QTimeZone &zone, qint64 from, qint64 to);

} // namespace mainstay
