// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_legend.h"

#include "render/matrix_names.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto RowNeeds = QT_TRANSLATE_NOOP("matrix", "row depends on column");
constexpr auto ColumnNeeds = QT_TRANSLATE_NOOP("matrix", "column depends on row");
constexpr auto OneMark = QT_TRANSLATE_NOOP("matrix", "depends");
constexpr auto NumberMark = QT_TRANSLATE_NOOP("matrix", "depends; a number: so many dependencies");
constexpr auto InsideMark = QT_TRANSLATE_NOOP("matrix", "inside what is folded");
constexpr auto CycleBlocks = QT_TRANSLATE_N_NOOP("matrix", "%n cycle(s)");
constexpr auto ForbiddenMarks = QT_TRANSLATE_N_NOOP("matrix", "%n forbidden");
constexpr auto ForbiddenOutside = QT_TRANSLATE_N_NOOP("matrix", "%n forbidden elsewhere");
constexpr auto NothingForbidden = QT_TRANSLATE_N_NOOP("matrix", "nothing breaks the %n rule(s)");
constexpr auto NamesDrawn = QT_TRANSLATE_NOOP("matrix", "1 of {each} names drawn");

} // namespace

QString conventionOf(MatrixReading reading, const Words &words)
{
    return words.text("matrix", reading == MatrixReading::RowNeedsColumn ? RowNeeds : ColumnNeeds);
}

std::vector<LegendEntry> legendOf(const EstateMatrix &matrix, MatrixReading reading, const Words &words)
{
    std::vector<LegendEntry> entries{{{}, conventionOf(reading, words)}};
    const bool isSummed = std::ranges::any_of(matrix.folded.counts, [](quint32 count) { return count > 1; });
    const bool isFolded =
        std::ranges::any_of(matrix.folded.nodes, [](const FoldedNode &node) { return node.innerDependencies > 0; });
    entries.push_back({MatrixSign::Mark, words.text("matrix", isSummed ? NumberMark : OneMark)});
    if (isFolded)
        entries.push_back({MatrixSign::Inside, words.text("matrix", InsideMark)});
    if (!matrix.order.cycles.empty())
        entries.push_back(
            {MatrixSign::Cycle, words.counted("matrix", CycleBlocks, qint64(matrix.order.cycles.size()))});
    if (matrix.forbiddenDependencies > 0)
        entries.push_back(
            {MatrixSign::Forbidden, words.counted("matrix", ForbiddenMarks, qint64(matrix.forbiddenDependencies))});
    if (matrix.forbiddenElsewhere > 0)
        entries.push_back({{}, words.counted("matrix", ForbiddenOutside, qint64(matrix.forbiddenElsewhere))});
    if (!matrix.judged->rules.empty() && matrix.judged->broken.empty())
        entries.push_back({{}, words.counted("matrix", NothingForbidden, qint64(matrix.judged->rules.size()))});
    for (const QString &part : countPartsOf(matrix, words))
        entries.push_back({{}, part});
    return entries;
}

std::optional<LegendEntry> namesEntry(const EstateMatrix &matrix, const MatrixSight &sight, const Words &words)
{
    const quint32 step = placesPerName(matrix, sight);
    if (step <= 1)
        return std::nullopt;
    return LegendEntry{{}, words.text("matrix", NamesDrawn, {{u"each"_s, words.locale().toString(step)}})};
}

} // namespace mainstay
