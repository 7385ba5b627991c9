// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// tickets-csv by process and number; components by their outline code as it is now.
qint64 writeTicketsCsv(Session &session, QByteArray &out, Progress &progress);

} // namespace mainstay
