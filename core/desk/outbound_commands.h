// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// Mail that goes out to requesters. All throw StoreError.
///
/// What is to be sent is decided in the step that logs it. A public entry goes by mail when a person or a rule of ours
/// wrote it, for a requester whose address is known, not by another channel than e-mail, and not told afterwards: what
/// was said then needs no mail now (unless it was held back). Where a server is set, it waits to be sent; else, of a
/// ticket that came by mail, it is a draft for somebody's mail program.
///
/// Clocks: what waits for a server stops no clock until a server has taken it, or a person has handed it over, and then
/// it counts at that instant. A customer whose answer lies in our queue has no answer, and a desk that says "answered
/// at ten" must be able to show that it was; so neither what failed nor what is uncertain counts. A draft counts when
/// it was written: without a server the log is the record of what was said, and how it went is not ours to judge.

/// Adds the entry of this ticket to its log, and to what goes out.
Id<LogEntry> keepEntry(Transaction &transaction, const Ticket &ticket, LogEntry entry, const Saying &remark);

/// The address of a ticket's requester: the person's, else the one that the name itself holds.
std::optional<QString> addressOfRequester(Session &session, const Ticket &ticket);

/// How mail reaches a ticket's requester.
struct MailReach {
    bool isUsed = false; ///< a server is set, or the ticket came by mail
    std::optional<QString> address;

    bool isCutOff() const { return isUsed && !address; } ///< nobody gets by mail what goes by mail
};
MailReach mailReach(Session &session, const Ticket &ticket);
/// Whether the entry goes by mail, as far as itself says; that it was held back it does not say.
bool goesByMail(const LogEntry &entry);

/// Makes the mail ours to send, under a lease, so that of any number of desks one sends it; false: somebody else has
/// it. Whoever claims must settle. What was claimed and not settled in time is uncertain: it may have been sent.
bool claimMail(Transaction &transaction, const OutboundMail &mail, Instant now);
/// Keeps what became of the attempt. A mail that somebody else has settled meanwhile stays as it is.
void settleMail(Transaction &transaction, Id<LogEntry> entry, const MailResult &result, Instant now);
/// Marks as uncertain what was claimed and never told of; how many.
qint64 settleLapsedMail(Transaction &transaction, Instant now);

/// A report says that the mail with this id, which a server had taken or may have, did not arrive: it has failed, with
/// "mail.bounced" and these words, and no clock heeds it any more. In the caller's step. False where we have sent no
/// such mail, or it stands otherwise.
bool failReturnedMail(Transaction &transaction, const QString &messageId, const QString &answer, Instant at);

/// What a person can do. Missing "desk.mail-not-there" {entry}; Invalid "desk.mail-state" {entry, state} where it
/// stands as it should already, or somebody is sending it now.

/// A draft, or what failed or is uncertain, is to be sent; Invalid "desk.mail-no-server". The person knows that what is
/// uncertain may arrive twice.
OutboundMail sendMailAgain(Transaction &transaction, Id<LogEntry> entry, Instant now);
/// It was given to a mail program. No undo takes that back.
OutboundMail handMailOver(Transaction &transaction, Id<LogEntry> entry, Instant now);
/// What was uncertain did arrive, when it was tried. No undo takes that back.
OutboundMail confirmMail(Transaction &transaction, Id<LogEntry> entry);

} // namespace mainstay
