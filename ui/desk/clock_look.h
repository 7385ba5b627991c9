// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "kit/look.h"
#include "words/words.h"

namespace mainstay {

/// How a clock is shown: what is left of it, in open time, as far as now; it asks nobody.

/// "1 h 20 min", "40 min late", "paused", "met": short, for lists and chips.
QString clockText(const Words &words, const ShownClock &clock, Instant now);
/// The same to the minute, for where there is room.
QString clockTextWhole(const Words &words, const ShownClock &clock, Instant now);
/// Those than which clockText() gets no longer, however late; which of them is the widest is the font's affair. In the
/// language of the window.
QStringList longestClockTexts();
Tone clockTone(const ShownClock &clock, Instant now);
/// Target and agreement, and exactly when it is due.
QString clockToolTip(const Words &words, const ShownClock &clock);
/// "Response · Gold", with its cycle where there are more.
QString clockTitle(const Words &words, const ShownClock &clock);

} // namespace mainstay
