// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outgoing_mail.h"

#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk/log_store.h"
#include "desk/ticket_store.h"
#include "exchange/mail_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QList<AttachedFile> filesOf(Session &session, const OutboundMail &mail)
{
    QList<AttachedFile> files;
    for (const Attachment &file : attachmentsOf(session, mail.ticket)) {
        if (file.entry == mail.entry)
            files.append({file.name, file.mediaType, bytesOf(session, file)});
    }
    return files;
}

} // namespace

MailDraft draftOf(Session &session, const OutboundMail &mail, const std::optional<MailServer> &server)
{
    const auto ticket = findTicket(session, mail.ticket);
    const auto entry = findLogEntry(session, mail.entry);
    if (!ticket || !entry)
        throw StoreError(ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, mail.ticket.value}});
    MailDraft draft;
    if (server)
        draft.from = MailAddress{server->senderName, server->sender};
    draft.to = mail.recipient;
    draft.subject = u"[%1] %2"_s.arg(ticket->number, ticket->title);
    draft.messageId = mail.messageId;
    draft.text = entry->text;
    draft.files = filesOf(session, mail);
    draft.isAutomatic = mail.isAutomatic;
    draft.date = entry->happened;
    for (const ThreadMail &one : threadMails(session, mail.ticket, mail.messageId)) {
        draft.references.append(one.messageId);
        if (one.hasCome || draft.answered.isEmpty())
            draft.answered = one.messageId;
    }
    return draft;
}

} // namespace mainstay
