// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/recurring.h"

#include <QJsonObject>

namespace mainstay {

/// A series is a JSON object of at most 1 MB; unknown keys are errors, "…?" may be left out:
///
///     {"name": "Monthly diagnostics", "rule": "FREQ=MONTHLY;BYDAY=1MO", "start": "2026-03-02T09:00",
///      "zone": "Europe/Amsterdam", "template": "Diagnostics", "until"?: "2026-12-31", "also"?: ["2026-03-20T09:00"],
///      "except"?: ["2026-12-07T09:00", "2026-12-25"], "active"?: true}
///
/// The template is by its name alone. Errors: base.bad-file, naming the place.
Result<Recurring> recurringFromJson(const QByteArray &json);

/// What recurringFromJson() reads as equal.
QJsonObject toJson(const Recurring &recurring);

} // namespace mainstay
