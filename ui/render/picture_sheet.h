// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picture.h"
#include "render/picture_legend.h"

namespace mainstay {

class Words;

/// What stands between title and legend of a sheet.
struct SheetBody {
    QSizeF size;
    std::function<void(QPainter &)> draw; ///< into (0, 0) to size
};

/// A sheet on the look's ground, for a file or the clipboard.
Picture sheetOf(const QString &title, const SheetBody &body, const std::vector<ExplainedSign> &legend,
                const MapFonts &fonts, const Look &look);

/// So many rows are drawn into a picture at most; then it says of how many they are the first.
inline constexpr quint32 MostPictureRows = 2000;
ExplainedSign firstRowsOf(quint32 drawn, quint32 whole, const Words &words);

inline constexpr double SheetWidth = 1200; ///< of a body of rows

} // namespace mainstay
