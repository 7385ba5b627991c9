// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/estate_shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

static void add(Pairs &pairs, Random &random, double back, uint32_t dependent, uint32_t provider)
{
    const bool turned = random.fraction() < back;
    pairs.dependents.push_back(turned ? provider : dependent);
    pairs.providers.push_back(turned ? dependent : provider);
}

Pairs layeredPairs(uint32_t components, uint32_t each, double back)
{
    constexpr uint32_t tiers = 20;
    Pairs pairs{"layered", components, {}, {}};
    Random random(42);
    const uint32_t size = components / tiers;
    for (uint32_t component = 0; component + 1 < components; ++component) {
        const uint32_t tier = std::min(component / size, tiers - 1);
        for (uint32_t k = 0; k < each; ++k) {
            uint32_t provider = component + 1;
            if (tier == tiers - 1) {
                provider += random.below(components - component - 1);
            } else {
                const uint32_t span = random.fraction() < 0.8 ? 1 : 1 + random.below(tiers - 1 - tier);
                const uint32_t first = (tier + span) * size;
                provider = first + random.below(tier + span == tiers - 1 ? components - first : size);
            }
            add(pairs, random, back, component, provider);
        }
    }
    return pairs;
}

Pairs popularPairs(uint32_t components, uint32_t each, double back)
{
    Pairs pairs{"popular", components, {}, {}};
    Random random(42);
    for (uint32_t component = 1; component < components; ++component) {
        for (uint32_t k = 0; k < each; ++k) {
            const double x = random.fraction();
            const auto provider = uint32_t(component * x * x * std::max(x, 0.2));
            add(pairs, random, back, component, std::min(provider, component - 1));
        }
    }
    return pairs;
}

static constexpr qint64 solutionId = 1;

static Id<Component> idOf(uint32_t component)
{
    return Id<Component>(component + solutionId + 1);
}

static void addComponents(EstateBuilder &builder, const Pairs &pairs)
{
    builder.reserve(pairs.components + 1, qsizetype(pairs.dependents.size()));
    Component solution;
    solution.id = Id<Component>(solutionId);
    solution.name = u"Solution"_s;
    builder.addComponent(solution);
    for (uint32_t i = 0; i < pairs.components; ++i) {
        Component component;
        component.id = idOf(i);
        component.parent = Id<Component>(solutionId);
        component.rank = i;
        component.name = u"component %1"_s.arg(i);
        component.productVersion = u"1.%1"_s.arg(i % 50);
        builder.addComponent(std::move(component));
    }
}

std::shared_ptr<const Estate> hardEstate(const Pairs &pairs)
{
    EstateBuilder builder;
    addComponents(builder, pairs);
    Dependency dependency;
    for (size_t i = 0; i < pairs.dependents.size(); ++i) {
        dependency.id = Id<Dependency>(qint64(i) + 1);
        dependency.dependent = idOf(pairs.dependents[i]);
        dependency.provider = idOf(pairs.providers[i]);
        builder.addDependency(dependency);
    }
    return builder.build();
}

std::shared_ptr<const Estate> mixedEstate(const Pairs &pairs)
{
    constexpr uint32_t groupSize = 4;
    EstateBuilder builder;
    addComponents(builder, pairs);
    std::vector<uint32_t> grouped(pairs.components, 0);
    std::vector<Id<RedundancyGroup>> group(pairs.components);
    qint64 groups = 0;
    Dependency dependency;
    for (size_t i = 0; i < pairs.dependents.size(); ++i) {
        const uint32_t dependent = pairs.dependents[i];
        dependency.id = Id<Dependency>(qint64(i) + 1);
        dependency.dependent = idOf(dependent);
        dependency.provider = idOf(pairs.providers[i]);
        dependency.strength = dependent % 3 == 2 ? Strength::Soft : Strength::Hard;
        dependency.group.reset();
        if (dependent % 3 == 1) {
            if (grouped[dependent]++ % groupSize == 0) {
                group[dependent] = Id<RedundancyGroup>(++groups);
                builder.addGroup({group[dependent], 1, idOf(dependent), u"group"_s, *Minimum::parse(u"50%")});
            }
            dependency.group = group[dependent];
        }
        builder.addDependency(dependency);
    }
    return builder.build();
}

} // namespace mainstay::bench
