// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about mail that goes out. All throw StoreError.

std::optional<OutboundMail> findOutbound(Session &session, Id<LogEntry> entry);
std::optional<OutboundMail> findOutbound(Session &session, const QString &messageId);
/// By entry.
QList<OutboundMail> outboundOf(Session &session, Id<Ticket> ticket);
/// Of all tickets, in the order in which they were written; at most so many.
QList<OutboundMail> outboundIn(Session &session, OutboundState state, qint64 most);
qint64 outboundCount(Session &session, OutboundState state);
/// What waits and may be tried by then, the longest waiting first; at most so many. Not what was withdrawn.
QList<OutboundMail> outboundDue(Session &session, Instant now, qint64 most);
/// What somebody claimed and never told of.
QList<OutboundMail> outboundLapsed(Session &session, Instant now);

/// Its id and version do not matter.
void insertOutbound(Transaction &transaction, const OutboundMail &mail);
/// Conflict as store/rows.h says.
void updateOutbound(Transaction &transaction, const OutboundMail &read, const OutboundMail &wanted);
/// Makes it Sending, unless somebody was faster or the entry was withdrawn: then false.
bool takeOutbound(Transaction &transaction, const OutboundMail &mail, Instant now, Instant until);

/// What became of an attempt, as it is kept for good.
struct MailOutcome {
    Id<LogEntry> entry;
    Instant at;
    QString outcome; ///< "sent", "handed-over", "deferred", "failed" or "uncertain"
    QString reason;
    QString answer;

    bool operator==(const MailOutcome &) const = default;
};
void insertOutcome(Transaction &transaction, const MailOutcome &outcome);
/// In their order.
QList<MailOutcome> outcomesOf(Session &session, Id<LogEntry> entry);

} // namespace mainstay
