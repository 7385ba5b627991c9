// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/forbidden_dependencies.h"

#include <algorithm>
#include <tuple>

namespace mainstay {

namespace {

using Members = std::vector<bool>; // by ComponentIndex

void addSubtree(const ComponentTree &tree, Id<Component> root, Members &members)
{
    if (const auto index = tree.indexOf(root))
        std::fill(members.begin() + *index, members.begin() + tree.endOf(*index), true);
}

void addDeployed(const DeployedVersions &deployed, Id<Environment> environment, Members &members)
{
    const auto place = std::ranges::find(deployed.environments(), environment, &Environment::id);
    if (place == deployed.environments().end())
        return;
    for (const ComponentIndex component : deployed.components())
        members[component] = deployed.at(component, size_t(place - deployed.environments().begin())) != nullptr;
}

void addWhere(const ComponentTree &tree, Members &members, const auto &holds)
{
    for (ComponentIndex i = 0; i < tree.size(); ++i)
        members[i] = holds(tree.component(i));
}

Members membersOf(const Estate &estate, const RuleSide &side, const RuleFacts &facts)
{
    const ComponentTree &tree = estate.tree();
    Members members(tree.size(), false);
    switch (side.trait) {
    case RuleTrait::Component:
        if (side.component)
            addSubtree(tree, *side.component, members);
        break;
    case RuleTrait::Environment:
        if (side.environment)
            addDeployed(facts.deployed, *side.environment, members);
        break;
    case RuleTrait::Kind:
        if (const auto kind = componentKindFromName(side.value))
            addWhere(tree, members, [&](const Component &component) { return component.kind == *kind; });
        break;
    case RuleTrait::Stage:
        if (const auto stage = lifeCycleStageFromName(side.value))
            addWhere(tree, members, [&](const Component &component) { return component.lifeCycle.stage == *stage; });
        break;
    case RuleTrait::Owner:
        addWhere(tree, members, [&](const Component &component) { return component.owner == side.value; });
        break;
    case RuleTrait::Attribute:
        for (const ComponentAttribute &attribute : facts.attributes)
            if (attribute.name == side.name && attribute.value == side.value)
                if (const auto index = tree.indexOf(attribute.component))
                    members[*index] = true;
        break;
    }
    return members;
}

bool areBoth(const ForbiddenRule &rule, RuleTrait trait)
{
    return rule.dependent.trait == trait && rule.provider.trait == trait;
}

} // namespace

std::vector<ForbiddenDependency> forbiddenDependenciesOf(const Estate &estate, std::span<const ForbiddenRule> rules,
                                                         const RuleFacts &facts)
{
    const Adjacency &providers = estate.graph().providers();
    std::vector<ForbiddenDependency> found;
    for (quint32 place = 0; place < rules.size(); ++place) {
        const Members dependents = membersOf(estate, rules[place].dependent, facts);
        const Members forbidden = membersOf(estate, rules[place].provider, facts);
        const bool isOfTrees = areBoth(rules[place], RuleTrait::Component);
        const bool isOfPlaces = areBoth(rules[place], RuleTrait::Environment);
        for (ComponentIndex dependent = 0; dependent < providers.nodeCount(); ++dependent) {
            if (!dependents[dependent])
                continue;
            for (DependencyIndex i = providers.offsets[dependent]; i < providers.offsets[dependent + 1]; ++i) {
                const ComponentIndex provider = providers.targets[i];
                const bool isInside = isOfTrees && forbidden[dependent] && dependents[provider];
                const bool isMetHere = isOfPlaces && dependents[provider];
                if (forbidden[provider] && !isInside && !isMetHere)
                    found.push_back({i, place});
            }
        }
    }
    std::ranges::sort(found, {}, [](const ForbiddenDependency &one) { return std::tuple(one.dependency, one.rule); });
    return found;
}

} // namespace mainstay
