// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/component_tree.h"

namespace mainstay {

/// The component a person means: "id:123", else a code that exists, else a name; capitals count.
/// Missing "estate.component-unknown" {text}; Invalid "estate.component-ambiguous" {text, candidates: [{id, code,
/// name}]} in outline order, for a name of several or a code that is also another component's name.
Result<ComponentIndex> resolveComponent(const ComponentTree &tree, QStringView text);

} // namespace mainstay
