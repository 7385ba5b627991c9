// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/life_timeline.h"
#include "render/map_fonts.h"

#include <bitset>
#include <memory>

namespace mainstay {

class Words;

struct TimelineQuestion {
    std::shared_ptr<const Estate> estate;
    LifeQuestion lives;
    std::optional<int> months; ///< from which lives.until came; nothing: all
    MapFonts fonts;
};

/// What ends when, ready to be drawn. Immutable once made: any thread may read it.
struct EstateTimeline {
    static constexpr int MostYears = 40; ///< on either side of today: a day beyond, such as 31 Dec 9999, is counted

    std::shared_ptr<const Estate> estate;
    std::optional<ComponentIndex> root;
    std::optional<int> months;
    LifeTimeline lives;
    MapFonts fonts;
    QDate first; ///< what the axis spans
    QDate last;
    std::bitset<lifeCycleStageCount> stages; ///< that have a bar somewhere
    bool hasOpenBars = false;
    bool hasLatestBars = false;
    bool hasSupport = false;
    bool hasSupportOverdue = false;
    bool hasDisposal = false;
    quint32 beyond = 0; ///< days that the axis does not reach
    double widestName = 0; ///< with its code
    double widestEnd = 0; ///< of endText()
    double widestDay = 0; ///< of its day alone

    quint32 size() const { return quint32(lives.rows.size()); }
    const Component &componentAt(quint32 row) const { return estate->tree().component(lives.rows[row].component); }
    /// Linear in the rows.
    std::optional<quint32> rowOf(Id<Component> component) const;
};

/// Any thread that may measure text; words of that thread. Linear in the components.
std::shared_ptr<const EstateTimeline> makeEstateTimeline(const TimelineQuestion &question, const Words &words,
                                                         const std::stop_token &stop = {});

/// "support ended 30 Sep 2026", "phase-out 1 Mar 2027".
QString endText(const LifeEnd &end, QDate today, const Words &words);
/// Of what ends next; empty where nothing is known to end.
QString endText(const EstateTimeline &timeline, quint32 row, const Words &words);
/// The day of what ends next alone, for where there is little room.
QString endDayText(const EstateTimeline &timeline, quint32 row, const Words &words);
/// The stage it is in; empty where none is told.
QString stageText(const EstateTimeline &timeline, quint32 row, const Words &words);
/// Every stage with its days and the end of support, a line each.
QStringList dayLines(const EstateTimeline &timeline, quint32 row, const Words &words);
/// What a row says when it is pointed at or read out: name, what ends next, then dayLines().
QString rowText(const EstateTimeline &timeline, quint32 row, const Words &words);

/// "12 of 46 components", "3 overdue", "34 without any day" …: each by itself, and all in one line.
QStringList countPartsOf(const EstateTimeline &timeline, const Words &words);
QString countsOf(const EstateTimeline &timeline, const Words &words);

} // namespace mainstay
