// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<KnownMail> findMail(Session &session, const QString &messageId)
{
    return session.find(u"SELECT id, version, message_id, ticket_id, digest FROM mail_message WHERE message_id = ?"_s,
                        {messageId}, [](const Row &row) {
                            return KnownMail{.id = row.id<KnownMail>(0),
                                             .version = row.number(1),
                                             .messageId = row.text(2),
                                             .ticket = row.id<Ticket>(3),
                                             .digest = row.optionalText(4)};
                        });
}

void keepMail(Transaction &transaction, const std::optional<KnownMail> &known, const QString &messageId,
              Id<Ticket> ticket, Id<LogEntry> entry, const QString &digest)
{
    const Values values{{u"message_id"_s, messageId},
                        {u"ticket_id"_s, ticket.value},
                        {u"log_entry_id"_s, entry.value},
                        {u"digest"_s, digest}};
    if (known)
        updateRow(transaction, u"mail_message"_s, known->id.value, known->version, values);
    else
        insertRow(transaction, u"mail_message"_s, values);
}

void keepReference(Transaction &transaction, const QString &messageId, Id<Ticket> ticket)
{
    if (!findMail(transaction, messageId))
        insertRow(transaction, u"mail_message"_s, {{u"message_id"_s, messageId}, {u"ticket_id"_s, ticket.value}});
}

QList<ThreadMail> threadMails(Session &session, Id<Ticket> ticket, const QString &except)
{
    return session.query(u"SELECT m.message_id, 1, l.happened, l.id FROM mail_message AS m JOIN log_entry AS l"
                         " ON l.id = m.log_entry_id WHERE m.ticket_id = ? AND m.message_id NOT LIKE 'sha256:%'"
                         " UNION ALL SELECT o.message_id, 0, l.happened, l.id FROM outbound_mail AS o JOIN log_entry"
                         " AS l ON l.id = o.log_entry_id WHERE o.ticket_id = ? AND o.message_id <> ?"
                         " AND (o.state = 'sent' OR o.state = 'handed-over') ORDER BY 3, 4"_s,
                         {ticket, ticket, except}, [](const Row &row) {
                             return ThreadMail{row.text(0), row.flag(1)};
                         });
}

QStringList writersOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT DISTINCT who FROM log_entry WHERE ticket_id = ? AND withdrawn_at IS NULL"
                         " AND origin <> 'rule' ORDER BY who"_s,
                         {ticket}, [](const Row &row) { return row.text(0); });
}

} // namespace mainstay
