// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/flow_layout.h"

#include "kit/calm_style.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace mainstay {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

int FlowLayout::arrange(const QRect &rect, Act act) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    int height = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        // What is lower than its neighbours stands in their middle.
        for (auto &[item, place] : line) {
            place.translate(0, (height - place.height()) / 2);
            if (act == Act::Place)
                item->setGeometry(QStyle::visualRect(direction, rect, place));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const QSize size(std::max(item->minimumSize().width(), std::min(wanted.width(), rect.width())),
                         wanted.height());
        if (!line.isEmpty() && at.x() + size.width() > rect.right() + 1) {
            endLine();
            at = QPoint(rect.left(), at.y() + height + Grid);
            height = 0;
        }
        line.append({item, QRect(at, size)});
        at.rx() += size.width() + Grid;
        height = std::max(height, size.height());
    }
    endLine();
    return at.y() + height - rect.top();
}

} // namespace mainstay
