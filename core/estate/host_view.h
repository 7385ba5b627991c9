// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// What stands on what, from the ground up.
enum class HostLayer : quint8 { Host, Hypervisor, VirtualMachine, OperatingSystem, Software, Application };
inline constexpr int hostLayerCount = 6;
/// "host", "hypervisor", "virtual machine", "operating system", "software", "application".
QString toName(HostLayer layer);

/// A component in a stack.
struct HostNode {
    ComponentIndex component = 0;
    quint32 parent = 0; ///< the node it runs on, by its place in the stack; of the base: itself
    HostLayer layer = HostLayer::Host;
    Condition condition = Condition::Up; ///< when the base fails; see judge()

    bool operator==(const HostNode &) const = default;
};

/// What runs on one base, at any depth. A base runs on nothing itself: a host, or a machine whose host nobody told.
struct HostStack {
    ComponentIndex base = 0;
    HostLayer layer = HostLayer::Host; ///< of the base
    std::vector<HostNode> nodes; ///< base first, each before what runs on it; empty where there are too many
    quint32 members = 0; ///< how many run on it
    quint32 applications = 0; ///< of them in the layer Application
    quint32 failed = 0; ///< of the whole estate, when the base alone fails
    std::optional<quint32> degraded; ///< the same; nothing: not judged

    bool operator==(const HostStack &) const = default;
};

struct HostView {
    /// So many nodes at most are listed; a stack for which there is no room any more has its counts alone.
    static constexpr size_t MostNodes = 4'000'000;

    std::vector<HostStack> stacks; ///< in outline order of their bases
    std::vector<quint32> carriers; ///< by component: how many stacks it is a member of
    quint32 elsewhere = 0; ///< stacks that carry nothing of the part asked for
    quint32 circular = 0; ///< components that run on one another in a circle, and on no base

    bool operator==(const HostView &) const = default;
};

/// In which layer each component stands: by its kind, but whatever a virtual machine runs on is a hypervisor unless it
/// is hardware or a virtual machine. Linear.
std::vector<HostLayer> hostLayersOf(const Estate &estate);

/// Every stack of the estate by the dependencies of kind "runs on", grouped or not, or those that carry the component
/// `within` or something below it. A component with several providers stands in a stack once, on the nearest one to
/// the base, of equally near ones on the first in outline order. Pure; any thread. Linear in the nodes of all stacks
/// and what impactSizes() takes, or, of few hosts, impactOf(). Nothing when stop was requested.
std::optional<HostView> hostViewOf(const Estate &estate, std::optional<ComponentIndex> within = {},
                                   const std::stop_token &stop = {});

/// How each node of the stack fares when its base fails, and how many of the whole estate fail and degrade.
void judge(const Estate &estate, HostStack &stack);

} // namespace mainstay
