// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_kinds.h"

#include <QStringView>
#include <optional>

namespace mainstay {

/// What the words of Jira mean where no map says otherwise. Names come from its own workflows, from those of Jira
/// Service Management and from what projects commonly add; case, blanks and hyphens do not matter.

/// Bugs, defects and incidents are incidents, problems problems, changes changes; the rest are requests.
ProcessKind jiraProcess(QStringView issueType);

/// One of ours, with its reason where it has one, such as "pending/caller": by the status' name, else by its category
/// ("new", "indeterminate", "done"; empty: not known). Nothing for a name that says nothing without a category.
std::optional<QStringView> jiraState(ProcessKind process, QStringView status, QStringView category);

/// 1 for Blocker and Highest to 5 for Trivial and Lowest.
std::optional<int> jiraPriorityRank(QStringView priority);

} // namespace mainstay
