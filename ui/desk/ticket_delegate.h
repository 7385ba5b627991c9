// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/paint_memory.h"

#include <QStyledItemDelegate>

namespace mainstay {

/// Draws a row of tickets without a widget or a style in between, so that a whole screen is painted in a few
/// milliseconds: text cut with …, the priority's square, the state's chip, a hair below.
class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable PaintMemory m_memory;
};

} // namespace mainstay
