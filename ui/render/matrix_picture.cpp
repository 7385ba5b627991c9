// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_picture.h"

#include "render/estate_map.h"
#include "render/matrix_drawing.h"
#include "render/matrix_legend.h"
#include "render/one_line.h"
#include "words/words.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double MatrixMargin = 24;
constexpr double MatrixGap = 16;
constexpr double PictureCell = 20;
constexpr double LargestBody = 2400;
constexpr double LeastPicture = 480; // so that a legend is not a column of words

constexpr auto OfAll = QT_TRANSLATE_NOOP("matrix", "Structure matrix of the estate");
constexpr auto OfOne = QT_TRANSLATE_NOOP("matrix", "Structure matrix of {name}");

} // namespace

Picture pictureOf(std::shared_ptr<const EstateMatrix> matrix, MatrixReading reading, const Look &look,
                  const Words &words, const AnswerIds &answer)
{
    const QString title = matrix->root
        ? words.text("matrix", OfOne, {{u"name"_s, oneLine(spokenName(*matrix->estate, *matrix->root))}})
        : words.text("matrix", OfAll);
    QFont font = matrix->fonts.name;
    font.setWeight(QFont::DemiBold);
    const double titleHeight = std::ceil(QFontMetricsF(font).height());
    MatrixSight sight;
    sight.size = matrix->size();
    sight.reading = reading;
    sight.side =
        std::min(std::max(PictureCell, sideForNumbers(*matrix, words)), LargestBody / std::max(1U, sight.size));
    const double body = std::ceil(sight.side * sight.size);
    sight.headers = headersFor(*matrix, QSizeF(LargestBody, LargestBody));
    sight.rect = {MatrixMargin, MatrixMargin + titleHeight + MatrixGap, sight.headers.width() + body,
                  sight.headers.height() + body};
    auto legend = legendOf(*matrix, reading, words);
    if (const auto names = namesEntry(*matrix, sight, words))
        legend.push_back(*names);
    const DrawnAnswer drawn = drawnOf(answer, *matrix);
    MatrixMarks marks;
    marks.answered = drawn.places;
    if (drawn.isAsked())
        legend.push_back(answerEntry(drawn, words));
    const double width = std::max(sight.rect.width(), LeastPicture);
    const double below = std::ceil(legendHeight(legend, matrix->fonts, width));
    const QSizeF size(std::ceil(width + 2 * MatrixMargin),
                      std::ceil(sight.rect.bottom() + MatrixGap + below + MatrixMargin));
    // Words are not for several threads; those of the drawing are its own.
    const auto own = std::make_shared<const Words>(words.locale());
    return {title, size, [=](QPainter &painter) {
                painter.fillRect(QRectF({}, size), look.background);
                painter.setFont(font);
                painter.setPen(look.ink);
                painter.drawText(QRectF(MatrixMargin, MatrixMargin, width, titleHeight),
                                 Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                 QFontMetricsF(font).elidedText(title, Qt::ElideRight, width));
                drawMatrix(painter, *matrix, look, sight, *own, marks);
                drawLegend(painter, legend, matrix->fonts, look,
                           {MatrixMargin, sight.rect.bottom() + MatrixGap, width, below});
            }};
}

} // namespace mainstay
