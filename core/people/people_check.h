// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"

namespace mainstay {

/// A CheckRule: faults "folded-name" (a person or team that another program wrote so that it is not found by its name)
/// and "membership-day" (a first or last day that is no day).
void checkPeople(Session &session, QList<Fault> &faults);

} // namespace mainstay
