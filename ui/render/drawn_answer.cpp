// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawn_answer.h"

#include "render/estate_hosts.h"
#include "render/estate_map.h"
#include "render/estate_matrix.h"
#include "render/estate_timeline.h"

namespace mainstay {

namespace {

DrawnAnswer nothingOf(const AnswerIds &answer, size_t places)
{
    return {std::vector<bool>(answer.isEmpty() ? 0 : places, false), 0, answer.size()};
}

/// `placeOf` tells where a component of the estate is shown, if it is.
DrawnAnswer drawnWhere(const AnswerIds &answer, size_t places, const auto &placeOf)
{
    DrawnAnswer drawn = nothingOf(answer, places);
    for (const qint64 id : answer) {
        if (const std::optional<quint32> place = placeOf(Id<Component>(id))) {
            drawn.places[*place] = true;
            ++drawn.drawn;
        }
    }
    return drawn;
}

/// `componentAt` tells what is shown in a place, each component in one.
DrawnAnswer drawnAmong(const AnswerIds &answer, size_t places, const auto &componentAt)
{
    DrawnAnswer drawn = nothingOf(answer, places);
    for (quint32 place = 0; place < drawn.places.size(); ++place) {
        if (answer.contains(Id<Component>(componentAt(place)).value)) {
            drawn.places[place] = true;
            ++drawn.drawn;
        }
    }
    return drawn;
}

} // namespace

DrawnAnswer drawnOf(const AnswerIds &answer, const EstateMap &map)
{
    if (map.boxOfComponent.empty())
        return drawnAmong(answer, map.boxes.size(), [&](quint32 box) { return map.boxes[box].id; });
    return drawnWhere(answer, map.boxes.size(), [&](Id<Component> id) { return map.placeOf(id); });
}

DrawnAnswer drawnOf(const AnswerIds &answer, const EstateMatrix &matrix)
{
    return drawnWhere(answer, matrix.size(), [&](Id<Component> id) {
        const auto index = matrix.estate->tree().indexOf(id);
        return index ? matrix.placeOf(*index) : std::nullopt;
    });
}

DrawnAnswer drawnOf(const AnswerIds &answer, const EstateTimeline &timeline)
{
    return drawnAmong(answer, timeline.size(), [&](quint32 row) { return timeline.componentAt(row).id; });
}

DrawnAnswer drawnOf(const AnswerIds &answer, const EstateHosts &hosts)
{
    const ComponentTree &tree = hosts.estate->tree();
    std::vector<bool> isDrawn(answer.isEmpty() ? 0 : tree.size(), false);
    for (const HostBox &box : hosts.boxes)
        if (box.component < isDrawn.size())
            isDrawn[box.component] = true;
    return drawnWhere(answer, isDrawn.size(), [&](Id<Component> id) {
        const auto index = tree.indexOf(id);
        return index && isDrawn[*index] ? index : std::nullopt;
    });
}

} // namespace mainstay
