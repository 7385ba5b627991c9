// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/happened.h"

#include "desk/log_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void requirePast(Instant happened, Instant now)
{
    if (happened > now + mostAhead)
        throw StoreError(ErrorKind::Invalid, "desk.in-the-future",
                         {{u"at"_s, toIso(happened)}, {u"now"_s, toIso(now)}});
}

void requireHappened(const Ticket &ticket, const Occasion &occasion)
{
    if (occasion.origin != Origin::Person)
        return;
    requirePast(occasion.happened, occasion.recorded);
    // What is done now may seem to lie before, where another machine opened it.
    const bool isDoneNow = occasion.happened >= occasion.recorded;
    if (occasion.happened < ticket.opened - (isDoneNow ? mostAhead : std::chrono::minutes(0)))
        throw StoreError(
            ErrorKind::Invalid, "desk.before-opened",
            {{u"ticket"_s, ticket.number}, {u"at"_s, toIso(occasion.happened)}, {u"opened"_s, toIso(ticket.opened)}});
}

void requireInOrder(Session &session, const Ticket &ticket, const Occasion &occasion)
{
    // What is done now comes last, also where the clock of another machine was ahead.
    if (occasion.origin != Origin::Person || occasion.happened >= occasion.recorded)
        return;
    const auto last = lastMoveOf(session, ticket.id);
    if (last && occasion.happened < last->happened)
        throw StoreError(ErrorKind::Invalid, "desk.before-last-move",
                         {{u"ticket"_s, ticket.number},
                          {u"at"_s, toIso(occasion.happened)},
                          {u"state"_s, toText(last->state)},
                          {u"moved"_s, toIso(last->happened)}});
}

} // namespace mainstay
