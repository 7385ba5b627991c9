// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/ticket.h"

#include <QDate>

namespace mainstay {

/// What a ticket of a usual kind says. In title, description and fields stand {requester}, {component} and {date} for
/// what they will be.
struct TicketTemplate {
    Id<TicketTemplate> id;
    int version = 0;
    QString name;
    ProcessKind process = ProcessKind::Incident;
    QString variant; ///< empty: the first one of the process
    QString title;
    QString description;
    std::optional<QString> impact;
    std::optional<QString> urgency;
    std::optional<Id<Component>> component;
    std::optional<QString> team;
    QMap<QString, QString> fields; ///< of the process, by name

    bool operator==(const TicketTemplate &) const = default;
};

/// What a template is filled with.
struct TemplateFacts {
    std::optional<QString> requester;
    std::optional<Id<Component>> component; ///< outranks the template's
    QString componentName; ///< of that one, or the template's; empty: there is none, or it is gone
    QDate date;
};

struct FilledTemplate {
    Ticket draft; ///< as addTicket() takes it
    QStringList unknown; ///< placeholders that mean nothing; they stay as they are written
    QStringList missing; ///< placeholders without a value, and what the process demands of a ticket that is opened
    QStringList leftOut; ///< what does not fit any more: fields, "variant", "impact", "urgency", "component"
};

/// Whether tickets can be begun with it. Errors: Invalid "desk.template-no-name", those of withFields(),
/// variantFromText(), withLevels() and requireLine(). A value that holds placeholders is not judged.
Result<void> requireSound(const DeskRules &rules, const TicketTemplate &ticketTemplate);

/// Never fails: what does not fit is left out, and told.
FilledTemplate filled(const DeskRules &rules, const TicketTemplate &ticketTemplate, const TemplateFacts &facts);

/// What {date} and others mean in templates.
inline constexpr QStringView templatePlaceholders[] = {u"requester", u"component", u"date"};

} // namespace mainstay
