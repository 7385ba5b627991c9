// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_former.h"

#include <map>

namespace mainstay {

FormerLayout formerLayout(const EstateMap &before, const EstateMap &map, const std::vector<MapArrow> &arrows)
{
    std::vector<quint32> routes;
    for (const MapBox &box : before.boxes)
        routes.push_back(box.ties);
    for (const MapCurve &curve : before.curves) {
        ++routes[curve.dependent];
        ++routes[curve.provider];
    }
    FormerLayout former;
    std::vector<std::optional<quint32>> was;
    for (const MapBox &box : map.boxes) {
        was.push_back(before.placeOf(box.id));
        former.nodes.emplace_back();
        if (!was.back())
            continue;
        const MapBox &old = before.boxes[*was.back()];
        former.nodes.back() =
            FormerNode{{old.slot.x(), old.slot.y()}, old.id == box.id ? routes[*was.back()] : 0, old.id != box.id};
    }
    std::map<std::pair<quint32, quint32>, const MapCurve *> curves;
    for (const MapCurve &curve : before.curves)
        curves[{curve.dependent, curve.provider}] = &curve;
    for (const MapArrow &arrow : arrows) {
        former.bends.emplace_back();
        const auto dependent = was[arrow.dependent];
        const auto provider = was[arrow.provider];
        const auto curve = dependent && provider ? curves.find({*dependent, *provider}) : curves.end();
        if (curve != curves.end())
            former.bends.back() = curve->second->bends;
    }
    return former;
}

} // namespace mainstay
