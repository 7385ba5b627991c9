// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/timeline_canvas.h"

#include "render/timeline_picture.h"
#include "words/words.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double DaysStep = 64; // px that a key moves the days

} // namespace

TimelineCanvas::TimelineCanvas(const Words &words, QWidget *parent)
    : RowsCanvas(tr("Timeline of what ends when"), parent), m_words(words)
{ }

void TimelineCanvas::setTimeline(std::shared_ptr<const EstateTimeline> timeline)
{
    const auto before = std::exchange(m_timeline, std::move(timeline));
    std::optional<quint32> current;
    if (before && m_marks.current) {
        current = m_timeline->rowOf(before->componentAt(*m_marks.current).id);
        // It stays where it is in the window, whatever came above it.
        if (current)
            m_sight.rows.top += m_sight.rows.side * (double(*current) - double(*m_marks.current));
    }
    m_marks = {.selected = {}, .current = current, .answered = {}};
    setWaiting(false);
    applyMarks();
    layOut();
    if (!current)
        goToSelected();
}

void TimelineCanvas::goToSelected()
{
    if (!m_timeline || !m_marks.selected || m_marks.current == m_marks.selected)
        return;
    m_marks.current = m_marks.selected;
    m_sight.rows.reveal(*m_marks.selected);
    followScroll();
}

void TimelineCanvas::clear()
{
    m_timeline.reset();
    m_marks = {};
    m_isWhole = true;
    setWaiting(false);
}

/// What is looked at stays there: the day at the left edge, how close it is, and the current row in sight.
void TimelineCanvas::arrange(const QRectF &rect)
{
    const TimelineSight before = std::exchange(m_sight, sightOf(*m_timeline, rect));
    m_sight.rows.top = before.rows.top;
    if (!m_isWhole && before.first.isValid()) {
        m_sight.perDay = before.perDay;
        m_sight.from = before.from + double(m_sight.first.daysTo(before.first));
    }
    m_sight.settle();
    if (m_marks.current && *m_marks.current < before.rows.rows && before.rows.isInSight(*m_marks.current))
        m_sight.rows.reveal(*m_marks.current);
}

void TimelineCanvas::applyMarks()
{
    if (!m_timeline)
        return;
    m_marks.selected = m_selected ? m_timeline->rowOf(*m_selected) : std::nullopt;
    m_drawnAnswer = drawnOf(m_answer, *m_timeline);
    m_marks.answered = m_drawnAnswer.places;
}

void TimelineCanvas::select(std::optional<Id<Component>> component)
{
    m_selected = component;
    applyMarks();
    goToSelected();
    viewport()->update();
}

void TimelineCanvas::setCurrent(quint32 row)
{
    m_marks.current = row;
    m_sight.rows.reveal(row);
    readOut(rowText(*m_timeline, row, m_words));
    followScroll();
}

void TimelineCanvas::setAnswer(AnswerIds components)
{
    m_answer = std::move(components);
    applyMarks();
    layOut();
}

std::vector<ExplainedSign> TimelineCanvas::legend(const Look &look) const
{
    std::vector<ExplainedSign> signs = legendOf(*m_timeline, look, m_words);
    if (m_drawnAnswer.isAsked())
        signs.push_back(answerSign(m_drawnAnswer, look, m_words));
    return signs;
}

void TimelineCanvas::draw(QPainter &painter, const Look &look)
{
    TimelineMarks marks = m_marks;
    if (!hasFocus())
        marks.current.reset();
    drawTimeline(painter, *m_timeline, look, m_sight, m_words, marks);
}

QString TimelineCanvas::textAt(const QPointF &at) const
{
    const auto row = m_timeline ? m_sight.rows.rowAt(at) : std::nullopt;
    return row ? rowText(*m_timeline, *row, m_words) : QString();
}

void TimelineCanvas::click(const QPointF &at)
{
    const auto row = m_sight.rows.rowAt(at);
    if (!row)
        return;
    setCurrent(*row);
    Q_EMIT chosen(m_timeline->componentAt(*row).id);
}

/// Today, where that is in sight.
QPointF TimelineCanvas::zoomCentre() const
{
    const double today = m_sight.xOf(m_timeline->lives.today);
    const QRectF plot = m_sight.plot();
    return {today >= plot.left() && today <= plot.right() ? today : plot.center().x(), plot.center().y()};
}

void TimelineCanvas::zoomBy(double factor)
{
    if (!m_timeline)
        return;
    zoomAt(factor, zoomCentre());
    followScroll();
}

void TimelineCanvas::zoomAt(double factor, const QPointF &at)
{
    m_sight.zoom(factor, at.x());
    m_isWhole = m_sight.isWhole();
}

void TimelineCanvas::fit()
{
    m_isWhole = true;
    layOut();
}

QPointF TimelineCanvas::middleOfCurrent() const
{
    return m_marks.current ? m_sight.rows.rectOf(*m_marks.current).center() : m_sight.rows.rect.center();
}

bool TimelineCanvas::walk(const QKeyEvent &event)
{
    if (m_timeline->size() == 0)
        return false;
    const quint32 last = m_timeline->size() - 1;
    const auto page = quint32(std::max(1.0, m_sight.rows.rect.height() / m_sight.rows.side - 1));
    const quint32 at = m_marks.current.value_or(m_sight.rows.inSight().first);
    const auto up = [&](quint32 by) { setCurrent(m_marks.current ? at - std::min(at, by) : at); };
    const auto down = [&](quint32 by) { setCurrent(m_marks.current ? std::min(last, at + by) : at); };
    switch (event.key()) {
    case Qt::Key_Up:
        up(1);
        return true;
    case Qt::Key_Down:
        down(1);
        return true;
    case Qt::Key_PageUp:
        up(page);
        return true;
    case Qt::Key_PageDown:
        down(page);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_sight.pan({event.key() == Qt::Key_Left ? DaysStep : -DaysStep, 0});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(m_timeline->componentAt(at).id);
        return true;
    default:
        return false;
    }
}

} // namespace mainstay
