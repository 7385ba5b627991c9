// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"
#include "render/look.h"
#include "render/map_shapes.h"

#include <QPen>

class QPainter;

namespace mainstay {

/// The colour of what fails or degrades.
Tone toneOf(Condition condition);

/// A shape for a condition, so that its colour does not speak alone: failed a filled square with a cross, degraded a
/// hatched one; nothing for up. It fills the rect.
void drawConditionSign(QPainter &painter, const QRectF &rect, Condition condition, const Look &look);

/// A head above shoulders: a person has said so. It fills the rect.
void drawPersonSign(QPainter &painter, const QRectF &rect, const QColor &color);
/// The colour of that sign.
QColor colorOf(PersonsWord word, const Look &look);

/// A bar along the edge of what answers a question. It fills the rect.
inline constexpr double AnswerSignWidth = 5;
void drawAnswerSign(QPainter &painter, const QRectF &rect, const Look &look);

/// The shape at the provider's end of a curve, one for each kind of dependency; `tip` is its end, and it points down or
/// up.
enum class SignPoints { Down, Up };
inline constexpr double KindSignLength = 7;
void drawKindSign(QPainter &painter, const QPointF &tip, DependencyKind kind, SignPoints points, const QColor &color,
                  const QColor &ground);

/// How a curve of this strength is drawn that carries this condition.
QPen curvePen(Strength strength, Condition carries, const Look &look);

} // namespace mainstay
