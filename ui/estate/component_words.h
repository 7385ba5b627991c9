// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"
#include "ui_estate/word_choice.h"

namespace mainstay {

class Words;

/// Every kind; the value is its ComponentKind.
QList<WordChoice::Word> kindWords(const Words &words);

inline constexpr qint64 NoStage = -1;
/// Every stage, as a chip, after "not known"; the value is its LifeCycleStage, or NoStage.
QList<WordChoice::Word> stageWords(const Words &words);
std::optional<LifeCycleStage> stageOf(qint64 value);
qint64 stageValueOf(std::optional<LifeCycleStage> stage);

} // namespace mainstay
