// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_tree.h"
#include "estate/dependency_graph.h"
#include "estate/estate_fault.h"
#include "estate/impact_graph.h"
#include "estate/impact_override.h"

#include <QHash>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mainstay {

/// An override as the snapshot holds it.
struct OverrideNode {
    Id<ImpactOverride> id;
    std::optional<ComponentIndex> cause; ///< nothing: whatever fails
    ComponentIndex component = 0;
    OverrideVerdict verdict = OverrideVerdict::NotImpacted;

    bool operator==(const OverrideNode &) const = default;
};

/// All components and dependencies at one moment. Immutable: any number of threads may ask it at once, and it lives as
/// long as someone holds it. Questions are free functions: impact.h, needs.h, cycles.h, conflicts.h, resolve.h.
class Estate
{
public:
    Estate() = default;
    Estate(ComponentTree tree, DependencyGraph graph, std::vector<OverrideNode> overrides,
           std::vector<EstateFault> faults)
        : m_tree(std::move(tree))
        , m_links(std::make_shared<const Links>(std::move(graph), std::move(overrides)))
        , m_faults(std::move(faults))
    { }

    /// The same estate with these components as they are now, sharing all that did not change. Null when one of them is
    /// not here or has moved: then it has to be built anew.
    std::shared_ptr<const Estate> with(std::vector<Component> edited) const;

    const ComponentTree &tree() const { return m_tree; }
    const DependencyGraph &graph() const { return m_links->graph; }
    const ImpactGraph &impactGraph() const { return m_links->impact; }
    /// What people said of the impact, by component, then by cause, the one without a cause first.
    std::span<const OverrideNode> overrides() const { return m_links->overrides; }
    /// What had to be mended in the rows; empty for a sound database.
    const std::vector<EstateFault> &faults() const { return m_faults; }

private:
    /// What names components by their place alone.
    struct Links {
        Links() = default;
        Links(DependencyGraph &&all, std::vector<OverrideNode> &&said);

        DependencyGraph graph;
        std::vector<OverrideNode> overrides;
        ImpactGraph impact;
    };

    ComponentTree m_tree;
    std::shared_ptr<const Links> m_links = std::make_shared<const Links>();
    std::vector<EstateFault> m_faults;
};

/// Takes rows in any order, one by one, and makes the snapshot of them. For one thread and one use.
class EstateBuilder
{
public:
    /// Room for what is coming; a hint.
    void reserve(qsizetype components, qsizetype dependencies);

    void addComponent(Component component) { m_components.push_back(std::move(component)); }
    void addDependency(const Dependency &dependency);
    void addGroup(RedundancyGroup group) { m_groups.push_back(std::move(group)); }
    /// One of a component that is not there is left out; the database lets none stand.
    void addOverride(ImpactOverride override) { m_overrides.push_back(std::move(override)); }

    /// Never fails: what is wrong in the rows is mended and told in Estate::faults(). Leaves the builder empty.
    std::shared_ptr<const Estate> build();

private:
    quint32 clauseNumber(const Dependency &dependency);

    std::vector<Component> m_components;
    std::vector<RedundancyGroup> m_groups;
    std::vector<ImpactOverride> m_overrides;
    std::vector<DependencyRow> m_rows;
    std::vector<VersionClause> m_clauses;
    QHash<VersionClause, quint32> m_clauseNumbers;
};

} // namespace mainstay
