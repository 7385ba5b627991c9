// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/board_list.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "ui_desk/board_column_model.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextLayout>

namespace mainstay {

namespace {

constexpr int CardGap = Grid / 2;

/// The title on at most two lines, the last one with … where there is more.
void paintTitle(QPainter &painter, const QRect &rect, const QString &title, const QFont &font,
                const QFontMetrics &metrics)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int broken = first.textLength();
    layout.endLayout();
    painter.setFont(font);
    const auto line = [&](int number, const QString &text) {
        const QRect place(rect.left(), rect.top() + number * metrics.height(), rect.width(), metrics.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    line(0, title.left(broken).trimmed());
    line(1, title.mid(broken).trimmed());
}

} // namespace

void BoardCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect card = option.rect.adjusted(CardGap, CardGap, -CardGap, -CardGap);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isSelected ? look.selection : look.panel);
    painter->setPen(isSelected && option.state & QStyle::State_HasFocus ? look.accent : look.line);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = card.adjusted(Grid, Grid, -Grid, -Grid);
    const QFontMetrics metrics(option.font);
    const int row = std::max(metrics.height(), PrioritySide);
    painter->setFont(option.font);
    painter->setPen(look.muted);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), row), Qt::AlignVCenter | Qt::AlignLeading,
                      index.data(BoardColumnModel::NumberRole).toString());
    const QString priority = index.data(BoardColumnModel::PriorityRole).toString();
    if (!priority.isEmpty())
        paintPriority(*painter, QRect(inner.right() - PrioritySide + 1, inner.top(), PrioritySide, PrioritySide),
                      priority, index.data(BoardColumnModel::RankRole).toInt(), look, m_memory);
    const QString mark = index.data(BoardColumnModel::MarkRole).toString();
    if (!mark.isEmpty()) {
        const int after = metrics.horizontalAdvance(index.data(BoardColumnModel::NumberRole).toString()) + Grid;
        const int room = inner.width() - after - PrioritySide - Grid;
        const int width = std::min(room, chipWidth(option.font, mark));
        paintChip(*painter, QRect(inner.left() + after, inner.top() + (row - ChipHeight) / 2, width, ChipHeight), mark,
                  Tone::Failure, look);
    }
    painter->setPen(look.ink);
    paintTitle(*painter, QRect(inner.left(), inner.top() + row + 4, inner.width(), 2 * metrics.height()),
               index.data().toString(), option.font, metrics);
    const int bottom = inner.top() + row + 8 + 2 * metrics.height();
    const QString due = index.data(BoardColumnModel::DueRole).toString();
    const int dueWidth = due.isEmpty() ? 0 : std::min(inner.width() * 2 / 3, chipWidth(option.font, due));
    painter->setFont(option.font);
    painter->setPen(look.muted);
    const int teamWidth = inner.width() - (dueWidth > 0 ? dueWidth + Grid : 0);
    painter->drawText(QRect(inner.left(), bottom, teamWidth, ChipHeight), Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(index.data(BoardColumnModel::TeamRole).toString(), Qt::ElideRight, teamWidth));
    if (dueWidth > 0)
        paintChip(*painter, QRect(inner.right() - dueWidth + 1, bottom, dueWidth, ChipHeight), due,
                  Tone(index.data(BoardColumnModel::ClockToneRole).toInt()), look);
}

QSize BoardCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    const int row = std::max(metrics.height(), PrioritySide);
    return {100, 2 * CardGap + 2 * Grid + row + 8 + 2 * metrics.height() + ChipHeight};
}

BoardList::BoardList(const QString &name, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new BoardCard(this));
    setAccessibleName(name);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int columns = (event->key() == Qt::Key_Right) != isRightToLeft ? 1 : -1;
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT carryWanted(columns);
        else if (isPlain)
            Q_EMIT stepWanted(columns);
        return;
    }
    case Qt::Key_J:
    case Qt::Key_K:
        if (isPlain)
            step(event->key() == Qt::Key_J ? 1 : -1);
        return;
    case Qt::Key_R:
        if (isPlain)
            Q_EMIT replyWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted();
        return;
    default:
        if (!isPlain || !handleTriage(event->key()))
            QListView::keyPressEvent(event);
    }
}

bool BoardList::handleTriage(int key)
{
    if (key == Qt::Key_A)
        Q_EMIT triageWanted(Triage::Assign);
    else if (key == Qt::Key_S)
        Q_EMIT triageWanted(Triage::State);
    else if (key == Qt::Key_P)
        Q_EMIT triageWanted(Triage::Levels);
    else if (key == Qt::Key_C)
        Q_EMIT replyWanted();
    else
        return false;
    return true;
}

void BoardList::step(int rows)
{
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (last >= 0)
        setCurrentIndex(model()->index(std::clamp(currentIndex().row() + rows, 0, last), 0));
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (BoardColumnModel::ticketIn(*event->mimeData()))
        event->acceptProposedAction();
}

void BoardList::dragMoveEvent(QDragMoveEvent *event)
{
    if (BoardColumnModel::ticketIn(*event->mimeData()))
        event->acceptProposedAction();
}

void BoardList::dropEvent(QDropEvent *event)
{
    const auto ticket = BoardColumnModel::ticketIn(*event->mimeData());
    if (!ticket || event->source() == this)
        return;
    // Nothing leaves the column it comes from before the move is made.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    Q_EMIT dropped(*ticket);
}

} // namespace mainstay
