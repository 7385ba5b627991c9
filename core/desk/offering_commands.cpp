// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offering_commands.h"

#include "desk/agreement_commands.h"
#include "desk/kept_text.h"
#include "desk/template_file.h"
#include "desk/ticket_template_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireSound(const Offering &wanted)
{
    if (wanted.name.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.offering-no-name");
    for (const auto &[field, value] : {std::pair(u"name"_s, wanted.name), std::pair(u"price"_s, wanted.price),
                                       std::pair(u"team"_s, wanted.team.value_or(QString()))}) {
        if (const Result<void> can = requireLine(field, value); !can)
            throw StoreError(can.error());
    }
    if (const Result<void> can = requireText(u"description"_s, wanted.description); !can)
        throw StoreError(can.error());
}

/// Throws the error of a result.
template <class T>
T orThrown(Result<T> result)
{
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

/// The move out of the state in which it was opened that lets somebody approve it, as far as it can be made.
std::optional<MoveRequest> approvalNext(const Process &process, const Ticket &ticket, Instant at)
{
    if (ticket.state.state != process.initial)
        return std::nullopt;
    for (const QString &name : allowedMoves(process, ticket)) {
        const State *state = findState(process, ticket.variant, name);
        const MoveRequest request{{name, {}}, {}};
        if (state && state->approval && moved(process, ticket, request, at))
            return request;
    }
    return std::nullopt;
}

} // namespace

Offering setOffering(Transaction &transaction, const DeskRules &rules, const OfferingDraft &draft)
{
    Offering kept = draft.offering;
    requireSound(kept);
    if (kept.agreement)
        kept.agreement = agreementNamed(transaction, *kept.agreement).name;
    const TicketTemplate ticketTemplate = draft.ticketTemplate
        ? setTicketTemplate(transaction, rules, withComponent(transaction, *draft.ticketTemplate))
        : ticketTemplateNamed(transaction, kept.templateName);
    orThrown(variantOfOrder(rules.process(ticketTemplate.process), kept));
    kept.ticketTemplate = ticketTemplate.id;
    kept.templateName = ticketTemplate.name;
    const QJsonObject facts{{u"name"_s, kept.name}};
    if (const auto before = findOffering(transaction, kept.name)) {
        kept.id = before->id;
        kept.version = before->version;
        if (kept == *before)
            return kept;
        transaction.describe("desk.edit-offering", facts);
        updateOffering(transaction, *before, kept);
    } else {
        transaction.describe("desk.add-offering", facts);
        insertOffering(transaction, kept);
    }
    return offeringNamed(transaction, kept.name);
}

Offering offeringNamed(Session &session, const QString &name)
{
    auto found = findOffering(session, name.simplified());
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.offering-unknown", {{u"name"_s, name}});
    return std::move(*found);
}

void removeOffering(Transaction &transaction, const Offering &read)
{
    transaction.describe("desk.remove-offering", {{u"name"_s, read.name}});
    deleteOffering(transaction, read);
}

CatalogueBrought initCatalogue(Transaction &transaction, const DeskRules &rules)
{
    CatalogueBrought brought;
    for (const QString &file : shippedTemplates(TemplateKind::Catalogue)) {
        OfferingDraft draft = orThrown(offeringFromJson(orThrown(shippedTemplate(TemplateKind::Catalogue, file))));
        const QString name = draft.offering.name;
        if (findOffering(transaction, name)) {
            brought.kept.append(name);
            continue;
        }
        if (findTicketTemplate(transaction, draft.offering.templateName))
            draft.ticketTemplate.reset();
        setOffering(transaction, rules, draft);
        brought.added.append(name);
    }
    if (!brought.added.isEmpty())
        transaction.describe("desk.init-catalogue", {{u"count"_s, brought.added.size()}});
    return brought;
}

Ticket addOrder(Transaction &transaction, const DeskRules &rules, const Offering &offering, const Ticket &draft,
                const Occasion &occasion)
{
    const Ticket ticket = addTicket(transaction, rules, draft, occasion);
    const Process &process = rules.process(ticket.process);
    const auto waiting =
        offering.needsApproval ? approvalNext(process, ticket, occasion.happened) : std::optional<MoveRequest>();
    if (!waiting)
        return ticket;
    Occasion follows = occasion;
    follows.origin = Origin::Rule;
    const Ticket asked = moveTicket(transaction, rules, ticket, *waiting, follows);
    transaction.describe("desk.add-ticket", {{u"number"_s, ticket.number}, {u"title"_s, ticket.title}});
    return asked;
}

Ticket addDraft(Transaction &transaction, const DeskRules &rules, const Ticket &draft, const Occasion &occasion)
{
    const QString name = draft.fields.value(u"offering"_s);
    const auto offering = name.isEmpty() ? std::nullopt : findOffering(transaction, name);
    // Whoever orders may have made another ticket of it meanwhile.
    const auto isOf = [&](const Offering &one) {
        const auto variant = variantOfOrder(rules.process(draft.process), one);
        return variant && variant->value_or(draft.variant) == draft.variant;
    };
    return offering && isOf(*offering) ? addOrder(transaction, rules, *offering, draft, occasion)
                                       : addTicket(transaction, rules, draft, occasion);
}

FilledTemplate filledOrder(Session &session, const DeskRules &rules, const Offering &offering, TemplateFacts facts)
{
    if (!offering.isActive)
        throw StoreError(ErrorKind::Invalid, "desk.offering-inactive", {{u"name"_s, offering.name}});
    const TicketTemplate ticketTemplate = ticketTemplateNamed(session, offering.templateName);
    return orThrown(filledOrder(rules, offering, ticketTemplate, withComponentName(session, ticketTemplate, facts)));
}

} // namespace mainstay
