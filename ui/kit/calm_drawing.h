// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace mainstay {

/// How CalmStyle draws single things; the look follows from the option's palette.

bool isPrimary(const QWidget *widget);
void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1);
void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawField(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyle &style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
/// A box or a ring, filled with the accent and marked when it is on.
void drawIndicator(const QStyleOption *option, QPainter *painter, qreal radius);
void drawArrowDown(QPainter *painter, const QRect &rect, const QColor &color);

} // namespace mainstay
