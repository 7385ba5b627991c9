// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace mainstay {

/// What a part of the type message/delivery-status (RFC 3464) says of a recipient whom the mail did not reach, on one
/// line: "550 5.1.1 no such user here", else "5.1.1". Nothing where it reached all, or may do so yet. Any bytes will
/// do; of a report that is larger than 256 KB the rest is not read.
std::optional<QString> failureIn(QByteArrayView deliveryStatus);

} // namespace mainstay
