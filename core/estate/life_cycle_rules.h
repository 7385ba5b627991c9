// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"

#include <array>
#include <vector>

namespace mainstay {

/// In the order of a life.
inline constexpr std::array<LifeCycleStage, lifeCycleStageCount> lifeCycleStages{
    LifeCycleStage::Planned, LifeCycleStage::Implementation, LifeCycleStage::Operation, LifeCycleStage::PhaseOut,
    LifeCycleStage::Disposed};

/// The day on which the stage begins or is meant to begin.
const std::optional<QDate> &dayOf(const LifeCycle &life, LifeCycleStage stage);

/// Two stages whose days stand in the wrong order: the later one begins before the earlier one does.
struct StageClash {
    LifeCycleStage earlier = LifeCycleStage::Planned;
    LifeCycleStage later = LifeCycleStage::Planned;

    bool operator==(const StageClash &) const = default;
};
/// The first of them; nothing when every stage begins on the day of the one before it or after.
std::optional<StageClash> clashOf(const LifeCycle &life);

/// A stretch of a life.
struct StageSpan {
    LifeCycleStage stage = LifeCycleStage::Planned;
    std::optional<QDate> from; ///< nothing: nobody knows since when
    std::optional<QDate> until; ///< the first day after it; nothing: no end is known
    bool isLatest = false; ///< it began on `from` at the latest: its own day is not known

    bool operator==(const StageSpan &) const = default;
};

/// The stages of a life in their order, each from its day to the day of the next. The stage it is in now has a span
/// even when its day is not known: from where all that is known before it ends, today at the latest. Disposal ends the
/// last one and has no span. A stage that would end before it begins has none either.
std::vector<StageSpan> spansOf(const LifeCycle &life, QDate today);

enum class LifeEndKind : quint8 { Support, PhaseOut, Disposal };
inline constexpr int lifeEndKindCount = 3;
/// "support", "phase-out", "disposal".
QString toName(LifeEndKind kind);

/// Something that ends, or should have ended, and is not done with.
struct LifeEnd {
    LifeEndKind kind = LifeEndKind::Support;
    QDate day;

    /// The day is past, and the component goes on as if it were not.
    bool isOverdue(QDate today) const { return day < today; }
    bool operator==(const LifeEnd &) const = default;
};

/// What is still to end in this life, the earliest first. Support ends as long as it is not disposed of; phase-out is
/// done with as soon as that is the stage, or, where no stage is told, as soon as its day has come; so is disposal.
std::vector<LifeEnd> openEndsOf(const LifeCycle &life, QDate today);

/// Its vendor supports it no more, and it is not disposed of.
bool isSupportOverdue(const LifeCycle &life, QDate today);

} // namespace mainstay
