// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_template_file.h"
#include "desk/ticket_template_store.h"

namespace mainstay {

/// The draft with its component by id. Throws those of resolveComponent().
TicketTemplate withComponent(Session &session, const TicketTemplateDraft &draft);

/// Adds the template, or changes the one of that name; one that says the same is no step. Throws what requireSound()
/// refuses.
TicketTemplate setTicketTemplate(Transaction &transaction, const DeskRules &rules, const TicketTemplate &wanted);

/// Throws Missing "desk.template-unknown" {name}.
TicketTemplate ticketTemplateNamed(Session &session, const QString &name);

/// Removes one that was read. Throws Invalid "desk.template-in-use" {name, by, more}; Conflict when it has changed
/// since.
void removeTicketTemplate(Transaction &transaction, const TicketTemplate &read);

/// The facts with the name of their component, or else of the template's, as it is now.
TemplateFacts withComponentName(Session &session, const TicketTemplate &ticketTemplate, TemplateFacts facts);

/// Fills it with what is known; the component's name is looked up.
FilledTemplate filledTemplate(Session &session, const DeskRules &rules, const TicketTemplate &ticketTemplate,
                              const TemplateFacts &facts);

} // namespace mainstay
