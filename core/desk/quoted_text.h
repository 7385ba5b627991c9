// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mainstay {

/// A stretch of a text, in UTF-16 units; whole lines.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// What of a mail's text is only quoted from earlier ones, in rising order and apart: lines that begin with ">", each
/// run with the "On … wrote:" above it, and all that follows an "-----Original Message-----" or the block of From and
/// Sent lines that Outlook writes, in English, Dutch, German and French. Blank lines at its edges belong to it. A text
/// that would be folded whole is left open: then there is nothing else to read.
QList<TextRange> foldQuoted(QStringView text);

/// The text without what foldQuoted() finds.
QString withoutQuoted(QStringView text);

} // namespace mainstay
