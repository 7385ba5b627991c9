// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"

#include <QList>

namespace mainstay {

/// A ticket went from a team that had it to another one, or to none.
struct Reassignment {
    QString from;
    std::optional<QString> to;
    Instant at;
    QString by; ///< a person, or the name of a rule
    std::chrono::milliseconds held{0}; ///< how long `from` had it

    bool operator==(const Reassignment &) const = default;
};

/// In the order in which they happened. The log is by (happened, id), as logOf() answers it; withdrawn entries do not
/// count, and that a first team got the ticket is no reassignment.
QList<Reassignment> reassignments(const QList<LogEntry> &log);

/// How often it went back to a team that had had it before.
int pingPongs(const QList<Reassignment> &reassignments);

} // namespace mainstay
