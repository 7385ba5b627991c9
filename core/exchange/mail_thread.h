// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_store.h"
#include "exchange/mail.h"

namespace mainstay {

/// Which ticket a mail belongs to.
///
/// A Message-ID cannot be guessed: who answers one has got that mail, so its ticket is found whoever answers. A number
/// in a subject can be guessed by anybody, so it counts only for those who are in the ticket already: its requester,
/// whoever wrote in its log, and the desk itself. That a sender is who the mail says they are neither can tell; it is
/// for the mail server to refuse what is forged.
struct MailThread {
    std::optional<Ticket> ticket; ///< of a merged one the survivor
    std::optional<QString> foreignNumber; ///< in the subject, of a ticket that the sender has nothing to do with
};

/// `known` is the ticket that mails before this one referred to it from. Throws StoreError.
MailThread threadOf(Session &session, const Mail &mail, std::optional<Id<Ticket>> known, bool isOwn);

/// Whether a name in a ticket and a sender are the same: by the address, where both have one.
bool isSameSender(const QString &name, const QString &label, const MailAddress &sender);

/// The order in which mails are taken: one that is answered before its answers, else by when they were sent, else as in
/// the file.
std::vector<size_t> mailOrder(const std::vector<Mail> &mails);

} // namespace mainstay
