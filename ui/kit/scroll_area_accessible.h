// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// From now on whoever reads the window from outside (a screen reader) is answered for scroll areas, and for the lists,
/// tables and trees among them, by us, not by Qt, which ends the program when it is asked for a child or a row that has
/// just gone. Before the first window; more calls do nothing more.
void answerReadersOfScrollAreas();

} // namespace mainstay
