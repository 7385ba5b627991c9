// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/timeline_sight.h"

#include <QFontMetricsF>
#include <cmath>

namespace mainstay {

namespace {

constexpr double ColumnPadding = 8; // at either side of names and ends
constexpr double RowPadding = 9;
constexpr double LinePadding = 4;
constexpr int HeadLines = 3; // today, years, what they are parted into
constexpr double MostNames = 0.34; // of the width
constexpr double MostEnds = 0.26; // else its day alone

} // namespace

void TimelineSight::fit()
{
    perDay = leastPerDay();
    settle();
}

void TimelineSight::settle()
{
    perDay = std::clamp(perDay, leastPerDay(), std::max(leastPerDay(), Closest));
    from = std::clamp(from, 0.0, std::max(0.0, days() - plot().width() / perDay));
    rows.scrollTo(rows.top);
}

void TimelineSight::zoom(double factor, double x)
{
    const double at = std::clamp(x, plot().left(), std::max(plot().left(), plot().right())) - plot().left();
    const double day = from + at / perDay;
    perDay *= factor;
    perDay = std::clamp(perDay, leastPerDay(), std::max(leastPerDay(), Closest));
    from = day - at / perDay;
    settle();
}

void TimelineSight::pan(const QPointF &by)
{
    from -= by.x() / perDay;
    rows.top -= by.y();
    settle();
}

double rowSide(const EstateTimeline &timeline)
{
    return std::ceil(QFontMetricsF(timeline.fonts.note).height()) + RowPadding;
}

TimelineSight sightOf(const EstateTimeline &timeline, const QRectF &rect)
{
    TimelineSight sight;
    sight.rect = rect;
    sight.names = std::ceil(std::min(timeline.widestName + 2 * ColumnPadding, rect.width() * MostNames));
    const double inWords = timeline.widestEnd + 2 * ColumnPadding;
    sight.hasEndWords = inWords <= rect.width() * MostEnds;
    sight.ends =
        timeline.widestEnd > 0 ? std::ceil(sight.hasEndWords ? inWords : timeline.widestDay + 2 * ColumnPadding) : 0;
    sight.head = HeadLines * (std::ceil(QFontMetricsF(timeline.fonts.note).height()) + LinePadding);
    sight.rows = {QRectF(rect.left(), rect.top() + sight.head, rect.width(), std::max(1.0, rect.height() - sight.head)),
                  rowSide(timeline), timeline.size(), 0};
    sight.first = timeline.first;
    sight.last = timeline.last;
    sight.fit();
    return sight;
}

} // namespace mainstay
