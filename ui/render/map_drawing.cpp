// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_drawing.h"

#include "render/map_curves.h"
#include "render/map_overview.h"
#include "render/map_signs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mainstay {

namespace {

constexpr double CornerRadius = 6;
constexpr double SignSide = 12;
constexpr double StackedBy = 4; // one box behind another: more is folded into it
constexpr double Overhang = 24; // signs, badges and rings around a box or curve

bool isAmong(const std::vector<quint32> &places, quint32 place)
{
    return std::ranges::binary_search(places, place);
}

class MapDrawing
{
public:
    MapDrawing(QPainter &painter, const EstateMap &map, const Look &look, const QRectF &visible, const MapMarks &marks)
        : m_painter(painter)
        , m_map(map)
        , m_look(look)
        , m_visible(visible.adjusted(-Overhang, -Overhang, Overhang, Overhang))
        , m_marks(marks)
        , m_opacity(painter.opacity())
    { }

    void draw()
    {
        std::vector<quint32> curves;
        for (quint32 i = 0; i < m_map.curves.size(); ++i) {
            // A straight curve has no width, and with it nothing intersects.
            if (m_map.curves[i].bounds.adjusted(-1, -1, 1, 1).intersects(m_visible))
                curves.push_back(i);
        }
        std::ranges::stable_sort(curves, {}, [this](quint32 i) { return importanceOf(i); });
        for (const quint32 i : curves)
            drawCurve(i);
        for (const MapNote &note : m_map.notes)
            drawNote(note);
        std::vector<quint32> boxes;
        for (quint32 i = 0; i < m_map.boxes.size(); ++i) {
            if (m_map.boxes[i].rect.intersects(m_visible))
                boxes.push_back(i);
        }
        for (const quint32 i : boxes)
            drawBox(i);
        drawLetters(boxes);
    }

private:
    bool isAnswer(quint32 box) const { return box < m_marks.answered.size() && m_marks.answered[box]; }

    /// What matters more is drawn later.
    int importanceOf(quint32 curve) const
    {
        return int(m_map.curves[curve].carries) + (isAmong(m_marks.wayCurves, curve) ? 4 : 0);
    }

    void drawCurve(quint32 i)
    {
        const MapCurve &curve = m_map.curves[i];
        fade(curve.opacity);
        QPen pen = curvePen(curve.strength, curve.carries, m_look);
        pen.setWidthF(curve.weight * pen.widthF());
        if (isAmong(m_marks.wayCurves, i))
            pen.setWidthF(2 * pen.widthF());
        m_painter.setBrush(Qt::NoBrush);
        for (const CurvePart &part : partsWithin(curve.route, m_visible)) {
            // It would make a dashed pen of any.
            if (curve.strength == Strength::Soft)
                pen.setDashOffset(part.before / pen.widthF());
            m_painter.setPen(pen);
            m_painter.drawPath(part.path);
        }
        drawEnd(curve, pen.color());
    }

    void drawEnd(const MapCurve &curve, const QColor &color)
    {
        const qsizetype last = curve.route.size() - 1;
        const bool isDown = curve.route[last].y() > curve.route[last - 1].y();
        QPointF tip = curve.route[last];
        for (size_t kind = 0; kind < curve.kinds.size(); ++kind) {
            if (!curve.kinds.test(kind))
                continue;
            if (m_visible.contains(tip))
                drawKindSign(m_painter, tip, DependencyKind(kind), isDown ? SignPoints::Down : SignPoints::Up, color,
                             m_look.background);
            tip.ry() += (isDown ? -1 : 1) * (KindSignLength + 2);
        }
    }

    void drawNote(const MapNote &note)
    {
        if (!(note.rect | note.tie.boundingRect()).intersects(m_visible))
            return;
        fade(note.opacity);
        m_painter.setPen(QPen(m_look.muted, 1));
        if (note.tie.size() > 1) {
            m_painter.drawPolyline(note.tie);
            m_painter.setBrush(m_look.muted);
            for (const QPointF &member : note.tie)
                m_painter.drawEllipse(member, 1.5, 1.5);
        }
        QColor ground = m_look.background;
        ground.setAlphaF(0.8F);
        m_painter.fillRect(note.rect, ground);
        m_painter.setPen(m_look.muted);
        m_painter.setFont(m_map.fonts.note);
        m_painter.drawText(note.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, note.text);
    }

    void drawBox(quint32 i)
    {
        const MapBox &box = m_map.boxes[i];
        fade(box.opacity);
        const bool isFound = isAmong(m_marks.found, i);
        QPen border(m_look.line, 1.2);
        QColor fill = m_look.panel;
        if (box.isFocus) {
            border = QPen(m_look.accent, 2);
            fill = m_look.accentSoft;
        } else if (box.condition != Condition::Up) {
            border.setColor(m_look.strong(toneOf(box.condition)));
            fill = m_look.soft(toneOf(box.condition));
            if (box.condition == Condition::Degraded)
                border.setDashPattern({4 / border.widthF(), 3 / border.widthF()});
        } else if (isAnswer(i)) {
            border.setColor(m_look.accent);
            fill = m_look.accentSoft;
        } else if (m_marks.hovered == i) {
            border.setColor(m_look.muted);
        }
        if (isFound)
            fill = m_look.selection;
        if (isAmong(m_marks.wayBoxes, i))
            border.setWidthF(2);
        m_painter.setPen(border);
        m_painter.setBrush(fill);
        if (box.isFolded())
            m_painter.drawRoundedRect(box.rect.translated(StackedBy, StackedBy), CornerRadius, CornerRadius);
        m_painter.drawRoundedRect(box.rect, CornerRadius, CornerRadius);
        if (isAnswer(i))
            drawAnswerSign(m_painter, QRectF(box.rect.topLeft(), QSizeF(AnswerSignWidth, box.rect.height())), m_look);
        if (m_marks.selected == i || isFound)
            drawRing(box.isFolded() ? box.rect.adjusted(0, 0, StackedBy, StackedBy) : box.rect);
        QRectF sign(box.rect.right() - SignSide - 8, box.rect.center().y() - SignSide / 2, SignSide, SignSide);
        if (box.word != PersonsWord::None) {
            drawPersonSign(m_painter, sign, colorOf(box.word, m_look));
            sign.translate(-SignSide - 6, 0);
        }
        drawConditionSign(m_painter, sign, box.condition, m_look);
        drawBadge(i, NeighbourSide::Dependents);
        drawBadge(i, NeighbourSide::Providers);
    }

    void drawRing(const QRectF &rect)
    {
        m_painter.setPen(QPen(m_look.accent, 1.6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), CornerRadius + 3, CornerRadius + 3);
    }

    /// Undrawn neighbours are always told, and what is opened; that drawn ones can be put away only where a person
    /// looks.
    void drawBadge(quint32 i, NeighbourSide side)
    {
        const MapBox &box = m_map.boxes[i];
        const BadgeCounts counts = badgeCounts(box, side);
        const bool isLookedAt = m_marks.hovered == i || m_marks.selected == i || box.children > 0;
        if (counts.undrawn == 0 && (counts.drawn == 0 || !isLookedAt))
            return;
        const QRectF rect = badgeRect(m_map, i, side);
        m_painter.setPen(QPen(m_look.line, 1.2));
        m_painter.setBrush(m_look.side);
        m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        m_painter.setPen(m_look.muted);
        m_painter.setFont(m_map.fonts.note);
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, badgeText(box, side));
    }

    /// All letters of one font together: changing it is dear.
    void drawLetters(const std::vector<quint32> &boxes)
    {
        const auto baseline = [](const QFont &font) {
            const QFontMetricsF metrics(font);
            return (metrics.ascent() - metrics.descent()) / 2;
        };
        const double base = baseline(m_map.fonts.name);
        const QFontMetricsF underMetrics(m_map.fonts.note);
        const double lineHeight = QFontMetricsF(m_map.fonts.name).height();
        const auto middleOf = [&underMetrics, lineHeight](const MapBox &box) {
            return box.rect.center().y() - (box.under.isEmpty() ? 0 : underMetrics.height() / 2)
                - double(box.lines.size() - 1) * lineHeight / 2;
        };
        m_painter.setFont(m_map.fonts.code);
        for (const quint32 i : boxes) {
            const MapBox &box = m_map.boxes[i];
            fade(box.opacity);
            m_painter.setPen(isAmong(m_marks.found, i) ? m_look.ink : m_look.muted);
            m_painter.drawText(QPointF(box.rect.left() + BoxPadding, middleOf(box) + base), box.code);
        }
        m_painter.setFont(m_map.fonts.name);
        m_painter.setPen(m_look.ink);
        for (const quint32 i : boxes) {
            const MapBox &box = m_map.boxes[i];
            fade(box.opacity);
            double y = middleOf(box) + base;
            for (const QString &line : box.lines) {
                m_painter.drawText(QPointF(box.labelAt, y), line);
                y += lineHeight;
            }
        }
        m_painter.setFont(m_map.fonts.note);
        for (const quint32 i : boxes) {
            const MapBox &box = m_map.boxes[i];
            if (box.under.isEmpty())
                continue;
            fade(box.opacity);
            m_painter.setPen(isAmong(m_marks.found, i) ? m_look.ink : m_look.muted);
            const double above = double(box.lines.size() - 1) * lineHeight;
            m_painter.drawText(QPointF(box.labelAt, middleOf(box) + base + above + underMetrics.height()), box.under);
        }
    }

    void fade(double opacity)
    {
        if (const double wanted = m_opacity * opacity; wanted != m_painter.opacity())
            m_painter.setOpacity(wanted);
    }

    QPainter &m_painter;
    const EstateMap &m_map;
    const Look &m_look;
    const QRectF m_visible;
    const MapMarks &m_marks;
    const double m_opacity; ///< of the whole
};

} // namespace

void drawMap(QPainter &painter, const EstateMap &map, const Look &look, const QRectF &visible, const MapMarks &marks)
{
    painter.save();
    if (painter.worldTransform().m11() < OverviewScale) {
        drawOverview(painter, map, look, visible, marks);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        MapDrawing(painter, map, look, visible, marks).draw();
    }
    painter.restore();
}

} // namespace mainstay
