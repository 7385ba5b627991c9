// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/session.h"

namespace mainstay {

/// The incidents that a problem (or a change) gathers, by id: those that say it caused them, or have it as their
/// parent. Throws StoreError.
QList<Id<Ticket>> gatheredBy(Session &session, Id<Ticket> problem);

} // namespace mainstay
