// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_graph.h"

#include "estate/id_table.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mainstay {

static constexpr quint32 noClause = std::numeric_limits<quint32>::max();

size_t qHash(const VersionClause &clause, size_t seed)
{
    return qHashMulti(seed, clause.requirement, clause.providedVersion.value_or(QString()), int(clause.scheme));
}

/// A row both of whose ends were found.
struct PlacedRow {
    ComponentIndex dependent;
    ComponentIndex provider;
    quint32 row;
};

static std::vector<PlacedRow> placeRows(const ComponentTree &tree, const std::vector<DependencyRow> &rows,
                                        std::vector<EstateFault> &faults)
{
    std::vector<PlacedRow> placed;
    placed.reserve(rows.size());
    for (quint32 i = 0; i < rows.size(); ++i) {
        const auto dependent = tree.indexOf(Id<Component>(rows[i].dependent));
        const auto provider = tree.indexOf(Id<Component>(rows[i].provider));
        if (!dependent)
            faults.push_back({EstateFault::Kind::MissingDependent, rows[i].id, rows[i].dependent});
        if (!provider)
            faults.push_back({EstateFault::Kind::MissingProvider, rows[i].id, rows[i].provider});
        if (dependent && provider)
            placed.push_back({*dependent, *provider, i});
    }
    return placed;
}

/// Sorts by one end, keeping the order of equals; counting is many times faster than comparing.
static std::vector<PlacedRow> sortedBy(ComponentIndex PlacedRow::*end, const std::vector<PlacedRow> &rows,
                                       quint32 components)
{
    std::vector<quint32> next(size_t(components) + 1, 0);
    for (const PlacedRow &row : rows)
        ++next[row.*end + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<PlacedRow> sorted(rows.size());
    for (const PlacedRow &row : rows)
        sorted[next[row.*end]++] = row;
    return sorted;
}

/// Rows mostly come by id; where they do not, equal ends are put in order here.
static void sortEqualEndsById(std::vector<PlacedRow> &placed, const std::vector<DependencyRow> &rows)
{
    const auto sameEnds = [](const PlacedRow &a, const PlacedRow &b) {
        return a.dependent == b.dependent && a.provider == b.provider;
    };
    for (auto first = placed.begin(); first != placed.end();) {
        const auto last =
            std::find_if_not(first + 1, placed.end(), [&](const auto &row) { return sameEnds(*first, row); });
        if (last - first > 1)
            std::sort(first, last, [&](const auto &a, const auto &b) { return rows[a.row].id < rows[b.row].id; });
        first = last;
    }
}

DependencyGraph::DependencyGraph(const ComponentTree &tree, std::vector<DependencyRow> rows,
                                 std::vector<RedundancyGroup> groups, std::vector<VersionClause> clauses,
                                 std::vector<EstateFault> &faults)
    : m_clauses(std::move(clauses))
{
    takeGroups(tree, std::move(groups), faults);
    takeRows(tree, rows, faults);
    turnRound();
    gatherMembers();
}

void DependencyGraph::takeGroups(const ComponentTree &tree, std::vector<RedundancyGroup> &&groups,
                                 std::vector<EstateFault> &faults)
{
    for (RedundancyGroup &group : groups) {
        if (const auto dependent = tree.indexOf(group.dependent))
            m_groups.push_back({group.id, *dependent, std::move(group.name), group.minimum});
        else
            faults.push_back({EstateFault::Kind::MissingGroupDependent, group.id.value, group.dependent.value});
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const GroupNode &a, const GroupNode &b) { return a.id < b.id; });
    const auto repeated = [&](const GroupNode &a, const GroupNode &b) {
        if (a.id == b.id)
            faults.push_back({EstateFault::Kind::DuplicateGroup, b.id.value, 0});
        return a.id == b.id;
    };
    m_groups.erase(std::unique(m_groups.begin(), m_groups.end(), repeated), m_groups.end());
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const GroupNode &a, const GroupNode &b) { return a.dependent < b.dependent; });
}

void DependencyGraph::takeRows(const ComponentTree &tree, const std::vector<DependencyRow> &rows,
                               std::vector<EstateFault> &faults)
{
    std::vector<qint64> groupIds(m_groups.size());
    std::transform(m_groups.begin(), m_groups.end(), groupIds.begin(),
                   [](const auto &group) { return group.id.value; });
    const IdTable groupTable{groupIds};

    std::vector<PlacedRow> placed = sortedBy(&PlacedRow::provider, placeRows(tree, rows, faults), tree.size());
    placed = sortedBy(&PlacedRow::dependent, placed, tree.size());
    sortEqualEndsById(placed, rows);

    const auto count = quint32(placed.size());
    m_providers.offsets.assign(size_t(tree.size()) + 1, 0);
    m_providers.targets.resize(count);
    m_ids.resize(count);
    m_kinds.resize(count);
    m_strengths.resize(count);
    if (!m_groups.empty())
        m_groupOf.assign(count, noGroup);
    for (DependencyIndex i = 0; i < count; ++i) {
        const DependencyRow &row = rows[placed[i].row];
        ++m_providers.offsets[placed[i].dependent + 1];
        m_providers.targets[i] = placed[i].provider;
        m_ids[i] = row.id;
        m_kinds[i] = row.kind;
        m_strengths[i] = row.strength;
        if (row.clause != noClause)
            m_asking.push_back({i, row.clause});
        if (row.group == 0)
            continue;
        if (const auto group = groupTable.find(row.group); !group)
            faults.push_back({EstateFault::Kind::MissingGroup, row.id, row.group});
        else if (m_groups[*group].dependent != placed[i].dependent)
            faults.push_back({EstateFault::Kind::ForeignGroup, row.id, row.group});
        else
            m_groupOf[i] = *group;
    }
    std::partial_sum(m_providers.offsets.begin(), m_providers.offsets.end(), m_providers.offsets.begin());
    m_asking.shrink_to_fit();
}

/// The same arrows from the providers' side.
void DependencyGraph::turnRound()
{
    m_dependents.offsets.assign(m_providers.offsets.size(), 0);
    m_dependents.targets.resize(size());
    m_incoming.resize(size());
    for (const ComponentIndex provider : m_providers.targets)
        ++m_dependents.offsets[provider + 1];
    std::partial_sum(m_dependents.offsets.begin(), m_dependents.offsets.end(), m_dependents.offsets.begin());
    std::vector<quint32> next(m_dependents.offsets.begin(), m_dependents.offsets.end() - 1);
    for (ComponentIndex dependent = 0; dependent < m_providers.nodeCount(); ++dependent) {
        for (DependencyIndex i = m_providers.offsets[dependent]; i < m_providers.offsets[dependent + 1]; ++i) {
            const quint32 slot = next[m_providers.targets[i]]++;
            m_dependents.targets[slot] = dependent;
            m_incoming[slot] = i;
        }
    }
}

void DependencyGraph::gatherMembers()
{
    std::vector<GroupIndex> groups;
    std::vector<ComponentIndex> members;
    std::vector<ComponentIndex> newest(m_groups.size(), std::numeric_limits<ComponentIndex>::max());
    for (DependencyIndex i = 0; i < m_groupOf.size(); ++i) {
        const GroupIndex group = m_groupOf[i];
        if (group == noGroup || newest[group] == providerOf(i)) // a group has one dependent, whose providers ascend
            continue;
        newest[group] = providerOf(i);
        groups.push_back(group);
        members.push_back(providerOf(i));
    }
    m_members = makeAdjacency(groupCount(), groups, members);
}

ComponentIndex DependencyGraph::dependentOf(DependencyIndex dependency) const
{
    const auto &offsets = m_providers.offsets;
    return ComponentIndex(std::upper_bound(offsets.begin(), offsets.end(), dependency) - offsets.begin() - 1);
}

const VersionClause *DependencyGraph::clauseOf(DependencyIndex dependency) const
{
    const auto at = std::ranges::lower_bound(m_asking, dependency, {}, &Asking::dependency);
    return at == m_asking.end() || at->dependency != dependency ? nullptr : &m_clauses[at->clause];
}

} // namespace mainstay
