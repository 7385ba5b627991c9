// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reassignment.h"

#include <QSet>

namespace mainstay {

QList<Reassignment> reassignments(const QList<LogEntry> &log)
{
    QList<Reassignment> found;
    std::optional<QString> team;
    Instant since;
    for (const LogEntry &entry : log) {
        if (entry.withdrawn || entry.team == team)
            continue;
        if (team)
            found.append({*team, entry.team, entry.happened, entry.who, entry.happened - since});
        team = entry.team;
        since = entry.happened;
    }
    return found;
}

int pingPongs(const QList<Reassignment> &reassignments)
{
    QSet<QString> had;
    int count = 0;
    for (const Reassignment &one : reassignments) {
        had.insert(one.from);
        if (one.to && had.contains(*one.to))
            ++count;
    }
    return count;
}

} // namespace mainstay
