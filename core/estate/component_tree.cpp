// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_tree.h"

#include "estate/outline.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mainstay {

static constexpr quint32 noParent = std::numeric_limits<quint32>::max();

/// Leaves only the first component of each id.
static IdTable keepFirstOfEachId(std::vector<Component> &components, std::vector<EstateFault> &faults)
{
    std::vector<qint64> ids(components.size());
    const auto idOf = [](const Component &component) { return component.id.value; };
    std::transform(components.begin(), components.end(), ids.begin(), idOf);
    IdTable table{ids};
    std::vector<Component> kept;
    kept.reserve(components.size());
    for (quint32 i = 0; i < components.size(); ++i) {
        if (table.find(ids[i]) == i)
            kept.push_back(std::move(components[i]));
        else
            faults.push_back({EstateFault::Kind::DuplicateComponent, ids[i], 0});
    }
    components.swap(kept);
    if (components.size() == kept.size())
        return table;
    ids.resize(components.size());
    std::transform(components.begin(), components.end(), ids.begin(), idOf);
    return IdTable{ids};
}

/// The position of each component's parent, noParent where there is none; orphans gets those that should have had one.
static std::vector<quint32> findParents(const std::vector<Component> &components, const IdTable &ids,
                                        std::vector<quint32> &orphans, std::vector<EstateFault> &faults)
{
    std::vector<quint32> parents(components.size(), noParent);
    for (quint32 i = 0; i < components.size(); ++i) {
        if (!components[i].parent)
            continue;
        if (const auto parent = ids.find(components[i].parent->value)) {
            parents[i] = *parent;
            continue;
        }
        orphans.push_back(i);
        faults.push_back({EstateFault::Kind::MissingParent, components[i].id.value, components[i].parent->value});
    }
    return parents;
}

/// Makes parents a forest: each cycle is cut above its lowest id.
static void cutCycles(const std::vector<Component> &components, std::vector<quint32> &parents,
                      std::vector<quint32> &orphans, std::vector<EstateFault> &faults)
{
    std::vector<quint32> walk(components.size(), noParent); // the walk on which a component was first met
    for (quint32 start = 0; start < components.size(); ++start) {
        quint32 at = start;
        while (at != noParent && walk[at] == noParent) {
            walk[at] = start;
            at = parents[at];
        }
        if (at == noParent || walk[at] != start)
            continue;
        quint32 lowest = at;
        for (quint32 i = parents[at]; i != at; i = parents[i])
            if (components[i].id < components[lowest].id)
                lowest = i;
        faults.push_back(
            {EstateFault::Kind::ParentCycle, components[lowest].id.value, components[parents[lowest]].id.value});
        parents[lowest] = noParent;
        orphans.push_back(lowest);
    }
}

/// Positions in outline order. Without recursion: a chain of parents may be as long as the estate.
static std::vector<quint32> outlineOrder(const std::vector<Component> &components, const std::vector<quint32> &parents,
                                         const std::vector<quint32> &orphans)
{
    const auto count = quint32(components.size());
    std::vector<quint32> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0);
    const auto before = [&](quint32 a, quint32 b) {
        return std::pair(components[a].rank, components[a].id) < std::pair(components[b].rank, components[b].id);
    };
    std::sort(sorted.begin(), sorted.end(), before);
    std::vector<bool> isOrphan(count, false);
    for (const quint32 orphan : orphans)
        isOrphan[orphan] = true;
    std::stable_partition(sorted.begin(), sorted.end(), [&](quint32 i) { return !isOrphan[i]; });

    const quint32 root = count; // stands above the solutions
    std::vector<quint32> above(count);
    for (quint32 i = 0; i < count; ++i)
        above[i] = parents[sorted[i]] == noParent ? root : parents[sorted[i]];
    const Adjacency children = makeAdjacency(count + 1, above, sorted);
    std::vector<quint32> order;
    order.reserve(count);
    std::vector<quint32> waiting(children.of(root).rbegin(), children.of(root).rend());
    while (!waiting.empty()) {
        const quint32 next = waiting.back();
        waiting.pop_back();
        order.push_back(next);
        waiting.insert(waiting.end(), children.of(next).rbegin(), children.of(next).rend());
    }
    return order;
}

ComponentTree::ComponentTree(std::vector<Component> components, std::vector<EstateFault> &faults)
{
    const IdTable ids = keepFirstOfEachId(components, faults);
    std::vector<quint32> orphans;
    std::vector<quint32> parents = findParents(components, ids, orphans, faults);
    cutCycles(components, parents, orphans, faults);
    const std::vector<quint32> order = outlineOrder(components, parents, orphans);
    m_outline = std::make_shared<const Outline>(components, parents, order);
    std::vector<Component> ordered;
    ordered.reserve(order.size());
    for (const quint32 position : order)
        ordered.push_back(std::move(components[position]));
    m_components = SharedPages(std::move(ordered));
    sortNames();
}

/// parentOf and order hold positions in components; what is kept are places in the outline.
ComponentTree::Outline::Outline(const std::vector<Component> &components, const std::vector<quint32> &parentOf,
                                const std::vector<quint32> &order)
{
    const auto count = quint32(order.size());
    std::vector<quint32> indexOfPosition(count);
    std::vector<qint64> idOf(count);
    parents.resize(count);
    std::vector<quint32> above;
    std::vector<quint32> below;
    for (quint32 index = 0; index < count; ++index) {
        indexOfPosition[order[index]] = index;
        idOf[index] = components[order[index]].id.value;
        const quint32 parent = parentOf[order[index]];
        parents[index] = parent == noParent ? index : indexOfPosition[parent];
        if (parent == noParent) {
            solutions.push_back(index);
        } else {
            above.push_back(parents[index]);
            below.push_back(index);
        }
    }
    ids = IdTable{idOf};
    children = makeAdjacency(count, above, below);
    places.resize(count);
    for (quint32 place = 0; place < solutions.size(); ++place)
        places[solutions[place]] = place;
    ends.resize(count);
    for (quint32 index = count; index-- > 0;) {
        const auto own = children.of(index);
        ends[index] = own.empty() ? index + 1 : ends[own.back()];
        for (quint32 place = 0; place < own.size(); ++place)
            places[own[place]] = place;
    }
}

std::optional<ComponentTree> ComponentTree::with(std::vector<Component> edited) const
{
    ComponentTree changed = *this;
    for (Component &component : edited) {
        const auto index = indexOf(component.id);
        if (!index)
            return std::nullopt;
        const Component &before = changed.component(*index);
        if (component.parent != before.parent || component.rank != before.rank)
            return std::nullopt;
        if (component.name != before.name)
            changed.takeName(*index, component);
        changed.m_components.replace(*index, std::move(component));
    }
    return changed;
}

static bool isNamedBefore(const QString &name, ComponentIndex index, const QString &other, ComponentIndex otherIndex)
{
    const int order = name.compare(other);
    return order != 0 ? order < 0 : index < otherIndex;
}

void ComponentTree::sortNames()
{
    m_byName.resize(m_components.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [this](ComponentIndex a, ComponentIndex b) {
        return isNamedBefore(m_components[a].name, a, m_components[b].name, b);
    });
}

/// Moves one component to where its new name belongs; it still has the old one.
void ComponentTree::takeName(ComponentIndex index, const Component &edited)
{
    const auto before = [this](ComponentIndex a, const std::pair<const QString &, ComponentIndex> &b) {
        return isNamedBefore(m_components[a].name, a, b.first, b.second);
    };
    const auto placeOf = [&](const QString &name) {
        return std::lower_bound(m_byName.begin(), m_byName.end(),
                                std::pair<const QString &, ComponentIndex>(name, index), before);
    };
    const auto from = placeOf(component(index).name);
    const auto to = placeOf(edited.name);
    if (from < to)
        std::rotate(from, from + 1, to);
    else
        std::rotate(to, from, from + 1);
}

std::optional<ComponentIndex> ComponentTree::parentOf(ComponentIndex index) const
{
    return m_outline->parents[index] == index ? std::nullopt : std::optional(m_outline->parents[index]);
}

ComponentIndex ComponentTree::solutionOf(ComponentIndex index) const
{
    const std::vector<ComponentIndex> &solutions = m_outline->solutions;
    return *std::prev(std::upper_bound(solutions.begin(), solutions.end(), index));
}

QString ComponentTree::code(ComponentIndex index) const
{
    std::vector<quint32> places{m_outline->places[index]};
    for (auto parent = parentOf(index); parent; parent = parentOf(*parent))
        places.push_back(m_outline->places[*parent]);
    std::reverse(places.begin(), places.end());
    return outlineCode(places);
}

std::optional<ComponentIndex> ComponentTree::withCode(QStringView code) const
{
    const auto places = placesOfCode(code);
    if (!places)
        return std::nullopt;
    std::span<const ComponentIndex> siblings = solutions();
    ComponentIndex index = 0;
    for (const quint32 place : *places) {
        if (place >= siblings.size())
            return std::nullopt;
        index = siblings[place];
        siblings = childrenOf(index);
    }
    return index;
}

std::span<const ComponentIndex> ComponentTree::named(QStringView name) const
{
    const auto nameOf = [this](ComponentIndex index) { return QStringView(m_components[index].name); };
    const auto [first, last] = std::ranges::equal_range(m_byName, name, {}, nameOf);
    return {first, last};
}

} // namespace mainstay
