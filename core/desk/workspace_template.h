// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "store/transaction.h"

namespace mainstay {

/// Lays a workspace template (template_file.h says its shape) into the workspace by the commands a person would give,
/// as one undoable step "desk.apply-template" {name}. Its history keeps its times, and counts as recorded when it
/// happened. Throws StoreError: Invalid "base.bad-file", naming the place, and whatever a command refuses.
void applyTemplate(Transaction &transaction, const DeskRules &rules, const QByteArray &json);

} // namespace mainstay
