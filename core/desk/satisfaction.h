// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"

namespace mainstay {

/// How a workspace asks; without it nobody is asked.
struct SatisfactionSetting {
    Id<SatisfactionSetting> id;
    int version = 0;
    QString answer; ///< name of the canned answer that asks, in the languages it has
    int low = 2; ///< a rating up to this one is followed up; 0: none is
    QString followUp = QStringLiteral("{number} {title}"); ///< title of the ticket that follows up

    bool operator==(const SatisfactionSetting &) const = default;
};

/// What was asked of a ticket's requester, once, and what they answered, once.
struct Satisfaction {
    Id<Satisfaction> id;
    int version = 0;
    Id<Ticket> ticket;
    std::optional<Instant> asked; ///< nothing: somebody rated without being asked
    std::optional<int> rating; ///< 1 to 5, 5 best
    QString comment; ///< may be empty
    std::optional<Instant> rated;
    std::optional<QString> who;
    std::optional<Id<Ticket>> followUp; ///< opened because the rating was low

    bool operator==(const Satisfaction &) const = default;
};

inline constexpr int bestRating = 5;

struct RatingGiven {
    int rating = 0;
    QString comment;

    bool operator==(const RatingGiven &) const = default;
};

/// The rating in an answer by mail: the first line, that is not quoted, is a number from 1 to 5, alone or as "4/5", and
/// no other line is another one. What stands below it is the comment. Nothing where there is any doubt.
std::optional<RatingGiven> ratingIn(const QString &text);

} // namespace mainstay
