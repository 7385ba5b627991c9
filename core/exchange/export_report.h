// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace mainstay {

/// What a format could not carry: "n of m".
struct LeftOut {
    QByteArray code; ///< a remark with the facts count and of
    qint64 count = 0;
    qint64 of = 0;

    bool operator==(const LeftOut &) const = default;
};

struct ExportReport {
    qint64 written = 0; ///< rows, or components and dependencies together
    QList<LeftOut> leftOut;

    void leaveOut(const QByteArray &code, qint64 count, qint64 of)
    {
        if (count > 0)
            leftOut.append({code, count, of});
    }
};

} // namespace mainstay
