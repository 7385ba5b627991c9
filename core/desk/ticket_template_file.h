// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strict_json.h"
#include "desk/ticket_template.h"

#include <QJsonObject>
#include <functional>

namespace mainstay {

/// A template is a JSON object of at most 1 MB; unknown keys are errors, "…?" may be left out:
///
///     {"name": "New laptop", "process": "request", "variant"?: "without approval", "title": "Laptop for {requester}",
///      "description"?: "…", "impact"?: "low", "urgency"?: "low", "component"?: "Web shop", "team"?: "Service desk",
///      "fields"?: {"vendor": "…"}}
struct TicketTemplateDraft {
    TicketTemplate ticketTemplate;
    std::optional<QString> componentText; ///< as people write components

    bool operator==(const TicketTemplateDraft &) const = default;
};

/// Errors: base.bad-file, naming the place.
Result<TicketTemplateDraft> ticketTemplateFromJson(const QByteArray &json);
/// The same from an object inside of a file.
TicketTemplateDraft readTicketTemplate(StrictObject &object);

/// How a component is written; null leaves it out.
using WriteComponent = std::function<QJsonValue(Id<Component>)>;
/// What ticketTemplateFromJson() reads as equal.
QJsonObject toJson(const TicketTemplate &ticketTemplate, const WriteComponent &write);

} // namespace mainstay
