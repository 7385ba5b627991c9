// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/on_screen.h"

#include <QGuiApplication>
#include <QRegion>
#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace mainstay {

namespace {

constexpr QMargins UsualFrame(4, 32, 4, 4); ///< that the desktop will draw round a window which is not shown yet

qint64 shared(const QRect &a, const QRect &b)
{
    const QRect both = a & b;
    return qint64(both.width()) * both.height();
}

QMargins frameOf(const QWidget &window)
{
    if (!window.isVisible())
        return UsualFrame;
    const QRect outer = window.frameGeometry();
    const QRect inner = window.geometry();
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

} // namespace

QRect onScreens(const QRect &window, const QList<QRect> &screens)
{
    QRegion all;
    for (const QRect &screen : screens)
        all += screen;
    if (QRegion(window).subtracted(all).isEmpty())
        return window;
    const QRect screen =
        *std::ranges::max_element(screens, {}, [&](const QRect &each) { return shared(each, window); });
    QRect fitted(window.topLeft(), window.size().boundedTo(screen.size()));
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(), screen.right() + 1 - fitted.width()));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(), screen.bottom() + 1 - fitted.height()));
    return fitted;
}

OnScreen::OnScreen(QWidget &window) : m_window(window)
{
    for (QScreen *screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &OnScreen::follow);
    // Not at once: Qt itself moves windows from a screen that goes right after it has told of it.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &OnScreen::fit, Qt::QueuedConnection);
    fit();
}

void OnScreen::follow(QScreen *screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this, &OnScreen::fit, Qt::QueuedConnection);
}

void OnScreen::fit()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    if (screens.isEmpty() || m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QMargins frame = frameOf(m_window);
    const QRect wanted = m_window.geometry() + frame;
    const QRect fitted = onScreens(wanted, screens);
    if (fitted != wanted)
        m_window.setGeometry(fitted - frame);
}

} // namespace mainstay
