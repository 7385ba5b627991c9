// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_words.h"

#include "estate/life_cycle_rules.h"
#include "render/life_signs.h"
#include "words/words.h"

#include <QCoreApplication>

namespace mainstay {

QList<WordChoice::Word> kindWords(const Words &words)
{
    QList<WordChoice::Word> kinds;
    for (int kind = 0; kind < componentKindCount; ++kind)
        kinds.append({words.name(toName(ComponentKind(kind))), kind, {}});
    return kinds;
}

QList<WordChoice::Word> stageWords(const Words &words)
{
    QList<WordChoice::Word> stages{{QCoreApplication::translate("component_words", "not known"), NoStage, {}}};
    for (const LifeCycleStage stage : lifeCycleStages)
        stages.append({words.name(toName(stage)), qint64(stage), toneOf(stage)});
    return stages;
}

std::optional<LifeCycleStage> stageOf(qint64 value)
{
    return value == NoStage ? std::nullopt : std::optional(LifeCycleStage(value));
}

qint64 stageValueOf(std::optional<LifeCycleStage> stage)
{
    return stage ? qint64(*stage) : NoStage;
}

} // namespace mainstay
