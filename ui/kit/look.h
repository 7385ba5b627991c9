// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"

class QApplication;

namespace mainstay {

/// How close rows stand.
enum class Density { Comfortable, Compact };
QString toName(Density density); ///< as settings keep it
Density densityFromName(QStringView name); ///< of nonsense: comfortable

/// Style, palette and font sizes for the whole program; may be called again at any time, and takes effect at once.
void applyTheme(QApplication &application, Theme theme, Density density = Density::Comfortable);

} // namespace mainstay
