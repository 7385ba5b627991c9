// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layout_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mainstay {

namespace {

constexpr double Tolerance = 0.01; // px

std::vector<quint32> largestFirst(std::span<const PartSize> parts)
{
    std::vector<quint32> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return parts[a].nodes > parts[b].nodes; });
    return order;
}

std::vector<LayerPoint> inRows(std::span<const PartSize> parts, double spacing)
{
    constexpr double wanted = 1.6; // width for height
    double area = 0;
    double widest = 0;
    for (const PartSize &part : parts) {
        area += (part.width + spacing) * (part.height + spacing);
        widest = std::max(widest, part.width);
    }
    const double rowWidth = std::max(widest, std::sqrt(area * wanted));
    std::vector<LayerPoint> corners(parts.size());
    double across = 0;
    double along = 0;
    double rowHeight = 0;
    for (const quint32 index : largestFirst(parts)) {
        const PartSize &part = parts[index];
        if (across > 0 && across + part.width > rowWidth) {
            along += rowHeight + spacing;
            across = rowHeight = 0;
        }
        corners[index] = {across, along};
        across += part.width + spacing;
        rowHeight = std::max(rowHeight, part.height);
    }
    return corners;
}

class NearFormer
{
public:
    NearFormer(std::span<const PartSize> parts, double spacing)
        : m_parts(parts), m_spacing(spacing), m_corners(parts.size())
    { }

    std::vector<LayerPoint> place()
    {
        const std::vector<quint32> order = largestFirst(m_parts);
        for (const bool wasThere : {true, false})
            for (const quint32 part : order)
                if (m_parts[part].former && m_parts[part].wasThere == wasThere)
                    put(part, *m_parts[part].former);
        for (const quint32 part : order)
            if (!m_parts[part].former)
                put(part, below());
        LayerPoint least = m_corners.front();
        for (const LayerPoint &corner : m_corners)
            least = {std::min(least.across, corner.across), std::min(least.along, corner.along)};
        for (LayerPoint &corner : m_corners)
            corner = {corner.across - least.across, corner.along - least.along};
        return std::move(m_corners);
    }

private:
    bool isFree(const PartSize &part, const LayerPoint &at) const
    {
        const double apart = m_spacing - Tolerance;
        return std::none_of(m_placed.begin(), m_placed.end(), [&](quint32 other) {
            const LayerPoint &corner = m_corners[other];
            return at.across < corner.across + m_parts[other].width + apart
                && corner.across < at.across + part.width + apart
                && at.along < corner.along + m_parts[other].height + apart
                && corner.along < at.along + part.height + apart;
        });
    }

    LayerPoint below() const
    {
        LayerPoint corner{std::numeric_limits<double>::infinity(), 0};
        for (const quint32 other : m_placed) {
            corner.across = std::min(corner.across, m_corners[other].across);
            corner.along = std::max(corner.along, m_corners[other].along + m_parts[other].height + m_spacing);
        }
        return corner;
    }

    void put(quint32 part, const LayerPoint &wish)
    {
        m_corners[part] = isFree(m_parts[part], wish) ? wish : nearest(m_parts[part], wish);
        m_placed.push_back(part);
    }

    /// Beside, over or under one that is placed, as near to the wish as can be.
    LayerPoint nearest(const PartSize &part, const LayerPoint &wish) const
    {
        LayerPoint best = wish;
        double least = std::numeric_limits<double>::infinity();
        for (const quint32 other : m_placed) {
            const LayerPoint &corner = m_corners[other];
            const double left = corner.across - m_spacing - part.width;
            const double right = corner.across + m_parts[other].width + m_spacing;
            const double top = corner.along - m_spacing - part.height;
            const double bottom = corner.along + m_parts[other].height + m_spacing;
            for (const LayerPoint &at : {LayerPoint{left, wish.along},
                                         {right, wish.along},
                                         {wish.across, top},
                                         {wish.across, bottom},
                                         {left, corner.along},
                                         {right, corner.along},
                                         {corner.across, top},
                                         {corner.across, bottom}}) {
                const double off = std::hypot(at.across - wish.across, at.along - wish.along);
                if (off >= least || !isFree(part, at))
                    continue;
                least = off;
                best = at;
            }
        }
        return best;
    }

    std::span<const PartSize> m_parts;
    double m_spacing;
    std::vector<LayerPoint> m_corners;
    std::vector<quint32> m_placed;
};

} // namespace

std::vector<LayerPoint> placeParts(std::span<const PartSize> parts, double spacing)
{
    const bool isNear = std::any_of(parts.begin(), parts.end(), [](const PartSize &part) { return part.former; });
    return isNear ? NearFormer(parts, spacing).place() : inRows(parts, spacing);
}

} // namespace mainstay
