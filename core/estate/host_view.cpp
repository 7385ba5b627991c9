// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/host_view.h"

#include "estate/impact_sizes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of fewer hosts, asking for each is quicker than for every component at once.
constexpr size_t FewHosts = 64;
constexpr std::array layerNames{"host", "hypervisor", "virtual machine", "operating system", "software", "application"};

HostLayer layerOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Hardware:
        return HostLayer::Host;
    case ComponentKind::VirtualMachine:
        return HostLayer::VirtualMachine;
    case ComponentKind::OperatingSystem:
        return HostLayer::OperatingSystem;
    case ComponentKind::SoftwareSystem:
    case ComponentKind::Component:
    case ComponentKind::Network:
        return HostLayer::Software;
    default:
        return HostLayer::Application;
    }
}

/// The dependencies of kind "runs on" alone.
struct RunsOn {
    explicit RunsOn(const DependencyGraph &graph) : all(graph) { }

    /// Calls with each dependent that runs on the component, ascending, once or more.
    void eachOn(ComponentIndex component, const auto &call) const
    {
        const Adjacency &dependents = all.dependents();
        for (quint32 place = dependents.offsets[component]; place < dependents.offsets[component + 1]; ++place)
            if (all.kindOf(all.incoming()[place]) == DependencyKind::RunsOn)
                call(dependents.targets[place]);
    }
    bool runsOnSomething(ComponentIndex component) const
    {
        const Adjacency &providers = all.providers();
        for (DependencyIndex place = providers.offsets[component]; place < providers.offsets[component + 1]; ++place)
            if (all.kindOf(place) == DependencyKind::RunsOn)
                return true;
        return false;
    }
    bool carriesSomething(ComponentIndex component) const
    {
        bool carries = false;
        eachOn(component, [&carries](ComponentIndex) { carries = true; });
        return carries;
    }

    const DependencyGraph &all;
};

/// Finds what runs on one base after another.
class StackFinder
{
public:
    explicit StackFinder(const Estate &estate)
        : m_runsOn(estate.graph()), m_layers(hostLayersOf(estate)), m_seenFor(estate.tree().size(), 0)
    { }

    /// Breadth first: each on the nearest provider.
    HostStack find(ComponentIndex base)
    {
        HostStack stack;
        stack.base = base;
        stack.layer = m_layers[base];
        ++m_round;
        m_seenFor[base] = m_round;
        stack.nodes.push_back({base, 0, m_layers[base]});
        for (quint32 at = 0; at < stack.nodes.size(); ++at)
            m_runsOn.eachOn(stack.nodes[at].component, [&](ComponentIndex dependent) {
                if (m_seenFor[dependent] == m_round)
                    return;
                m_seenFor[dependent] = m_round;
                stack.nodes.push_back({dependent, at, m_layers[dependent]});
                stack.applications += m_layers[dependent] == HostLayer::Application ? 1 : 0;
            });
        stack.members = quint32(stack.nodes.size()) - 1;
        return stack;
    }

private:
    RunsOn m_runsOn;
    std::vector<HostLayer> m_layers;
    std::vector<quint32> m_seenFor; ///< by component: the round that met it last
    quint32 m_round = 0;
};

bool isInside(const ComponentTree &tree, const HostStack &stack, std::optional<ComponentIndex> within)
{
    return !within || std::ranges::any_of(stack.nodes, [&](const HostNode &node) {
        return node.component >= *within && node.component < tree.endOf(*within);
    });
}

bool isCause(const Estate &estate, ComponentIndex component)
{
    return std::ranges::find(estate.overrides(), std::optional(component), &OverrideNode::cause)
        != estate.overrides().end();
}

/// False when stop was requested.
bool countFailed(const Estate &estate, HostView &view, const std::stop_token &stop)
{
    if (view.stacks.size() > FewHosts) {
        const auto sizes = impactSizes(estate, {}, stop);
        if (!sizes)
            return false;
        for (HostStack &stack : view.stacks) {
            stack.failed = (*sizes)[stack.base];
            if (isCause(estate, stack.base)) // what a person said of this cause alone, the sizes do not know
                judge(estate, stack);
        }
        return true;
    }
    for (HostStack &stack : view.stacks) {
        if (stop.stop_requested())
            return false;
        judge(estate, stack);
    }
    return true;
}

} // namespace

QString toName(HostLayer layer)
{
    return QLatin1String(layerNames[size_t(layer)]);
}

std::vector<HostLayer> hostLayersOf(const Estate &estate)
{
    const ComponentTree &tree = estate.tree();
    const DependencyGraph &graph = estate.graph();
    std::vector<HostLayer> layers(tree.size());
    for (ComponentIndex i = 0; i < tree.size(); ++i)
        layers[i] = layerOf(tree.component(i).kind);
    for (ComponentIndex i = 0; i < tree.size(); ++i) {
        if (tree.component(i).kind != ComponentKind::VirtualMachine)
            continue;
        const Adjacency &providers = graph.providers();
        for (DependencyIndex at = providers.offsets[i]; at < providers.offsets[i + 1]; ++at) {
            const ComponentKind kind = tree.component(providers.targets[at]).kind;
            if (graph.kindOf(at) == DependencyKind::RunsOn && kind != ComponentKind::Hardware
                && kind != ComponentKind::VirtualMachine)
                layers[providers.targets[at]] = HostLayer::Hypervisor;
        }
    }
    return layers;
}

std::optional<HostView> hostViewOf(const Estate &estate, std::optional<ComponentIndex> within,
                                   const std::stop_token &stop)
{
    const ComponentTree &tree = estate.tree();
    const RunsOn runsOn(estate.graph());
    StackFinder finder(estate);
    HostView view;
    view.carriers.assign(tree.size(), 0);
    std::vector<bool> isReached(tree.size(), false);
    size_t listed = 0;
    for (ComponentIndex i = 0; i < tree.size(); ++i) {
        if (runsOn.runsOnSomething(i) || !runsOn.carriesSomething(i))
            continue;
        if (stop.stop_requested())
            return std::nullopt;
        HostStack stack = finder.find(i);
        for (const HostNode &node : stack.nodes) {
            isReached[node.component] = true;
            view.carriers[node.component] += node.component == i ? 0 : 1;
        }
        if (!isInside(tree, stack, within)) {
            ++view.elsewhere;
            continue;
        }
        if (listed + stack.nodes.size() > HostView::MostNodes)
            stack.nodes = {};
        listed += stack.nodes.size();
        view.stacks.push_back(std::move(stack));
    }
    for (ComponentIndex i = 0; i < tree.size(); ++i)
        view.circular += runsOn.runsOnSomething(i) && !isReached[i] ? 1 : 0;
    if (!countFailed(estate, view, stop))
        return std::nullopt;
    return view;
}

void judge(const Estate &estate, HostStack &stack)
{
    const Impact impact = impactOf(estate, std::span(&stack.base, 1));
    std::vector<Impacted> all = impact.impacted;
    all.insert(all.end(), impact.added.begin(), impact.added.end());
    std::ranges::sort(all, {}, &Impacted::component);
    const auto isFailed = [](const Impacted &one) { return one.condition == Condition::Failed; };
    stack.failed = quint32(std::ranges::count_if(all, isFailed));
    stack.degraded = quint32(all.size()) - stack.failed;
    for (HostNode &node : stack.nodes) {
        const auto found = std::ranges::lower_bound(all, node.component, {}, &Impacted::component);
        if (node.component == stack.base)
            node.condition = Condition::Failed;
        else
            node.condition =
                found != all.end() && found->component == node.component ? found->condition : Condition::Up;
    }
}

} // namespace mainstay
