// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate_maker.h"

#include <QRandomGenerator>
#include <algorithm>

namespace mainstay::testing {

inline std::shared_ptr<const Estate> randomEstate(QRandomGenerator &random, int size, int dependencies)
{
    EstateMaker maker;
    std::vector<Id<Component>> components;
    for (int i = 0; i < size; ++i) {
        std::optional<Id<Component>> parent;
        if (i > 0 && random.bounded(4) > 0)
            parent = components[size_t(random.bounded(i))];
        components.push_back(maker.component(QStringLiteral("c"), parent));
    }
    const auto any = [&] { return components[size_t(random.bounded(size))]; };
    for (int i = 0; i < dependencies; ++i) {
        Dependency made;
        made.dependent = any();
        made.provider = any();
        made.kind = DependencyKind(random.bounded(dependencyKindCount));
        made.strength = random.bounded(2) == 0 ? Strength::Hard : Strength::Soft;
        maker.add(made);
    }
    return maker.make();
}

inline std::vector<ComponentIndex> randomFolds(QRandomGenerator &random, const Estate &estate)
{
    std::vector<ComponentIndex> opened;
    for (ComponentIndex i = 0; i < estate.tree().size(); ++i)
        if (random.bounded(2) == 0)
            opened.push_back(i);
    return opened;
}

/// Where a component stands: the uppermost of those above it that is not opened.
inline ComponentIndex plainNodeOf(const ComponentTree &tree, const std::vector<ComponentIndex> &opened,
                                  ComponentIndex i)
{
    ComponentIndex node = i;
    for (auto above = tree.parentOf(i); above; above = tree.parentOf(*above))
        if (std::ranges::find(opened, *above) == opened.end())
            node = *above;
    return node;
}

} // namespace mainstay::testing
