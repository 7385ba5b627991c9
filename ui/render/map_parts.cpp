// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_parts.h"

#include "estate/placed_nodes.h"
#include "render/map_former.h"
#include "render/one_line.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double CodeGap = 10;
constexpr double LeastBox = 112;
constexpr double MostLabel = 176;
constexpr qsizetype MostLines = 16; // a file name of 255 letters is whole
constexpr double MostCode = 140;
constexpr double MarkRoom = 22; // for the sign of a condition, or of a person's word
constexpr double BoxHeight = 34; // at least
constexpr double Margin = 12; // badges stand out of the boxes
constexpr double Rounding = 0.01;
constexpr qsizetype MeasuredLetters = 1000; // more never fit

/// Between words where there are some.
QStringList linesOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= MostLabel)
        return {text};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int from = 0;
    while (lines.size() + 1 < MostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(MostLabel);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (from < text.size())
        lines.append(metrics.elidedText(text.mid(from).trimmed(), Qt::ElideRight, MostLabel));
    return lines;
}

} // namespace

MapBox boxOf(const Estate &estate, ComponentIndex component, const MapFonts &fonts, const BoxFate &fate)
{
    const QFontMetricsF nameMetrics(fonts.name);
    const QFontMetricsF codeMetrics(fonts.code);
    const Component &shown = estate.tree().component(component);
    MapBox box;
    box.component = component;
    box.id = shown.id;
    box.code = codeMetrics.elidedText(estate.tree().code(component), Qt::ElideMiddle, MostCode);
    box.name = oneLine(shown.name);
    box.lines = linesOf(oneLine(shown.name, MeasuredLetters), fonts.name);
    box.condition = fate.condition;
    box.word = fate.word;
    double label = 0;
    for (const QString &line : std::as_const(box.lines))
        label = std::max(label, nameMetrics.horizontalAdvance(line));
    const double marks =
        (fate.condition == Condition::Up ? 0 : MarkRoom) + (fate.word == PersonsWord::None ? 0 : MarkRoom);
    box.labelAt = BoxPadding + codeMetrics.horizontalAdvance(box.code) + CodeGap;
    const double width = std::ceil(box.labelAt + label + marks + BoxPadding);
    const double height = std::max(BoxHeight, std::ceil(nameMetrics.height() * double(box.lines.size())) + 16);
    box.rect = {0, 0, std::max(LeastBox, width), height};
    return box;
}

static std::vector<MapSize> sizesOf(const std::vector<MapBox> &boxes)
{
    std::vector<MapSize> sizes;
    for (const MapBox &box : boxes)
        sizes.push_back({box.rect.width(), box.rect.height()});
    return sizes;
}

std::optional<LayeredLayout> layoutOf(const EstateMap &map, const std::vector<MapArrow> &arrows,
                                      const MapQuestion &question, const LayoutOptions &options, const LayoutStop &stop)
{
    const std::vector<MapSize> sizes = sizesOf(map.boxes);
    const EstateMap *before = question.before.get();
    if (!before || (before->mode == MapMode::Whole) != (map.mode == MapMode::Whole))
        return layeredLayout(sizes, arrows, options, stop);
    const FormerLayout former = formerLayout(*before, map, arrows);
    return layeredLayout(sizes, arrows, options, stop, &former);
}

/// To where the question has the dragged ones.
static void placeDragged(EstateMap &map, LayeredLayout &layout, const std::vector<MapArrow> &arrows,
                         const MapQuestion &question, const LayoutOptions &options)
{
    std::vector<PlacedNode> placed;
    for (quint32 i = 0; i < map.boxes.size(); ++i) {
        const auto dragged = std::ranges::find(question.dragged, map.boxes[i].id, &DraggedBox::component);
        if (dragged == question.dragged.end())
            continue;
        const QPointF centre = map.boxes.front().slot + dragged->at;
        placed.push_back({i, {centre.x(), centre.y()}});
        map.boxes[i].isDragged = true;
    }
    placeNodes(layout, sizesOf(map.boxes), arrows, placed, options);
}

void placeBoxes(EstateMap &map, LayeredLayout &layout, const std::vector<MapArrow> &arrows, const MapQuestion &question,
                const LayoutOptions &options)
{
    map.size = {layout.bounds.width, layout.bounds.height};
    for (size_t i = 0; i < map.boxes.size(); ++i)
        map.boxes[i].slot =
            QRectF(QPointF(layout.corners[i].x, layout.corners[i].y), map.boxes[i].rect.size()).center();
    if (!map.boxes.empty())
        placeDragged(map, layout, arrows, question, options);
    for (size_t i = 0; i < map.boxes.size(); ++i) {
        MapBox &box = map.boxes[i];
        box.rect.moveTo(layout.corners[i].x, layout.corners[i].y);
        box.labelAt += box.rect.left();
    }
}

QPolygonF polygonOf(const std::vector<MapPoint> &route)
{
    QPolygonF points;
    for (const MapPoint &point : route) {
        // Ends may come twice, a rounding apart; a curve's last piece tells where its end points.
        const QPointF next(point.x, point.y);
        if (!points.isEmpty() && (next - points.back()).manhattanLength() < Rounding)
            points.back() = next;
        else
            points.append(next);
    }
    return points;
}

void makeRoom(EstateMap &map)
{
    QRectF all({}, map.size);
    for (const MapBox &box : map.boxes) // a person may have dragged some out of the layout
        all |= box.rect;
    for (const MapCurve &curve : map.curves)
        all |= curve.bounds;
    all.adjust(-Margin, -Margin, Margin, Margin);
    for (const MapNote &note : map.notes)
        all |= note.rect;
    const QPointF by = -all.topLeft();
    map.size = all.size();
    for (MapBox &box : map.boxes) {
        box.rect.translate(by);
        box.slot += by;
        box.labelAt += by.x();
    }
    for (MapCurve &curve : map.curves) {
        curve.route.translate(by);
        curve.bounds.translate(by);
        for (double &bend : curve.bends)
            bend += by.x();
    }
    for (MapNote &note : map.notes) {
        note.rect.translate(by);
        note.tie.translate(by);
    }
}

} // namespace mainstay
