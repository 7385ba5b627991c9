// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layered_layout.h"

#include <span>
#include <vector>

namespace mainstay {

/// In a picture whose layers lie below one another.
struct MapRect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const MapRect &) const = default;
};

/// Ways between boxes that pass no other box, wherever the boxes stand: the picture is cut into slabs at the tops and
/// bottoms of boxes, and a way leads down through what of each slab is free. What lies between
/// the ends of each piece of it, from corner to corner, is free, so that a curve within is clear as well.
class ClearWays
{
public:
    explicit ClearWays(std::span<const MapRect> boxes);

    /// From the border of a box to that of another, by the place of each: down from its bottom to a top, up where the
    /// other stands higher, and where they stand side by side from bottom to bottom, below both. It leaves and arrives
    /// upright, `fromAcross` and `toAcross` along the borders. Ways with other lanes keep beside one another where they
    /// turn round the same corner. Where boxes cover one another there may be none; then straight over.
    std::vector<MapPoint> way(quint32 from, double fromAcross, quint32 to, double toAcross, quint32 lane) const;

private:
    struct Stretch {
        double left = 0;
        double right = 0;
    };
    struct Slab {
        double top = 0;
        double bottom = 0;
        std::vector<Stretch> free; ///< from left to right
    };

    std::vector<MapPoint> down(MapPoint from, MapPoint to, quint32 lane) const;
    std::vector<MapPoint> below(quint32 from, double fromAcross, quint32 to, double toAcross, quint32 lane) const;

    bool isFree(const MapPoint &a, const MapPoint &b) const;
    std::vector<MapPoint> smoothed(const std::vector<MapPoint> &way) const;

    std::vector<MapRect> m_boxes;
    std::vector<Slab> m_slabs; ///< from top to bottom, the first and the last without end
};

} // namespace mainstay
