// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/paint_memory.h"
#include "ui_desk/triage_strip.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mainstay {

/// A card: number and priority, the title on two lines, team and the clock that leads.
class BoardCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable PaintMemory m_memory;
};

/// A column of cards. Arrows and j/k go up and down, left and right to the columns beside, with Ctrl they take the card
/// along; a card dropped here is to come here.
class BoardList : public QListView
{
    Q_OBJECT

public:
    explicit BoardList(const QString &name, QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void dropped(mainstay::Id<mainstay::Ticket> ticket);
    /// To the column so many further; the card comes along, or stays.
    void stepWanted(int columns);
    void carryWanted(int columns);
    void triageWanted(mainstay::Triage what);
    void openWanted();
    void replyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool handleTriage(int key);
    void step(int rows);
};

} // namespace mainstay
