// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picture_sheet.h"

#include "words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double SheetMargin = 24;
constexpr double SheetGap = 14;

constexpr auto FirstRows = QT_TRANSLATE_N_NOOP("picture", "the first %n of {whole} rows drawn");

} // namespace

Picture sheetOf(const QString &title, const SheetBody &body, const std::vector<ExplainedSign> &legend,
                const MapFonts &fonts, const Look &look)
{
    QFont font = fonts.name;
    font.setWeight(QFont::DemiBold);
    const double width = body.size.width();
    const QRectF head(SheetMargin, SheetMargin, width, std::ceil(QFontMetricsF(font).height()));
    const QRectF middle(QPointF(SheetMargin, head.bottom() + SheetGap), body.size);
    const QRectF foot(SheetMargin, middle.bottom() + SheetGap, width, std::ceil(explainedHeight(legend, fonts, width)));
    const QSizeF size(std::ceil(width + 2 * SheetMargin), std::ceil(foot.bottom() + SheetMargin));
    return {title, size, [=](QPainter &painter) {
                painter.fillRect(QRectF({}, size), look.background);
                painter.setFont(font);
                painter.setPen(look.ink);
                painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                 QFontMetricsF(font).elidedText(title, Qt::ElideRight, width));
                painter.save();
                painter.translate(middle.topLeft());
                body.draw(painter);
                painter.restore();
                drawExplained(painter, legend, fonts, look, foot);
            }};
}

ExplainedSign firstRowsOf(quint32 drawn, quint32 whole, const Words &words)
{
    return {words.counted("picture", FirstRows, drawn, {{u"whole"_s, words.locale().toString(whole)}}), 0, {}};
}

} // namespace mainstay
