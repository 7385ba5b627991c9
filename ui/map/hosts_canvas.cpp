// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/hosts_canvas.h"

#include "render/hosts_picture.h"
#include "words/words.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mainstay {

HostsCanvas::HostsCanvas(const Words &words, QWidget *parent)
    : RowsCanvas(tr("Hosts and what runs on them"), parent), m_words(words)
{ }

void HostsCanvas::setHosts(std::shared_ptr<const EstateHosts> hosts)
{
    const auto before = std::exchange(m_hosts, std::move(hosts));
    std::optional<quint32> current;
    if (before && m_marks.current) {
        const HostBox &stood = before->boxes[*m_marks.current];
        current = m_hosts->boxOf(before->componentOf(stood).id);
        // It stays where it is in the window, whatever came above it.
        if (current)
            m_sight.rows.top += m_sight.rows.side * (double(m_hosts->boxes[*current].row) - double(stood.row));
    }
    m_marks = {.selected = {}, .current = current, .answered = {}};
    setWaiting(false);
    applyMarks();
    layOut();
    if (!current)
        goToSelected();
}

void HostsCanvas::goToSelected()
{
    const auto box = m_hosts && m_selected ? m_hosts->boxOf(*m_selected) : std::nullopt;
    const bool isThere = m_hosts && m_marks.current && m_marks.selected == m_hosts->boxes[*m_marks.current].component;
    if (!box || isThere)
        return;
    m_marks.current = box;
    m_sight.reveal(*m_hosts, m_hosts->boxes[*box]);
    followScroll();
}

void HostsCanvas::clear()
{
    m_hosts.reset();
    m_marks = {};
    setWaiting(false);
}

void HostsCanvas::arrange(const QRectF &rect)
{
    const HostsSight before = std::exchange(m_sight, sightOf(*m_hosts, rect));
    m_sight.rows.top = before.rows.top;
    m_sight.left = before.left;
    m_sight.settle();
    if (!m_marks.current)
        return;
    const HostBox &current = m_hosts->boxes[*m_marks.current];
    if (current.row < before.rows.rows && before.rows.isInSight(current.row))
        m_sight.reveal(*m_hosts, current);
}

void HostsCanvas::applyMarks()
{
    if (!m_hosts)
        return;
    const ComponentTree &tree = m_hosts->estate->tree();
    m_marks.selected = m_selected ? tree.indexOf(*m_selected) : std::nullopt;
    m_drawnAnswer = drawnOf(m_answer, *m_hosts);
    m_marks.answered = m_drawnAnswer.places;
}

void HostsCanvas::select(std::optional<Id<Component>> component)
{
    m_selected = component;
    applyMarks();
    goToSelected();
    viewport()->update();
}

void HostsCanvas::setCurrent(quint32 box)
{
    m_marks.current = box;
    m_sight.reveal(*m_hosts, m_hosts->boxes[box]);
    readOut(boxText(*m_hosts, box, m_words));
    followScroll();
}

void HostsCanvas::setAnswer(AnswerIds components)
{
    m_answer = std::move(components);
    applyMarks();
    layOut();
}

std::vector<ExplainedSign> HostsCanvas::legend(const Look &look) const
{
    std::vector<ExplainedSign> signs = legendOf(*m_hosts, look, m_words);
    if (m_drawnAnswer.isAsked())
        signs.push_back(answerSign(m_drawnAnswer, look, m_words));
    return signs;
}

void HostsCanvas::draw(QPainter &painter, const Look &look)
{
    HostsMarks marks = m_marks;
    if (!hasFocus())
        marks.current.reset();
    drawHosts(painter, *m_hosts, look, m_sight, m_words, marks);
}

QString HostsCanvas::textAt(const QPointF &at) const
{
    if (!m_hosts)
        return {};
    if (const auto box = m_sight.boxAt(*m_hosts, at))
        return boxText(*m_hosts, *box, m_words);
    const auto row = m_sight.rows.rowAt(at);
    const bool isSummary = row && m_sight.summaryOf(*row).contains(at);
    const quint32 stack = isSummary ? m_hosts->stackOfRow(*row) : 0;
    return isSummary ? boxText(*m_hosts, m_hosts->firstBox[stack], m_words) : QString();
}

void HostsCanvas::click(const QPointF &at)
{
    const auto box = m_sight.boxAt(*m_hosts, at);
    if (!box)
        return;
    setCurrent(*box);
    Q_EMIT chosen(idOf(*box));
}

void HostsCanvas::open(const QPointF &at)
{
    if (const auto box = m_sight.boxAt(*m_hosts, at))
        toggle(*box);
}

void HostsCanvas::toggle(quint32 box)
{
    const quint32 stack = m_hosts->boxes[box].stack;
    if (!m_hosts->canOpen(stack))
        return;
    setCurrent(m_hosts->firstBox[stack]); // which stays, whatever is folded
    Q_EMIT foldToggled(idOf(m_hosts->firstBox[stack]));
}

QPointF HostsCanvas::middleOfCurrent() const
{
    return m_marks.current ? m_sight.rectOf(*m_hosts, m_hosts->boxes[*m_marks.current]).center()
                           : m_sight.rows.rect.center();
}

std::optional<quint32> HostsCanvas::beside(quint32 box, int step) const
{
    const HostBox &from = m_hosts->boxes[box];
    const auto count = qint64(m_hosts->boxes.size());
    for (qint64 at = qint64(box) + step; at >= 0 && at < count; at += step)
        if (m_hosts->boxes[size_t(at)].layer == from.layer)
            return quint32(at);
    const qint64 next = qint64(box) + step;
    return next >= 0 && next < count ? std::optional(quint32(next)) : std::nullopt;
}

bool HostsCanvas::walk(const QKeyEvent &event)
{
    if (m_hosts->boxes.empty())
        return false;
    const auto last = quint32(m_hosts->boxes.size()) - 1;
    const quint32 at = m_marks.current.value_or(m_hosts->firstBox[m_hosts->stackOfRow(m_sight.rows.inSight().first)]);
    const auto go = [&](std::optional<quint32> to) { setCurrent(m_marks.current ? to.value_or(at) : at); };
    switch (event.key()) {
    case Qt::Key_Up:
        go(beside(at, -1));
        return true;
    case Qt::Key_Down:
        go(beside(at, 1));
        return true;
    case Qt::Key_Left:
        go(m_hosts->boxes[at].parent);
        return true;
    case Qt::Key_Right:
        go(at < last && m_hosts->boxes[at + 1].parent == at ? std::optional(at + 1) : std::nullopt);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        pan({0, (event.key() == Qt::Key_PageUp ? 1 : -1) * m_sight.rows.rect.height()});
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    case Qt::Key_Space:
        toggle(at);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(idOf(at));
        return true;
    default:
        return false;
    }
}

} // namespace mainstay
