// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"

class QApplication;

namespace mainstay {

/// Style, palette and font sizes for the whole program; may be called again at any time.
void applyTheme(QApplication &application, Theme theme);

} // namespace mainstay
