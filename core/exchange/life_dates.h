// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/life_cycle_rules.h"
#include "exchange/reading.h"

#include <span>

namespace mainstay {

/// A day of a life as it travels.
struct LifeDateField {
    std::string_view name; ///< "phase-out-on", in files
    std::optional<QDate> LifeCycle::*stored;
    std::string_view column; ///< "phase_out_on", in the store
};
/// In the order of a life; the end of support last.
std::span<const LifeDateField> lifeDateFields();

/// A day in ISO 8601, "2027-10-31", and nothing else.
bool isIsoDay(std::string_view text);

/// The life with the days that a file gives; those that it leaves out stay.
LifeCycle lifeWith(LifeCycle now, std::span<const Attribute> dates);

} // namespace mainstay
