// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_wish.h"

namespace mainstay {

namespace {

std::vector<MapFold> foldsOf(const QList<ComponentSide> &sides, const ComponentTree &tree)
{
    std::vector<MapFold> folds;
    for (const ComponentSide &side : sides) {
        if (const auto index = tree.indexOf(side.component))
            folds.push_back({*index, side.side});
    }
    return folds;
}

} // namespace

void MapWish::expand(const ComponentSide &side)
{
    collapsed.removeAll(side);
    if (!expanded.contains(side))
        expanded.append(side);
}

void MapWish::collapse(const ComponentSide &side)
{
    expanded.removeAll(side);
    if (!collapsed.contains(side))
        collapsed.append(side);
}

std::optional<MapQuestion> questionOf(const MapWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts)
{
    const auto centre = wish.centre ? estate->tree().indexOf(*wish.centre) : std::nullopt;
    if (!centre)
        return std::nullopt;
    MapQuestion question;
    question.query.focus = {*centre};
    question.query.dependentDepth = wish.depth().dependents;
    question.query.providerDepth = wish.depth().providers;
    question.query.kinds = wish.kinds;
    question.query.expanded = foldsOf(wish.expanded, estate->tree());
    question.query.collapsed = foldsOf(wish.collapsed, estate->tree());
    question.mode = wish.mode;
    question.fonts = fonts;
    question.estate = std::move(estate);
    return question;
}

} // namespace mainstay
