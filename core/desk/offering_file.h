// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/offering.h"
#include "desk/ticket_template_file.h"

namespace mainstay {

/// An offering is a JSON object of at most 1 MB; unknown keys are errors, "…?" may be left out:
///
///     {"name": "Optimisation", "kind": "optimisation", "description"?: "…", "template": "Optimisation" (or the whole
///      template, as ticket_template_file.h says), "approval"?: true, "team"?: "Tuning", "agreement"?: "Gold",
///      "price"?: "by offer", "active"?: false}
struct OfferingDraft {
    Offering offering; ///< its template by name alone
    std::optional<TicketTemplateDraft> ticketTemplate; ///< where the file holds it whole
};

/// Errors: base.bad-file, naming the place.
Result<OfferingDraft> offeringFromJson(const QByteArray &json);

/// What offeringFromJson() reads as equal, the template by name.
QJsonObject toJson(const Offering &offering);

} // namespace mainstay
