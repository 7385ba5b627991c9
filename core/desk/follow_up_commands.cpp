// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/follow_up_commands.h"

#include "desk/kept_text.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString requiredLine(const Ticket &ticket, const QString &field, const QString &value)
{
    const QString line = value.simplified();
    if (line.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.follow-up-incomplete",
                         {{u"ticket"_s, ticket.number}, {u"field"_s, field}});
    if (const Result<void> can = requireLine(field, line); !can)
        throw StoreError(can.error());
    return line;
}

QJsonObject factsOf(const FollowUp &action)
{
    return {{u"number"_s, action.ticketNumber}, {u"text"_s, action.text}};
}

} // namespace

FollowUp addFollowUp(Transaction &transaction, const Ticket &ticket, const FollowUp &draft, const Occasion &occasion)
{
    FollowUp action = draft;
    action.text = requiredLine(ticket, u"text"_s, draft.text);
    action.owner = requiredLine(ticket, u"owner"_s, draft.owner);
    if (!action.day.isValid())
        throw StoreError(ErrorKind::Invalid, "desk.follow-up-incomplete",
                         {{u"ticket"_s, ticket.number}, {u"field"_s, u"day"_s}});
    action.ticket = ticket.id;
    action.ticketNumber = ticket.number;
    action.who = occasion.who;
    action.happened = occasion.happened;
    action.doneBy.reset();
    action.done.reset();
    transaction.describe("desk.add-follow-up", factsOf(action));
    return existingFollowUp(transaction, insertFollowUp(transaction, action));
}

FollowUp doFollowUp(Transaction &transaction, const FollowUp &read, const Occasion &occasion)
{
    if (read.done)
        return read;
    transaction.describe("desk.do-follow-up", factsOf(read));
    FollowUp wanted = read;
    wanted.doneBy = occasion.who;
    wanted.done = occasion.happened;
    updateFollowUp(transaction, read, wanted);
    return existingFollowUp(transaction, read.id);
}

FollowUp reopenFollowUp(Transaction &transaction, const FollowUp &read)
{
    if (!read.done)
        return read;
    transaction.describe("desk.reopen-follow-up", factsOf(read));
    FollowUp wanted = read;
    wanted.doneBy.reset();
    wanted.done.reset();
    updateFollowUp(transaction, read, wanted);
    return existingFollowUp(transaction, read.id);
}

void removeFollowUp(Transaction &transaction, const FollowUp &read)
{
    transaction.describe("desk.remove-follow-up", factsOf(read));
    deleteFollowUp(transaction, read);
}

FollowUp existingFollowUp(Session &session, Id<FollowUp> id)
{
    auto found = findFollowUp(session, id);
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.follow-up-unknown", {{u"id"_s, id.value}});
    return std::move(*found);
}

} // namespace mainstay
