// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"
#include "render/map_fonts.h"

#include <QRectF>
#include <functional>
#include <vector>

class QPainter;

namespace mainstay {

/// What a sign in a picture means; or a text alone.
struct ExplainedSign {
    QString text;
    double width = 0; ///< of the sign
    std::function<void(QPainter &, const QRectF &)> draw; ///< into a rect of that width; none: no sign
};

struct DrawnAnswer;
class Words;

/// How much of the answer to a question is drawn: "answer: 3 of 12 drawn".
QString answerText(const DrawnAnswer &answer, const Words &words);
/// The sign of what answers a question, with that text.
ExplainedSign answerSign(const DrawnAnswer &answer, const Look &look, const Words &words);

/// How high the explanations are in lines of this width.
double explainedHeight(const std::vector<ExplainedSign> &signs, const MapFonts &fonts, double width);
/// In lines from the top of the rect.
void drawExplained(QPainter &painter, const std::vector<ExplainedSign> &signs, const MapFonts &fonts, const Look &look,
                   const QRectF &rect);

} // namespace mainstay
