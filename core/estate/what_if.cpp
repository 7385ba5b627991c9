// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/what_if.h"

#include "estate/version_requirement.h"

#include <algorithm>
#include <map>

namespace mainstay {

namespace {

enum class Judgement { Met, Unmet, NotJudged };

Judgement judge(const VersionRequirement &requirement, const QString &version)
{
    if (version.isEmpty())
        return Judgement::NotJudged;
    return satisfies(version, requirement) ? Judgement::Met : Judgement::Unmet;
}

/// The dependencies whose fulfilment is another as supposed.
void judgeVersions(const Estate &estate, const std::vector<SupposedVersion> &versions, WhatIfAnswer &answer)
{
    std::map<ComponentIndex, QString> supposedOf;
    for (const SupposedVersion &supposed : versions)
        supposedOf[supposed.component] = supposed.version;
    const DependencyGraph &graph = estate.graph();
    for (const auto &[dependency, clauseNumber] : graph.asking()) {
        const auto supposed = supposedOf.find(graph.providerOf(dependency));
        const VersionClause &clause = graph.clauses()[clauseNumber];
        if (supposed == supposedOf.end() || clause.providedVersion)
            continue;
        const Result<VersionRequirement> requirement = parseRequirement(clause.requirement, clause.scheme);
        if (!requirement)
            continue;
        const Judgement before = judge(*requirement, estate.tree().component(supposed->first).productVersion);
        const Judgement after = judge(*requirement, supposed->second);
        if (after == Judgement::Unmet && before != Judgement::Unmet)
            answer.unmet.push_back({dependency, supposed->second});
        if (before == Judgement::Unmet && after != Judgement::Unmet)
            answer.mended.push_back(dependency);
    }
}

std::map<ComponentIndex, Condition> conditionsOf(const Impact &impact)
{
    std::map<ComponentIndex, Condition> conditions;
    for (const ComponentIndex component : impact.named)
        conditions[component] = Condition::Failed;
    for (const std::vector<Impacted> *list : {&impact.impacted, &impact.added})
        for (const Impacted &entry : *list)
            conditions[entry.component] = entry.condition;
    return conditions;
}

} // namespace

WhatIf whatIfOf(const ComponentTree &tree, const QList<Supposition> &suppositions)
{
    WhatIf whatIf;
    for (const Supposition &part : suppositions) {
        const auto component = tree.indexOf(part.component);
        if (!component)
            continue;
        if (part.fails)
            whatIf.failed.push_back(*component);
        if (part.productVersion)
            whatIf.versions.push_back({*component, *part.productVersion});
    }
    return whatIf;
}

WhatIfAnswer answerOf(const Estate &estate, const WhatIf &whatIf)
{
    WhatIfAnswer answer;
    judgeVersions(estate, whatIf.versions, answer);
    ImpactQuestion question{whatIf.failed, {}};
    for (const VersionConflict &unmet : answer.unmet)
        question.broken.push_back(unmet.dependency);
    answer.impact = answerOf(estate, question);
    return answer;
}

ImpactDifference differenceOf(const Impact &first, const Impact &second)
{
    const auto before = conditionsOf(first);
    const auto after = conditionsOf(second);
    std::map<ComponentIndex, ImpactDifference::Entry> entries;
    for (const auto &[component, condition] : before)
        entries[component] = {component, condition, Condition::Up};
    for (const auto &[component, condition] : after) {
        entries[component].component = component;
        entries[component].second = condition;
    }
    ImpactDifference difference;
    for (const auto &[component, entry] : entries)
        if (entry.first != entry.second)
            difference.entries.push_back(entry);
    return difference;
}

} // namespace mainstay
