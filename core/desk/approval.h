// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/process.h"
#include "desk/ticket.h"

namespace mainstay {

/// The state of approval that the ticket stands in; nothing where nobody decides about it. Lives as long as the
/// process.
const State *approvalOf(const Process &process, const Ticket &ticket);

/// What a person's move from one state to the other decides; nothing for most of them.
std::optional<Decision> decisionOf(const Process &process, const QString &variant, QStringView from, QStringView to);

/// Where the decision brings the ticket. Errors: Invalid "desk.no-approval" {ticket, state}.
Result<QString> decidedState(const Process &process, const Ticket &ticket, Decision decision);

/// The entry that brought the ticket where it now waits, by its log, which is in order; nothing where none did.
const LogEntry *approvalAsked(const Ticket &ticket, const QList<LogEntry> &log);

} // namespace mainstay
