// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_fonts.h"

#include "render/look.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <algorithm>

namespace mainstay {

MapFonts mapFontsOf(const QFont &base)
{
    MapFonts fonts{fontOf(base, TextSize::Normal), fontOf(base, TextSize::Small), fontOf(base, TextSize::Small)};
    fonts.code.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    fonts.code.setStyleHint(QFont::Monospace);
    // A PDF has other points to the inch than the screen on which this was measured.
    for (QFont *font : {&fonts.name, &fonts.code, &fonts.note})
        font->setPixelSize(std::max(1, QFontInfo(*font).pixelSize()));
    return fonts;
}

} // namespace mainstay
