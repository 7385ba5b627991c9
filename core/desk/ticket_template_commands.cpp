// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_template_commands.h"

#include "estate/component_store.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"
#include "people/still_used.h"

using namespace Qt::StringLiterals;

namespace mainstay {

TicketTemplate withComponent(Session &session, const TicketTemplateDraft &draft)
{
    TicketTemplate wanted = draft.ticketTemplate;
    if (!draft.componentText)
        return wanted;
    const ComponentTree tree = loadTree(session);
    const Result<ComponentIndex> index = resolveComponent(tree, *draft.componentText);
    if (!index)
        throw StoreError(index.error());
    wanted.component = tree.component(*index).id;
    return wanted;
}

TicketTemplate setTicketTemplate(Transaction &transaction, const DeskRules &rules, const TicketTemplate &wanted)
{
    if (const Result<void> can = requireSound(rules, wanted); !can)
        throw StoreError(can.error());
    const auto before = findTicketTemplate(transaction, wanted.name);
    TicketTemplate kept = wanted;
    if (before) {
        kept.id = before->id;
        kept.version = before->version;
        if (kept == *before)
            return kept;
        transaction.describe("desk.edit-template", {{u"name"_s, wanted.name}});
        updateTicketTemplate(transaction, *before, kept);
    } else {
        transaction.describe("desk.add-template", {{u"name"_s, wanted.name}});
        insertTicketTemplate(transaction, kept);
    }
    return ticketTemplateNamed(transaction, wanted.name);
}

TicketTemplate ticketTemplateNamed(Session &session, const QString &name)
{
    auto found = findTicketTemplate(session, name.simplified());
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.template-unknown", {{u"name"_s, name}});
    return std::move(*found);
}

void removeTicketTemplate(Transaction &transaction, const TicketTemplate &read)
{
    const QStringList by = usersOf(transaction, read);
    requireUnused("desk.template-in-use", read.name, by.first(std::min<qsizetype>(by.size(), MostNamedUsers)),
                  by.size());
    transaction.describe("desk.remove-template", {{u"name"_s, read.name}});
    deleteTicketTemplate(transaction, read);
}

TemplateFacts withComponentName(Session &session, const TicketTemplate &ticketTemplate, TemplateFacts facts)
{
    if (const auto &id = facts.component ? facts.component : ticketTemplate.component) {
        const auto component = findComponent(session, *id);
        facts.componentName = component ? component->name : QString();
    }
    return facts;
}

FilledTemplate filledTemplate(Session &session, const DeskRules &rules, const TicketTemplate &ticketTemplate,
                              const TemplateFacts &facts)
{
    return filled(rules, ticketTemplate, withComponentName(session, ticketTemplate, facts));
}

} // namespace mainstay
