// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"
#include "estate/neighbourhood.h"

#include <QPolygonF>

namespace mainstay {

inline constexpr double BoxPadding = 12; ///< left of the code, right of the label

/// What a person has said of a component against what is computed.
enum class PersonsWord : quint8 { None, NotImpacted, Added };

/// A component on the map. Lengths are in points of 1/96 inch at a scale of 1, y downwards.
struct MapBox {
    ComponentIndex component = 0;
    Id<Component> id;
    QRectF rect;
    QPointF slot; ///< the middle of where the layout has it, wherever a person has dragged it
    QString code; ///< as far as it fits
    QStringList lines; ///< the name, on sixteen lines at most; only what fits on none of them is cut
    QString name; ///< as one harmless line
    double labelAt = 0; ///< where the label begins, across
    bool isFocus = false;
    bool isDragged = false; ///< a person has put it there
    Condition condition = Condition::Up; ///< in impact mode; a focus itself is Up
    PersonsWord word = PersonsWord::None; ///< in impact mode; where others are folded into it, also of one of them
    quint32 undrawnDependents = 0;
    quint32 undrawnProviders = 0;
    quint32 drawnDependents = 0;
    quint32 drawnProviders = 0;
    double opacity = 1; ///< less only while a map becomes another
    // In the mode Whole, or where others are folded into it:
    quint32 components = 1; ///< that it stands for, its own included
    quint32 children = 0; ///< right below it, folded or not, in the mode Whole; else what is folded into it
    quint64 innerDependencies = 0; ///< between what it stands for
    quint32 ties = 0; ///< to other boxes, that are not drawn but laid out as dependencies are
    QString under; ///< a second line, which says how many components are folded into it

    bool isFolded() const { return components > 1; }
};

/// All dependencies of one component on another.
struct MapCurve {
    quint32 dependent = 0; ///< a place among the boxes
    quint32 provider = 0;
    QPolygonF route; ///< from the dependent's border to the provider's
    QRectF bounds;
    std::vector<double> bends; ///< LayeredLayout::bends of the layout's route
    Strength strength = Strength::Soft; ///< hard when one of them is
    Condition carries = Condition::Up; ///< what follows for the dependent over it, in impact mode
    DependencyKinds kinds;
    DependencyIndex first = 0; ///< [first, first + count) of the graph
    quint32 count = 0; ///< of a sum all it stands for, and first says nothing
    double opacity = 1; ///< as of a box
    double weight = 1; ///< its width, in those of a single dependency
};

/// How much of the estate a map of the mode Whole shows.
struct DrawnPart {
    quint64 components = 0; ///< that the boxes stand for
    quint64 dependencies = 0; ///< that the curves are the sum of
    quint64 innerDependencies = 0; ///< inside the boxes
};

/// Says how many members of a redundancy group must be up, beside the curves to those that are drawn; or of how many
/// dependencies a curve is the sum, on it.
struct MapNote {
    QRectF rect;
    QString text;
    QPolygonF tie; ///< where the curves to its members are tied together, from left to right; none on a sum
    double opacity = 1; ///< as of a box
};

} // namespace mainstay
