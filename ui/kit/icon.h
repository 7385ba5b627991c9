// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"

#include <QIcon>

namespace mainstay {

/// An icon of the system's theme by its freedesktop name (Breeze where the theme lacks it), as one colour: that of the
/// text beside it, or of a tone. Follows the program's palette when it changes.
QIcon tintedIcon(const QString &name, Tone tone = Tone::Neutral);

} // namespace mainstay
