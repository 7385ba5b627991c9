// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/item_accessible.h"

#include "kit/item_view_accessible.h"

#include <QHeaderView>
#include <QTreeView>

namespace mainstay {

QWindow *PlaceAccessible::window() const
{
    return m_owner.window();
}

QAccessibleInterface *PlaceAccessible::parent() const
{
    return const_cast<ItemViewAccessible *>(&m_owner);
}

const QAbstractItemView &PlaceAccessible::view() const
{
    return m_owner.view();
}

bool PlaceAccessible::hasModel() const
{
    return m_owner.isValid() && view().model();
}

int ItemAccessible::place() const
{
    return isValid() ? owner().placeOf(m_index) : -1;
}

QAccessible::Role ItemAccessible::role() const
{
    switch (owner().role()) {
    case QAccessible::Tree:
        return QAccessible::TreeItem;
    case QAccessible::List:
        return QAccessible::ListItem;
    default:
        return QAccessible::Cell;
    }
}

QAccessible::State ItemAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !(flags & Qt::ItemIsEnabled);
    state.selectable = state.focusable = flags & Qt::ItemIsSelectable;
    state.selected = isSelected();
    state.focused = view().currentIndex() == m_index;
    state.invisible = state.offscreen = !view().viewport()->rect().intersects(view().visualRect(m_index));
    const QVariant check = m_index.data(Qt::CheckStateRole);
    state.checkable = (flags & Qt::ItemIsUserCheckable) && check.isValid();
    state.checked = check.toInt() == Qt::Checked;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view())) {
        state.expandable = tree->model()->hasChildren(m_index);
        state.expanded = state.expandable && tree->isExpanded(m_index);
        state.collapsed = state.expandable && !state.expanded;
    }
    return state;
}

QString ItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString text = m_index.data(Qt::AccessibleTextRole).toString();
    return text.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : text;
}

QRect ItemAccessible::rect() const
{
    const QRect rect = isValid() ? view().visualRect(m_index) : QRect();
    return rect.isNull() ? QRect() : QRect(view().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

void *ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool ItemAccessible::isSelected() const
{
    return isValid() && view().selectionModel() && view().selectionModel()->isSelected(m_index);
}

int ItemAccessible::rowIndex() const
{
    return isValid() ? owner().rowOf(m_index) : -1;
}

QList<QAccessibleInterface *> ItemAccessible::columnHeaderCells() const
{
    if (!isValid() || !owner().head(Qt::Horizontal))
        return {};
    return {owner().child(owner().placeOfHead(Qt::Horizontal, m_index.column()))};
}

QList<QAccessibleInterface *> ItemAccessible::rowHeaderCells() const
{
    if (!isValid() || !owner().head(Qt::Vertical))
        return {};
    return {owner().child(owner().placeOfHead(Qt::Vertical, m_index.row()))};
}

QStringList ItemAccessible::actionNames() const
{
    return {toggleAction()};
}

void ItemAccessible::doAction(const QString &name)
{
    if (name != toggleAction() || !isValid())
        return;
    auto *table = parent()->tableInterface();
    if (isSelected())
        table->unselectRow(rowIndex());
    else
        table->selectRow(rowIndex());
}

bool HeadAccessible::isValid() const
{
    if (!hasModel())
        return false;
    const QHeaderView *head = owner().head(m_orientation);
    return head && (!m_section || *m_section < head->count());
}

int HeadAccessible::place() const
{
    return !isValid() ? -1 : m_section ? owner().placeOfHead(m_orientation, *m_section) : 0;
}

QAccessible::Role HeadAccessible::role() const
{
    if (!m_section)
        return QAccessible::Pane;
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State HeadAccessible::state() const
{
    QAccessible::State state;
    const QHeaderView *head = isValid() ? owner().head(m_orientation) : nullptr;
    state.invalid = !head;
    state.invisible = !head || !head->isVisible();
    state.disabled = head && !head->isEnabled();
    return state;
}

QString HeadAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || !m_section)
        return {};
    const QAbstractItemModel &model = *view().model();
    if (kind == QAccessible::Description)
        return model.headerData(*m_section, m_orientation, Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString text = model.headerData(*m_section, m_orientation, Qt::AccessibleTextRole).toString();
    return text.isEmpty() ? model.headerData(*m_section, m_orientation, Qt::DisplayRole).toString() : text;
}

QRect HeadAccessible::rect() const
{
    const QHeaderView *head = isValid() && m_section ? owner().head(m_orientation) : nullptr;
    if (!head || !head->isVisible())
        return {};
    const int at = head->sectionViewportPosition(*m_section);
    const int length = head->sectionSize(*m_section);
    return m_orientation == Qt::Horizontal ? QRect(head->mapToGlobal(QPoint(at, 0)), QSize(length, head->height()))
                                           : QRect(head->mapToGlobal(QPoint(0, at)), QSize(head->width(), length));
}

} // namespace mainstay
