// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_timeline.h"
#include "render/row_window.h"

namespace mainstay {

/// Which rows and which days of a timeline are looked at, and where it is drawn: names and what ends next at the left,
/// the axis above, the bars beside and below them. A value: moving about gives another. Lengths are the painter's.
struct TimelineSight {
    static constexpr double Closest = 12; ///< lengths for a day

    QRectF rect; ///< of it all
    double names = 0; ///< room for code and name
    double ends = 0; ///< room for what ends next
    bool hasEndWords = true; ///< says what ends, not only when
    double head = 0; ///< room for the axis
    RowWindow rows; ///< below the axis, over the whole width
    QDate first; ///< of the axis
    QDate last;
    double from = 0; ///< days after `first` that are at the left edge of the plot
    double perDay = 1; ///< lengths for a day

    /// Where the bars are; plotHead() is the axis above them.
    QRectF plot() const { return rows.rect.adjusted(names + ends, 0, 0, 0); }
    QRectF plotHead() const { return {plot().left(), rect.top(), plot().width(), head}; }
    double days() const { return double(first.daysTo(last)) + 1; }
    /// Of the beginning of the day.
    double xOf(QDate day) const { return plot().left() + (double(first.daysTo(day)) - from) * perDay; }
    QDate dayAt(double x) const { return first.addDays(qint64((x - plot().left()) / perDay + from)); }

    /// All of the axis in sight; the rows stay.
    void fit();
    bool isWhole() const { return perDay <= leastPerDay() * (1 + 1e-9); }
    /// Keeps what is at this x there.
    void zoom(double factor, double x);
    /// Moves days and rows by lengths.
    void pan(const QPointF &by);
    /// No more room beside the axis and the rows than there has to be.
    void settle();

private:
    double leastPerDay() const { return std::max(1.0, plot().width()) / days(); }
};

/// The sight of a timeline within this rect, from its first row on, all of its axis in sight.
TimelineSight sightOf(const EstateTimeline &timeline, const QRectF &rect);
/// How high a row is.
double rowSide(const EstateTimeline &timeline);

} // namespace mainstay
