// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/conflicts.h"
#include "estate/deployment.h"

#include <map>
#include <span>
#include <vector>

namespace mainstay {

/// Which version of each component is in each environment now. A value of its own: it is asked together with a snapshot
/// but changes apart from it.
class DeployedVersions
{
public:
    DeployedVersions() = default;
    /// current is what currentDeployments() tells. Deployments of components that are not in the estate are left out.
    DeployedVersions(const Estate &estate, std::vector<Environment> environments, std::span<const Deployment> current);

    /// In the order of a release.
    const std::vector<Environment> &environments() const { return m_environments; }
    /// The components that are deployed anywhere, in outline order.
    std::vector<ComponentIndex> components() const;
    bool isDeployed(ComponentIndex component) const { return m_versions.contains(component); }
    /// By the place of an environment; nothing where it is not.
    const Deployment *at(ComponentIndex component, size_t environment) const;
    /// It is in two environments or more, not everywhere in the same version.
    bool hasDrift(ComponentIndex component) const;

private:
    std::vector<Environment> m_environments;
    std::map<ComponentIndex, std::vector<std::optional<Deployment>>> m_versions; ///< by the place of an environment
};

/// A version conflict in one environment.
struct EnvironmentConflict {
    size_t environment = 0; ///< its place
    VersionConflict conflict;

    bool operator==(const EnvironmentConflict &) const = default;
};

/// Judges the dependencies that ask for a version by what is deployed, by environment, then as versionFindingsOf() has
/// them. A dependent is judged in an environment when it is there, or is deployed nowhere; a provider that is not there
/// is not judged, nor a requirement that cannot be read, nor a dependency that is provided under a version of its own.
std::vector<EnvironmentConflict> environmentConflictsOf(const Estate &estate, const DeployedVersions &deployed);

} // namespace mainstay
