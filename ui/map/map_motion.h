// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/map_glide.h"
#include "ui_map/map_camera.h"

#include <QVariantAnimation>

namespace mainstay {

/// How one map becomes the next on the screen, in some 200 ms; setCurrentTime() leads to any moment of that.
class MapMotion : public QVariantAnimation
{
    Q_OBJECT

public:
    static constexpr int Lasting = 200; // ms

    explicit MapMotion(QObject *parent);

    /// From a map, as this camera saw it, to another, as that one does. A point of `from` stands farther by the shift
    /// in `to`.
    void begin(const std::shared_ptr<const EstateMap> &from, const MapCamera &fromCamera,
               std::shared_ptr<const EstateMap> to, const MapCamera &toCamera, const QPointF &shift);
    /// At once where it leads to.
    void settle();
    bool isUnderWay() const { return m_glide.has_value(); }

    /// Of this moment; only while it is under way.
    const EstateMap &map() { return m_glide->at(currentValue().toDouble()); }
    MapCamera camera() const { return m_from.towards(m_to, currentValue().toDouble()); }

private:
    std::optional<MapGlide> m_glide;
    MapCamera m_from; ///< in the places of the map to come
    MapCamera m_to;
};

} // namespace mainstay
