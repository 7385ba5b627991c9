// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_delegate.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "ui_desk/ticket_sections_look.h"
#include "ui_desk/ticket_sections_model.h"

#include <QPainter>

namespace mainstay {

namespace {

constexpr int Padding = Grid;

QRect centred(const QRect &cell, int height)
{
    return {cell.left() + Padding, cell.top() + (cell.height() - height) / 2, cell.width() - 2 * Padding, height};
}

Qt::Alignment sideOf(TicketColumn column, Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, column == TicketColumn::Opened ? Qt::AlignRight : Qt::AlignLeft);
}

void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, Tone tone, const Look &look,
                PaintMemory &memory)
{
    QRect chip = centred(option.rect, ChipHeight);
    const int width = std::min(chip.width(), chipWidth(option.font, text, memory));
    if (option.direction == Qt::RightToLeft)
        chip.setLeft(chip.right() - width + 1);
    else
        chip.setWidth(width);
    paintChip(painter, chip, text, tone, look, memory);
}

/// What stands before the title; answers where the title may go then.
QRect paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QString &word, const Look &look,
                PaintMemory &memory)
{
    QRect chip = centred(option.rect, ChipHeight);
    chip.setWidth(std::min(chip.width(), chipWidth(option.font, word, memory)));
    QRect rest = option.rect;
    rest.setLeft(chip.right() + 1);
    if (option.direction == Qt::RightToLeft) {
        rest.moveLeft(option.rect.left());
        chip.moveRight(option.rect.right() - Padding);
    }
    paintChip(painter, chip, word, Tone::Failure, look, memory);
    return rest;
}

} // namespace

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant kind = index.data(TicketSectionsModel::KindRole);
    if (kind.isValid() && kind.toInt() != int(TicketSectionRows::Kind::Ticket)) {
        paintSectionCell(*painter, option, index, m_memory);
        return;
    }
    const Look &look = lookOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isGone = index.data(TicketListModel::GoneRole).toBool();
    const QRect &cell = option.rect;
    painter->fillRect(cell, isSelected ? look.selection : look.panel);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.line);
    const auto column = TicketColumn(index.column());
    const QString text = index.data().toString();
    QFont font = option.font;
    if (isGone)
        font.setStrikeOut(true);
    painter->setFont(font);
    if (column == TicketColumn::State && !isGone) {
        paintState(*painter, option, text, Tone(index.data(TicketListModel::ToneRole).toInt()), look, m_memory);
    } else if (column == TicketColumn::Due && !text.isEmpty() && !isGone) {
        paintState(*painter, option, text, Tone(index.data(TicketListModel::ClockToneRole).toInt()), look, m_memory);
    } else if (column == TicketColumn::Priority && !text.isEmpty()) {
        const QRect square(cell.center().x() - PrioritySide / 2 + 1, cell.center().y() - PrioritySide / 2 + 1,
                           PrioritySide, PrioritySide);
        paintPriority(*painter, square, text, index.data(TicketListModel::RankRole).toInt(), look, m_memory);
    } else {
        const QString mark =
            column == TicketColumn::Title ? index.data(TicketListModel::MarkRole).toString() : QString();
        const QRect room = mark.isEmpty() ? cell : paintMark(*painter, option, mark, look, m_memory);
        const bool isQuiet = isGone || column == TicketColumn::Opened || text == QStringLiteral("–");
        painter->setPen(isQuiet && !isSelected ? look.muted : look.ink);
        m_memory.drawLine(*painter, room.adjusted(Padding, 0, -Padding, 0), text, sideOf(column, option.direction),
                          option.direction);
    }
    const bool isCurrentRow = option.state & QStyle::State_HasFocus;
    if (isCurrentRow)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), look.accent);
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const auto column = TicketColumn(index.column());
    const bool isState = column == TicketColumn::State || column == TicketColumn::Due;
    const int width = isState ? chipWidth(option.font, text, m_memory) : option.fontMetrics.horizontalAdvance(text);
    return {width + 2 * Padding, rowHeight(option.fontMetrics)};
}

} // namespace mainstay
