// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <bitset>
#include <optional>
#include <vector>

namespace mainstay {

/// By the value of DependencyKind.
using DependencyKinds = std::bitset<dependencyKindCount>;

enum class NeighbourSide : quint8 { Dependents, Providers };

/// One side of a component on the map, as a person opens or closes it.
struct MapFold {
    ComponentIndex component = 0;
    NeighbourSide side = NeighbourSide::Dependents;

    bool operator==(const MapFold &) const = default;
};

/// What of the estate is to be seen. Every index is one of the estate; repeats do no harm.
struct NeighbourhoodQuery {
    std::vector<ComponentIndex> focus;
    std::optional<quint32> dependentDepth = 2; ///< steps up from a focus; nothing: all the way
    std::optional<quint32> providerDepth = 2; ///< steps down
    DependencyKinds kinds = DependencyKinds().set(); ///< along these only
    std::vector<MapFold> expanded; ///< all neighbours on that side are seen, however far from the focus
    std::vector<MapFold> collapsed; ///< from there nothing is reached on that side; outranks expanded and depth
    quint32 mostNodes = 300;
    /// Of the nodes found only so many first ones are drawn that no more edges than this join them: beyond, a picture
    /// is neither read nor quickly laid out.
    quint32 mostEdges = 1000;
};

struct NeighbourNode {
    ComponentIndex component = 0;
    quint32 distance = 0; ///< steps from the nearest focus
    quint32 undrawnDependents = 0; ///< components that need it along the kinds asked for and are not among the nodes
    quint32 undrawnProviders = 0;

    bool operator==(const NeighbourNode &) const = default;
};

/// All dependencies of one component on another, drawn as one.
struct NeighbourEdge {
    quint32 dependent = 0; ///< a place among the nodes
    quint32 provider = 0;
    DependencyIndex first = 0; ///< [first, first + count) of the graph, of every kind, at least one of those asked for
    quint32 count = 0;

    bool operator==(const NeighbourEdge &) const = default;
};

struct NeighbourhoodSize {
    quint32 nodes = 0;
    quint32 edges = 0; ///< pairs of different components, however many dependencies join them

    bool operator==(const NeighbourhoodSize &) const = default;
};

struct Neighbourhood {
    /// Nearest first; of equally near ones a dependent and a provider by turns, each in outline order, so that neither
    /// side crowds out the other. Every node but a focus has a nearer one among them that it is reached from.
    std::vector<NeighbourNode> nodes;
    /// Every edge between two of the nodes along the kinds asked for; by the dependent's place, then by the provider's
    /// outline.
    std::vector<NeighbourEdge> edges;
    NeighbourhoodSize found; ///< had mostNodes and mostEdges been no bound
    NeighbourhoodSize whole; ///< and had every kind been asked for and nothing collapsed
    bool operator==(const Neighbourhood &) const = default;
};

/// Up from each focus to what needs it and down to what it needs, not up and down again; but one step in any direction
/// from what is expanded. The bounds hold for a focus too. In O(dependencies of the components found, which
/// have to be looked at to be counted, + components of the estate, of which five bytes each are cleared). Pure; any
/// thread.
Neighbourhood neighbourhoodOf(const Estate &estate, const NeighbourhoodQuery &query);

} // namespace mainstay
