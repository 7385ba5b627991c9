// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/matrix_wish.h"

#include <algorithm>

namespace mainstay {

MatrixQuestion questionOf(const MatrixWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts)
{
    const ComponentTree &tree = estate->tree();
    MatrixQuestion question;
    question.root = wish.root ? tree.indexOf(*wish.root) : std::nullopt;
    const quint32 depth = wish.depth ? *wish.depth : deepestWithin(tree, MatrixWish::MostRows, question.root);
    question.opened = openedTo(tree, depth, question.root);
    std::erase_if(question.opened,
                  [&](ComponentIndex index) { return wish.folded.contains(tree.component(index).id.value); });
    for (const qint64 id : wish.opened)
        if (const auto index = tree.indexOf(Id<Component>(id)))
            question.opened.push_back(*index);
    question.fonts = fonts;
    question.estate = std::move(estate);
    return question;
}

} // namespace mainstay
