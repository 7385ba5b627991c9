// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/forbidden_rule_store.h"
#include "render/matrix_sight.h"

namespace mainstay {

class Words;

/// "A1 Sales", "live", "kind database", "zone = dmz": one side of a rule as people call it.
QString textOf(const RuleSide &side, const Estate &estate, std::span<const Environment> environments,
               const Words &words);
/// "live never depends on test"
QString textOf(const ForbiddenRule &rule, const Estate &estate, std::span<const Environment> environments,
               const Words &words);

/// What a cell says: who depends on whom, how, and which rules that breaks; one of the diagonal, what is inside. Empty
/// for a cell without any.
QString cellText(const EstateMatrix &matrix, const MatrixCell &cell, MatrixReading reading, const Words &words);
/// What a row or column says: which component, of how many others it is the sum, what it needs and is needed by.
QString placeText(const EstateMatrix &matrix, quint32 place, const Words &words);

} // namespace mainstay
