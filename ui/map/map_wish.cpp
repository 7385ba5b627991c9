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

MapQuestion wholeQuestion(const MapWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts)
{
    MapQuestion question;
    question.mode = MapMode::Whole;
    question.query.kinds = wish.kinds;
    for (const qint64 id : wish.opened)
        if (const auto index = estate->tree().indexOf(Id<Component>(id)))
            question.opened.push_back(*index);
    question.prior = wish.openedLast ? estate->tree().indexOf(*wish.openedLast) : std::nullopt;
    question.fonts = fonts;
    question.estate = std::move(estate);
    return question;
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

void MapWish::open(Id<Component> component)
{
    opened.insert(component.value);
    openedLast = component;
}

void MapWish::fold(Id<Component> component)
{
    opened.remove(component.value);
    openedLast = component;
}

std::optional<MapQuestion> questionOf(const MapWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts)
{
    if (wish.extent == MapExtent::Whole)
        return estate->tree().size() == 0 ? std::nullopt : std::optional(wholeQuestion(wish, std::move(estate), fonts));
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
    for (const qint64 id : wish.folded)
        if (const auto index = estate->tree().indexOf(Id<Component>(id)))
            question.folded.push_back(*index);
    question.mode = wish.mode;
    question.fonts = fonts;
    question.estate = std::move(estate);
    return question;
}

} // namespace mainstay
