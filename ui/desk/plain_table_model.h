// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace mainstay {

/// Rows of texts that were made elsewhere, all at once.
class PlainTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool isNumber = false; ///< stands at the right
    };

    explicit PlainTableModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    { }

    /// Each row has a text for every column.
    void setRows(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace mainstay
