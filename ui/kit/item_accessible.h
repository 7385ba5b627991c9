// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPersistentModelIndex>
#include <optional>

class QAbstractItemView;
class QHeaderView;

namespace mainstay {

class ItemViewAccessible;

/// A place in a list, a table or a tree as a reader sees it. A reader may hold it for longer than it is there: then it
/// is not valid, and answers like one that is empty. Gone before its owner is.
class PlaceAccessible : public QAccessibleInterface
{
public:
    explicit PlaceAccessible(const ItemViewAccessible &owner) : m_owner(owner) { }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

    /// Among the owner's children; -1 where it is no longer there.
    virtual int place() const = 0;

protected:
    const ItemViewAccessible &owner() const { return m_owner; }
    const QAbstractItemView &view() const;
    bool hasModel() const;

private:
    const ItemViewAccessible &m_owner;
};

/// A cell; also the one that stands for what is not there, with an invalid index.
class ItemAccessible : public PlaceAccessible, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(const ItemViewAccessible &owner, const QModelIndex &index) : PlaceAccessible(owner), m_index(index)
    { }

    bool isValid() const override { return hasModel() && m_index.isValid(); }
    int place() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return isValid() ? m_index.column() : -1; }
    int rowIndex() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPersistentModelIndex m_index;
};

/// The head of a column or of a row, or the corner between them.
class HeadAccessible : public PlaceAccessible
{
public:
    /// Without a section: the corner.
    HeadAccessible(const ItemViewAccessible &owner, Qt::Orientation orientation, std::optional<int> section)
        : PlaceAccessible(owner), m_orientation(orientation), m_section(section)
    { }

    bool isValid() const override;
    int place() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;

private:
    const Qt::Orientation m_orientation;
    const std::optional<int> m_section;
};

} // namespace mainstay
