// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_tree.h"

#include <optional>

namespace mainstay {

/// Which part of the workspace a table is of: a component with all below it, as resolve.h reads it, or everything. Of
/// dependencies it takes those whose dependent lies in it, of tickets those that are tied to a component in it.
struct ExportScope {
    std::optional<QString> component;
};

/// Consecutive places in outline order.
struct OutlineRange {
    ComponentIndex first = 0;
    ComponentIndex end = 0; ///< one past the last

    quint32 size() const { return end - first; }
    bool contains(ComponentIndex index) const { return index >= first && index < end; }
};

/// Throws StoreError as resolveComponent() fails.
OutlineRange rangeOf(const ComponentTree &tree, const ExportScope &scope);

} // namespace mainstay
