// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_drawing.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QPainter>
#include <QStyleOption>

namespace mainstay {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), CornerRadius, CornerRadius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option->palette);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option->state & QStyle::State_MouseOver;
    QColor fill = look.panel;
    QColor edge = look.line;
    if (isPrimary(widget) && isEnabled) {
        fill = isDown ? look.accent.darker(115) : isHovered ? look.accent.lighter(108) : look.accent;
        edge = fill;
    } else if (isDown) {
        fill = look.accentSoft;
        edge = look.accent;
    } else if (isHovered) {
        fill = look.side;
    } else if (isQuiet(widget)) {
        fill = QColor();
        edge = QColor();
    }
    drawRounded(painter, option->rect, fill, edge);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option->rect, QColor(), isPrimary(widget) ? look.ink : look.accent, 2);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Look &look = lookOf(option->palette);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    drawRounded(painter, option->rect, look.panel, hasFocus ? look.accent : look.line, hasFocus ? 2 : 1);
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option->palette);
    painter->fillRect(option->rect, look.panel);
    if (option->maximum <= option->minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isUpright = option->orientation == Qt::Vertical;
    const QRect bar = slider.adjusted(isUpright ? 3 : 1, isUpright ? 1 : 3, isUpright ? -3 : -1, isUpright ? -1 : -3);
    const bool isActive = option->state & QStyle::State_MouseOver || option->state & QStyle::State_Sunken;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor color = look.muted;
    color.setAlphaF(isActive ? 0.8F : 0.45F);
    painter->setBrush(color);
    const qreal radius = std::min(bar.width(), bar.height()) / 2.0;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

/// A box or a ring, filled with the accent and marked when it is on.
void drawIndicator(const QStyleOption *option, QPainter *painter, qreal radius)
{
    const Look &look = lookOf(option->palette);
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor strong = option->state & QStyle::State_Enabled ? look.accent : look.muted;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? strong : look.muted, 1.2));
    painter->setBrush(isOn ? strong : look.panel);
    painter->drawRoundedRect(box, std::min(radius, box.width() / 2), std::min(radius, box.height() / 2));
    if (isOn) {
        painter->setPen(QPen(look.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else if (radius < box.width() / 2)
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.44, 0.72), at(0.78, 0.3)});
        else
            painter->drawEllipse(box.center(), 1.6, 1.6);
    }
    painter->restore();
}

void drawArrowDown(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    painter->drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

} // namespace mainstay
