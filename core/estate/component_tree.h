// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"
#include "estate/component.h"
#include "estate/estate_fault.h"
#include "estate/id_table.h"

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// The place of a component in outline order, from 0: a parent stands right before all that is below it.
using ComponentIndex = quint32;

/// The components in outline order, with the codes that follow from it. Immutable; any thread may read it.
class ComponentTree
{
public:
    ComponentTree() = default;

    /// Siblings stand by (rank, id). What breaks the tree goes to faults and is mended so that every component has one
    /// place: of equal ids the first counts, and where the parent is missing or a cycle of parents has to be cut (above
    /// its lowest id) a solution begins, after all others.
    ComponentTree(std::vector<Component> components, std::vector<EstateFault> &faults);

    quint32 size() const { return quint32(m_components.size()); }
    const Component &component(ComponentIndex index) const { return m_components[index]; }
    std::optional<ComponentIndex> indexOf(Id<Component> id) const { return m_ids.find(id.value); }

    std::optional<ComponentIndex> parentOf(ComponentIndex index) const;
    std::span<const ComponentIndex> childrenOf(ComponentIndex index) const { return m_children.of(index); }
    std::span<const ComponentIndex> solutions() const { return m_solutions; }
    ComponentIndex solutionOf(ComponentIndex index) const;
    /// One past the last component below this one: [index, endOf(index)) is the component with all below it.
    ComponentIndex endOf(ComponentIndex index) const { return m_ends[index]; }

    /// "A2.1.1", by position.
    QString code(ComponentIndex index) const;
    /// The component that has exactly this code now.
    std::optional<ComponentIndex> withCode(QStringView code) const;
    /// All components of exactly this name, in outline order.
    std::span<const ComponentIndex> named(QStringView name) const;

private:
    void number(std::vector<Component> &&components, const std::vector<quint32> &parents,
                const std::vector<quint32> &order);
    void sortNames();

    std::vector<Component> m_components;
    std::vector<ComponentIndex> m_parents; ///< the own index: none
    std::vector<quint32> m_places; ///< among siblings, from 0
    std::vector<ComponentIndex> m_ends;
    std::vector<ComponentIndex> m_solutions;
    std::vector<ComponentIndex> m_byName;
    Adjacency m_children;
    IdTable m_ids;
};

} // namespace mainstay
