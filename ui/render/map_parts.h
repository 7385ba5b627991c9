// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layered_layout.h"
#include "render/estate_map.h"

namespace mainstay {

/// What maps of every mode are put together from. Any thread that may measure text.

/// Boxes of a layer stand in rows where they would need more than this side by side: about a dozen.
inline constexpr double MostAcross = 2400;

/// How a component fares, and by whose word.
struct BoxFate {
    Condition condition = Condition::Up;
    PersonsWord word = PersonsWord::None;
};

/// The component with its code and name as far as they fit, and room for the signs of its fate, at (0, 0).
MapBox boxOf(const Estate &estate, ComponentIndex component, const MapFonts &fonts, const BoxFate &fate);

/// The boxes with these arrows between them, near the question's map before where that shows as much of the estate.
std::optional<LayeredLayout> layoutOf(const EstateMap &map, const std::vector<MapArrow> &arrows,
                                      const MapQuestion &question, const LayoutOptions &options,
                                      const LayoutStop &stop);

/// Moves the boxes to their places, and those that a person has dragged to where they belong, with the routes of the
/// layout. The map is as large as the layout.
void placeBoxes(EstateMap &map, LayeredLayout &layout, const std::vector<MapArrow> &arrows, const MapQuestion &question,
                const LayoutOptions &options);

/// The route of a layout, each point once.
QPolygonF polygonOf(const std::vector<MapPoint> &route);

/// Moves all so that badges and notes, too, lie within the size.
void makeRoom(EstateMap &map);

} // namespace mainstay
