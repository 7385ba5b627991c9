// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/incident_route.h"
#include "desk/ticket.h"

namespace mainstay {

/// {"number","step","actor","always","state","by","at","reason","produced"} of each step.
QJsonArray checklistToJson(const QList<CheckedStep> &steps);

/// The checklist of a ticket as an answer of its own.
void answerChecklist(Call &call, const Ticket &ticket, const QList<CheckedStep> &steps);

} // namespace mainstay
