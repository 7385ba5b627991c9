// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hosts_picture.h"

#include "render/estate_map.h"
#include "render/hosts_drawing.h"
#include "render/map_signs.h"
#include "render/one_line.h"
#include "render/picture_sheet.h"
#include "words/words.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double BoxSignWidth = 20;
constexpr double BoxSignHeight = 12;
constexpr double FateSignSide = 12;

constexpr auto OfAll = QT_TRANSLATE_NOOP("hosts", "Hosts and what runs on them");
constexpr auto OfOne = QT_TRANSLATE_NOOP("hosts", "Hosts that carry {name}");
constexpr auto BaseSign = QT_TRANSLATE_NOOP("hosts", "host, or what runs on nothing");
constexpr auto FailsSign = QT_TRANSLATE_NOOP("hosts", "fails with it");
constexpr auto DegradesSign = QT_TRANSLATE_NOOP("hosts", "degrades with it");
constexpr auto UpSign = QT_TRANSLATE_NOOP("hosts", "stays up without it");
constexpr auto OthersSign = QT_TRANSLATE_NOOP("hosts", "+1: on so many others too");

ExplainedSign boxSign(const QColor &ground, const QColor &edge, const QString &text)
{
    return {text, BoxSignWidth, [=](QPainter &painter, const QRectF &rect) {
                QRectF box(0, 0, rect.width(), BoxSignHeight);
                box.moveCenter(rect.center());
                painter.setBrush(ground);
                painter.setPen(QPen(edge, 1));
                painter.drawRoundedRect(box, 3, 3);
            }};
}

ExplainedSign fateSign(Condition condition, const Look &look, const QString &text)
{
    return {text, FateSignSide, [=](QPainter &painter, const QRectF &rect) {
                QRectF sign(0, 0, FateSignSide, FateSignSide);
                sign.moveCenter(rect.center());
                drawConditionSign(painter, sign, condition, look);
            }};
}

} // namespace

std::vector<ExplainedSign> legendOf(const EstateHosts &hosts, const Look &look, const Words &words)
{
    const auto has = [&](auto &&is) {
        return std::ranges::any_of(hosts.boxes, [&](const HostBox &box) { return box.node != 0 && is(box); });
    };
    const auto hasCondition = [&](Condition condition) {
        return has([condition](const HostBox &box) { return box.condition == condition; });
    };
    std::vector<ExplainedSign> signs{boxSign(look.accentSoft, look.accent, words.text("hosts", BaseSign))};
    if (hasCondition(Condition::Failed))
        signs.push_back(fateSign(Condition::Failed, look, words.text("hosts", FailsSign)));
    if (hasCondition(Condition::Degraded))
        signs.push_back(fateSign(Condition::Degraded, look, words.text("hosts", DegradesSign)));
    if (hasCondition(Condition::Up))
        signs.push_back(boxSign(look.panel, look.muted, words.text("hosts", UpSign)));
    if (has([&](const HostBox &box) { return hosts.view.carriers[box.component] > 1; }))
        signs.push_back({words.text("hosts", OthersSign), 0, {}});
    for (const QString &part : countPartsOf(hosts, words))
        signs.push_back({part, 0, {}});
    return signs;
}

Picture pictureOf(std::shared_ptr<const EstateHosts> hosts, const Look &look, const Words &words,
                  const AnswerIds &answer)
{
    const QString title = hosts->within
        ? words.text("hosts", OfOne, {{u"name"_s, oneLine(spokenName(*hosts->estate, *hosts->within))}})
        : words.text("hosts", OfAll);
    const quint32 rows = std::min(hosts->rows(), MostPictureRows);
    HostsSight sight = sightOf(*hosts, {0, 0, roomyWidth(*hosts), 1});
    sight.rect.setHeight(sight.head + sight.rows.side * rows);
    sight.rows.rect = sight.rect.adjusted(0, sight.head, 0, 0);
    sight.rows.rows = rows;
    std::vector<ExplainedSign> legend = legendOf(*hosts, look, words);
    if (rows < hosts->rows())
        legend.push_back(firstRowsOf(rows, hosts->rows(), words));
    const DrawnAnswer drawn = drawnOf(answer, *hosts);
    HostsMarks marks;
    marks.answered = drawn.places;
    if (drawn.isAsked())
        legend.push_back(answerSign(drawn, look, words));
    // Words are not for several threads; those of the drawing are its own.
    const auto own = std::make_shared<const Words>(words.locale());
    const SheetBody body{sight.rect.size(),
                         [=](QPainter &painter) { drawHosts(painter, *hosts, look, sight, *own, marks); }};
    return sheetOf(title, body, legend, hosts->fonts, look);
}

} // namespace mainstay
