// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/item_view_accessible.h"

#include "kit/item_accessible.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace mainstay {

namespace {

constexpr int Corner = -1;

/// What QTreeView keeps for those derived from it.
struct OpenTree : QTreeView {
    using QTreeView::rowHeight;
};

QAccessible::Role roleOf(const QAbstractItemView &view)
{
    if (qobject_cast<const QTreeView *>(&view))
        return QAccessible::Tree;
    return qobject_cast<const QListView *>(&view) ? QAccessible::List : QAccessible::Table;
}

/// The last row that is unfolded; invalid where there is none.
QModelIndex lastOf(const QTreeView &tree)
{
    const QAbstractItemModel &model = *tree.model();
    QModelIndex last = tree.rootIndex();
    while (last == tree.rootIndex() || tree.isExpanded(last)) {
        const int count = model.rowCount(last);
        if (count == 0)
            break;
        last = model.index(count - 1, 0, last);
    }
    return last == tree.rootIndex() ? QModelIndex() : last;
}

QModelIndex firstOf(const QTreeView &tree)
{
    return tree.model()->index(0, 0, tree.rootIndex());
}

/// -1 where something above it is folded. A tree tells no more than where a row is drawn: of rows of one height that is
/// enough, else they have to be counted.
int rowOf(const QTreeView &tree, const QModelIndex &index)
{
    const QRect rect = tree.visualRect(index.siblingAtColumn(0));
    if (rect.isNull())
        return -1;
    if (tree.uniformRowHeights())
        return (rect.top() - tree.visualRect(firstOf(tree)).top()) / (tree.*(&OpenTree::rowHeight))(firstOf(tree));
    int row = 0;
    for (QModelIndex at = firstOf(tree); at.isValid(); at = tree.indexBelow(at), ++row) {
        if (at == index.siblingAtColumn(0))
            return row;
    }
    return -1;
}

QModelIndex rowAt(const QTreeView &tree, int row)
{
    QModelIndex at = firstOf(tree);
    if (!at.isValid() || row < 0)
        return {};
    if (tree.uniformRowHeights()) {
        const int height = (tree.*(&OpenTree::rowHeight))(at);
        const int top = tree.visualRect(at).top();
        return tree.indexAt({tree.columnViewportPosition(0) + 1, top + row * height + height / 2}).siblingAtColumn(0);
    }
    for (; at.isValid() && row > 0; --row)
        at = tree.indexBelow(at);
    return at;
}

void forget(QAccessible::Id id)
{
    QAccessible::deleteAccessibleInterface(id);
}

} // namespace

ItemViewAccessible::ItemViewAccessible(QAbstractItemView &view) : QAccessibleWidget(&view, roleOf(view)) { }

ItemViewAccessible::~ItemViewAccessible()
{
    std::for_each(m_cells.cbegin(), m_cells.cend(), forget);
    std::for_each(m_heads.cbegin(), m_heads.cend(), forget);
    if (m_nothing)
        forget(*m_nothing);
}

QHeaderView *ItemViewAccessible::head(Qt::Orientation orientation) const
{
    if (const auto *table = qobject_cast<const QTableView *>(&view()))
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view());
    return tree && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

int ItemViewAccessible::rowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const auto *tree = qobject_cast<const QTreeView *>(&view());
    return tree ? mainstay::rowOf(*tree, index) : index.row();
}

int ItemViewAccessible::placeOf(const QModelIndex &index) const
{
    const int row = rowOf(index);
    const int heads = head(Qt::Vertical) ? 1 : 0;
    return row < 0 ? -1 : (row + (head(Qt::Horizontal) ? 1 : 0)) * (columnCount() + heads) + index.column() + heads;
}

int ItemViewAccessible::placeOfHead(Qt::Orientation orientation, int section) const
{
    const int heads = head(Qt::Vertical) ? 1 : 0;
    return orientation == Qt::Horizontal ? section + heads
                                         : (section + (head(Qt::Horizontal) ? 1 : 0)) * (columnCount() + heads);
}

QAccessibleInterface *ItemViewAccessible::parent() const
{
    // The list of a choice belongs to the choice, not to the frame it pops up in.
    QObject *above = view().parent();
    if (above && qstrcmp(above->metaObject()->className(), "QComboBoxPrivateContainer") == 0)
        return QAccessible::queryAccessibleInterface(above->parent());
    return QAccessibleWidget::parent();
}

int ItemViewAccessible::childCount() const
{
    return (rowCount() + (head(Qt::Horizontal) ? 1 : 0)) * (columnCount() + (head(Qt::Vertical) ? 1 : 0));
}

QAccessibleInterface *ItemViewAccessible::child(int place) const
{
    if (place < 0 || place >= childCount())
        return nullptr;
    const int sideHeads = head(Qt::Vertical) ? 1 : 0;
    const int width = columnCount() + sideHeads;
    const int row = place / width - (head(Qt::Horizontal) ? 1 : 0);
    const int column = place % width - sideHeads;
    if (row < 0 && column < 0)
        return headOf(Qt::Horizontal, std::nullopt);
    if (row < 0)
        return headOf(Qt::Horizontal, column);
    return column < 0 ? headOf(Qt::Vertical, row) : cellOf(indexAt(row, column));
}

int ItemViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *known = dynamic_cast<const PlaceAccessible *>(child);
    return known && known->isValid() && known->parent() == this ? known->place() : -1;
}

QAccessibleInterface *ItemViewAccessible::childAt(int x, int y) const
{
    return cellOf(view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ItemViewAccessible::focusChild() const
{
    return view().hasFocus() ? cellOf(view().currentIndex()) : nullptr;
}

void *ItemViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QModelIndex ItemViewAccessible::indexAt(int row, int column) const
{
    const QAbstractItemModel *model = view().model();
    if (!model || column < 0 || column >= columnCount())
        return {};
    if (const auto *tree = qobject_cast<const QTreeView *>(&view()))
        return rowAt(*tree, row).siblingAtColumn(column);
    return model->index(row, column, view().rootIndex());
}

QAccessibleInterface *ItemViewAccessible::cellAt(int row, int column) const
{
    if (QAccessibleInterface *cell = cellOf(indexAt(row, column)))
        return cell;
    if (!m_nothing || !QAccessible::accessibleInterface(*m_nothing))
        m_nothing = QAccessible::registerAccessibleInterface(new ItemAccessible(*this, {}));
    return QAccessible::accessibleInterface(*m_nothing);
}

QAccessibleInterface *ItemViewAccessible::cellOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto known = m_cells.constFind(index);
    if (known != m_cells.cend()) {
        if (QAccessibleInterface *cell = QAccessible::accessibleInterface(*known))
            return cell;
    }
    auto *cell = new ItemAccessible(*this, index);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *ItemViewAccessible::headOf(Qt::Orientation orientation, std::optional<int> section) const
{
    const std::pair<int, int> key(orientation, section.value_or(Corner));
    const auto known = m_heads.constFind(key);
    if (known != m_heads.cend()) {
        if (QAccessibleInterface *head = QAccessible::accessibleInterface(*known))
            return head;
    }
    auto *head = new HeadAccessible(*this, orientation, section);
    m_heads.insert(key, QAccessible::registerAccessibleInterface(head));
    return head;
}

int ItemViewAccessible::rowCount() const
{
    if (!view().model())
        return 0;
    const auto *tree = qobject_cast<const QTreeView *>(&view());
    return tree ? rowOf(lastOf(*tree)) + 1 : view().model()->rowCount(view().rootIndex());
}

int ItemViewAccessible::columnCount() const
{
    if (!view().model())
        return 0;
    return roleOf(view()) == QAccessible::List ? 1 : view().model()->columnCount(view().rootIndex());
}

QString ItemViewAccessible::columnDescription(int column) const
{
    return view().model() ? view().model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString ItemViewAccessible::rowDescription(int row) const
{
    const bool hasHeads = view().model() && head(Qt::Vertical);
    return hasHeads ? view().model()->headerData(row, Qt::Vertical).toString() : QString();
}

int ItemViewAccessible::selectedCellCount() const
{
    return view().selectionModel() ? int(view().selectionModel()->selectedIndexes().size()) : 0;
}

QList<QAccessibleInterface *> ItemViewAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view().selectionModel())
        return cells;
    for (const QModelIndex &index : view().selectionModel()->selectedIndexes())
        cells.append(cellOf(index));
    return cells;
}

QList<int> ItemViewAccessible::selectedRows() const
{
    QList<int> rows;
    if (!view().selectionModel())
        return rows;
    for (const QModelIndex &index : view().selectionModel()->selectedRows())
        rows.append(rowOf(index));
    return rows;
}

bool ItemViewAccessible::selectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    const auto mode = view().selectionMode();
    if (!index.isValid() || mode == QAbstractItemView::NoSelection)
        return false;
    if (mode == QAbstractItemView::MultiSelection || mode == QAbstractItemView::ExtendedSelection)
        view().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else
        view().setCurrentIndex(index);
    return true;
}

bool ItemViewAccessible::unselectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    const auto mode = view().selectionMode();
    if (!index.isValid() || (mode != QAbstractItemView::MultiSelection && mode != QAbstractItemView::ExtendedSelection))
        return false; // a person could not either
    view().selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

/// Cells follow their rows by themselves, those whose row has gone are let go; heads know their section by its number.
void ItemViewAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    const bool isReset = event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset;
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        return;
    for (auto cell = m_cells.begin(); cell != m_cells.end();) {
        if (isReset || !cell.key().isValid()) {
            forget(*cell);
            cell = m_cells.erase(cell);
        } else {
            ++cell;
        }
    }
}

ItemViewAccessible *readItemView(const QString &className, QObject *object)
{
    if (className != u"QTreeView" && className != u"QTableView" && className != u"QListView")
        return nullptr;
    auto *view = qobject_cast<QAbstractItemView *>(object);
    return view ? new ItemViewAccessible(*view) : nullptr;
}

} // namespace mainstay
