// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/satisfaction_store.h"

#include <QJsonObject>

namespace mainstay {

/// {"asked","rating","comment","rated","who"}, or null where nobody was asked and nobody rated.
QJsonValue satisfactionToJson(const std::optional<Satisfaction> &satisfaction);

} // namespace mainstay
