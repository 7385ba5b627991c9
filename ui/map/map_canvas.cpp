// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_canvas.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "ui_map/map_accessible.h"

#include <QAccessible>
#include <QPainter>
#include <algorithm>

namespace mainstay {

namespace {

constexpr double FootGround = 0.85; // opacity of what is under the legend
constexpr QSize SkeletonBox(140, 34);

std::optional<Id<Component>> focusOf(const EstateMap &map)
{
    return map.boxes.empty() ? std::nullopt : std::optional(map.boxes.front().id);
}

bool showSameCentre(const EstateMap &before, const EstateMap &map)
{
    const bool isWhole = map.mode == MapMode::Whole;
    return isWhole == (before.mode == MapMode::Whole) && (isWhole || focusOf(before) == focusOf(map));
}

} // namespace

MapCanvas::MapCanvas(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_motion(new MapMotion(this))
{
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(m_motion, &QAbstractAnimation::finished, this, [this] { update(); });
    makeMapsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Dependency map"));
    setMinimumSize(200, 160);
}

void MapCanvas::setMap(std::shared_ptr<const EstateMap> map)
{
    const std::shared_ptr<const EstateMap> before = std::exchange(m_map, std::move(map));
    const bool isSameCentre = before && showSameCentre(*before, *m_map);
    const MapCamera camera = m_camera;
    std::optional<QPointF> steady;
    std::optional<Id<Component>> anchor;
    for (const auto &candidate : {m_selected, focusOf(*m_map)}) {
        if (!isSameCentre || steady || !candidate || !before->placeOf(*candidate) || !m_map->placeOf(*candidate))
            continue;
        anchor = candidate;
        steady = m_camera.toWidget(before->boxes[*before->placeOf(*candidate)].rect.center());
    }
    if ((!isSameCentre && m_map->mode != MapMode::Whole) || !m_selected || !m_map->placeOf(*m_selected))
        m_selected = focusOf(*m_map);
    m_marks = {};
    if (std::exchange(m_grabbed, std::nullopt))
        m_hand = {}; // what was held may be gone
    markAnswer();
    m_isWaiting = false;
    if (steady)
        m_camera.place(m_map->boxes[*m_map->placeOf(*anchor)].rect.center(), *steady);
    moveSelection(m_map->placeOf(*m_selected));
    if (!steady) {
        m_camera.frame(m_map->size, room(), m_map->boxes.front().rect.center());
        m_isFramed = true;
    }
    glideFrom(before, camera);
    update();
}

/// Told from a box that both show: the selected one, the centre, or any.
void MapCanvas::glideFrom(const std::shared_ptr<const EstateMap> &before, const MapCamera &camera)
{
    m_motion->settle();
    if (!before || !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    const auto twinOf = [&](quint32 box) { return before->placeOf(m_map->boxes[box].id); };
    std::optional<quint32> shared;
    if (m_marks.selected && twinOf(*m_marks.selected))
        shared = m_marks.selected;
    for (quint32 box = 0; box < m_map->boxes.size() && !shared; ++box)
        if (twinOf(box))
            shared = box;
    if (!shared)
        return;
    const QPointF shift = m_map->boxes[*shared].rect.center() - before->boxes[*twinOf(*shared)].rect.center();
    m_motion->begin(before, camera, m_map, m_camera, shift);
}

void MapCanvas::setAnswer(AnswerIds components)
{
    m_answer = std::move(components);
    if (m_map)
        markAnswer();
    update();
}

void MapCanvas::markAnswer()
{
    m_legend = legendOf(*m_map, m_words);
    const DrawnAnswer drawn = drawnOf(m_answer, *m_map);
    m_marks.answered = drawn.places;
    if (drawn.isAsked())
        m_legend.insert(m_legend.begin(), answerEntry(drawn, m_words));
}

void MapCanvas::clear()
{
    m_motion->settle();
    m_grabbed.reset();
    m_map.reset();
    m_legend.clear();
    m_marks = {};
    m_selected.reset();
    update();
}

void MapCanvas::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    update();
}

QRectF MapCanvas::room() const
{
    QMargins margins = m_reserved + QMargins(Grid, Grid, Grid, Grid);
    if (m_map)
        margins.setBottom(margins.bottom()
                          + int(legendHeight(m_legend, m_map->fonts, width() - 4 * Grid - m_reservedFoot)));
    return QRectF(rect()).marginsRemoved(margins);
}

void MapCanvas::select(Id<Component> component)
{
    const auto place = m_map ? m_map->placeOf(component) : std::nullopt;
    if (place)
        moveSelection(place);
}

void MapCanvas::choose(quint32 box)
{
    moveSelection(box);
    reveal(box);
    Q_EMIT chosen(m_map->boxes[box].id);
}

void MapCanvas::moveSelection(std::optional<quint32> box)
{
    m_marks.selected = box;
    if (box)
        m_selected = m_map->boxes[*box].id;
    markWay(*m_map, m_marks.hovered ? m_marks.hovered : box, m_marks);
    update();
    Q_EMIT selectionMoved();
    if (box && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(int(*box));
        QAccessible::updateAccessibility(&event);
    }
}

void MapCanvas::setFound(std::vector<quint32> places)
{
    std::ranges::sort(places);
    m_marks.found = std::move(places);
    update();
}

void MapCanvas::reveal(quint32 box)
{
    constexpr double around = 24;
    const MapCamera before = m_camera;
    m_camera.reveal(m_map->boxes[box].rect.adjusted(-around, -around, around, around), room());
    if (m_camera == before)
        return;
    m_isFramed = false;
    update();
}

void MapCanvas::zoomBy(double factor)
{
    if (!m_map)
        return;
    m_camera.zoom(factor, m_marks.selected ? rectOf(*m_marks.selected).center() : room().center());
    m_isFramed = false;
    update();
}

void MapCanvas::fit()
{
    if (!m_map)
        return;
    m_camera.fit(m_map->size, room());
    m_isFramed = true;
    update();
}

QRectF MapCanvas::badgeOf(quint32 box, NeighbourSide side) const
{
    return m_camera.transform().mapRect(badgeRect(*m_map, box, side));
}

bool MapCanvas::hasBadge(quint32 box, NeighbourSide side) const
{
    const BadgeCounts counts = badgeCounts(m_map->boxes[box], side);
    return counts.undrawn + counts.drawn > 0;
}

void MapCanvas::toggle(quint32 box, NeighbourSide side)
{
    if (!hasBadge(box, side))
        return;
    moveSelection(box);
    const MapBox &shown = m_map->boxes[box];
    if (badgeCounts(shown, side).undrawn > 0)
        Q_EMIT expandWanted({shown.id, side});
    else
        Q_EMIT collapseWanted({shown.id, side});
}

std::optional<Id<Component>> MapCanvas::groupOf(quint32 box) const
{
    const ComponentTree &tree = m_map->estate->tree();
    const MapBox &shown = m_map->boxes[box];
    const auto isBelow = [&](const MapBox &one, ComponentIndex above) {
        return above <= one.component && one.component < tree.endOf(above)
            && (!one.isFocus || one.component == above); // the centre stays by itself
    };
    const auto drawnIn = [&](ComponentIndex above) {
        return std::ranges::count_if(m_map->boxes, [&](const MapBox &one) { return isBelow(one, above); });
    };
    for (auto above = std::optional(shown.component); above; above = tree.parentOf(*above))
        if (isBelow(shown, *above) && drawnIn(*above) > 1)
            return tree.component(*above).id;
    return std::nullopt;
}

void MapCanvas::foldSelected()
{
    if (!m_marks.selected)
        return;
    if (m_map->mode != MapMode::Whole) {
        if (const auto group = groupOf(*m_marks.selected))
            Q_EMIT groupWanted(*group);
        return;
    }
    const MapBox &box = m_map->boxes[*m_marks.selected];
    const ComponentTree &tree = m_map->estate->tree();
    const bool isOpened = badgeCounts(box, NeighbourSide::Providers).drawn > 0;
    if (const auto folded = isOpened ? box.component : tree.parentOf(box.component))
        Q_EMIT collapseWanted({tree.component(*folded).id, NeighbourSide::Providers});
}

void MapCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(event->rect(), look.background);
    if (m_map) {
        painter.save();
        painter.setOpacity(m_isWaiting ? 0.4 : 1);
        const MapCamera camera = m_motion->isUnderWay() ? m_motion->camera() : m_camera;
        painter.setTransform(camera.transform());
        drawMap(painter, m_motion->isUnderWay() ? m_motion->map() : *m_map, look, camera.toMap(QRectF(event->rect())),
                shownMarks());
        painter.restore();
        drawFoot(painter);
    } else if (m_isWaiting) {
        drawSkeleton(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// The centre stands out anyway; that it is selected as well says something only to the keyboard.
MapMarks MapCanvas::shownMarks() const
{
    MapMarks marks = m_marks;
    if (marks.selected && m_map->boxes[*marks.selected].isFocus && !hasFocus())
        marks.selected.reset();
    return marks;
}

void MapCanvas::drawFoot(QPainter &painter) const
{
    const Look &look = lookOf(palette());
    const double wide = width() - 4 * Grid - m_reservedFoot;
    const double high = legendHeight(m_legend, m_map->fonts, wide);
    const QRectF foot(2 * Grid, height() - high - 1.5 * Grid, wide, high);
    QColor ground = look.background;
    ground.setAlphaF(float(FootGround));
    painter.fillRect(foot.adjusted(-Grid, -Grid / 2.0, Grid, Grid / 2.0), ground);
    drawLegend(painter, m_legend, m_map->fonts, look, foot);
}

void MapCanvas::drawSkeleton(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(palette()).line);
    const QPointF middle = room().center();
    for (const QPoint &at : {QPoint(-1, -1), QPoint(1, -1), QPoint(0, 0), QPoint(-1, 1), QPoint(1, 1)}) {
        QRectF box({}, SkeletonBox);
        box.moveCenter(middle + QPointF(at.x() * 100, at.y() * 98));
        painter.drawRoundedRect(box, CornerRadius, CornerRadius);
    }
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    if (!m_map)
        return;
    const QSize by = event->oldSize().isValid() ? event->size() - event->oldSize() : QSize(0, 0);
    if (m_isFramed)
        m_camera.frame(m_map->size, room(), m_map->boxes.front().rect.center());
    else
        m_camera.pan(QPointF(by.width(), by.height()) / 2);
}

} // namespace mainstay
