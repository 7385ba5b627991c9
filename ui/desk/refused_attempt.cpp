// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/refused_attempt.h"

#include "ui_desk/ticket_conflict.h"

namespace mainstay {

namespace {

RefusedAttempt together(const RefusedAttempt &earlier, const RefusedAttempt &later)
{
    RefusedAttempt both = later;
    both.attempt = joined(earlier.attempt, later.attempt);
    both.columns = earlier.columns;
    // As long as there is something to decide, that comes first.
    if (isConflict(earlier.error) && !isConflict(later.error))
        both.error = earlier.error;
    if (earlier.now.version > later.now.version)
        both.now = earlier.now;
    return both;
}

} // namespace

void TicketRefusals::keep(const RefusedAttempt &refused)
{
    if (refused.attempt.move)
        move = refused;
    else
        edit = edit ? together(*edit, refused) : refused;
}

void TicketRefusals::settle(const Ticket &now, const TicketAttempt &attempt)
{
    if (attempt.move) {
        move.reset();
    } else if (edit) {
        if (const auto left = without(edit->attempt, attempt))
            edit->attempt = *left;
        else
            edit.reset();
    }
    for (std::optional<RefusedAttempt> *each : {&edit, &move}) {
        if (*each)
            (*each)->now = now;
    }
}

std::optional<RefusedAttempt> *TicketRefusals::toDecide()
{
    for (std::optional<RefusedAttempt> *each : {&edit, &move}) {
        if (*each && isConflict((*each)->error))
            return each;
    }
    return nullptr;
}

} // namespace mainstay
