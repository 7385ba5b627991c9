// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/map_wish.h"

#include <QMap>

class QSettings;

namespace mainstay {

/// Where a person has dragged boxes, view by view: of the neighbourhoods of each centre, however deep and in whichever
/// mode, and of the whole.
class MapPlaces
{
public:
    const std::vector<DraggedBox> &of(const MapWish &wish) const;
    std::optional<DraggedBox> of(const MapWish &wish, Id<Component> component) const;
    void put(const MapWish &wish, const DraggedBox &box);
    void forget(const MapWish &wish, Id<Component> component);
    void forgetAll(const MapWish &wish);

    /// Below this key, which should be of one workspace alone: ids of another one name other things. What makes no
    /// sense is left out.
    void save(QSettings &settings, const QString &key) const;
    void restore(const QSettings &settings, const QString &key);

private:
    QMap<qint64, std::vector<DraggedBox>> m_views; ///< by the centre; the whole has 0, which is nobody's id
};

} // namespace mainstay
