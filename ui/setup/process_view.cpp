// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/process_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int Around = 4; ///< so that rings around chosen states are not cut

} // namespace

ProcessView::ProcessView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("States and moves"));
}

void ProcessView::setMap(const ProcessMap &map)
{
    m_map = map;
    const auto called = [this](const QString &state) {
        const auto box = std::ranges::find(m_map.boxes, state, &ProcessBox::state);
        return box == m_map.boxes.end() ? state : box->name;
    };
    QStringList moves;
    for (const ProcessArrow &arrow : std::as_const(m_map.arrows))
        moves.append(tr("%1 to %2", "a move between two states").arg(called(arrow.from), called(arrow.to)));
    setAccessibleDescription(moves.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ProcessView::setMarks(const QString &state)
{
    m_marks.state = state;
    update();
}

QPointF ProcessView::origin() const
{
    return {std::max(double(Around), (width() - m_map.size.width()) / 2), Around};
}

QRect ProcessView::rectOf(const QString &state) const
{
    const auto box = std::ranges::find(m_map.boxes, state, &ProcessBox::state);
    return box == m_map.boxes.end() ? QRect() : box->rect.translated(origin()).toAlignedRect();
}

QSize ProcessView::sizeHint() const
{
    return m_map.size.toSize() + QSize(2 * Around, 2 * Around);
}

void ProcessView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(origin());
    ProcessChosen marks = m_marks;
    marks.hasFocus = hasFocus();
    drawProcess(painter, m_map, lookOf(palette()), font(), marks);
}

void ProcessView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position() - origin();
    for (const ProcessBox &box : std::as_const(m_map.boxes)) {
        if (box.rect.contains(at)) {
            Q_EMIT stateChosen(box.state);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void ProcessView::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (m_map.boxes.isEmpty() || (!isForward && !isBack)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto now = std::ranges::find(m_map.boxes, m_marks.state, &ProcessBox::state);
    const qsizetype count = m_map.boxes.size();
    const qsizetype place = now == m_map.boxes.end() ? -1 : now - m_map.boxes.begin();
    const qsizetype next = place < 0 ? 0 : (place + (isForward ? 1 : count - 1)) % count;
    Q_EMIT stateChosen(m_map.boxes.at(next).state);
}

} // namespace mainstay
