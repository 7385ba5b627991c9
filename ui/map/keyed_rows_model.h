// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace mainstay {

/// A row of texts that stays itself, by its key, while its texts and its place change.
struct KeyedRow {
    qint64 key = 0;
    QStringList cells;

    bool operator==(const KeyedRow &) const = default;
};

/// A table of rows that come anew as a whole: it tells which of them went, moved, came and changed, so that selection
/// and scrolling stay. Text only; a cell's whole text is its tooltip too.
class KeyedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit KeyedRowsModel(QStringList headers, QObject *parent = nullptr);

    /// Keys are different from one another, and each row has a cell for each header.
    void setRows(QList<KeyedRow> rows);
    const QList<KeyedRow> &rows() const { return m_rows; }
    /// Row of the key, or -1 as models count.
    int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_headers.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After all of setRows(), when it brought rows that were not there.
    void rowsCame();

private:
    void removeGone(const QSet<qint64> &staying);
    void reorder(const QHash<qint64, int> &places);
    bool insertNew(const QList<KeyedRow> &rows);

    QStringList m_headers;
    QList<KeyedRow> m_rows;
};

} // namespace mainstay
