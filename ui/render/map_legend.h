// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"
#include "render/look.h"
#include "render/matrix_signs.h"

#include <variant>

class QPainter;

namespace mainstay {

struct DrawnAnswer;

/// The sign of what answers a question.
struct AnswerSign { };

/// A shape on the map, with what it means; or a text alone.
struct LegendEntry {
    /// A condition, a person's word, the kind of a curve's end, the strength of a curve, what answers a question, or a
    /// mark of a matrix.
    std::variant<std::monostate, Condition, PersonsWord, DependencyKind, Strength, AnswerSign, MatrixSign> sign;
    QString text;
};

/// What this map uses, and how much it leaves out: "10 of 37 edges drawn · 27 folded".
std::vector<LegendEntry> legendOf(const EstateMap &map, const Words &words);

/// What answers a question, and how much of it is on this map: "answer: 3 of 12 drawn".
LegendEntry answerEntry(const DrawnAnswer &answer, const Words &words);

/// "10 of 37 edges drawn · 27 folded".
QString countsOf(const EstateMap &map, const Words &words);

/// How high the entries are in lines of this width.
double legendHeight(const std::vector<LegendEntry> &entries, const MapFonts &fonts, double width);
/// In lines from the top of the rect.
void drawLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const MapFonts &fonts, const Look &look,
                const QRectF &rect);

} // namespace mainstay
