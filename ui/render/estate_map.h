// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"
#include "estate/neighbourhood.h"
#include "render/map_fonts.h"

#include <QPolygonF>
#include <stop_token>

namespace mainstay {

class Words;

enum class MapMode { Neighbourhood, Impact };

struct MapQuestion {
    std::shared_ptr<const Estate> estate;
    NeighbourhoodQuery query;
    MapMode mode = MapMode::Neighbourhood; ///< Impact: as if every focus failed
    MapFonts fonts;
};

inline constexpr double BoxPadding = 12; ///< left of the code, right of the label

/// A component on the map. Lengths are in points of 1/96 inch at a scale of 1, y downwards.
struct MapBox {
    ComponentIndex component = 0;
    Id<Component> id;
    QRectF rect;
    QString code; ///< as far as it fits
    QString label; ///< the name as far as it fits
    QString name; ///< as one harmless line
    double labelAt = 0; ///< where the label begins, across
    bool isFocus = false;
    Condition condition = Condition::Up; ///< in impact mode; a focus itself is Up
    quint32 undrawnDependents = 0;
    quint32 undrawnProviders = 0;
    quint32 drawnDependents = 0;
    quint32 drawnProviders = 0;
};

/// All dependencies of one component on another.
struct MapCurve {
    quint32 dependent = 0; ///< a place among the boxes
    quint32 provider = 0;
    QPolygonF route; ///< from the dependent's border to the provider's
    QRectF bounds;
    Strength strength = Strength::Soft; ///< hard when one of them is
    Condition carries = Condition::Up; ///< what follows for the dependent over it, in impact mode
    DependencyKinds kinds;
    DependencyIndex first = 0; ///< [first, first + count) of the graph
    quint32 count = 0;
};

/// Says how many members of a redundancy group must be up, beside the curves to those that are drawn.
struct MapNote {
    QRectF rect;
    QString text;
    QPolygonF tie; ///< where the curves to its members are tied together, from left to right
};

/// What a map shows and where. Immutable once made: any thread may read it.
struct EstateMap {
    std::shared_ptr<const Estate> estate;
    MapMode mode = MapMode::Neighbourhood;
    MapFonts fonts;
    std::vector<MapBox> boxes; ///< nearest to a focus first
    std::vector<MapCurve> curves;
    std::vector<MapNote> notes;
    QSizeF size; ///< everything lies between (0, 0) and here
    NeighbourhoodSize found; ///< had there been no bound on nodes and edges
    NeighbourhoodSize whole; ///< and had every kind been asked for and nothing been collapsed
    Impact impact; ///< of every focus; empty in neighbourhood mode
    ReasonPaths reasons{{}};
    quint32 undrawnImpacted = 0;

    std::optional<quint32> placeOf(ComponentIndex component) const;
    std::optional<quint32> placeOf(Id<Component> component) const;
    std::optional<quint32> boxAt(const QPointF &point) const;
    /// The curve nearest to the point and within reach of it.
    std::optional<quint32> curveAt(const QPointF &point, double reach) const;
    /// The curve of a dependent and a provider, by their places.
    std::optional<quint32> curveBetween(quint32 dependent, quint32 provider) const;
};

/// Takes as long as the neighbourhood, the impact and the layout do; any thread that may measure text. Nothing when
/// stop was requested, as layeredLayout() says.
std::optional<EstateMap> makeEstateMap(const MapQuestion &question, const Words &words, std::stop_token stop = {});

/// "+12" where neighbours on that side are not drawn, "−" where all are.
QString badgeText(const MapBox &box, NeighbourSide side);
/// Where the badge stands, on the border of the box: dependents above, providers below.
QRectF badgeRect(const EstateMap &map, quint32 box, NeighbourSide side);

/// "A2.1 Sales database", each part set off from the other's direction of writing.
QString spokenName(const Estate &estate, ComponentIndex component);

} // namespace mainstay
