// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"
#include "render/timeline_sight.h"

class QPainter;

namespace mainstay {

/// What a person points out on a timeline, by rows.
struct TimelineMarks {
    std::optional<quint32> selected;
    std::optional<quint32> current; ///< where the keyboard is
    std::vector<bool> answered; ///< what answers a question; empty for none
};

/// Draws what of the timeline is in sight: axis, today as a line, names, what ends next in words, stages as bars with
/// their words where these have room, end of support and disposal as marks. The same on a screen, in a PNG, an SVG and
/// a PDF. Leaves the painter as it was.
void drawTimeline(QPainter &painter, const EstateTimeline &timeline, const Look &look, const TimelineSight &sight,
                  const Words &words, const TimelineMarks &marks = {});

} // namespace mainstay
