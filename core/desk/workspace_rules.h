// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "store/workspace_options.h"

namespace mainstay {

/// How every program opens a workspace: what undo must leave whole, and what a check looks at.
WorkspaceOptions workspaceOptions(std::shared_ptr<const DeskRules> rules);

} // namespace mainstay
