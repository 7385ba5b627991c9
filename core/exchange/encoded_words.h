// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace mainstay {

/// A raw field of a mail in which encoded words (RFC 2047) that stand side by side are one word, as it says they are to
/// be read: white space between them is none, and a character may begin in one and end in the next. Words of different
/// charsets stay apart; all else stays as it is. Linear in its input, whatever that holds.
QByteArray joinedEncodedWords(QByteArrayView field);

/// A text in encoded words, folded so that no line is longer than the 76 characters of RFC 2047. `before`: what stands
/// on the first line already.
QByteArray encodedWords(const QString &text, qsizetype before);

/// A plain text folded at its blanks, so that lines have no more than 76 characters where that can be.
QByteArray foldedText(const QByteArray &plain, qsizetype before);

} // namespace mainstay
