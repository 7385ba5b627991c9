// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/clock_replay.h"

namespace mainstay {

/// [{"ticket","agreement","target","cycle","before","after"}], all of them.
QJsonArray verdictsToJson(const Replay &replay);

/// A table of the first ones, and how many there are in all.
void printVerdicts(const Call &call, const Replay &replay);

} // namespace mainstay
