// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/rows.h"

namespace mainstay {

/// A mail that the workspace knows: it came, or a mail that came refers to it.
struct KnownMail {
    Id<KnownMail> id;
    int version = 0;
    QString messageId;
    Id<Ticket> ticket;
    std::optional<QString> digest; ///< there exactly when the mail came

    bool operator==(const KnownMail &) const = default;
};

/// Every statement about known mails. All throw StoreError.

std::optional<KnownMail> findMail(Session &session, const QString &messageId);

/// Notes a mail that came with the entry it became; one that was only referred to has come now.
void keepMail(Transaction &transaction, const std::optional<KnownMail> &known, const QString &messageId,
              Id<Ticket> ticket, Id<LogEntry> entry, const QString &digest);

/// Notes a mail that one of the ticket's refers to, where it is not known yet.
void keepReference(Transaction &transaction, const QString &messageId, Id<Ticket> ticket);

/// A mail of a ticket's thread that an answer may name.
struct ThreadMail {
    QString messageId;
    bool hasCome = false; ///< else it went out

    bool operator==(const ThreadMail &) const = default;
};
/// Mails that came or went out for the ticket, but this one, in the order in which they were written.
QList<ThreadMail> threadMails(Session &session, Id<Ticket> ticket, const QString &except);

/// Everybody who wrote in the ticket's log, but for what was withdrawn and what rules did.
QStringList writersOf(Session &session, Id<Ticket> ticket);

} // namespace mainstay
