// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/choice_delegate.h"

#include "kit/calm_style.h"
#include "kit/chip.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace mainstay {

namespace {

constexpr int Arrow = 16; ///< room for it
constexpr int Padding = Grid;

void paintArrow(QPainter &painter, const QPoint &centre, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF at(centre);
    painter.drawPolygon(QPolygonF{{at.x() - 3.5, at.y() - 1.5}, {at.x() + 3.5, at.y() - 1.5}, {at.x(), at.y() + 2.5}});
    painter.restore();
}

} // namespace

ChoiceDelegate::ChoiceDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view)
{
    view->setItemDelegate(this);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->installEventFilter(this);
    connect(view, &QAbstractItemView::clicked, this, &ChoiceDelegate::edit);
}

void ChoiceDelegate::edit(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEditable)
        m_view->edit(index);
}

bool ChoiceDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (opens && (m_view->currentIndex().flags() & Qt::ItemIsEditable)) {
            edit(m_view->currentIndex());
            return true;
        }
    }
    return false;
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Look &look = lookOf(cell.palette);
    const bool hasFocus = cell.state & QStyle::State_HasFocus;
    cell.state &= ~QStyle::State_HasFocus;
    cell.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect inner = cell.rect.adjusted(Padding, 0, -Padding, 0);
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid()) {
        painter->setFont(cell.font);
        painter->setPen(look.ink);
        painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, inner.width()));
        return;
    }
    QRect chip(inner.left(), inner.center().y() - ChipHeight / 2 + 1, chipWidth(cell.font, cell.text), ChipHeight);
    chip.setWidth(std::min(chip.width(), inner.width() - Arrow));
    paintChip(*painter, QStyle::visualRect(cell.direction, cell.rect, chip), cell.text, Tone(tone.toInt()), look);
    const QRect arrow(chip.right() + 2, cell.rect.top(), Arrow, cell.rect.height());
    paintArrow(*painter, QStyle::visualRect(cell.direction, cell.rect, arrow).center(), look.muted);
    if (hasFocus) {
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.rect.adjusted(2, 2, -2, -2), CornerRadius, CornerRadius);
    }
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isChip = index.data(ToneRole).isValid();
    const int text = isChip ? chipWidth(cell.font, cell.text) + Arrow : cell.fontMetrics.horizontalAdvance(cell.text);
    return {text + 2 * Padding, rowHeight(cell.fontMetrics)};
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choices = index.data(ChoicesRole).value<ChoiceList>();
    if (choices.isEmpty())
        return nullptr;
    auto *box = new QComboBox(parent);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    auto *self = const_cast<ChoiceDelegate *>(this); // signals of a delegate come from methods that Qt made const
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    QMetaObject::invokeMethod(
        box, [box] { box->showPopup(); }, Qt::QueuedConnection);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace mainstay
