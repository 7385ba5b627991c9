// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jira_issue.h"
#include "exchange/ticket_rows_reader.h"

namespace mainstay {

/// Makes tickets and rows of issues. Texts of the issues live in the reading's pool. What cannot be used is rejected.
void addJiraTickets(std::vector<JiraIssue> &issues, const TicketReadOptions &options, TicketWords &words,
                    TicketReading &reading);

} // namespace mainstay
