// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <functional>

class QPainter;

namespace mainstay {

/// Something that draws itself the same on a screen, a PNG, an SVG and a PDF.
struct Picture {
    QString title; ///< also what the file says of itself
    QSizeF size; ///< in points of 1/96 inch
    std::function<void(QPainter &)> draw; ///< into (0, 0) to size; called on the thread that asks
};

/// The endings that savePicture() knows, without the dot: svg, png, pdf.
QStringList pictureEndings();

/// Writes the picture by the ending of the path; the file appears only when it is whole. PNG has two pixels for a
/// point, or as many as there is room for, one at least. Errors: Invalid "render.unknown-ending" {file, allowed},
/// "render.too-large" {file, width, height};
/// Unavailable "render.cannot-write" {file}.
Result<void> savePicture(const Picture &picture, const QString &path);

/// On a transparent ground, `scale` pixels for a point.
QImage toImage(const Picture &picture, qreal scale);

} // namespace mainstay
