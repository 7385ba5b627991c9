// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offering.h"

#include "desk/names.h"
#include "desk/process_rules.h"
#include "desk/ticket_fields.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(OfferingKind kind)
{
    switch (kind) {
    case OfferingKind::HotLine:
        return u"hot line"_s;
    case OfferingKind::FaultFinding:
        return u"fault finding"_s;
    case OfferingKind::RegularDiagnostics:
        return u"regular diagnostics"_s;
    case OfferingKind::Restoration:
        return u"restoration"_s;
    case OfferingKind::Optimisation:
        return u"optimisation"_s;
    case OfferingKind::Notices:
        return u"notices"_s;
    case OfferingKind::Modifications:
        return u"modifications"_s;
    case OfferingKind::IntegrationHelp:
        return u"integration help"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OfferingKind> offeringKindFromName(QStringView name)
{
    for (const OfferingKind kind : allOfferingKinds) {
        if (isSameName(toName(kind), name))
            return kind;
    }
    return std::nullopt;
}

Result<std::optional<QString>> variantOfOrder(const Process &process, const Offering &offering)
{
    const QString wanted = offering.needsApproval ? u"with approval"_s : u"without approval"_s;
    if (const Result<QString> variant = variantFromText(process, wanted))
        return std::optional(*variant);
    if (offering.needsApproval)
        return failure(ErrorKind::Invalid, "desk.offering-no-approval",
                       {{u"name"_s, offering.name}, {u"process"_s, toName(process.kind)}});
    return std::optional<QString>();
}

Result<FilledTemplate> filledOrder(const DeskRules &rules, const Offering &offering,
                                   const TicketTemplate &ticketTemplate, const TemplateFacts &facts)
{
    const Process &process = rules.process(ticketTemplate.process);
    const auto variant = variantOfOrder(process, offering);
    if (!variant)
        return tl::unexpected(variant.error());
    TicketTemplate ordered = ticketTemplate;
    ordered.variant = variant->value_or(ticketTemplate.variant);
    if (offering.team)
        ordered.team = offering.team;
    FilledTemplate filledOne = filled(rules, ordered, facts);
    if (findField(process, u"offering"))
        filledOne.draft = withField(process, filledOne.draft, u"offering", offering.name).value_or(filledOne.draft);
    return filledOne;
}

} // namespace mainstay
