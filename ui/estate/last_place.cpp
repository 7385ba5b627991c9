// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/last_place.h"

#include <QSet>

namespace mainstay {

Place lastPlaceIn(const Estate &estate, std::optional<Id<Component>> parent, const ComponentIds &moved)
{
    QSet<qint64> ids;
    for (const Id<Component> component : moved)
        ids.insert(component.value);
    Place place{parent, std::nullopt};
    const ComponentTree &tree = estate.tree();
    const auto above = parent ? tree.indexOf(*parent) : std::nullopt;
    const auto siblings = above ? tree.childrenOf(*above) : tree.solutions();
    for (size_t i = siblings.size(); i-- > 0 && !place.after;) {
        if (const Id<Component> sibling = tree.component(siblings[i]).id; !ids.contains(sibling.value))
            place.after = sibling;
    }
    return place;
}

} // namespace mainstay
