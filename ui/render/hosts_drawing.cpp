// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hosts_drawing.h"

#include "render/map_signs.h"
#include "render/one_line.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double Letters = 8; // from the edge of a box or a column to its letters
constexpr double SignSide = 11;
constexpr double SignRoom = 16;
constexpr double Corner = 4;
constexpr double Bend = 8; // from a box to where its line turns
constexpr qsizetype MostBoxLetters = 120;

constexpr auto WhenItFails = QT_TRANSLATE_NOOP("hosts", "when it fails");

class HostsDrawing
{
public:
    HostsDrawing(QPainter &painter, const EstateHosts &hosts, const Look &look, const HostsSight &sight,
                 const Words &words, const HostsMarks &marks)
        : m_painter(painter)
        , m_hosts(hosts)
        , m_look(look)
        , m_sight(sight)
        , m_words(words)
        , m_marks(marks)
        , m_metrics(hosts.fonts.note)
    { }

    void draw()
    {
        const RowWindow &rows = m_sight.rows;
        const QRectF filled = rows.rect.intersected({rows.rect.topLeft(), QSizeF(rows.rect.width(), rows.whole())});
        m_painter.setFont(m_hosts.fonts.note);
        m_painter.fillRect(QRectF(m_sight.rect.topLeft(), filled.bottomRight()), m_look.panel);
        drawHeads(filled);
        m_painter.setClipRect(filled, Qt::IntersectClip);
        const auto [first, end] = rows.inSight();
        if (first >= end)
            return;
        const auto [firstBox, endBox] = m_hosts.boxesIn(first, end);
        findLines(firstBox, endBox, end);
        for (const bool isFatal : {false, true}) // those of failure lie on top
            for (const quint32 box : m_lines)
                if ((m_hosts.boxes[box].condition == Condition::Failed) == isFatal)
                    drawLine(m_hosts.boxes[m_hosts.boxes[box].parent], m_hosts.boxes[box]);
        for (quint32 box = firstBox; box < endBox; ++box)
            drawBox(box);
        for (quint32 stack = m_hosts.stackOfRow(first);
             stack < m_hosts.view.stacks.size() && m_hosts.firstRow[stack] < end; ++stack)
            drawSummary(stack);
    }

private:
    void drawHeads(const QRectF &filled)
    {
        m_painter.save();
        m_painter.setClipRect(QRectF(m_sight.rect.topLeft(), filled.bottomRight()), Qt::IntersectClip);
        const double top = m_sight.rect.top();
        for (quint32 place = 0; place <= m_sight.columns; ++place) {
            const bool isLayer = place < m_sight.columns;
            const double x = m_sight.xOf(place);
            const QString name =
                isLayer ? layerText(m_hosts.columns[place], m_words) : m_words.text("hosts", WhenItFails);
            const QRectF room = QRectF(x, top, isLayer ? m_sight.column : m_sight.summary, m_sight.head)
                                    .adjusted(Letters, 0, -Letters, 0);
            m_painter.setPen(m_look.muted);
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               m_metrics.elidedText(name, Qt::ElideRight, room.width()));
            if (place == 0)
                continue;
            m_painter.setPen(QPen(m_look.line, 1));
            m_painter.drawLine(QPointF(x, top), QPointF(x, filled.bottom()));
        }
        m_painter.setPen(QPen(m_look.line, 1));
        m_painter.drawLine(QPointF(filled.left(), filled.top()), QPointF(filled.right(), filled.top()));
        m_painter.restore();
    }

    /// Whose lines down to what they run on can be seen: those of the boxes in sight, and of what stands below them one
    /// for each box it runs on, since the others lie on it.
    void findLines(quint32 first, quint32 end, quint32 endRow)
    {
        for (quint32 box = first; box < end; ++box)
            if (m_hosts.boxes[box].node != 0)
                m_lines.push_back(box);
        QSet<std::pair<quint32, bool>> led;
        const auto stackEnd = end < m_hosts.boxes.size() ? m_hosts.firstBox[m_hosts.boxes[end].stack + 1] : end;
        for (quint32 box = end; box < stackEnd; ++box) {
            const HostBox &below = m_hosts.boxes[box];
            if (below.node == 0 || m_hosts.boxes[below.parent].row >= endRow)
                continue;
            const std::pair line(below.parent, below.condition == Condition::Failed);
            if (led.contains(line))
                continue;
            led.insert(line);
            m_lines.push_back(box);
        }
    }

    /// A line for each part, where the stack is high enough.
    void drawSummary(quint32 stack)
    {
        const quint32 first = m_hosts.firstRow[stack];
        const QRectF row = m_sight.summaryOf(first);
        if (stack > 0 && row.top() >= m_sight.rows.rect.top()) {
            m_painter.setPen(QPen(m_look.line, 1));
            m_painter.drawLine(QPointF(m_sight.rect.left(), row.top()), QPointF(m_sight.rect.right(), row.top()));
        }
        const QColor color = m_hosts.view.stacks[stack].failed > 0 ? m_look.ink : m_look.muted;
        QStringList parts = stackParts(m_hosts, stack, m_words);
        if (parts.size() > qsizetype(m_hosts.firstRow[stack + 1] - first))
            parts = {parts.join(u" · "_s)};
        for (qsizetype i = 0; i < parts.size(); ++i)
            put(m_sight.summaryOf(first + quint32(i)).adjusted(Letters, 0, -Letters, 0), parts.at(i), color);
    }

    /// Straight to a box beside it, else down from what it runs on and across.
    void drawLine(const HostBox &from, const HostBox &to)
    {
        const QRectF lower = m_sight.rectOf(m_hosts, from);
        const QRectF upper = m_sight.rectOf(m_hosts, to);
        m_painter.setPen(QPen(to.condition == Condition::Failed ? m_look.failure : m_look.muted, 1));
        const double y = upper.center().y();
        if (to.layer > from.layer) {
            const double bend = lower.right() + Bend;
            QPolygonF line{{lower.right(), lower.center().y()}, {bend, lower.center().y()}};
            if (from.row != to.row)
                line.append({bend, y});
            line.append({upper.left(), y});
            m_painter.drawPolyline(line);
            return;
        }
        const double bend = lower.left() + Bend;
        m_painter.drawPolyline(
            QPolygonF{{bend, lower.bottom()}, {bend, y}, {to.layer == from.layer ? upper.left() : upper.right(), y}});
    }

    void drawBox(quint32 at)
    {
        const HostBox &box = m_hosts.boxes[at];
        const QRectF rect = m_sight.rectOf(m_hosts, box);
        const bool isBase = box.node == 0;
        const bool isSelected = m_marks.selected == box.component;
        const Tone tone = isBase ? Tone::Accent : toneOf(box.condition);
        const bool isPlain = !isBase && box.condition == Condition::Up;
        m_painter.setBrush(isSelected ? m_look.selection : isPlain ? m_look.panel : m_look.soft(tone));
        m_painter.setPen(QPen(isSelected    ? m_look.accent
                                  : isPlain ? m_look.muted
                                            : m_look.strong(tone),
                              isSelected ? 2 : 1));
        m_painter.drawRoundedRect(rect, Corner, Corner);
        if (box.component < m_marks.answered.size() && m_marks.answered[box.component])
            drawAnswerSign(m_painter, {rect.left() - AnswerSignWidth, rect.top(), AnswerSignWidth, rect.height()},
                           m_look);
        QRectF room = rect.adjusted(Letters, 0, -Letters / 2, 0);
        if (isBase && m_hosts.canOpen(box.stack))
            drawFold(room, m_hosts.isOpened(box.stack));
        if (!isBase && box.condition != Condition::Up) {
            drawConditionSign(m_painter, {room.left() - 2, room.center().y() - SignSide / 2, SignSide, SignSide},
                              box.condition, m_look);
            room.setLeft(room.left() + SignRoom - 2);
        }
        const quint32 others = isBase ? 0 : m_hosts.view.carriers[box.component] - 1;
        if (others > 0) {
            const QString also = u"+"_s + m_words.locale().toString(others);
            const double wide = m_metrics.horizontalAdvance(also) + Letters / 2;
            put({room.right() - wide, room.top(), wide, room.height()}, also, m_look.muted);
            room.setRight(room.right() - wide - Letters / 2);
        }
        put(room, oneLine(m_hosts.componentOf(box).name, MostBoxLetters), m_look.ink);
        if (m_marks.current == at) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_look.ink, 1.5));
            m_painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), Corner + 2, Corner + 2);
        }
    }

    void drawFold(QRectF &room, bool isOpened)
    {
        const QPointF middle(room.left() + 2, room.center().y());
        QPainterPath sign;
        if (isOpened)
            sign.addPolygon(QPolygonF({middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)}));
        else
            sign.addPolygon(QPolygonF({middle + QPointF(-2, -4), middle + QPointF(3, 0), middle + QPointF(-2, 4)}));
        m_painter.fillPath(sign, m_look.muted);
        room.setLeft(room.left() + SignRoom - 4);
    }

    void put(const QRectF &room, const QString &text, const QColor &color)
    {
        if (room.width() < m_metrics.averageCharWidth())
            return;
        m_painter.setPen(color);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_metrics.elidedText(text, Qt::ElideRight, room.width()));
    }

    QPainter &m_painter;
    const EstateHosts &m_hosts;
    const Look &m_look;
    const HostsSight &m_sight;
    const Words &m_words;
    const HostsMarks &m_marks;
    const QFontMetricsF m_metrics;
    std::vector<quint32> m_lines; ///< boxes
};

} // namespace

void drawHosts(QPainter &painter, const EstateHosts &hosts, const Look &look, const HostsSight &sight,
               const Words &words, const HostsMarks &marks)
{
    if (hosts.rows() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    HostsDrawing(painter, hosts, look, sight, words, marks).draw();
    painter.restore();
}

} // namespace mainstay
