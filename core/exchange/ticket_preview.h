// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "desk/ticket_kinds.h"

#include <QList>
#include <QString>
#include <optional>

namespace mainstay {

class TicketHistory;
class TicketWords;
struct TicketPlan;
struct TicketReading;

/// A ticket as an import leaves it, for a person to look at before it is written. What is empty was not given.
struct TicketPreview {
    QString key; ///< as the source calls it
    ProcessKind process = ProcessKind::Incident;
    QString title;
    QString state; ///< with its reason: "pending/caller"
    QString priority; ///< its number
    QString component, team, assignee, requester;
    std::optional<Instant> opened, resolved, closed;
    qint64 entries = 0; ///< of its log
    qint64 deviations = 0; ///< of them: moves that the process does not have

    bool operator==(const TicketPreview &) const = default;
};

/// The first of the tickets that the plan lets in, at most so many.
QList<TicketPreview> previewOf(const TicketReading &reading, TicketHistory &history, const TicketWords &words,
                               const TicketPlan &plan, qsizetype most);

} // namespace mainstay
