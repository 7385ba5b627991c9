// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace mainstay {

/// A value and what it is called.
struct Choice {
    QString value;
    QString text;
};
using ChoiceList = QList<Choice>;

/// Cells with one of several values, shown as a chip and changed where they stand: by a click, Enter, F2 or Space.
/// Other cells are plain texts.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ChoicesRole = Qt::UserRole + 100, ///< a ChoiceList; the value is the EditRole
        ToneRole, ///< of the chip
    };

    /// Becomes the view's delegate, and has its cells changed as told above.
    explicit ChoiceDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edit(const QModelIndex &index);

    QAbstractItemView *m_view;
};

} // namespace mainstay

Q_DECLARE_METATYPE(mainstay::ChoiceList)
