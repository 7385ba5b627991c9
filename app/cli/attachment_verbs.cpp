// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_answers.h"
#include "cli/occasion_given.h"
#include "cli/small_file.h"
#include "cli/ticket_answers.h"
#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct TicketWithFiles {
    Ticket ticket;
    QList<Attachment> attachments;
};

void answerFiles(Call &call, const TicketWithFiles &changed)
{
    if (call.wantsJson()) {
        const ComponentTree tree = treeFor(call, changed.ticket.component.has_value());
        QJsonObject json = ticketToJson(tree, changed.ticket);
        json.insert(u"attachments"_s, attachmentsToJson(changed.attachments));
        call.console().printJson(json);
        return;
    }
    printAttachments(call, changed.attachments);
}

ExitStatus attach(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString path = arguments.operands.at(1);
    AttachedFile file{.name = arguments.value(u"name"_s).value_or(path), .mediaType = {}, .bytes = {}};
    file.bytes = contentOf(path, mostAttachedBytes);
    file.mediaType = mediaTypeOf(attachmentName(file.name));
    const Visibility visibility = visibilityGiven(call);
    const Occasion occasion = occasionOf(call);
    Ticket asked;
    const TicketWithFiles changed = call.write([&](Transaction &transaction) {
        asked = ticketOf(transaction, arguments.operands.first());
        const Id<Ticket> ticket = attachFile(transaction, asked.id, file, visibility, occasion).ticket;
        return TicketWithFiles{ticketThere(transaction, ticket), attachmentsOf(transaction, ticket)};
    });
    tellOfSurvivor(call, asked, changed.ticket);
    answerFiles(call, changed);
    return ExitStatus::Done;
}

/// The attachment that the second operand names.
Attachment attachmentNamed(Session &session, const Ticket &ticket, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    const auto found = isNumber ? findAttachment(session, ticket.id, Id<Attachment>(id)) : std::nullopt;
    if (!found)
        throw StoreError(ErrorKind::Missing, "cli.unknown-attachment",
                         {{u"ticket"_s, ticket.number}, {u"attachment"_s, text}});
    return *found;
}

ExitStatus detach(Call &call)
{
    const QStringList operands = call.arguments().operands;
    answerFiles(call, call.write([&](Transaction &transaction) {
        const Ticket ticket = ticketOf(transaction, operands.at(0));
        detachFile(transaction, attachmentNamed(transaction, ticket, operands.at(1)));
        return TicketWithFiles{ticket, attachmentsOf(transaction, ticket.id)};
    }));
    return ExitStatus::Done;
}

ExitStatus save(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString path = arguments.demanded(u"out"_s);
    struct Found {
        Attachment attachment;
        QByteArray bytes;
    };
    const Found found = call.read([&](Session &session) {
        const Ticket ticket = ticketOf(session, arguments.operands.at(0));
        const Attachment attachment = attachmentNamed(session, ticket, arguments.operands.at(1));
        return Found{attachment, bytesOf(session, attachment)};
    });
    saveNew(path, found.bytes);
    QJsonObject json = attachmentToJson(found.attachment);
    json.insert(u"file"_s, path);
    if (call.wantsJson())
        call.console().printJson(json);
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "“{name}” was saved as {file}."),
                                 {{u"name"_s, found.attachment.name}, {u"file"_s, path}}));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> attachmentVerbs()
{
    return {
        {.name = "ticket attach",
         .operands = "TICKET FILE",
         .summary = QT_TRANSLATE_NOOP("help", "put a file of up to 50 MB on a ticket"),
         .least = 2,
         .most = 2,
         .options = {{.name = "name",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "its name there (default: as the file is called)")},
                     internalOption(),
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = attach},
        {.name = "ticket detach",
         .operands = "TICKET ATTACHMENT",
         .summary = QT_TRANSLATE_NOOP("help", "take a file off a ticket, by the number “ticket show” gives it"),
         .least = 2,
         .most = 2,
         .operandKind = OperandKind::Ticket,
         .run = detach},
        {.name = "ticket attachment",
         .operands = "TICKET ATTACHMENT",
         .summary = QT_TRANSLATE_NOOP("help", "save a file of a ticket; it never replaces another file"),
         .least = 2,
         .most = 2,
         .options = {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("help", "where it is saved")}},
         .operandKind = OperandKind::Ticket,
         .run = save},
    };
}

} // namespace mainstay
