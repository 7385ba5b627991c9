// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"

#include "desk/attachment_store.h"
#include "desk/ticket_store.h"
#include "store/kept_bytes.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireSize(const AttachedFile &file)
{
    if (file.bytes.size() > mostAttachedBytes)
        throw StoreError(ErrorKind::Invalid, "desk.attachment-too-large",
                         {{u"name"_s, attachmentName(file.name)},
                          {u"size"_s, qint64(file.bytes.size())},
                          {u"most"_s, mostAttachedBytes}});
}

} // namespace

Attachment attachToEntry(Transaction &transaction, Id<Ticket> ticket, Id<LogEntry> entry, const AttachedFile &file)
{
    requireSize(file);
    Attachment attachment{.ticket = ticket,
                          .entry = entry,
                          .name = attachmentName(file.name),
                          .mediaType = mediaTypeName(file.mediaType),
                          .size = file.bytes.size(),
                          .bytes = keepBytes(transaction, file.bytes)};
    attachment.id = insertAttachment(transaction, attachment);
    attachment.version = 1;
    return attachment;
}

Attachment attachFile(Transaction &transaction, Id<Ticket> ticket, const AttachedFile &file, Visibility visibility,
                      const Occasion &occasion)
{
    requireSize(file);
    const QString name = attachmentName(file.name);
    const LogEntry entry = logEntry(transaction, ticket, {.text = name, .visibility = visibility}, occasion);
    const auto owner = findTicket(transaction, entry.ticket);
    transaction.describe("desk.attach-file", {{u"name"_s, name}, {u"number"_s, owner->number}});
    return attachToEntry(transaction, entry.ticket, entry.id, file);
}

void detachFile(Transaction &transaction, const Attachment &attachment)
{
    const auto owner = findTicket(transaction, attachment.ticket);
    transaction.describe("desk.detach-file",
                         {{u"name"_s, attachment.name}, {u"number"_s, owner ? owner->number : QString()}});
    deleteRow(transaction, u"attachment"_s, attachment.id.value, attachment.version);
}

QByteArray bytesOf(Session &session, const Attachment &attachment)
{
    return readBytes(session, attachment.bytes);
}

} // namespace mainstay
