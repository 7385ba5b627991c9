// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <initializer_list>
#include <utility>

namespace mainstay::testing {

/// A table of two columns of texts, each row called as its first text.
inline void addTextRows(const char *first, const char *second,
                        std::initializer_list<std::pair<const char16_t *, const char16_t *>> rows)
{
    QTest::addColumn<QString>(first);
    QTest::addColumn<QString>(second);
    for (const auto &[text, result] : rows) {
        const QString name = QString::fromUtf16(text);
        QTest::newRow(qPrintable(name)) << name << QString::fromUtf16(result);
    }
}

} // namespace mainstay::testing
