// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/part_menu.h"

#include "kit/component_completer.h"
#include "kit/text_elide.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostPartLetters = 40;

} // namespace

QString PartMenu::textOf(const Estate &estate, std::optional<Id<Component>> root)
{
    if (!root)
        return tr("Whole estate");
    // An ampersand would become a key of the menu.
    return tr("Inside %1").arg(oneLine(componentText(estate.tree(), *root), MostPartLetters).replace(u'&', u"&&"_s));
}

void PartMenu::offer(const Estate &estate, std::optional<Id<Component>> root, std::optional<Id<Component>> chosen)
{
    clear();
    const auto add = [&](std::optional<Id<Component>> part) {
        QAction *action = addAction(textOf(estate, part), this, [this, part] { Q_EMIT wanted(part); });
        action->setCheckable(true);
        action->setChecked(root == part);
    };
    add({});
    if (root)
        add(root);
    const auto index = chosen ? estate.tree().indexOf(*chosen) : std::nullopt;
    for (auto at = index; at; at = estate.tree().parentOf(*at)) {
        const Id<Component> id = estate.tree().component(*at).id;
        if (!estate.tree().childrenOf(*at).empty() && root != id)
            add(id);
    }
}

} // namespace mainstay
