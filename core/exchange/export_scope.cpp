// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_scope.h"

#include "estate/resolve.h"

namespace mainstay {

OutlineRange rangeOf(const ComponentTree &tree, const ExportScope &scope)
{
    if (!scope.component)
        return {0, tree.size()};
    const Result<ComponentIndex> found = resolveComponent(tree, *scope.component);
    if (!found)
        throw StoreError(found.error());
    return {*found, tree.endOf(*found)};
}

} // namespace mainstay
