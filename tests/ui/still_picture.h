// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace mainstay::testing {

/// The widget once its threads have nothing more to bring: drawn again and again until so many pictures in a row are
/// the same, with a caret that does not blink. One that never comes to rest fails the test.
inline QImage stillPicture(QWidget &widget)
{
    constexpr int enough = 6;
    QApplication::setCursorFlashTime(0);
    QImage last;
    int alike = 0;
    const bool rests = QTest::qWaitFor(
        [&] {
            const QImage next = widget.grab().toImage();
            alike = next == last ? alike + 1 : 0;
            last = next;
            return alike >= enough;
        },
        20'000);
    [&] { QVERIFY2(rests, "the picture never comes to rest"); }();
    return last;
}

} // namespace mainstay::testing
