// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/life_cycle_rules.h"
#include "render/look.h"

#include <QRectF>

class QPainter;

namespace mainstay {

/// The colour of a stage; its word stands beside it.
Tone toneOf(LifeCycleStage stage);

/// How a bar ends at one side: on a day, at a day that is only the latest it can be, or nobody knows where.
enum class BarEnd : quint8 { Day, Latest, Open };

inline constexpr double OpenEndLength = 6;
/// The bar of a stage: pointed where nobody knows when it begins or ends, dashed where it began on the day at the
/// latest. It fills the rect.
void drawStageBar(QPainter &painter, const QRectF &rect, LifeCycleStage stage, BarEnd begin, BarEnd end,
                  const Look &look);

inline constexpr double LifeEndSide = 12;
/// The vendor's support ends: a diamond, filled where it is over though the component goes on; disposal: a cross.
/// Phase-out is told by its bar. Around the middle.
enum class LifeMark : quint8 { Support, SupportOverdue, Disposal };
void drawLifeMark(QPainter &painter, const QPointF &middle, LifeMark mark, const Look &look);

} // namespace mainstay
