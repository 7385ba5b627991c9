// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zone_offsets.h"

#include <QDateTime>

namespace mainstay {

std::vector<ZoneStretch> zoneStretches(const QTimeZone &zone, qint64 from, qint64 to)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    std::vector<ZoneStretch> stretches{{from, qint64(zone.offsetFromUtc(begin)) * 1000}};
    if (!zone.hasTransitions())
        return stretches;
    for (const QTimeZone::OffsetData &change : zone.transitions(begin, QDateTime::fromMSecsSinceEpoch(to, Qt::UTC))) {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        const qint64 offset = qint64(change.offsetFromUtc) * 1000;
        if (at > from && at < to && offset != stretches.back().offset)
            stretches.push_back({at, offset});
    }
    return stretches;
}

} // namespace mainstay
