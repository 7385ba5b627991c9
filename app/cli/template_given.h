// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_template.h"

namespace mainstay {

/// --template NAME: the ticket begins as the template says.
OptionSpec templateOption();

/// What the other options give to fill a template of that process with.
TemplateFacts factsGiven(Session &session, const Call &call, ProcessKind process, const Occasion &occasion);

/// The template of that name, filled with what the other options give.
FilledTemplate filledFor(Session &session, const Call &call, const Occasion &occasion);

/// Says, beside an answer for people, what there is to tell of texts that were filled.
void tellOfFilling(const Call &call, const QStringList &unknown, const QStringList &missing);

/// The answer of a verb that opened a ticket, with what there is to tell of its template.
void answerOpened(Call &call, const Ticket &ticket, const FilledTemplate &filled);

} // namespace mainstay
