// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/process_map.h"

#include "estate/layered_layout.h"
#include "render/map_curves.h"
#include "render/map_fonts.h"

#include <QFontMetricsF>
#include <QMap>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double StatePadding = 12;
constexpr double StateCorner = 6;
constexpr double PictureMargin = 16;
constexpr double TipLength = 8;

QFont underFontOf(const QFont &font)
{
    return mapFontsOf(font).note;
}

ProcessBox boxFor(const Process &process, const State &state, const QString &called, const QString &under,
                  const QFont &font)
{
    const QFontMetricsF name(font);
    const QFontMetricsF note(underFontOf(font));
    const double width = std::max(name.horizontalAdvance(called), note.horizontalAdvance(under));
    const double height = name.height() + (under.isEmpty() ? 0 : note.height());
    ProcessBox box;
    box.state = state.name;
    box.name = called;
    box.under = under;
    box.rect = QRectF(0, 0, std::ceil(width) + 2 * StatePadding, std::ceil(height) + StatePadding);
    box.phase = state.phase;
    box.isInitial = state.name == process.initial;
    return box;
}

void addArrow(ProcessMap &map, const Move &move)
{
    if (move.by == MoveBy::Merge) {
        ++map.undrawn;
        return;
    }
    const auto known = std::ranges::find_if(
        map.arrows, [&](const ProcessArrow &arrow) { return arrow.from == move.from && arrow.to == move.to; });
    if (known == map.arrows.end())
        map.arrows.append({move.from, move.to, move.by, {}});
    else if (move.by == MoveBy::Person)
        known->by = MoveBy::Person;
}

void place(ProcessMap &map)
{
    QMap<QString, quint32> places;
    std::vector<MapSize> sizes;
    for (const ProcessBox &box : std::as_const(map.boxes)) {
        places.insert(box.state, quint32(sizes.size()));
        sizes.push_back({box.rect.width(), box.rect.height()});
    }
    map.arrows.removeIf([&](const ProcessArrow &arrow) {
        return !places.contains(arrow.from) || !places.contains(arrow.to) || arrow.from == arrow.to;
    });
    // A process is written from its beginning to its end, so it is drawn downwards in that order: ways back point up.
    std::vector<MapArrow> arrows;
    for (const ProcessArrow &arrow : std::as_const(map.arrows)) {
        const auto [above, below] = std::minmax({places.value(arrow.from), places.value(arrow.to)});
        arrows.push_back({above, below});
    }
    const auto layout = layeredLayout(sizes, arrows);
    if (!layout)
        return;
    for (qsizetype i = 0; i < map.boxes.size(); ++i)
        map.boxes[i].rect.moveTo(layout->corners[size_t(i)].x + PictureMargin,
                                 layout->corners[size_t(i)].y + PictureMargin);
    for (qsizetype i = 0; i < map.arrows.size(); ++i) {
        for (const MapPoint &point : layout->routes[*layout->routeOf[size_t(i)]])
            map.arrows[i].route.append(QPointF(point.x + PictureMargin, point.y + PictureMargin));
        // Two ways between the same states share one route, which runs as the first of them does.
        QPolygonF &route = map.arrows[i].route;
        const QRectF end = map.boxes[qsizetype(places.value(map.arrows[i].to))].rect.adjusted(-1, -1, 1, 1);
        if (!end.contains(route.last()))
            std::ranges::reverse(route);
    }
    map.size = QSizeF(layout->bounds.width, layout->bounds.height) + QSizeF(2 * PictureMargin, 2 * PictureMargin);
}

Qt::PenStyle styleOf(MoveBy by)
{
    return by == MoveBy::Time ? Qt::DashLine : by == MoveBy::PlanChange ? Qt::DotLine : Qt::SolidLine;
}

void drawArrow(QPainter &painter, const ProcessArrow &arrow, const QColor &color, double width)
{
    if (arrow.route.size() < 2)
        return;
    painter.setPen(QPen(color, width, styleOf(arrow.by)));
    painter.setBrush(Qt::NoBrush);
    const double reach = 4 * TipLength;
    for (const CurvePart &part :
         partsWithin(arrow.route, arrow.route.boundingRect().adjusted(-reach, -reach, reach, reach)))
        painter.drawPath(part.path);
    const QPointF tip = arrow.route.last();
    const double from = tip.y() < arrow.route.at(arrow.route.size() - 2).y() ? TipLength : -TipLength;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-TipLength / 2, from), tip + QPointF(TipLength / 2, from)});
}

QColor groundOf(const ProcessBox &box, const Look &look)
{
    switch (box.phase) {
    case Phase::Open:
        return look.panel;
    case Phase::Resolved:
        return look.goodSoft;
    case Phase::Final:
        return look.side;
    }
    Q_UNREACHABLE();
}

void drawBox(QPainter &painter, const ProcessBox &box, const Look &look, const QFont &font, const ProcessChosen &marks)
{
    const bool isChosen = box.state == marks.state;
    const QColor frame = box.isFaulty ? look.failure : isChosen ? look.accent : look.muted;
    painter.setPen(QPen(frame, isChosen || box.isFaulty ? 2 : 1));
    painter.setBrush(isChosen ? look.accentSoft : groundOf(box, look));
    painter.drawRoundedRect(box.rect, StateCorner, StateCorner);
    if (box.phase == Phase::Final)
        painter.drawRoundedRect(box.rect.adjusted(3, 3, -3, -3), StateCorner - 2, StateCorner - 2);
    if (box.isInitial) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.accent);
        painter.drawEllipse(QPointF(box.rect.center().x(), box.rect.top() - 7), 5, 5);
    }
    if (isChosen && marks.hasFocus) {
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.rect.adjusted(-3, -3, 3, 3), StateCorner + 2, StateCorner + 2);
    }
    QRectF lines = box.rect.adjusted(0, StatePadding / 2, 0, -StatePadding / 2);
    painter.setFont(font);
    painter.setPen(look.ink);
    painter.drawText(lines, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, box.name);
    painter.setFont(underFontOf(font));
    painter.setPen(box.isFaulty ? look.failure : look.muted);
    painter.drawText(lines, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine, box.under);
}

} // namespace

ProcessMap processMapOf(const Process &process, const QString &variant, const QList<ProcessFault> &faults,
                        const QMap<QString, QString> &under, const QFont &font, const QMap<QString, QString> &names)
{
    ProcessMap map;
    for (const State &state : process.states) {
        if (!state.variants.contains(variant))
            continue;
        ProcessBox box = boxFor(process, state, names.value(state.name, state.name), under.value(state.name), font);
        box.isFaulty = std::ranges::any_of(faults, [&](const ProcessFault &fault) {
            return fault.state == state.name && (fault.variant.isEmpty() || fault.variant == variant);
        });
        map.boxes.append(box);
    }
    for (const Move &move : process.moves) {
        if (move.variants.contains(variant))
            addArrow(map, move);
    }
    place(map);
    return map;
}

void drawProcess(QPainter &painter, const ProcessMap &map, const Look &look, const QFont &font,
                 const ProcessChosen &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isChosen = [&](const ProcessArrow &arrow) { return arrow.from == marks.state; };
    for (const ProcessArrow &arrow : map.arrows) {
        if (!isChosen(arrow))
            drawArrow(painter, arrow, look.muted, 1);
    }
    for (const ProcessArrow &arrow : map.arrows) {
        if (isChosen(arrow))
            drawArrow(painter, arrow, look.accent, 2);
    }
    for (const ProcessBox &box : map.boxes)
        drawBox(painter, box, look, font, marks);
    painter.restore();
}

} // namespace mainstay
