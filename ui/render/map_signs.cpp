// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_signs.h"

#include <QPainter>
#include <QPainterPath>

namespace mainstay {

namespace {

constexpr double Dash = 4;
constexpr double DashGap = 3;

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QPainterPath triangle(double length)
{
    QPainterPath path({0, 0});
    path.lineTo(-length / 2, -length);
    path.lineTo(length / 2, -length);
    path.closeSubpath();
    return path;
}

QPainterPath diamond(double length)
{
    QPainterPath path({0, 0});
    path.lineTo(-length / 2, -length / 2);
    path.lineTo(0, -length);
    path.lineTo(length / 2, -length / 2);
    path.closeSubpath();
    return path;
}

/// Pointing down, its tip at (0, 0).
QPainterPath shapeOf(DependencyKind kind)
{
    constexpr double length = KindSignLength;
    QPainterPath path;
    switch (kind) {
    case DependencyKind::Uses:
    case DependencyKind::Power:
        return triangle(length);
    case DependencyKind::Library:
        return diamond(length + 1);
    case DependencyKind::RunsOn:
        path.addRect(-length / 2 + 0.5, -length + 1, length - 1, length - 1);
        return path;
    case DependencyKind::ConnectsTo:
    case DependencyKind::Data:
        path.addEllipse(-length / 2, -length, length, length);
        return path;
    }
    Q_UNREACHABLE();
}

bool isHollow(DependencyKind kind)
{
    return kind == DependencyKind::Data || kind == DependencyKind::Power;
}

} // namespace

Tone toneOf(Condition condition)
{
    return condition == Condition::Failed  ? Tone::Failure
        : condition == Condition::Degraded ? Tone::Warning
                                           : Tone::Neutral;
}

void drawAnswerSign(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2);
}

QColor colorOf(PersonsWord word, const Look &look)
{
    return word == PersonsWord::NotImpacted ? look.strong(Tone::Good) : look.ink;
}

void drawPersonSign(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const double head = rect.width() * 0.46;
    QPainterPath person;
    person.addEllipse(QRectF(rect.center().x() - head / 2, rect.top() + 0.5, head, head));
    const double shoulders = rect.top() + 0.5 + head + rect.height() * 0.1;
    person.moveTo(rect.left() + 1, rect.bottom() - 0.5);
    person.cubicTo({rect.left() + 1, shoulders}, {rect.right() - 1, shoulders},
                   {rect.right() - 1, rect.bottom() - 0.5});
    person.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(person);
}

void drawConditionSign(QPainter &painter, const QRectF &rect, Condition condition, const Look &look)
{
    if (condition == Condition::Up)
        return;
    const QColor strong = look.strong(toneOf(condition));
    const bool isFailed = condition == Condition::Failed;
    painter.setPen(QPen(strong, 1));
    painter.setBrush(isFailed ? QBrush(strong) : QBrush(look.panel));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRectF inner = rect.adjusted(3, 3, -3, -3);
    if (isFailed) {
        painter.setPen(QPen(look.panel, 1.4));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.bottomLeft(), inner.topRight());
        return;
    }
    painter.setPen(QPen(strong, 1));
    const double step = inner.width() / 2;
    const QPointF corners[] = {rect.topLeft() + QPointF(1, 1), rect.bottomRight() - QPointF(1, 1)};
    for (const double at : {step, 2 * step})
        painter.drawLine(corners[0] + QPointF(0, at), corners[0] + QPointF(at, 0));
    for (const double at : {step, 2 * step})
        painter.drawLine(corners[1] - QPointF(0, at), corners[1] - QPointF(at, 0));
}

void drawKindSign(QPainter &painter, const QPointF &tip, DependencyKind kind, SignPoints points, const QColor &color,
                  const QColor &ground)
{
    QPainterPath shape = shapeOf(kind);
    if (points == SignPoints::Up)
        shape = QTransform::fromScale(1, -1).map(shape);
    shape.translate(tip);
    painter.setPen(QPen(color, 1));
    painter.setBrush(isHollow(kind) ? ground : color);
    painter.drawPath(shape);
}

QPen curvePen(Strength strength, Condition carries, const Look &look)
{
    QPen pen(mixed(look.muted, look.background, 0.75F), 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (carries != Condition::Up)
        pen = QPen(look.strong(toneOf(carries)), 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (strength == Strength::Soft)
        pen.setDashPattern({Dash / pen.widthF(), DashGap / pen.widthF()});
    return pen;
}

} // namespace mainstay
