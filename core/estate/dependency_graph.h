// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"
#include "estate/component_tree.h"
#include "estate/dependency_rows.h"
#include "estate/estate_fault.h"

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// The place of a dependency in the order of (dependent, provider) by outline, then id.
using DependencyIndex = quint32;
/// The place of a redundancy group in the order of its dependent by outline, then id.
using GroupIndex = quint32;

/// A redundancy group as the graph holds it.
struct GroupNode {
    Id<RedundancyGroup> id;
    ComponentIndex dependent = 0;
    QString name;
    Minimum minimum;
};

/// All dependencies in both directions. Immutable; any thread may read it.
class DependencyGraph
{
public:
    DependencyGraph() = default;
    /// Rows that refer to what is not there are left out or taken as ungrouped, each with a fault.
    DependencyGraph(const ComponentTree &tree, std::vector<DependencyRow> rows, std::vector<RedundancyGroup> groups,
                    std::vector<VersionClause> clauses, std::vector<EstateFault> &faults);

    quint32 size() const { return quint32(m_providers.targets.size()); }
    Id<Dependency> id(DependencyIndex dependency) const { return Id<Dependency>(m_ids[dependency]); }
    ComponentIndex dependentOf(DependencyIndex dependency) const;
    ComponentIndex providerOf(DependencyIndex dependency) const { return m_providers.targets[dependency]; }
    DependencyKind kindOf(DependencyIndex dependency) const { return m_kinds[dependency]; }
    Strength strengthOf(DependencyIndex dependency) const { return m_strengths[dependency]; }
    std::optional<GroupIndex> groupOf(DependencyIndex dependency) const
    {
        if (m_groupOf.empty() || m_groupOf[dependency] == noGroup)
            return std::nullopt;
        return m_groupOf[dependency];
    }
    /// Nothing where no version is asked for.
    const VersionClause *clauseOf(DependencyIndex dependency) const;

    /// Row v: what v needs, ascending; the place of an arrow in targets is its DependencyIndex.
    const Adjacency &providers() const { return m_providers; }
    /// Row v: what needs v, ascending.
    const Adjacency &dependents() const { return m_dependents; }
    /// For each arrow of dependents(), by its place in targets, the dependency it stands for.
    std::span<const DependencyIndex> incoming() const { return m_incoming; }

    quint32 groupCount() const { return quint32(m_groups.size()); }
    const GroupNode &group(GroupIndex index) const { return m_groups[index]; }
    /// The distinct providers of the group, ascending.
    std::span<const ComponentIndex> membersOf(GroupIndex index) const { return m_members.of(index); }

    /// The dependencies that ask for a version, ascending, and each one's place in clauses().
    struct Asking {
        DependencyIndex dependency = 0;
        quint32 clause = 0;
    };
    std::span<const Asking> asking() const { return m_asking; }
    std::span<const VersionClause> clauses() const { return m_clauses; }

private:
    static constexpr GroupIndex noGroup = ~GroupIndex(0);
    void takeGroups(const ComponentTree &tree, std::vector<RedundancyGroup> &&groups, std::vector<EstateFault> &faults);
    void takeRows(const ComponentTree &tree, const std::vector<DependencyRow> &rows, std::vector<EstateFault> &faults);
    void turnRound();
    void gatherMembers();

    Adjacency m_providers;
    Adjacency m_dependents;
    std::vector<DependencyIndex> m_incoming;
    std::vector<qint64> m_ids;
    std::vector<DependencyKind> m_kinds;
    std::vector<Strength> m_strengths;
    std::vector<GroupIndex> m_groupOf; ///< empty where nothing is grouped
    std::vector<GroupNode> m_groups;
    Adjacency m_members;
    std::vector<Asking> m_asking;
    std::vector<VersionClause> m_clauses;
};

} // namespace mainstay
