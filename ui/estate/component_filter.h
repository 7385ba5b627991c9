// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_search.h"

#include <memory>

namespace mainstay {

/// What the tree is narrowed to; each part that is there must hold.
struct ComponentFilter {
    QString text; ///< part of a name or of a code, in any case
    std::optional<ComponentKind> kind;
    std::optional<LifeCycleStage> stage;
    std::shared_ptr<const std::vector<qint64>> only; ///< ascending ids; null: no matter which

    bool isEmpty() const { return text.trimmed().isEmpty() && !kind && !stage && !only; }
    bool operator==(const ComponentFilter &) const = default;
};

/// By ComponentIndex, whether the filter shows it: what it fits, and what stands above that. `search` is of this tree.
std::vector<bool> shownBy(const ComponentFilter &filter, const ComponentTree &tree, const ComponentSearch *search);

} // namespace mainstay
