// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbound_commands.h"

#include "desk/log_store.h"
#include "desk/mail_server.h"
#include "desk/ticket_store.h"
#include "people/people_lookup.h"
#include "people/people_rules.h"
#include "people/person_store.h"

#include <QUuid>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// It is for the requester, and no other channel brought it to them.
bool isForMail(const LogEntry &entry)
{
    const bool isOurs = !entry.isFromCustomer && entry.origin != Origin::Import && entry.kind != EntryKind::Merge;
    const bool isMail = !entry.channel || *entry.channel == Channel::Email;
    return isOurs && isMail && entry.visibility == Visibility::Public && !entry.text.isEmpty();
}

MailReach reachBy(const std::optional<MailServer> &server, Session &session, const Ticket &ticket)
{
    if (ticket.channel != Channel::Email && !server)
        return {};
    return {true, addressOfRequester(session, ticket)};
}

/// Nothing where nobody gets a mail of it.
std::optional<OutboundMail> mailOf(Session &session, const Ticket &ticket, const LogEntry &entry, const Saying &remark)
{
    if (!goesByMail(entry) && !(remark.wasHeld && isForMail(entry)))
        return std::nullopt;
    const auto server = mailServer(session);
    const MailReach reach = reachBy(server, session, ticket);
    if (!reach.isUsed || !reach.address)
        return std::nullopt;
    OutboundMail mail;
    mail.ticket = ticket.id;
    mail.recipient = *reach.address;
    // A name that nobody has, where we have none (RFC 2606).
    const QString domain = server ? server->sender.section(u'@', 1) : u"mainstay.invalid"_s;
    mail.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + domain;
    mail.isAutomatic = entry.origin == Origin::Rule;
    mail.state = server ? OutboundState::Waiting : OutboundState::Draft;
    if (server)
        mail.next = entry.recorded;
    return mail;
}

QString outcomeOf(OutboundState state)
{
    return state == OutboundState::Waiting ? u"deferred"_s : toName(state);
}

QString numberOf(Session &session, const OutboundMail &mail)
{
    const auto ticket = findTicket(session, mail.ticket);
    return ticket ? ticket->number : QString();
}

OutboundMail existing(Session &session, Id<LogEntry> entry)
{
    const auto mail = findOutbound(session, entry);
    if (!mail)
        throw StoreError(ErrorKind::Missing, "desk.mail-not-there", {{u"entry"_s, entry.value}});
    return *mail;
}

void requireOneOf(const OutboundMail &mail, std::initializer_list<OutboundState> allowed)
{
    if (std::ranges::find(allowed, mail.state) == allowed.end())
        throw StoreError(ErrorKind::Invalid, "desk.mail-state",
                         {{u"entry"_s, mail.entry.value}, {u"state"_s, toName(mail.state)}});
}

/// Not before the entry was written.
Instant noSooner(Session &session, const OutboundMail &mail, Instant at)
{
    const auto entry = findLogEntry(session, mail.entry);
    return entry ? std::max(at, entry->happened) : at;
}

void settle(Transaction &transaction, const OutboundMail &read, const OutboundMail &wanted, Instant at)
{
    updateOutbound(transaction, read, wanted);
    insertOutcome(
        transaction,
        {wanted.entry, noSooner(transaction, wanted, at), outcomeOf(wanted.state), wanted.reason, wanted.answer});
}

OutboundMail withState(OutboundMail mail, OutboundState state)
{
    mail.state = state;
    mail.next.reset();
    mail.reason.clear();
    mail.answer.clear();
    return mail;
}

} // namespace

std::optional<QString> addressOfRequester(Session &session, const Ticket &ticket)
{
    if (!ticket.requester)
        return std::nullopt;
    const QString written = whoFromText(*ticket.requester).address;
    if (isAddress(written))
        return written;
    const auto name = personNamed(session, *ticket.requester);
    const auto person = name ? findPerson(session, *name) : std::nullopt;
    return person && person->email && isAddress(*person->email) ? person->email : std::nullopt;
}

MailReach mailReach(Session &session, const Ticket &ticket)
{
    return reachBy(mailServer(session), session, ticket);
}

bool goesByMail(const LogEntry &entry)
{
    return isForMail(entry) && !isBackdated(entry);
}

Id<LogEntry> keepEntry(Transaction &transaction, const Ticket &ticket, LogEntry entry, const Saying &remark)
{
    auto mail = mailOf(transaction, ticket, entry, remark);
    entry.isByMail = mail && mail->state == OutboundState::Waiting;
    const Id<LogEntry> id = insertLogEntry(transaction, entry);
    if (mail) {
        mail->entry = id;
        insertOutbound(transaction, *mail);
    }
    return id;
}

bool claimMail(Transaction &transaction, const OutboundMail &mail, Instant now)
{
    transaction.describe("time.claim-mail", {{u"number"_s, numberOf(transaction, mail)}});
    return takeOutbound(transaction, mail, now, now + mailLease);
}

void settleMail(Transaction &transaction, Id<LogEntry> entry, const MailResult &result, Instant now)
{
    const auto mail = findOutbound(transaction, entry);
    // Somebody found it lapsed; but what a server has taken is sent, whoever doubted it.
    const bool wasDoubted = mail && mail->state == OutboundState::Uncertain && result.kind == MailResult::Kind::Sent;
    if (!mail || (mail->state != OutboundState::Sending && !wasDoubted))
        return;
    transaction.describe("time.settle-mail", {{u"number"_s, numberOf(transaction, *mail)}});
    OutboundMail wanted = settled(*mail, result, now);
    if (result.kind == MailResult::Kind::Deferred && wanted.state == OutboundState::Failed)
        wanted.reason = u"mail.gave-up"_s;
    settle(transaction, *mail, wanted, now);
}

qint64 settleLapsedMail(Transaction &transaction, Instant now)
{
    const QList<OutboundMail> lapsed = outboundLapsed(transaction, now);
    if (!lapsed.isEmpty())
        transaction.describe("time.settle-mail");
    for (const OutboundMail &mail : lapsed)
        settle(transaction, mail, settled(mail, {MailResult::Kind::Uncertain, u"mail.interrupted"_s, {}}, now),
               mail.next.value_or(now) - mailLease);
    return lapsed.size();
}

bool failReturnedMail(Transaction &transaction, const QString &messageId, const QString &answer, Instant at)
{
    constexpr std::array Returnable{OutboundState::Sent, OutboundState::HandedOver, OutboundState::Uncertain};
    const auto mail = findOutbound(transaction, messageId);
    if (!mail || std::ranges::find(Returnable, mail->state) == Returnable.end())
        return false;
    OutboundMail wanted = withState(*mail, OutboundState::Failed);
    wanted.reason = u"mail.bounced"_s;
    wanted.answer = answer;
    settle(transaction, *mail, wanted, at);
    return true;
}

OutboundMail sendMailAgain(Transaction &transaction, Id<LogEntry> entry, Instant now)
{
    const OutboundMail mail = existing(transaction, entry);
    requireOneOf(mail, {OutboundState::Draft, OutboundState::Failed, OutboundState::Uncertain});
    if (!mailServer(transaction))
        throw StoreError(ErrorKind::Invalid, "desk.mail-no-server");
    transaction.describe("desk.send-mail-again", {{u"number"_s, numberOf(transaction, mail)}});
    OutboundMail wanted = withState(mail, OutboundState::Waiting);
    wanted.next = now;
    wanted.attempts = 0;
    // The requester may write another address by now than when it failed.
    const auto ticket = findTicket(transaction, mail.ticket);
    wanted.recipient = ticket ? addressOfRequester(transaction, *ticket).value_or(mail.recipient) : mail.recipient;
    updateOutbound(transaction, mail, wanted);
    return existing(transaction, entry);
}

OutboundMail handMailOver(Transaction &transaction, Id<LogEntry> entry, Instant now)
{
    const OutboundMail mail = existing(transaction, entry);
    requireOneOf(mail, {OutboundState::Draft, OutboundState::Waiting, OutboundState::Failed, OutboundState::Uncertain});
    transaction.describe("time.hand-over-mail", {{u"number"_s, numberOf(transaction, mail)}});
    settle(transaction, mail, withState(mail, OutboundState::HandedOver), now);
    return existing(transaction, entry);
}

OutboundMail confirmMail(Transaction &transaction, Id<LogEntry> entry)
{
    const OutboundMail mail = existing(transaction, entry);
    requireOneOf(mail, {OutboundState::Uncertain});
    const QList<MailOutcome> outcomes = outcomesOf(transaction, entry);
    transaction.describe("time.confirm-mail", {{u"number"_s, numberOf(transaction, mail)}});
    settle(transaction, mail, withState(mail, OutboundState::Sent), outcomes.last().at);
    return existing(transaction, entry);
}

} // namespace mainstay
