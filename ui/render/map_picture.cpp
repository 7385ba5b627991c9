// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_picture.h"

#include "render/map_drawing.h"
#include "render/map_legend.h"
#include "render/one_line.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double PictureMargin = 24;
constexpr double PictureGap = 16;
constexpr double LeastWidth = 480; // so that a legend is not a column of words

constexpr auto Around = QT_TRANSLATE_NOOP("map", "Around {names}");
constexpr auto WhatBreaks = QT_TRANSLATE_NOOP("map", "What breaks when {names} fails");
constexpr auto WholeEstate = QT_TRANSLATE_NOOP("map", "The whole estate");

QString titleOf(const EstateMap &map, const Words &words)
{
    if (map.mode == MapMode::Whole)
        return words.text("map", WholeEstate);
    QStringList names;
    for (const MapBox &box : map.boxes) {
        if (box.isFocus)
            names.append(spokenName(*map.estate, box.component));
    }
    return words.text("map", map.mode == MapMode::Impact ? WhatBreaks : Around,
                      {{u"names"_s, oneLine(names.join(u", "_s))}});
}

} // namespace

Picture pictureOf(std::shared_ptr<const EstateMap> map, const Look &look, const Words &words, const AnswerIds &answer)
{
    QFont font = map->fonts.name;
    font.setWeight(QFont::DemiBold);
    const QString title = titleOf(*map, words);
    const DrawnAnswer drawn = drawnOf(answer, *map);
    MapMarks marks;
    marks.answered = drawn.places;
    auto legend = legendOf(*map, words);
    if (drawn.isAsked())
        legend.insert(legend.begin(), answerEntry(drawn, words));
    const double titleHeight = std::ceil(QFontMetricsF(font).height());
    const double width = std::max(map->size.width(), LeastWidth);
    const double below = std::ceil(legendHeight(legend, map->fonts, width));
    const QRectF mapRect({PictureMargin + (width - map->size.width()) / 2, PictureMargin + titleHeight + PictureGap},
                         map->size);
    const QSizeF size(std::ceil(width + 2 * PictureMargin),
                      std::ceil(mapRect.bottom() + PictureGap + below + PictureMargin));
    return {
        title, size, [=](QPainter &painter) {
            painter.fillRect(QRectF({}, size), look.background);
            painter.setFont(font);
            painter.setPen(look.ink);
            const QRectF top(PictureMargin, PictureMargin, width, titleHeight);
            painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetricsF(font).elidedText(title, Qt::ElideRight, width));
            painter.save();
            painter.translate(mapRect.topLeft());
            drawMap(painter, *map, look, QRectF({}, map->size), marks);
            painter.restore();
            drawLegend(painter, legend, map->fonts, look, {PictureMargin, mapRect.bottom() + PictureGap, width, below});
        }};
}

} // namespace mainstay
