// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layout_stop.h"

#include <QtGlobal>
#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// Lengths are in pixels at a scale of 1; x grows to the right, y downwards.
struct MapSize {
    double width = 0;
    double height = 0;

    bool operator==(const MapSize &) const = default;
};

struct MapPoint {
    double x = 0;
    double y = 0;

    bool operator==(const MapPoint &) const = default;
};

/// An arrow between two nodes, told by their places: the dependent needs the provider.
struct MapArrow {
    quint32 dependent = 0;
    quint32 provider = 0;

    bool operator==(const MapArrow &) const = default;
};

/// Where the providers stand from their dependents.
enum class MapDirection : quint8 { TopDown, LeftToRight };

struct LayoutOptions {
    MapDirection direction = MapDirection::TopDown;
    double nodeSpacing = 28; ///< between neighbours in a layer
    double edgeSpacing =
        14; ///< between edges that pass a layer side by side; a node keeps the mean of both from an edge
    double layerSpacing = 56; ///< at least, between layers; more where edges between them go far sideways
    /// What the nodes of a layer may take side by side; one that needs more is parted into rows (layer_wrap.h), and
    /// edges that pass them run together (edge_bundles.h). Nothing: a layer is as wide as it needs.
    std::optional<double> mostAcross;
    /// They run together too where they pass more layers than this for each node, and the above is told.
    size_t mostPassed = 8;
    double partSpacing = 64; ///< between parts that no edge joins
};

/// A picture of the nodes and arrows it was asked for.
struct LayeredLayout {
    std::vector<MapPoint> corners; ///< upper left corner, per node
    std::vector<quint32> layers; ///< per node, from 0: the layer within its part, dependents before providers
    /// From the border of the dependent to that of the provider, whichever stands first. Where two points of a route
    /// differ across the layers, it passes between two of them, free of nodes: a line serves, and so does a curve whose
    /// ends run along the direction. Else it goes straight on, past a layer.
    std::vector<std::vector<MapPoint>> routes;
    /// Per arrow, the route that draws it: arrows with the same ends share one, and an arrow from a node to itself has
    /// none.
    std::vector<std::optional<quint32>> routeOf;
    /// Per route, where it passes the layers between its ends, in their order from the dependent on: the middle across.
    std::vector<std::vector<double>> bends;
    MapSize bounds; ///< everything lies between (0, 0) and here
    quint64 crossings = 0; ///< pairs of routes that cross between two layers, counted anew for each two layers

    bool operator==(const LayeredLayout &) const = default;
};

/// A node as the picture before showed it.
struct FormerNode {
    MapPoint centre;
    quint32 routes = 0; ///< that ended at it
    bool wasInside = false; ///< of another, which stood there

    bool operator==(const FormerNode &) const = default;
};

/// What the picture before, of the same direction, showed of the nodes and arrows of this one. Any origin will do.
struct FormerLayout {
    std::vector<std::optional<FormerNode>> nodes; ///< per node; nothing for one that is new
    std::vector<std::vector<double>> bends; ///< per arrow, LayeredLayout::bends of its route; none for one that is new
};

/// Draws dependents before providers, layer by layer. Nodes never overlap and no edge passes through a node it does not
/// end at. Long edges are straight between their ends but where they cross one another. Of each cycle as few arrows as
/// a greedy rule finds are drawn against the direction. Parts that no arrow joins stand side by side. Pure and without
/// chance: equal questions have equal answers, whatever the clock says, or none when stop is due, which is looked at
/// before each layer is ordered, where nearly all of the time goes.
///
/// Time and memory grow with the nodes, the arrows and the layers that arrows pass: for neighbourhoods of some hundred
/// nodes and few thousand arrows, not for whole estates. Ends of arrows are below sizes.size(); sizes are not negative
/// and spacings positive. Without `former`, a picture after a small change may look altogether different.
///
/// Near a former picture, what was there moves as little as it can:
/// - the order within a layer is kept, and what is new is put among its neighbours, as long as that leaves no more
///   crossings than a picture from scratch has and a tenth of them, or three, besides; only swaps that take crossings
///   away are made. Beyond that bound the order may change, and of equal ones the former is taken;
/// - across, a node stays where it was, but where new ones need the room, to which both sides give way alike; where it
///   was pushed or its edges are others and it has come further than the width of a box from the middle of its
///   neighbours, it follows them so far. New ones stand as near to their neighbours as they can;
/// - of each cycle the arrows that were drawn against the direction still are, within the same bound on crossings;
/// - between layers the distance stays, as long as it is not much more or less than edges need; the layers themselves
///   are those of a picture from scratch, so that a longer way between two nodes takes them further apart;
/// - parts stay where they were to one another; those without room go to the nearest place that has, new ones below.
/// Told from where the least have moved: origins differ. The same question asked near its own answer has that answer.
///
/// Source: Sugiyama, Tagawa, Toda 1981 (the frame); Eades, Lin, Smyth 1993 (cycles); Gansner, Koutsofios, North, Vo
/// 1993 (swaps); Matuszewski, Schönfeld, Molitor 1999 (sifting); Barth, Jünger, Mutzel 2002 (counting crossings);
/// Brandes, Köpf 2001 (straight edges).
std::optional<LayeredLayout> layeredLayout(std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                                           const LayoutOptions &options = {}, const LayoutStop &stop = {},
                                           const FormerLayout *former = nullptr);

} // namespace mainstay
