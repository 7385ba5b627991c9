// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>

class QHeaderView;

namespace mainstay {

class ItemAccessible;

/// A list, a table or a tree as a reader sees it: one row of heads where it has any, then its rows as they stand on the
/// screen, cell by cell. Children have the numbers that Qt's views use when they tell of a choice.
///
/// In place of Qt's own: the bridge to AT-SPI asks cellAt() for rows that have gone meanwhile and uses the answer
/// without a look (Qt 6.4.2, atspiadaptor.cpp: GetRowColumnExtentsAtIndex, GetColumnExtentAt, GetRowExtentAt,
/// IsSelected), so Qt's answer to those, null, ends the program. This one never answers null there.
class ItemViewAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ItemViewAccessible(QAbstractItemView &view);
    ~ItemViewAccessible() override;

    QAbstractItemView &view() const { return *static_cast<QAbstractItemView *>(object()); }
    QHeaderView *head(Qt::Orientation orientation) const;
    /// As it stands on the screen: in a tree counted over all that is unfolded.
    int rowOf(const QModelIndex &index) const;
    int placeOf(const QModelIndex &index) const;
    int placeOfHead(Qt::Orientation orientation, int section) const;

    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int place) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    /// Never null: an empty cell that is not valid for what is not there.
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int selectedCellCount() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    QModelIndex indexAt(int row, int column) const;
    QAccessibleInterface *cellOf(const QModelIndex &index) const;
    QAccessibleInterface *headOf(Qt::Orientation orientation, std::optional<int> section) const;

    /// What readers were given; they know it by its id.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_heads; ///< by orientation and section; -1: the corner
    mutable std::optional<QAccessible::Id> m_nothing;
};

/// For QAccessible::installFactory(); null for what is no list, table or tree.
ItemViewAccessible *readItemView(const QString &className, QObject *object);

} // namespace mainstay
