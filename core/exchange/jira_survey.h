// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_survey.h"

namespace mainstay {

/// The words of issues of Jira where only words of ours can stand: their types (process), statuses (state) and
/// priorities, each with what it means without the map's word for it. Rows are those that an import makes: one of an
/// issue, and one of each of its changes. `path` is a file, or a folder of which every .json is read; the map may be
/// missing. Errors: those of JiraReader and jiraFiles(), Cancelled "store.cancelled" or "exchange.cancelled".
Result<ForeignWords> surveyJira(const QString &path, const std::optional<TicketMap> &map, const DeskRules &rules,
                                Progress &progress);

} // namespace mainstay
