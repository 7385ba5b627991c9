// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <optional>

namespace mainstay {

struct Ticket;

/// Something that is still to be done when a ticket is settled.
struct FollowUp {
    Id<FollowUp> id;
    int version = 0;
    Id<Ticket> ticket;
    QString ticketNumber; ///< for lists
    QString text;
    QString owner; ///< a person or a team, by name
    QDate day; ///< by which it is to be done
    QString who; ///< wrote it down
    Instant happened;
    std::optional<QString> doneBy;
    std::optional<Instant> done;

    bool operator==(const FollowUp &) const = default;
};

/// A page of a list over all tickets.
struct FollowUpPage {
    QList<FollowUp> actions;
    qint64 total = 0;
};

} // namespace mainstay
