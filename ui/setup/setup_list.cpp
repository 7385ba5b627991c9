// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setup_list.h"

#include "kit/calm_style.h"
#include "kit/ticket_look.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int RemarkRole = Qt::UserRole + 1;

class SetupDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, rowHeight(option.fontMetrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const Look &look = lookOf(row.palette);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const QRect within = row.rect.adjusted(PaneMargin, 0, -PaneMargin, 0);
        // The name comes first; the remark gets what it leaves, and half at least.
        const QString name = index.data().toString();
        const int named = std::min(row.fontMetrics.horizontalAdvance(name), within.width() / 2);
        const QString remark = row.fontMetrics.elidedText(index.data(RemarkRole).toString(), Qt::ElideRight,
                                                          within.width() - named - Grid * 2);
        const int taken = remark.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(remark) + Grid * 2;
        const QRect text = within.adjusted(0, 0, -taken, 0);
        painter->setFont(row.font);
        painter->setPen(look.ink);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          row.fontMetrics.elidedText(name, Qt::ElideRight, text.width()));
        painter->setPen(look.muted);
        painter->drawText(within, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, remark);
        if (row.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect ring;
            ring.QStyleOption::operator=(row);
            ring.rect = row.rect.adjusted(2, 1, -2, -1);
            row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, row.widget);
        }
    }
};

} // namespace

SetupList::SetupList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SetupDelegate(this));
    onRowHeight(this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(KeyRole).toString());
    });
}

void SetupList::setChoices(const QList<SetupChoice> &choices, const QString &marked)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const SetupChoice &choice : choices)
        add(choice);
    mark(marked);
}

void SetupList::add(const SetupChoice &choice)
{
    const auto &[key, text, remark] = choice;
    auto *item = new QListWidgetItem(text);
    item->setData(KeyRole, key);
    item->setData(RemarkRole, remark);
    item->setData(Qt::AccessibleTextRole, remark.isEmpty() ? text : text + QStringLiteral(", ") + remark);
    item->setToolTip(item->data(Qt::AccessibleTextRole).toString().toHtmlEscaped());
    addItem(item);
}

void SetupList::mark(const QString &key)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key)
            setCurrentRow(row);
    }
}

QString SetupList::markedText() const
{
    return currentItem() ? currentItem()->text() : QString();
}

} // namespace mainstay
