// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/rows_view.h"

#include <QKeyEvent>

namespace mainstay {

RowsView::RowsView(QStringList headers, QWidget *parent)
    : RowsTable(parent), m_rows(new KeyedRowsModel(std::move(headers), this))
{
    setModel(m_rows);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isQuiet && current.isValid())
            Q_EMIT keyChosen(m_rows->rows().at(current.row()).key);
    });
    connect(this, &RowsTable::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(m_rows->rows().at(index.row()).key); });
    connect(m_rows, &KeyedRowsModel::rowsCame, this, &RowsView::spread);
}

void RowsView::setCurrentKey(qint64 key)
{
    const int row = m_rows->rowOf(key);
    if (row == currentIndex().row())
        return;
    m_isQuiet = true;
    setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row, 0));
    m_isQuiet = false;
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT keyActivated(m_rows->rows().at(currentIndex().row()).key);
    else
        RowsTable::keyPressEvent(event);
}

} // namespace mainstay
