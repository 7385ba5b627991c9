// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/mention_book.h"

#include "kit/component_completer.h"
#include "render/one_line.h"

namespace mainstay {

namespace {

constexpr qsizetype MostAbout = 200;

std::optional<Link> ticketLink(const Mention &mention, const MentionBook &book, QString &about)
{
    if (mention.kind == Mention::Kind::TicketId)
        return linkTo(Id<Ticket>(mention.id));
    const QString number = toText(mention.number);
    const auto found = book.tickets.constFind(number);
    if (found == book.tickets.cend())
        return std::nullopt;
    about = number + u' ' + oneLine(found->title, MostAbout);
    return linkTo(found->id);
}

std::optional<Link> componentLink(const Mention &mention, const Estate &estate, QString &about)
{
    const ComponentTree &tree = estate.tree();
    const auto index = mention.kind == Mention::Kind::ComponentId ? tree.indexOf(Id<Component>(mention.id))
                                                                  : tree.withCode(mention.code);
    if (!index)
        return std::nullopt;
    const Id<Component> id = tree.component(*index).id;
    about = componentText(tree, id);
    return linkTo(id);
}

} // namespace

MentionBook mentionBook(const QList<TicketLine> &mentioned, Id<Ticket> own, const std::shared_ptr<const Estate> &estate)
{
    MentionBook book{{}, estate};
    for (const TicketLine &line : mentioned) {
        if (line.id != own)
            book.tickets.insert(line.number, {line.id, line.title});
    }
    return book;
}

QList<MentionLink> linksIn(const QString &text, const MentionBook &book)
{
    QList<MentionLink> links;
    for (const Mention &mention : mentionsIn(text)) {
        const bool isTicket = mention.kind == Mention::Kind::TicketNumber || mention.kind == Mention::Kind::TicketId;
        QString about;
        const auto link = isTicket ? ticketLink(mention, book, about)
            : book.estate          ? componentLink(mention, *book.estate, about)
                                   : std::nullopt;
        if (link)
            links.append({mention.from, mention.length, *link, about});
    }
    return links;
}

} // namespace mainstay
