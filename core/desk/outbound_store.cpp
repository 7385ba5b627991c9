// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbound_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString OutboundTable = u"outbound_mail"_s;

const QString OutboundSelect =
    u"SELECT m.id, m.version, m.log_entry_id, m.ticket_id, m.recipient, m.message_id, m.automatic, m.state, m.attempts,"
    " m.next_at, m.reason, m.answer FROM outbound_mail AS m"_s;

OutboundMail toOutbound(const Row &row)
{
    const auto state = outboundStateFromName(row.text(7));
    if (!state)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(7)}});
    OutboundMail mail{.id = row.id<OutboundMail>(0),
                      .version = row.number(1),
                      .entry = row.id<LogEntry>(2),
                      .ticket = row.id<Ticket>(3),
                      .recipient = row.text(4),
                      .messageId = row.text(5),
                      .isAutomatic = row.flag(6),
                      .state = *state,
                      .attempts = row.number(8),
                      .next = {},
                      .reason = row.text(10),
                      .answer = row.text(11)};
    if (!row.isNull(9))
        mail.next = row.instant(9);
    return mail;
}

Values outboundValues(const OutboundMail &mail)
{
    return {{u"log_entry_id"_s, mail.entry.value},
            {u"ticket_id"_s, mail.ticket.value},
            {u"recipient"_s, mail.recipient},
            {u"message_id"_s, mail.messageId},
            {u"automatic"_s, mail.isAutomatic ? 1 : 0},
            {u"state"_s, toName(mail.state)},
            {u"attempts"_s, mail.attempts},
            {u"next_at"_s, mail.next ? QVariant(toMilliseconds(*mail.next)) : QVariant()},
            {u"reason"_s, Param(mail.reason).value()},
            {u"answer"_s, Param(mail.answer).value()}};
}

} // namespace

std::optional<OutboundMail> findOutbound(Session &session, Id<LogEntry> entry)
{
    return session.find(OutboundSelect + u" WHERE m.log_entry_id = ?"_s, {entry}, toOutbound);
}

std::optional<OutboundMail> findOutbound(Session &session, const QString &messageId)
{
    return session.find(OutboundSelect + u" WHERE m.message_id = ?"_s, {messageId}, toOutbound);
}

QList<OutboundMail> outboundOf(Session &session, Id<Ticket> ticket)
{
    return session.query(OutboundSelect + u" WHERE m.ticket_id = ? ORDER BY m.log_entry_id"_s, {ticket}, toOutbound);
}

QList<OutboundMail> outboundIn(Session &session, OutboundState state, qint64 most)
{
    return session.query(OutboundSelect + u" WHERE m.state = ? ORDER BY m.id LIMIT ?"_s, {toName(state), most},
                         toOutbound);
}

qint64 outboundCount(Session &session, OutboundState state)
{
    return session.number(u"SELECT count(*) FROM outbound_mail WHERE state = ?"_s, {toName(state)});
}

QList<OutboundMail> outboundDue(Session &session, Instant now, qint64 most)
{
    return session.query(OutboundSelect
                             + u" JOIN log_entry AS l ON l.id = m.log_entry_id WHERE m.next_at <= ?"
                               " AND m.state = 'waiting' AND l.withdrawn_at IS NULL ORDER BY m.next_at, m.id LIMIT ?"_s,
                         {now, most}, toOutbound);
}

QList<OutboundMail> outboundLapsed(Session &session, Instant now)
{
    return session.query(OutboundSelect + u" WHERE m.next_at <= ? AND m.state = 'sending' ORDER BY m.id"_s, {now},
                         toOutbound);
}

void insertOutbound(Transaction &transaction, const OutboundMail &mail)
{
    insertRow(transaction, OutboundTable, outboundValues(mail));
}

void updateOutbound(Transaction &transaction, const OutboundMail &read, const OutboundMail &wanted)
{
    updateRow(transaction, OutboundTable, read.id.value, read.version,
              changesBetween(outboundValues(read), outboundValues(wanted)));
}

bool takeOutbound(Transaction &transaction, const OutboundMail &mail, Instant now, Instant until)
{
    return transaction.exec(
               u"UPDATE outbound_mail SET version = version + 1, state = 'sending', attempts = attempts + 1,"
               " next_at = ? WHERE id = ? AND state = 'waiting' AND next_at <= ? AND EXISTS (SELECT 1 FROM log_entry"
               " AS l WHERE l.id = outbound_mail.log_entry_id AND l.withdrawn_at IS NULL)"_s,
               {until, mail.id, now})
        > 0;
}

void insertOutcome(Transaction &transaction, const MailOutcome &outcome)
{
    insertRow(transaction, u"mail_outcome"_s,
              {{u"log_entry_id"_s, outcome.entry.value},
               {u"at"_s, toMilliseconds(outcome.at)},
               {u"outcome"_s, outcome.outcome},
               {u"reason"_s, Param(outcome.reason).value()},
               {u"answer"_s, Param(outcome.answer).value()}});
}

QList<MailOutcome> outcomesOf(Session &session, Id<LogEntry> entry)
{
    return session.query(
        u"SELECT log_entry_id, at, outcome, reason, answer FROM mail_outcome WHERE log_entry_id = ?"
        " ORDER BY id"_s,
        {entry}, [](const Row &row) {
            return MailOutcome{row.id<LogEntry>(0), row.instant(1), row.text(2), row.text(3), row.text(4)};
        });
}

} // namespace mainstay
