// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// From now on, in every window of this application, Enter presses the button that has the focus, as Space does. Check
/// boxes and buttons of dialogs do what they always do. Further calls change nothing.
void letEnterPressButtons();

} // namespace mainstay
