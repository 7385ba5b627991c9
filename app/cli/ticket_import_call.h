// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"
#include "exchange/ticket_import.h"

namespace mainstay {

/// The part of `import` that brings tickets with their history: tickets-csv, event-log-csv, jira.
QList<OptionSpec> ticketImportOptions();
ExitStatus importTicketFile(Call &call);

} // namespace mainstay
