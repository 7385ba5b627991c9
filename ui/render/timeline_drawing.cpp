// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/timeline_drawing.h"

#include "render/life_signs.h"
#include "render/map_signs.h"
#include "render/one_line.h"
#include "render/timeline_axis.h"
#include "words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double Inset = 8; // of the letters in a column
constexpr double CodeToName = 6;
constexpr double BarInset = 4; // of a bar in its row
constexpr double WordInset = 6; // of a word in its bar
constexpr double NameMargin = 3; // of a name on the axis
constexpr double LeastBar = 2;
constexpr double Outside = 2 * WordInset; // of the plot, that is still drawn
constexpr qsizetype MostLetters = 120;

constexpr auto TodayAt = QT_TRANSLATE_NOOP("timeline", "today {day}");
constexpr auto Heading = QT_TRANSLATE_NOOP("timeline", "component");
constexpr auto EndsNext = QT_TRANSLATE_NOOP("timeline", "ends next");

class TimelineDrawing
{
public:
    TimelineDrawing(QPainter &painter, const EstateTimeline &timeline, const Look &look, const TimelineSight &sight,
                    const Words &words, const TimelineMarks &marks)
        : m_painter(painter)
        , m_timeline(timeline)
        , m_look(look)
        , m_sight(sight)
        , m_words(words)
        , m_marks(marks)
        , m_metrics(timeline.fonts.note)
        , m_axis(axisOf(sight, m_metrics, words))
    { }

    void draw()
    {
        m_painter.setFont(m_timeline.fonts.note);
        const RowWindow &rows = m_sight.rows;
        const QRectF filled = rows.rect.intersected({rows.rect.topLeft(), QSizeF(rows.rect.width(), rows.whole())});
        m_painter.fillRect(QRectF(m_sight.rect.topLeft(), filled.bottomRight()), m_look.panel);
        const auto [first, end] = rows.inSight();
        m_painter.save();
        m_painter.setClipRect(filled, Qt::IntersectClip);
        for (quint32 row = first; row < end; ++row)
            drawGround(row);
        m_painter.restore();
        drawAxis(filled);
        m_painter.save();
        m_painter.setClipRect(filled, Qt::IntersectClip);
        for (quint32 row = first; row < end; ++row)
            drawTexts(row);
        m_painter.setClipRect(filled.intersected(m_sight.plot()), Qt::IntersectClip);
        for (quint32 row = first; row < end; ++row)
            drawBars(row);
        drawTodayLine(filled);
        for (quint32 row = first; row < end; ++row)
            drawSigns(row);
        m_painter.restore();
        drawTodayName();
        drawCurrent(filled);
    }

private:
    const LifeCycle &lifeOf(quint32 row) const { return m_timeline.componentAt(row).lifeCycle; }

    void drawGround(quint32 row)
    {
        const QRectF rect = m_sight.rows.rectOf(row);
        if (m_marks.selected == row)
            m_painter.fillRect(rect, m_look.selection);
        if (row < m_marks.answered.size() && m_marks.answered[row])
            drawAnswerSign(m_painter, {rect.left(), rect.top() + 2, AnswerSignWidth, rect.height() - 4}, m_look);
    }

    void drawAxis(const QRectF &filled)
    {
        const QRectF head = m_sight.plotHead();
        const double line = head.height() / 3;
        m_painter.save();
        m_painter.setClipRect(QRectF(head.topLeft(), filled.bottomRight()), Qt::IntersectClip);
        const auto put = [&](const std::vector<AxisPart> &parts, double top, const QColor &ink, double from) {
            for (const AxisPart &part : parts) {
                const QRectF all(m_sight.xOf(part.from), top, m_sight.xOf(part.until) - m_sight.xOf(part.from), line);
                m_painter.setPen(QPen(m_look.line, 1));
                m_painter.drawLine(QPointF(all.left(), from), QPointF(all.left(), filled.bottom()));
                // A name stays in sight as long as it has room.
                const QRectF seen = all.intersected(head);
                m_painter.setPen(ink);
                // What stands for several years is where it begins.
                const auto side = part.from.addYears(1) < part.until ? Qt::AlignLeft : Qt::AlignHCenter;
                const QRectF room = seen.adjusted(NameMargin, 0, -NameMargin, 0);
                if (m_metrics.horizontalAdvance(part.text) <= room.width())
                    m_painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, part.text);
            }
        };
        put(m_axis.parts, head.top() + 2 * line, m_look.muted, head.top() + 2 * line);
        put(m_axis.years, head.top() + line, m_look.ink, head.top() + line);
        m_painter.restore();
        drawColumnHeads(line);
        m_painter.setPen(QPen(m_look.line, 1));
        m_painter.drawLine(QPointF(m_sight.rect.left(), head.bottom()), QPointF(m_sight.rect.right(), head.bottom()));
        for (const double x : {m_sight.rect.left() + m_sight.names, head.left()})
            m_painter.drawLine(QPointF(x, head.top() + line), QPointF(x, filled.bottom()));
    }

    /// What the columns hold, and what the lines of the axis count.
    void drawColumnHeads(double line)
    {
        const QRectF left(m_sight.rect.left(), m_sight.rect.top(), m_sight.names, m_sight.head);
        m_painter.setPen(m_look.muted);
        const auto put = [&](const QRectF &rect, Qt::Alignment side, const QString &text) {
            const QRectF room = rect.adjusted(Inset, 0, -Inset, 0);
            m_painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                               m_metrics.elidedText(text, Qt::ElideRight, room.width()));
        };
        const double low = left.top() + 2 * line;
        put({left.left(), low, m_sight.names, line}, Qt::AlignLeft, m_words.text("timeline", Heading));
        put({left.right(), low, m_sight.ends, line}, Qt::AlignLeft, m_words.text("timeline", EndsNext));
        put({left.left(), left.top() + line, m_sight.names + m_sight.ends, line}, Qt::AlignRight, m_axis.unit);
    }

    void drawTexts(quint32 row)
    {
        const QRectF rect = m_sight.rows.rectOf(row);
        const Component &component = m_timeline.componentAt(row);
        QRectF room(rect.left() + Inset, rect.top(), m_sight.names - 2 * Inset, rect.height());
        put(room, m_timeline.estate->tree().code(m_timeline.lives.rows[row].component), m_look.muted);
        put(room, oneLine(component.name, MostLetters), m_look.ink);
        room = {rect.left() + m_sight.names + Inset, rect.top(), m_sight.ends - 2 * Inset, rect.height()};
        const auto &end = m_timeline.lives.rows[row].end;
        const bool isOverdue = end && end->isOverdue(m_timeline.lives.today);
        const QString text =
            m_sight.hasEndWords ? endText(m_timeline, row, m_words) : endDayText(m_timeline, row, m_words);
        put(room, text, isOverdue ? m_look.failure : m_look.ink);
    }

    /// Takes the room it needs from the left.
    void put(QRectF &room, const QString &text, const QColor &color)
    {
        if (room.width() < m_metrics.averageCharWidth())
            return;
        const QString fitting = m_metrics.elidedText(text, Qt::ElideRight, room.width());
        m_painter.setPen(color);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
        room.setLeft(room.left() + m_metrics.horizontalAdvance(fitting) + CodeToName);
    }

    QRectF barsOf(quint32 row) const { return m_sight.rows.rectOf(row).adjusted(0, BarInset, 0, -BarInset); }

    /// As far as it is in sight, and a little more: what is far away would be cut by the painter at a cost.
    QRectF barOf(const StageSpan &span, const QRectF &row) const
    {
        const double begin = m_sight.xOf(span.from.value_or(m_sight.first));
        const double end = m_sight.xOf(span.until.value_or(m_sight.last.addDays(1)));
        const QRectF plot = m_sight.plot().adjusted(-Outside, 0, Outside, 0);
        const double left = std::max(begin, plot.left());
        const double right = std::min(std::max(begin + LeastBar, end), plot.right());
        return left < right ? QRectF(left, row.top(), right - left, row.height()) : QRectF();
    }

    void drawBars(quint32 row)
    {
        for (const StageSpan &span : spansOf(lifeOf(row), m_timeline.lives.today)) {
            const QRectF bar = barOf(span, barsOf(row));
            if (bar.isEmpty())
                continue;
            const bool isCut = span.until && m_sight.xOf(*span.until) > bar.right();
            const BarEnd begin = !span.from ? BarEnd::Open : span.isLatest ? BarEnd::Latest : BarEnd::Day;
            drawStageBar(m_painter, bar, span.stage, begin, span.until || isCut ? BarEnd::Day : BarEnd::Open, m_look);
        }
    }

    /// Words and marks lie over the line of today.
    void drawSigns(quint32 row)
    {
        const QRectF rect = barsOf(row);
        const LifeCycle &life = lifeOf(row);
        const QDate today = m_timeline.lives.today;
        std::vector<double> marked;
        for (const auto &day : {life.disposed, life.endOfSupport})
            if (day)
                marked.push_back(m_sight.xOf(*day));
        for (const StageSpan &span : spansOf(life, today))
            drawWord(span, barOf(span, rect), marked);
        const auto mark = [&](QDate day, LifeMark sign) {
            drawLifeMark(m_painter, {m_sight.xOf(day), rect.center().y()}, sign, m_look);
        };
        if (life.disposed)
            mark(*life.disposed, LifeMark::Disposal);
        if (life.endOfSupport)
            mark(*life.endOfSupport, isSupportOverdue(life, today) ? LifeMark::SupportOverdue : LifeMark::Support);
    }

    /// At the beginning of its bar or behind a mark there, where there is room; else the legend says it.
    void drawWord(const StageSpan &span, const QRectF &bar, const std::vector<double> &marked)
    {
        const QString word = m_words.name(toName(span.stage));
        const double wide = m_metrics.horizontalAdvance(word);
        QRectF room = bar.intersected(m_sight.plot()).adjusted(WordInset, 0, -WordInset, 0);
        for (size_t tries = 0; tries < marked.size(); ++tries)
            for (const double x : marked)
                if (x + LifeEndSide > room.left() && x - LifeEndSide < room.left() + wide)
                    room.setLeft(x + LifeEndSide);
        if (wide > room.width())
            return;
        m_painter.setPen(m_look.strong(toneOf(span.stage)));
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    }

    void drawTodayLine(const QRectF &filled)
    {
        const double x = m_sight.xOf(m_timeline.lives.today);
        m_painter.setPen(QPen(m_look.accent, 1.5));
        m_painter.drawLine(QPointF(x, filled.top()), QPointF(x, filled.bottom()));
    }

    void drawTodayName()
    {
        const QDate today = m_timeline.lives.today;
        const QRectF head = m_sight.plotHead();
        const double x = m_sight.xOf(today);
        if (x < head.left() || x > head.right())
            return;
        const double line = head.height() / 3;
        const QString text =
            m_words.text("timeline", TodayAt, {{u"day"_s, m_words.locale().toString(today, u"d MMM yyyy"_s)}});
        const double wide = m_metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, head.left(), std::max(head.left(), head.right() - wide));
        m_painter.setPen(QPen(m_look.accent, 1.5));
        m_painter.drawText(QRectF(left, head.top(), wide + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    void drawCurrent(const QRectF &filled)
    {
        if (!m_marks.current || *m_marks.current >= m_sight.rows.rows)
            return;
        const QRectF rect = m_sight.rows.rectOf(*m_marks.current).intersected(filled);
        if (rect.isEmpty())
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_look.ink, 1.5));
        m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    QPainter &m_painter;
    const EstateTimeline &m_timeline;
    const Look &m_look;
    const TimelineSight &m_sight;
    const Words &m_words;
    const TimelineMarks &m_marks;
    const QFontMetricsF m_metrics;
    const TimeAxis m_axis;
};

} // namespace

void drawTimeline(QPainter &painter, const EstateTimeline &timeline, const Look &look, const TimelineSight &sight,
                  const Words &words, const TimelineMarks &marks)
{
    if (timeline.size() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TimelineDrawing(painter, timeline, look, sight, words, marks).draw();
    painter.restore();
}

} // namespace mainstay
