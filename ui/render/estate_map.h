// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"
#include "estate/neighbourhood.h"
#include "render/map_fonts.h"
#include "render/map_shapes.h"

#include <chrono>
#include <stop_token>

namespace mainstay {

class Words;

enum class MapMode { Neighbourhood, Impact, Whole };

struct EstateMap;

/// A box that a person has put somewhere: its middle, from where the layout has the middle of the first box of the map.
struct DraggedBox {
    Id<Component> component;
    QPointF at;

    bool operator==(const DraggedBox &) const = default;
};

struct MapQuestion {
    std::shared_ptr<const Estate> estate;
    NeighbourhoodQuery query;
    MapMode mode = MapMode::Neighbourhood; ///< Impact: as if every focus failed
    MapFonts fonts;
    /// What was looked at before: what both show moves as little as it can. Without effect where only one of the two is
    /// of the mode Whole.
    std::shared_ptr<const EstateMap> before = {};
    /// For one layout. A map of the default bounds takes a tenth of a second, but of long chains with many edges past
    /// their links some seconds.
    std::chrono::milliseconds patience{10'000};
    std::vector<DraggedBox> dragged; ///< what is not on the map makes no difference
    /// In the modes Neighbourhood and Impact, into what else is drawn below them, or they themselves, is folded.
    std::vector<ComponentIndex> folded = {};
    /// In the mode Whole, of the query only kinds and bounds count, and besides:
    std::vector<ComponentIndex> opened; ///< whose children are seen, as foldedEstate() takes them
    std::optional<ComponentIndex> prior; ///< what is to be seen before all else, as drawnFold() takes it
};

/// What a map shows and where. Immutable once made: any thread may read it.
struct EstateMap {
    std::shared_ptr<const Estate> estate;
    MapMode mode = MapMode::Neighbourhood;
    MapFonts fonts;
    std::vector<MapBox> boxes; ///< nearest to a focus first; in outline order in the mode Whole
    std::vector<MapCurve> curves;
    std::vector<MapNote> notes;
    QSizeF size; ///< everything lies between (0, 0) and here
    NeighbourhoodSize found; ///< had there been no bound on nodes and edges
    NeighbourhoodSize whole; ///< and had every kind been asked for and nothing been collapsed
    Impact impact; ///< of every focus; empty in neighbourhood mode
    ReasonPaths reasons{{}};
    quint32 undrawnImpacted = 0;
    /// More boxes and edges would have been drawn, had their layout not taken longer than that.
    std::optional<std::chrono::milliseconds> cutShortAfter;
    DrawnPart drawn;
    /// Where anything may be folded; FoldedEstate::outside for what is not drawn.
    std::vector<quint32> boxOfComponent;

    /// Also of what is folded into the box.
    std::optional<quint32> placeOf(ComponentIndex component) const;
    std::optional<quint32> placeOf(Id<Component> component) const;
    std::optional<quint32> boxAt(const QPointF &point) const;
    /// The curve nearest to the point and within reach of it.
    std::optional<quint32> curveAt(const QPointF &point, double reach) const;
    /// The curve of a dependent and a provider, by their places.
    std::optional<quint32> curveBetween(quint32 dependent, quint32 provider) const;
};

/// Takes as long as the neighbourhood, the impact and the layout do; any thread that may measure text. A layout that
/// takes longer than the question has patience is given up, and tried again with half as many boxes and edges, until it
/// is done; the map then says so. Nothing when stop was requested.
std::optional<EstateMap> makeEstateMap(const MapQuestion &question, const Words &words, std::stop_token stop = {});

/// Whether a curve stands for all dependencies between what two boxes stand for.
bool isSum(const EstateMap &map, const MapCurve &curve);

/// The first of the dependencies behind a curve, no more than this.
std::vector<DependencyIndex> dependenciesOf(const EstateMap &map, const MapCurve &curve, size_t most);

/// What a badge would show or put away: neighbours on that side; or, below what has children in the mode Whole, these.
struct BadgeCounts {
    quint32 undrawn = 0;
    quint32 drawn = 0;
};
BadgeCounts badgeCounts(const MapBox &box, NeighbourSide side);
/// "+12" where neighbours on that side are not drawn, "−" where all are.
QString badgeText(const MapBox &box, NeighbourSide side);
/// Where the badge stands, on the border of the box: dependents above, providers below.
QRectF badgeRect(const EstateMap &map, quint32 box, NeighbourSide side);

/// "A2.1 Sales database", each part set off from the other's direction of writing.
QString spokenName(const Estate &estate, ComponentIndex component);

} // namespace mainstay
