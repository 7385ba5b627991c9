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

FilledTemplate filledOrder(Session &session, const DeskRules &rules, const Offering &offering, TemplateFacts facts)
{
    if (!offering.isActive)
        throw StoreError(ErrorKind::Invalid, "desk.offering-inactive", {{u"name"_s, offering.name}});
    const TicketTemplate ticketTemplate = ticketTemplateNamed(session, offering.templateName);
    return orThrown(filledOrder(rules, offering, ticketTemplate, withComponentName(session, ticketTemplate, facts)));
}

} // namespace mainstay
