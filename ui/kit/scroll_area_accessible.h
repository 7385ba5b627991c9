// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// From now on whoever reads the window from outside (a screen reader) is answered for scroll areas by us, not by Qt,
/// which ends the program when it is asked for a child that has just gone. Before the first window; more calls do
/// nothing more.
void answerReadersOfScrollAreas();

} // namespace mainstay
