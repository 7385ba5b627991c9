// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>

namespace mainstay {

Instant currentInstant()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace mainstay
