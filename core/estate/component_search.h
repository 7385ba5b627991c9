// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_tree.h"

namespace mainstay {

/// Names and codes of a snapshot in one text, so that a search is one pass over it.
class ComponentSearch
{
public:
    explicit ComponentSearch(const ComponentTree &tree);

    /// The components that have the text in their name or in their code, in outline order.
    std::vector<ComponentIndex> find(const QString &text) const;

private:
    QString m_text; ///< folded; each name and each code ends in a line break
    std::vector<qsizetype> m_starts; ///< by ComponentIndex
};

} // namespace mainstay
