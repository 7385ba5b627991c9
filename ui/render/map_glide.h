// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

namespace mainstay {

/// One map on its way to become another: what both show goes straight from its old to its new place, what is new fades
/// in, what is gone fades out; what is opened comes out of the box it was folded into, and goes back there. Time is a
/// share of the way, given by whoever draws.
class MapGlide
{
public:
    /// A point of `from` stands in `to` farther by the shift. Neither is null.
    MapGlide(const std::shared_ptr<const EstateMap> &from, std::shared_ptr<const EstateMap> to, const QPointF &shift);

    /// The map at this share of the way, from 0 to 1, to be drawn and for nothing else. Its first boxes and curves are
    /// those of `to`, in their order. Good until the next call.
    const EstateMap &at(double share);

private:
    struct BoxWay {
        QPointF by; ///< from where it begins to where it ends
        QSizeF growth;
        bool isStaying = false;
    };
    struct CurveWay {
        quint32 curve = 0;
        QPolygonF from; ///< as many points as `to`
        QPolygonF to;
    };

    void addBoxes(const EstateMap &from, const EstateMap &to, const QPointF &shift);
    void addCurves(const EstateMap &from, const EstateMap &to, const QPointF &shift);

    std::shared_ptr<const EstateMap> m_to;
    EstateMap m_frame;
    std::vector<BoxWay> m_boxWays; ///< per box of the frame
    std::vector<QRectF> m_ends; ///< where it ends
    std::vector<CurveWay> m_curveWays; ///< of those that stay
    std::vector<bool> m_isStaying; ///< per curve of the frame
};

} // namespace mainstay
