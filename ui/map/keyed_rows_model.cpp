// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/keyed_rows_model.h"

#include <QHash>
#include <QSet>
#include <QTextDocument>
#include <algorithm>

namespace mainstay {

KeyedRowsModel::KeyedRowsModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{ }

void KeyedRowsModel::setRows(QList<KeyedRow> rows)
{
    QHash<qint64, int> places;
    for (int i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).key, i);
    removeGone(QSet<qint64>(places.keyBegin(), places.keyEnd()));
    reorder(places);
    const bool hasNew = insertNew(rows);
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
    if (hasNew)
        Q_EMIT rowsCame();
}

void KeyedRowsModel::removeGone(const QSet<qint64> &staying)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_rows.at(last).key))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows.at(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void KeyedRowsModel::reorder(const QHash<qint64, int> &places)
{
    const auto place = [&places](const KeyedRow &row) { return places.value(row.key); };
    if (std::ranges::is_sorted(m_rows, {}, place))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint64> keys;
    for (const QModelIndex &index : before)
        keys.append(m_rows.at(index.row()).key);
    std::ranges::sort(m_rows, {}, place);
    QHash<qint64, int> rowsByKey;
    for (int i = 0; i < m_rows.size(); ++i)
        rowsByKey.insert(m_rows.at(i).key, i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowsByKey.value(keys.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/// Whether there were any.
bool KeyedRowsModel::insertNew(const QList<KeyedRow> &rows)
{
    const qsizetype before = m_rows.size();
    for (int first = 0; first < rows.size(); ++first) {
        // What is there is in its order by now, so that the next of it stands here or nothing does.
        const auto isThere = [&](int i, int at) { return at < m_rows.size() && m_rows.at(at).key == rows.at(i).key; };
        if (isThere(first, first))
            continue;
        int last = first;
        while (last + 1 < rows.size() && !isThere(last + 1, first))
            ++last;
        beginInsertRows({}, first, last);
        m_rows.insert(first, last - first + 1, KeyedRow());
        std::copy(rows.begin() + first, rows.begin() + last + 1, m_rows.begin() + first);
        endInsertRows();
        first = last;
    }
    return m_rows.size() > before;
}

int KeyedRowsModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_rows, key, &KeyedRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant KeyedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QString &cell = m_rows.at(index.row()).cells.at(index.column());
    if (role == Qt::DisplayRole)
        return cell;
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(cell);
    return {};
}

QVariant KeyedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headers.value(section);
}

} // namespace mainstay
