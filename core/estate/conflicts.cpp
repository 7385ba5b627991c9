// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/conflicts.h"

namespace mainstay {

std::vector<Result<VersionRequirement>> requirementsOf(const DependencyGraph &graph)
{
    std::vector<Result<VersionRequirement>> requirements;
    requirements.reserve(graph.clauses().size());
    for (const VersionClause &clause : graph.clauses())
        requirements.push_back(parseRequirement(clause.requirement, clause.scheme));
    return requirements;
}

VersionFindings versionFindingsOf(const Estate &estate)
{
    const DependencyGraph &graph = estate.graph();
    const std::vector<Result<VersionRequirement>> requirements = requirementsOf(graph);

    VersionFindings findings;
    for (const auto &[dependency, clauseNumber] : graph.asking()) {
        const Result<VersionRequirement> &requirement = requirements[clauseNumber];
        if (!requirement) {
            findings.unreadable.push_back({dependency, requirement.error()});
            continue;
        }
        const QString &own = estate.tree().component(graph.providerOf(dependency)).productVersion;
        const std::optional<QString> &provided = graph.clauses()[clauseNumber].providedVersion;
        if (!provided && own.isEmpty())
            continue;
        const QString version = provided.value_or(own);
        if (!satisfies(version, *requirement))
            findings.conflicts.push_back({dependency, version});
    }
    return findings;
}

std::vector<GroupIndex> unreachableMinimaOf(const Estate &estate)
{
    const DependencyGraph &graph = estate.graph();
    std::vector<GroupIndex> found;
    for (GroupIndex group = 0; group < graph.groupCount(); ++group) {
        const auto members = qint64(graph.membersOf(group).size());
        if (graph.group(group).minimum.neededOf(members) > members)
            found.push_back(group);
    }
    return found;
}

} // namespace mainstay
