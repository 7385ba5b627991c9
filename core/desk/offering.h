// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_template.h"

namespace mainstay {

/// What extended support consists of.
enum class OfferingKind {
    HotLine,
    FaultFinding,
    RegularDiagnostics, ///< recurring tasks
    Restoration, ///< after a failure, by a runbook
    Optimisation,
    Notices, ///< of errors and vulnerabilities, to customers
    Modifications,
    IntegrationHelp,
};
inline constexpr OfferingKind allOfferingKinds[] = {
    OfferingKind::HotLine,       OfferingKind::FaultFinding,   OfferingKind::RegularDiagnostics,
    OfferingKind::Restoration,   OfferingKind::Optimisation,   OfferingKind::Notices,
    OfferingKind::Modifications, OfferingKind::IntegrationHelp};

/// Something that support offers and a person can order.
struct Offering {
    Id<Offering> id;
    int version = 0;
    QString name;
    OfferingKind kind = OfferingKind::HotLine;
    QString description;
    Id<TicketTemplate> ticketTemplate; ///< of the ticket that an order opens
    QString templateName;
    bool needsApproval = false;
    std::optional<QString> team; ///< outranks the template's
    std::optional<QString> agreement; ///< by name
    QString price; ///< as people say it
    bool isActive = true; ///< others cannot be ordered

    bool operator==(const Offering &) const = default;
};

/// Stable names, as files and the database carry them: "hot line", "restoration" …
QString toName(OfferingKind kind);
std::optional<OfferingKind> offeringKindFromName(QStringView name);

/// The variant that an order is of: with or without approval, where the process tells these apart; nothing where it
/// does not, and the template's holds. Errors: Invalid "desk.offering-no-approval" {name, process} for a process that
/// cannot ask for the approval which the offering needs.
Result<std::optional<QString>> variantOfOrder(const Process &process, const Offering &offering);

/// The order as addTicket() takes it, with all there is to tell of its template.
Result<FilledTemplate> filledOrder(const DeskRules &rules, const Offering &offering,
                                   const TicketTemplate &ticketTemplate, const TemplateFacts &facts);

} // namespace mainstay
