// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/timeline_sight.h"

#include <QFontMetricsF>

namespace mainstay {

/// A stretch of the axis with its name: "2027", "Q3", "Mar".
struct AxisPart {
    QDate from;
    QDate until; ///< the first day after it
    QString text;
};

/// The parts of the axis that are in sight. Years, or of many years every 2, 5 or 10; below them quarters or months
/// where there is room for their names, else nothing. `unit` says what the lines are: "years, quarters".
struct TimeAxis {
    std::vector<AxisPart> years;
    std::vector<AxisPart> parts;
    QString unit;
};
TimeAxis axisOf(const TimelineSight &sight, const QFontMetricsF &metrics, const Words &words);

} // namespace mainstay
