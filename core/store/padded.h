// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace mainstay {

/// The list made as long as one of a few lengths by its last value again, for the marks of "IN (?, ?, …)": a connection
/// keeps only so many statements, and one for every length would leave no room for others. Longer than 500 it stays.
template <class T>
QList<T> padded(QList<T> list)
{
    for (const qsizetype length : {1, 4, 8, 16, 32, 100, 300, 500}) {
        if (list.size() <= length && !list.isEmpty()) {
            const T last = list.last();
            list.resize(length, last);
            break;
        }
    }
    return list;
}

} // namespace mainstay
