// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView AttachmentColumns =
    u"id, version, ticket_id, log_entry_id, name, media_type, size, kept_bytes_id";

Attachment toAttachment(const Row &row)
{
    return {.id = row.id<Attachment>(0),
            .version = row.number(1),
            .ticket = row.id<Ticket>(2),
            .entry = row.optionalId<LogEntry>(3),
            .name = row.text(4),
            .mediaType = row.text(5),
            .size = row.integer(6),
            .bytes = row.id<KeptBytes>(7)};
}

} // namespace

QList<Attachment> attachmentsOf(Session &session, Id<Ticket> ticket)
{
    static const QString sql = u"SELECT %1 FROM attachment WHERE ticket_id = ? ORDER BY id"_s.arg(AttachmentColumns);
    return session.query(sql, {ticket}, toAttachment);
}

std::optional<Attachment> findAttachment(Session &session, Id<Ticket> ticket, Id<Attachment> id)
{
    static const QString sql = u"SELECT %1 FROM attachment WHERE ticket_id = ? AND id = ?"_s.arg(AttachmentColumns);
    return session.find(sql, {ticket, id}, toAttachment);
}

Id<Attachment> insertAttachment(Transaction &transaction, const Attachment &attachment)
{
    return Id<Attachment>(insertRow(transaction, u"attachment"_s,
                                    {{u"ticket_id"_s, attachment.ticket.value},
                                     {u"log_entry_id"_s, Param(attachment.entry).value()},
                                     {u"name"_s, attachment.name},
                                     {u"media_type"_s, attachment.mediaType},
                                     {u"size"_s, attachment.size},
                                     {u"kept_bytes_id"_s, attachment.bytes.value}}));
}

} // namespace mainstay
