// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"

namespace mainstay {

/// A CheckRule: what had to be mended in the rows to make an estate of them (estate/estate_fault.h).
void checkEstate(Session &session, QList<Fault> &faults);

/// How much the estate holds, counted by the database.
struct EstateSize {
    qint64 solutions = 0; ///< components without a parent
    qint64 components = 0; ///< solutions among them
    qint64 dependencies = 0;

    bool operator==(const EstateSize &) const = default;
};

EstateSize estateSize(Session &session);

} // namespace mainstay
