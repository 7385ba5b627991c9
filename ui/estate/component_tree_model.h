// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "estate/live_estate.h"
#include "kit/look.h"
#include "ui_estate/component_filter.h"

#include <QAbstractItemModel>

namespace mainstay {

/// A word beside a component in the tree.
enum class ComponentMark : quint8 { Fails, Degraded, Conflict };
/// By id; a component without an entry has no mark.
using ComponentMarks = QHash<qint64, ComponentMark>;

/// The components of a snapshot as a tree, narrowed by a filter. Resets once, when the first snapshot comes; after that
/// each change of the estate becomes rows inserted, removed, moved and changed, and a filter a change of layout, so
/// that what is selected and unfolded stays. An index carries the place of its node, which a component keeps for as
/// long as it is shown.
class ComponentTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< "A2.1"
        MarkRole, ///< the word; empty for none
        MarkToneRole, ///< Tone as int
        IdRole, ///< qint64
    };
    static constexpr char MimeType[] = "application/x-mainstay-components";

    using QAbstractItemModel::QAbstractItemModel;

    const std::shared_ptr<const Estate> &estate() const { return m_estate; }
    void apply(const EstateChange &change);
    void setFilter(const ComponentFilter &filter);
    /// The texts of the estate it shows, made elsewhere; else they are made here when a filter first needs them.
    void setSearch(std::shared_ptr<const ComponentSearch> search) { m_search = std::move(search); }
    const ComponentFilter &filter() const { return m_filter; }
    void setMarks(const ComponentMarks &marks);

    /// Nothing for an invalid index.
    std::optional<ComponentIndex> componentAt(const QModelIndex &index) const;
    std::optional<Id<Component>> idAt(const QModelIndex &index) const;
    /// Those of these that stand below no other of them, in outline order.
    ComponentIds topmostOf(const QModelIndexList &indexes) const;
    /// Invalid where the component is not shown.
    QModelIndex indexOf(Id<Component> component) const;
    quint32 shownCount() const { return m_shownCount; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {QString::fromLatin1(MimeType)}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// These were dropped somewhere, one behind the other; nothing has moved yet.
    void moveWanted(const mainstay::ComponentIds &components, const mainstay::Place &place);

private:
    using Slot = quint32;
    static constexpr Slot Root = 0;
    static constexpr quint32 None = ~quint32(0);
    struct Node {
        qint64 id = 0;
        ComponentIndex component = None; ///< None: about to go
        Slot parent = None; ///< None: not in use
        quint32 row = 0;
        std::vector<Slot> children;
    };
    /// The rows of one parent while they are brought into their new order.
    struct Arrangement;

    QModelIndex indexOfSlot(Slot slot) const;
    Slot slotAt(const QModelIndex &index) const { return index.isValid() ? Slot(index.internalId()) : Root; }
    std::span<const ComponentIndex> childrenOf(Slot slot) const;
    QString markOf(const Node &node, Tone &tone) const;

    std::vector<bool> shown();
    void rebuild(const std::vector<bool> &shown);
    void relayout(const std::vector<bool> &shown);
    Slot addNode(ComponentIndex component, Slot parent);
    void addBelow(Slot slot, const std::vector<bool> &shown);
    void dropNode(Slot slot);
    void renumber(Slot parent, size_t from);

    std::vector<ComponentIndex> adopt(const std::shared_ptr<const Estate> &after, const std::vector<bool> &shown);
    bool isTooMuch(const std::vector<bool> &shown) const;
    void arrange(Slot parent, const std::vector<bool> &shown);
    void insertRun(Slot parent, std::span<const ComponentIndex> run, quint32 at, const std::vector<bool> &shown);
    void moveTo(Slot slot, Slot parent, quint32 at);
    void removeGone(Slot parent);
    void tellEdited(const QSet<qint64> &components);
    void tellChanged(const std::vector<bool> &changedSlots);
    std::vector<bool> changedSlots(const EstateChange &change, const std::vector<ComponentIndex> &before) const;

    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    std::shared_ptr<const ComponentSearch> m_search; ///< of m_estate, made when it is first needed
    ComponentFilter m_filter;
    ComponentMarks m_marks;
    std::vector<Node> m_nodes{Node()}; ///< by Slot; the first is the root
    std::vector<Slot> m_free;
    std::vector<Slot> m_slots; ///< by ComponentIndex: None where it is not shown
    quint32 m_shownCount = 0;
    bool m_isLoaded = false;
};

} // namespace mainstay
