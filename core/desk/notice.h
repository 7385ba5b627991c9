// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QString>
#include <QTime>
#include <optional>

namespace mainstay {

struct Command;
struct Ticket;

/// What a person may want to be told while they look elsewhere; each kind has its switch.
enum class NoticeKind {
    Assignment, ///< a ticket was given to them by somebody else
    Reply, ///< somebody else wrote or did something on a ticket of theirs
    LongTask, ///< what ran long, such as an import, has ended
    Warn, ///< a ticket of theirs, or of their team, has spent three quarters of what an agreement allows
    Breach, ///< and all of it
    Major, ///< somebody else says that an incident is a major one
};
inline constexpr NoticeKind allNoticeKinds[] = {NoticeKind::Assignment, NoticeKind::Reply,  NoticeKind::LongTask,
                                                NoticeKind::Warn,       NoticeKind::Breach, NoticeKind::Major};

/// Stable names, as settings carry them: "assignment", "reply", "long-task", "warn", "breach", "major".
QString toName(NoticeKind kind);

/// What one step did to a ticket that is somebody's now.
struct TicketStep {
    Id<Command> step;
    Instant at;
    QString who; ///< did it
    Id<Ticket> ticket;
    QString number;
    QString title;
    QString assignee; ///< now
    bool isOpen = true;
    bool changedAssignee = false; ///< opening a ticket for them counts
    bool addedEntry = false; ///< to its log

    bool operator==(const TicketStep &) const = default;
};

/// What the step is to this person: never anything that they did themselves, and one notice at most. That a ticket is
/// theirs now says more than that its log has another line; one that has ended already is given to nobody.
std::optional<NoticeKind> noticeFor(const QString &person, const TicketStep &step);

/// From `from` until just before `to`, of every day; over midnight where `to` comes earlier. Never, where they are the
/// same.
struct QuietHours {
    QTime from;
    QTime to;

    bool operator==(const QuietHours &) const = default;
};
bool isQuiet(const QuietHours &hours, QTime now);

} // namespace mainstay
