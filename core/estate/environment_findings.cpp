// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/environment_findings.h"

#include <algorithm>

namespace mainstay {

DeployedVersions::DeployedVersions(const Estate &estate, std::vector<Environment> environments,
                                   std::span<const Deployment> current)
    : m_environments(std::move(environments))
{
    for (const Deployment &deployment : current) {
        const auto component = estate.tree().indexOf(deployment.component);
        const auto place = std::ranges::find(m_environments, deployment.environment, &Environment::id);
        if (!component || place == m_environments.end())
            continue;
        auto &row = m_versions[*component];
        row.resize(m_environments.size());
        row[size_t(place - m_environments.begin())] = deployment;
    }
}

std::vector<ComponentIndex> DeployedVersions::components() const
{
    std::vector<ComponentIndex> all;
    all.reserve(m_versions.size());
    for (const auto &[component, row] : m_versions)
        all.push_back(component);
    return all;
}

const Deployment *DeployedVersions::at(ComponentIndex component, size_t environment) const
{
    const auto row = m_versions.find(component);
    return row != m_versions.end() && row->second[environment] ? &*row->second[environment] : nullptr;
}

bool DeployedVersions::hasDrift(ComponentIndex component) const
{
    const auto row = m_versions.find(component);
    if (row == m_versions.end())
        return false;
    const Deployment *first = nullptr;
    for (const auto &deployment : row->second) {
        if (deployment && first && deployment->productVersion != first->productVersion)
            return true;
        if (deployment && !first)
            first = &*deployment;
    }
    return false;
}

std::vector<EnvironmentConflict> environmentConflictsOf(const Estate &estate, const DeployedVersions &deployed)
{
    const DependencyGraph &graph = estate.graph();
    const std::vector<Result<VersionRequirement>> requirements = requirementsOf(graph);

    std::vector<EnvironmentConflict> found;
    for (size_t environment = 0; environment < deployed.environments().size(); ++environment)
        for (const auto &[dependency, clause] : graph.asking()) {
            const ComponentIndex dependent = graph.dependentOf(dependency);
            const Deployment *provider = deployed.at(graph.providerOf(dependency), environment);
            const bool isDependentThere = deployed.at(dependent, environment) || !deployed.isDeployed(dependent);
            if (!provider || !isDependentThere || !requirements[clause] || graph.clauses()[clause].providedVersion)
                continue;
            if (!satisfies(provider->productVersion, *requirements[clause]))
                found.push_back({environment, {dependency, provider->productVersion}});
        }
    return found;
}

} // namespace mainstay
