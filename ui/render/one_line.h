// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// Outside text as one harmless line: control characters and line breaks become blanks, what is no character becomes
/// U+FFFD (an SVG file with it could not be read), so do marks that would have its letters drawn backwards, and what is
/// longer than `most` is cut with …; a person's text may be 10,000 characters of anything.
QString oneLine(const QString &text, qsizetype most = 400);

/// The same for a place inside another text: marks in it that turn the direction of writing end with it.
QString isolated(const QString &text, qsizetype most = 400);

} // namespace mainstay
