// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_match.h"

#include "exchange/match_dependencies.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What this source brought before and does not name any more.
class RemovalPlanner
{
public:
    RemovalPlanner(const ImportPicture &picture, const ComponentMatcher &components,
                   const DependencyMatcher &dependencies, ImportPlan &plan)
        : m_picture(picture)
        , m_estate(*picture.estate)
        , m_components(components)
        , m_dependencies(dependencies)
        , m_plan(plan)
    { }

    void plan()
    {
        planDependencies();
        planGroups();
        planComponents();
    }

private:
    void planDependencies()
    {
        const DependencyGraph &graph = m_estate.graph();
        for (DependencyIndex index = 0; index < graph.size(); ++index) {
            const qint64 id = graph.id(index).value;
            if (!m_picture.dependencies.contains(id) || m_dependencies.named().contains(id))
                continue;
            if (m_picture.othersDependencies.contains(id)) {
                m_plan.unclaimedDependencies.push_back(id);
            } else {
                m_plan.goneDependencies.push_back(id);
                m_gone.insert(index);
            }
        }
    }

    /// A group that lost its last member goes with it.
    void planGroups()
    {
        const DependencyGraph &graph = m_estate.graph();
        std::vector<quint32> lost(graph.groupCount());
        std::vector<quint32> left(graph.groupCount());
        for (DependencyIndex index = 0; index < graph.size(); ++index) {
            if (const auto group = graph.groupOf(index))
                ++(m_gone.contains(index) ? lost : left)[*group];
        }
        for (GroupIndex group = 0; group < graph.groupCount(); ++group) {
            const qint64 id = graph.group(group).id.value;
            if (lost[group] > 0 && left[group] == 0 && !m_dependencies.namedGroups().contains(id)) {
                m_plan.goneGroups.push_back(id);
                m_goneGroups.insert(group);
            }
        }
    }

    /// Components that something still hangs on, besides what goes.
    std::vector<bool> heldComponents() const
    {
        const DependencyGraph &graph = m_estate.graph();
        std::vector<bool> held(m_estate.tree().size());
        for (DependencyIndex index = 0; index < graph.size(); ++index) {
            if (!m_gone.contains(index))
                held[graph.dependentOf(index)] = held[graph.providerOf(index)] = true;
        }
        for (GroupIndex group = 0; group < graph.groupCount(); ++group) {
            if (!m_goneGroups.contains(group))
                held[graph.group(group).dependent] = true;
        }
        for (const PlannedMove &move : m_plan.moves)
            hold(held, move.parent);
        for (const PlannedComponent &added : m_plan.components) {
            if (added.parent)
                hold(held, *added.parent);
        }
        return held;
    }

    void hold(std::vector<bool> &held, ComponentRef component) const
    {
        if (!component.isAdded())
            held[m_estate.tree().indexOf(Id<Component>(component.idAfter(0))).value()] = true;
    }

    void planComponents()
    {
        const ComponentTree &tree = m_estate.tree();
        std::vector<bool> held = heldComponents();
        QSet<qint64> moved;
        for (const PlannedMove &move : m_plan.moves)
            moved.insert(move.id);
        const QSet<qint64> brought(m_picture.components.cbegin(), m_picture.components.cend());
        // From the last to the first, so that children are decided before their parents.
        for (ComponentIndex index = tree.size(); index-- > 0;) {
            const Component &component = tree.component(index);
            const qint64 id = component.id.value;
            const bool isNamed = m_components.named().contains(id) || !brought.contains(id);
            const bool stays = isNamed || held[index] || m_picture.othersComponents.contains(id)
                || m_picture.componentsInUse.contains(id);
            if (!stays) {
                m_plan.goneComponents.push_back(id);
                continue;
            }
            if (const auto parent = tree.parentOf(index); parent && !moved.contains(id))
                held[*parent] = true;
            const auto stage = component.lifeCycle.stage;
            if (!isNamed && stage != LifeCycleStage::PhaseOut && stage != LifeCycleStage::Disposed) {
                m_plan.phasedOut.push_back(id);
                m_plan.componentUpdates.push_back({id, {{u"stage"_s, toName(LifeCycleStage::PhaseOut)}}});
                ++m_plan.updatedComponents;
            }
        }
    }

    const ImportPicture &m_picture;
    const Estate &m_estate;
    const ComponentMatcher &m_components;
    const DependencyMatcher &m_dependencies;
    ImportPlan &m_plan;
    QSet<DependencyIndex> m_gone;
    QSet<GroupIndex> m_goneGroups;
};

} // namespace

bool ImportPlan::changesNothing() const
{
    return components.empty() && componentUpdates.empty() && moves.empty() && componentAttributes.empty()
        && groups.empty() && groupUpdates.empty() && dependencies.empty() && dependencyUpdates.empty()
        && dependencyClaims.empty() && dependencyAttributes.empty() && attributeUpdates.empty()
        && dependencyAttributeUpdates.empty() && goneDependencies.empty() && unclaimedDependencies.empty()
        && goneGroups.empty() && goneComponents.empty();
}

ImportPlan planImport(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                      std::vector<Remark> &rejected, TextPool &texts)
{
    ImportPlan plan;
    MatchRejects rejects{rejected, texts};
    ComponentMatcher components(reading, picture, options, plan, rejects);
    components.match();
    DependencyMatcher dependencies(reading, picture, options, components, plan, rejects);
    dependencies.match();
    if (options.removal == Removal::WhatIsGone)
        RemovalPlanner(picture, components, dependencies, plan).plan();
    return plan;
}

} // namespace mainstay
