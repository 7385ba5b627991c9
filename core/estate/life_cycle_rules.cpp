// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/life_cycle_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

const std::optional<QDate> &dayOf(const LifeCycle &life, LifeCycleStage stage)
{
    switch (stage) {
    case LifeCycleStage::Planned:
        return life.planned;
    case LifeCycleStage::Implementation:
        return life.implementation;
    case LifeCycleStage::Operation:
        return life.operation;
    case LifeCycleStage::PhaseOut:
        return life.phaseOut;
    case LifeCycleStage::Disposed:
        return life.disposed;
    }
    Q_UNREACHABLE();
}

std::optional<StageClash> clashOf(const LifeCycle &life)
{
    std::optional<LifeCycleStage> earlier;
    for (const LifeCycleStage next : lifeCycleStages) {
        if (!dayOf(life, next))
            continue;
        if (earlier && *dayOf(life, next) < *dayOf(life, *earlier))
            return StageClash{*earlier, next};
        earlier = next;
    }
    return std::nullopt;
}

namespace {

/// A stage that has a day, or is the one it is in now.
struct StageBegin {
    LifeCycleStage stage;
    std::optional<QDate> day;
};

std::vector<StageBegin> beginsOf(const LifeCycle &life)
{
    std::vector<StageBegin> begins;
    for (const LifeCycleStage stage : lifeCycleStages)
        if (dayOf(life, stage) || life.stage == stage)
            begins.push_back({stage, dayOf(life, stage)});
    return begins;
}

/// When the stage it is in began that has no day: between what stands around it, and not after today.
std::optional<QDate> latestBegin(const std::vector<StageBegin> &begins, size_t at, QDate today)
{
    if (at == 0)
        return std::nullopt;
    QDate latest = today;
    if (at + 1 < begins.size())
        latest = std::min(latest, *begins[at + 1].day);
    return std::max(latest, *begins[at - 1].day);
}

bool isDisposed(const LifeCycle &life, QDate today)
{
    return life.stage ? life.stage == LifeCycleStage::Disposed : life.disposed && *life.disposed <= today;
}

bool isPhasedOut(const LifeCycle &life, QDate today)
{
    return life.stage ? *life.stage >= LifeCycleStage::PhaseOut : life.phaseOut && *life.phaseOut <= today;
}

} // namespace

std::vector<StageSpan> spansOf(const LifeCycle &life, QDate today)
{
    std::vector<StageBegin> begins = beginsOf(life);
    std::vector<StageSpan> spans;
    std::optional<size_t> guessed;
    for (size_t i = 0; i < begins.size(); ++i)
        if (!begins[i].day) {
            begins[i].day = latestBegin(begins, i, today);
            guessed = i;
        }
    for (size_t i = 0; i < begins.size() && begins[i].stage != LifeCycleStage::Disposed; ++i) {
        const auto until = i + 1 < begins.size() ? begins[i + 1].day : std::nullopt;
        if (!until || !begins[i].day || *begins[i].day < *until)
            spans.push_back({begins[i].stage, begins[i].day, until, guessed == i && begins[i].day});
    }
    return spans;
}

QString toName(LifeEndKind kind)
{
    switch (kind) {
    case LifeEndKind::Support:
        return u"support"_s;
    case LifeEndKind::PhaseOut:
        return u"phase-out"_s;
    case LifeEndKind::Disposal:
        return u"disposal"_s;
    }
    Q_UNREACHABLE();
}

bool isSupportOverdue(const LifeCycle &life, QDate today)
{
    return life.endOfSupport && *life.endOfSupport < today && !isDisposed(life, today);
}

std::vector<LifeEnd> openEndsOf(const LifeCycle &life, QDate today)
{
    if (isDisposed(life, today))
        return {};
    std::vector<LifeEnd> ends;
    if (life.endOfSupport)
        ends.push_back({LifeEndKind::Support, *life.endOfSupport});
    if (life.phaseOut && !isPhasedOut(life, today))
        ends.push_back({LifeEndKind::PhaseOut, *life.phaseOut});
    if (life.disposed)
        ends.push_back({LifeEndKind::Disposal, *life.disposed});
    std::ranges::stable_sort(ends, {}, &LifeEnd::day);
    return ends;
}

} // namespace mainstay
