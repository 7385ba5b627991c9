// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picture_legend.h"

#include "render/drawn_answer.h"
#include "render/map_signs.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double ToText = 6;
constexpr double BetweenSigns = 16;
constexpr double BetweenLines = 4;

constexpr auto AnswerDrawn = QT_TRANSLATE_N_NOOP("picture", "answer: %n of {whole} drawn");

/// Calls with each sign and its rect; answers how high they all are.
double flow(const std::vector<ExplainedSign> &signs, const QFontMetricsF &metrics, double width, const auto &call)
{
    const double line = metrics.height() + BetweenLines;
    double x = 0;
    double y = 0;
    for (const ExplainedSign &sign : signs) {
        const double wide = metrics.horizontalAdvance(sign.text) + (sign.draw ? sign.width + ToText : 0);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        call(sign, QRectF(x, y, wide, line));
        x += wide + BetweenSigns;
    }
    return signs.empty() ? 0 : y + line;
}

} // namespace

QString answerText(const DrawnAnswer &answer, const Words &words)
{
    return words.counted("picture", AnswerDrawn, answer.drawn, {{u"whole"_s, words.locale().toString(answer.whole)}});
}

ExplainedSign answerSign(const DrawnAnswer &answer, const Look &look, const Words &words)
{
    return {answerText(answer, words), AnswerSignWidth, [look](QPainter &painter, const QRectF &rect) {
                drawAnswerSign(painter, rect.adjusted(0, 2, 0, -2), look);
            }};
}

double explainedHeight(const std::vector<ExplainedSign> &signs, const MapFonts &fonts, double width)
{
    return flow(signs, QFontMetricsF(fonts.note), width, [](const ExplainedSign &, const QRectF &) {});
}

void drawExplained(QPainter &painter, const std::vector<ExplainedSign> &signs, const MapFonts &fonts, const Look &look,
                   const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts.note);
    const QFontMetricsF metrics(fonts.note);
    flow(signs, metrics, rect.width(), [&](const ExplainedSign &sign, const QRectF &place) {
        QRectF text = place.translated(rect.topLeft());
        if (sign.draw) {
            sign.draw(painter, {text.topLeft(), QSizeF(sign.width, text.height())});
            text.setLeft(text.left() + sign.width + ToText);
        }
        painter.setPen(look.muted);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextSingleLine, sign.text);
    });
    painter.restore();
}

} // namespace mainstay
