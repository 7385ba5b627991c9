// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QString>

namespace mainstay::testing {

/// Builds small estates by hand. Ids count from 1 in the order in which things are added; so do ranks.
class EstateMaker
{
public:
    Id<Component> component(const QString &name, std::optional<Id<Component>> parent = {}, const QString &version = {})
    {
        Component made;
        made.parent = parent;
        made.name = name;
        made.productVersion = version;
        return add(std::move(made));
    }

    /// A component just as it is, but for its id and rank.
    Id<Component> add(Component component)
    {
        const Id<Component> id(++m_components);
        component.id = id;
        component.rank = m_components;
        m_builder.addComponent(std::move(component));
        return id;
    }

    Id<RedundancyGroup> group(Id<Component> dependent, const QString &minimum)
    {
        const Id<RedundancyGroup> id(++m_groups);
        m_builder.addGroup({id, 1, dependent, QStringLiteral("group"), *Minimum::parse(minimum)});
        return id;
    }

    Id<Dependency> needs(Id<Component> dependent, Id<Component> provider, Strength strength = Strength::Hard,
                         std::optional<Id<RedundancyGroup>> group = {})
    {
        Dependency made;
        made.dependent = dependent;
        made.provider = provider;
        made.strength = strength;
        made.group = group;
        return add(made);
    }

    Id<Dependency> runsOn(Id<Component> dependent, Id<Component> provider)
    {
        Dependency made;
        made.dependent = dependent;
        made.provider = provider;
        made.kind = DependencyKind::RunsOn;
        return add(made);
    }

    /// A dependency just as it is, but for its id.
    Id<Dependency> add(Dependency dependency)
    {
        dependency.id = Id<Dependency>(++m_dependencies);
        m_builder.addDependency(dependency);
        return dependency.id;
    }

    /// A person's word; nothing for the cause: whatever fails.
    void say(std::optional<Id<Component>> cause, Id<Component> component, OverrideVerdict verdict)
    {
        m_builder.addOverride(
            {.id = Id<ImpactOverride>(++m_overrides), .cause = cause, .component = component, .verdict = verdict});
    }

    EstateBuilder &builder() { return m_builder; }
    std::shared_ptr<const Estate> make() { return m_builder.build(); }

private:
    EstateBuilder m_builder;
    qint64 m_components = 0;
    qint64 m_groups = 0;
    qint64 m_dependencies = 0;
    qint64 m_overrides = 0;
};

} // namespace mainstay::testing
