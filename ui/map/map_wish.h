// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

#include <QList>
#include <QSet>

namespace mainstay {

/// One side of a component, by its id: it means the same after the estate has changed.
struct ComponentSide {
    Id<Component> component;
    NeighbourSide side = NeighbourSide::Dependents;

    bool operator==(const ComponentSide &) const = default;
};

/// Steps from the centre; nothing: all the way.
struct MapDepth {
    std::optional<quint32> dependents = 2;
    std::optional<quint32> providers = 2;

    bool operator==(const MapDepth &) const = default;
};

/// How much of the estate is mapped.
enum class MapExtent { Neighbourhood, Whole };

/// What a person wants to see of the estate, whatever becomes of it.
struct MapWish {
    std::optional<Id<Component>> centre;
    MapMode mode = MapMode::Neighbourhood;
    MapDepth near; ///< how far the neighbourhood goes
    MapDepth far{std::nullopt, 1}; ///< and the impact: what breaks is seen at any depth
    DependencyKinds kinds = DependencyKinds().set();
    QList<ComponentSide> expanded;
    QList<ComponentSide> collapsed;
    MapExtent extent = MapExtent::Neighbourhood; ///< Whole: the mode is Neighbourhood, and the rest but kinds waits
    QSet<qint64> opened; ///< ids of the components whose children are seen in the whole
    QSet<qint64> folded; ///< ids of the components that others below them are folded into in the neighbourhood
    std::optional<Id<Component>> openedLast; ///< seen before all else

    MapDepth &depth() { return mode == MapMode::Impact ? far : near; }
    const MapDepth &depth() const { return mode == MapMode::Impact ? far : near; }
    /// Shows undrawn neighbours on that side, or puts the drawn ones away.
    void expand(const ComponentSide &side);
    void collapse(const ComponentSide &side);

    /// In the whole, shows the children of a component in its place, or folds all below it into it.
    void open(Id<Component> component);
    void fold(Id<Component> component);

    bool operator==(const MapWish &) const = default;
};

/// The wish for this estate; nothing where it has no such centre, or the whole is empty. What else it no longer has is
/// left out.
std::optional<MapQuestion> questionOf(const MapWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts);

} // namespace mainstay
