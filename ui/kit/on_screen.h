// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QScreen;
class QWidget;

namespace mainstay {

/// Where a window that is to be at `window` can be seen whole: there, if all of it lies on screens; else on the screen
/// that holds most of it, or the first, moved no further than it must be and made smaller where that screen is. Screens
/// by what they leave for windows, at least one.
QRect onScreens(const QRect &window, const QList<QRect> &screens);

/// Keeps a window where it can be seen: from now on, and whenever a screen goes or becomes another. A maximised one is
/// left to the desktop. Made before the window is first shown, after it was put where it was last time; lives as long.
class OnScreen : public QObject
{
    Q_OBJECT

public:
    explicit OnScreen(QWidget &window);

private:
    void follow(QScreen *screen);
    void fit();

    QWidget &m_window;
};

} // namespace mainstay
