// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/scenario.h"

#include <QDate>
#include <QKeySequence>
#include <QString>
#include <vector>

namespace mainstay {

/// What a person can ask of the estate with one key.
enum class EstateQuestion : quint8 {
    Breaks,
    Needs,
    Shared,
    Paths,
    SinglePoints,
    Cycles,
    Conflicts,
    Unowned,
    Ending,
    Orphans,
    Levels,
    Deployed,
    WhatIf,
};
inline constexpr int estateQuestionCount = 13;

/// As menus and the palette have it: "What breaks".
QString questionText(EstateQuestion question);
/// A single letter: it acts in lists and on the map alone.
QKeySequence questionKey(EstateQuestion question);

/// How many components a question is about.
enum class QuestionScope { WholeEstate, Chosen, Two };
QuestionScope scopeOf(EstateQuestion question);

struct AskedQuestion {
    EstateQuestion question = EstateQuestion::Breaks;
    /// Breaks: what fails; Needs: whose needs; Shared and Paths: the two; SinglePoints: within which, or none.
    ComponentIds components;
    int months = 12; ///< Ending: from today
    QDate today;
    size_t mostPaths = 100;
    QList<Supposition> supposed; ///< WhatIf
    std::optional<Scenario> other; ///< WhatIf: against which it is held

    bool operator==(const AskedQuestion &) const = default;
};

} // namespace mainstay
