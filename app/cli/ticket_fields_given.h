// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket.h"

namespace mainstay {

/// Options that say what a ticket holds: --title, --impact, --component …
QList<OptionSpec> givenOptions();

/// The ticket with all that was given by these options and by --set. Throws StoreError for what does not fit.
Ticket withGiven(Session &session, const Call &call, const Ticket &ticket);

/// The ticket with those of --set that are no fields a move could set by itself; the others go to `rest`.
Ticket withGivenColumns(Session &session, const Call &call, const Ticket &ticket, QMap<QString, QString> &rest);

/// Throws Missing "cli.unknown-word".
Channel channelGiven(const QString &text);

} // namespace mainstay
