// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_delegate.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "ui_estate/component_tree_model.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace mainstay {

QFont codeFont(const QFont &base)
{
    static const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QFont font = fontOf(base, TextSize::Small);
    font.setFamily(family);
    font.setStyleHint(QFont::Monospace);
    return font;
}

void ComponentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    const Look &look = lookOf(option.palette);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    painter->save();
    painter->setClipRect(option.rect);
    QRect rest = option.rect.adjusted(Grid / 2, 0, -Grid, 0);

    const QString mark = index.data(ComponentTreeModel::MarkRole).toString();
    if (!mark.isEmpty()) {
        const int width = chipWidth(option.font, mark);
        const QRect chip(rest.right() - width, rest.center().y() - ChipHeight / 2, width, ChipHeight);
        painter->setFont(option.font);
        paintChip(*painter, QStyle::visualRect(option.direction, option.rect, chip), mark,
                  Tone(index.data(ComponentTreeModel::MarkToneRole).toInt()), look);
        rest.setRight(chip.left() - Grid);
    }
    const auto draw = [&](const QFont &font, const QColor &color, const QString &text, int width) {
        const QRect where =
            QStyle::visualRect(option.direction, option.rect, QRect(rest.left(), rest.top(), width, rest.height()));
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            where, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    const QFont codes = codeFont(option.font);
    const QString code = index.data(ComponentTreeModel::CodeRole).toString();
    const int codeWidth = std::min(QFontMetrics(codes).horizontalAdvance(code) + 1, rest.width());
    draw(codes, look.muted, code, codeWidth);
    rest.setLeft(rest.left() + codeWidth + Grid);
    if (rest.width() > 0)
        draw(option.font, look.ink, index.data().toString(), rest.width());

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.rect = option.rect.adjusted(0, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
    painter->restore();
}

QSize ComponentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for all, whatever they hold: a tree of 100,000 asks for none but the first.
    return {10 * rowHeight(), rowHeight(option.fontMetrics)};
}

} // namespace mainstay
