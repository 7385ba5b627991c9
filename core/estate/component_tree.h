// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"
#include "estate/component.h"
#include "estate/estate_fault.h"
#include "estate/id_table.h"
#include "estate/shared_pages.h"

#include <memory>
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

    /// The same tree with these components as they are now, sharing all that did not change. Nothing when one of them
    /// is not here, or has another parent or rank than before.
    std::optional<ComponentTree> with(std::vector<Component> edited) const;
    /// One was made of the other by with(): every component has the place it has there.
    bool hasSameOutline(const ComponentTree &other) const { return m_outline == other.m_outline; }

    quint32 size() const { return quint32(m_components.size()); }
    const Component &component(ComponentIndex index) const { return m_components[index]; }
    std::optional<ComponentIndex> indexOf(Id<Component> id) const { return m_outline->ids.find(id.value); }

    std::optional<ComponentIndex> parentOf(ComponentIndex index) const;
    std::span<const ComponentIndex> childrenOf(ComponentIndex index) const { return m_outline->children.of(index); }
    std::span<const ComponentIndex> solutions() const { return m_outline->solutions; }
    ComponentIndex solutionOf(ComponentIndex index) const;
    /// One past the last component below this one: [index, endOf(index)) is the component with all below it.
    ComponentIndex endOf(ComponentIndex index) const { return m_outline->ends[index]; }

    /// "A2.1.1", by position.
    QString code(ComponentIndex index) const;
    /// The component that has exactly this code now.
    std::optional<ComponentIndex> withCode(QStringView code) const;
    /// All components of exactly this name, in outline order.
    std::span<const ComponentIndex> named(QStringView name) const;

private:
    /// Where the components stand.
    struct Outline {
        Outline() = default;
        Outline(const std::vector<Component> &components, const std::vector<quint32> &parentOf,
                const std::vector<quint32> &order);

        std::vector<ComponentIndex> parents; ///< the own index: none
        std::vector<quint32> places; ///< among siblings, from 0
        std::vector<ComponentIndex> ends;
        std::vector<ComponentIndex> solutions;
        Adjacency children;
        IdTable ids;
    };
    void sortNames();
    void takeName(ComponentIndex index, const Component &edited);

    std::shared_ptr<const Outline> m_outline = std::make_shared<const Outline>();
    SharedPages<Component> m_components;
    std::vector<ComponentIndex> m_byName;
};

} // namespace mainstay
