// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <tuple>

namespace mainstay {

namespace {

constexpr quint32 Large = 5000; // components; fewer are freed in a millisecond

void letGo(const Estate *estate)
{
    if (estate->tree().size() < Large) {
        delete estate;
        return;
    }
    try {
        std::thread([estate] { delete estate; }).detach();
    } catch (const std::system_error &) {
        delete estate; // no more threads to be had
    }
}

/// The last to hold a snapshot is often the window's thread, which must not wait until all its texts are freed.
std::shared_ptr<const Estate> shared(const Estate *estate)
{
    return {estate, letGo};
}

} // namespace

static std::vector<bool> shieldedWhateverFails(quint32 components, const std::vector<OverrideNode> &overrides)
{
    std::vector<bool> isShielded;
    for (const OverrideNode &override : overrides) {
        if (override.cause)
            continue;
        isShielded.resize(components, false);
        isShielded[override.component] = true;
    }
    return isShielded;
}

Estate::Links::Links(DependencyGraph &&all, std::vector<OverrideNode> &&said)
    : graph(std::move(all))
    , overrides(std::move(said))
    , impact(graph, shieldedWhateverFails(graph.providers().nodeCount(), overrides))
{ }

static std::vector<OverrideNode> placeOverrides(const ComponentTree &tree, const std::vector<ImpactOverride> &overrides)
{
    std::vector<OverrideNode> placed;
    for (const ImpactOverride &said : overrides) {
        const auto component = tree.indexOf(said.component);
        const auto cause = said.cause ? tree.indexOf(*said.cause) : std::nullopt;
        if (component && cause.has_value() == said.cause.has_value())
            placed.push_back({said.id, cause, *component, said.verdict});
    }
    std::sort(placed.begin(), placed.end(), [](const OverrideNode &a, const OverrideNode &b) {
        return std::tie(a.component, a.cause, a.id) < std::tie(b.component, b.cause, b.id);
    });
    return placed;
}

std::shared_ptr<const Estate> Estate::with(std::vector<Component> edited) const
{
    auto tree = m_tree.with(std::move(edited));
    if (!tree)
        return nullptr;
    auto changed = std::make_unique<Estate>(*this);
    changed->m_tree = std::move(*tree);
    return shared(changed.release());
}

void EstateBuilder::reserve(qsizetype components, qsizetype dependencies)
{
    m_components.reserve(size_t(components));
    m_rows.reserve(size_t(dependencies));
}

void EstateBuilder::addDependency(const Dependency &dependency)
{
    DependencyRow row;
    row.id = dependency.id.value;
    row.dependent = dependency.dependent.value;
    row.provider = dependency.provider.value;
    row.group = dependency.group ? dependency.group->value : 0;
    row.kind = dependency.kind;
    row.strength = dependency.strength;
    if (!dependency.requirement.isEmpty())
        row.clause = clauseNumber(dependency);
    m_rows.push_back(row);
}

quint32 EstateBuilder::clauseNumber(const Dependency &dependency)
{
    const VersionClause clause{dependency.requirement, dependency.providedVersion, dependency.scheme};
    const auto known = m_clauseNumbers.constFind(clause);
    if (known != m_clauseNumbers.cend())
        return *known;
    const auto number = quint32(m_clauses.size());
    m_clauses.push_back(clause);
    m_clauseNumbers.insert(clause, number);
    return number;
}

std::shared_ptr<const Estate> EstateBuilder::build()
{
    EstateBuilder rows;
    std::swap(rows, *this);
    rows.m_clauseNumbers = {};
    std::vector<EstateFault> faults;
    ComponentTree tree(std::move(rows.m_components), faults);
    DependencyGraph graph(tree, std::move(rows.m_rows), std::move(rows.m_groups), std::move(rows.m_clauses), faults);
    std::vector<OverrideNode> overrides = placeOverrides(tree, rows.m_overrides);
    return shared(new Estate(std::move(tree), std::move(graph), std::move(overrides), std::move(faults)));
}

} // namespace mainstay
