// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "kit/look.h"
#include "words/words.h"

namespace mainstay {

/// How a clock is shown: what is left of it, in open time, as far as now; it asks nobody.

/// "1 h 20 min", "40 min late", "paused", "met": short, for lists and chips.
QString clockText(const Words &words, const ShownClock &clock, Instant now);
Tone clockTone(const ShownClock &clock, Instant now);
/// Target and agreement, and exactly when it is due.
QString clockToolTip(const Words &words, const ShownClock &clock);
/// "Response · Gold", with its cycle where there are more.
QString clockTitle(const Words &words, const ShownClock &clock);

} // namespace mainstay
