// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_narrowing.h"

#include <QMap>

namespace mainstay {

/// How many tickets each view that ships has, by its name; no number where only a part of the open tickets was looked
/// at for when they are due, and no entry where nobody is known to ask. Throws StoreError.
using ViewCounts = QMap<QString, std::optional<qint64>>;
ViewCounts shippedViewCounts(Session &session, const DeskRules &rules, ClockReader &clocks, const Asking &asking);

} // namespace mainstay
