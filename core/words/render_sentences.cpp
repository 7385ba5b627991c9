// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"render.unknown-ending", QT_TRANSLATE_NOOP("render", "{file} does not say which kind of picture it is to be. Nothing was written. Let its name end in one of: {=allowed}.")},
    {"render.too-large", QT_TRANSLATE_NOOP("render", "The picture is too large for a PNG ({width} × {height} points). Nothing was written. Save it as SVG or PDF, or draw less of it.")},
    {"render.cannot-write", QT_TRANSLATE_NOOP("render", "{file} cannot be written[: {detail}]. No file was left behind. Check that its folder exists and that you may write there.")},
    {"render.no-font", QT_TRANSLATE_NOOP("render", "No font is installed, so every letter would be an empty box. Nothing was opened. Install a font, such as the package fonts-dejavu-core, and start Mainstay again.")},
};
// clang-format on

} // namespace

std::span<const Phrase> renderSentences()
{
    return phrases;
}

} // namespace mainstay
