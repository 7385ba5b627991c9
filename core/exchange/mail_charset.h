// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace mainstay {

struct DecodedMailText {
    QString text; ///< lines end in "\n"; NUL became U+FFFD
    QByteArray charset; ///< that was used, when it is not the one that was said; else empty
};

/// Bytes as text. Where they are not of the charset that was said (or none was, or nobody knows it), they are taken for
/// UTF-8, and where they are not that for windows-1252, of which no byte is lost.
DecodedMailText decodeMailText(QByteArrayView bytes, const QByteArray &charset);

/// One line without control characters, at most so long.
QString singleLine(const QString &text, qsizetype most);

} // namespace mainstay
