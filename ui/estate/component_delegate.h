// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mainstay {

/// A row of the component tree: code in a fixed pitch and muted, name, and at the right the mark on a chip.
class ComponentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The fixed pitch that codes are written in, one size below the base.
QFont codeFont(const QFont &base);

} // namespace mainstay
