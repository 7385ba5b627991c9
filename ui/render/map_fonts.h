// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace mainstay {

/// What a map is lettered in.
struct MapFonts {
    QFont name;
    QFont code; ///< of even width
    QFont note; ///< badges, groups and the legend
};

/// By the size and family of this font.
MapFonts mapFontsOf(const QFont &base);

} // namespace mainstay
