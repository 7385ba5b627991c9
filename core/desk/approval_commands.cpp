// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approval_commands.h"

#include "desk/names.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_store.h"
#include "people/people_lookup.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Whether two names stand for one person, as far as the people tell.
bool isSamePerson(Session &session, const QString &one, const std::optional<QString> &person, const QString &other)
{
    return isSameName(one, other) || (person && personNamed(session, other) == person);
}

Ticket decide(Transaction &transaction, const DeskRules &rules, const Ticket &read, Decision decision,
              const QMap<QString, QString> &given, const Occasion &occasion, const Saying &remark)
{
    const QString to = orThrow(decidedState(rules.process(read.process), read, decision));
    return moveTicket(transaction, rules, read, {{to, {}}, given, MoveBy::Person}, occasion, remark);
}

} // namespace

ApproverStanding standingOf(Session &session, const Process &process, const Ticket &ticket, const QString &who)
{
    const std::optional<QString> person = personNamed(session, who);
    ApproverStanding standing{person.has_value(), {}};
    const State *state = approvalOf(process, ticket);
    if (!state || state->approval == Approver::Anybody)
        return standing;
    if (ticket.requester && isSamePerson(session, who, person, *ticket.requester))
        standing.ownAs = u"requester"_s;
    else if (ticket.assignee && isSamePerson(session, who, person, *ticket.assignee))
        standing.ownAs = u"assignee"_s;
    return standing;
}

std::optional<Decision> requireDecision(Session &session, const Process &process, const Ticket &read,
                                        const MoveRequest &request, const Occasion &occasion, const Saying &said)
{
    const auto decision = request.by == MoveBy::Person
        ? decisionOf(process, read.variant, read.state.state, request.to.state)
        : std::nullopt;
    if (!decision || occasion.origin != Origin::Person)
        return decision;
    if (*decision == Decision::Reject) {
        // Whoever asked has to know why, and whoever plans anew too.
        if (said.text.isEmpty())
            throw StoreError(ErrorKind::Invalid, "desk.reason-missing", {{u"ticket"_s, read.number}});
        return decision;
    }
    const Ticket now = findTicket(session, read.id).value_or(read);
    if (const auto own = standingOf(session, process, now, occasion.who).ownAs)
        throw StoreError(ErrorKind::Invalid, "desk.own-approval",
                         {{u"ticket"_s, now.number}, {u"who"_s, occasion.who}, {u"role"_s, *own}});
    return decision;
}

void describeMove(Transaction &transaction, const Ticket &ticket, const StateName &to,
                  const std::optional<Decision> &decision)
{
    const QJsonObject facts{{u"number"_s, ticket.number}, {u"to"_s, toText(to)}};
    if (!decision)
        transaction.describe("desk.move-ticket", facts);
    else if (*decision == Decision::Approve)
        transaction.describe("desk.approve-ticket", facts);
    else
        transaction.describe("desk.reject-ticket", facts);
}

Ticket approveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read,
                     const QMap<QString, QString> &given, const Occasion &occasion, const Saying &remark)
{
    return decide(transaction, rules, read, Decision::Approve, given, occasion, remark);
}

Ticket rejectTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Occasion &occasion,
                    const Saying &reason)
{
    return decide(transaction, rules, read, Decision::Reject, {}, occasion, reason);
}

} // namespace mainstay
