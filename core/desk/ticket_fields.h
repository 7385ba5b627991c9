// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/process.h"
#include "desk/ticket.h"

namespace mainstay {

/// The named fields of a ticket, as moves demand them and "--set field=value" gives them.
///
/// What every process has is a column of the ticket: title, description, requester, team, assignee, resolution_code,
/// solution, and by their own ways (the estate, the matrix, the channel names) component, impact, urgency, channel.
/// What only one process knows is declared in its file and kept by name in Ticket::fields, stored as rows of
/// ticket_field, so that a process can gain a field without a migration.
/// A process may declare a field under the name of a column: a change's impact is a sentence, not only a level. The two
/// are then kept apart, and as long as the sentence is missing the column answers for it.
/// Case, blanks and hyphens in names do not matter: "resolution code" is resolution_code.

/// True when a ticket of that process can hold it, as a column or as a field of its own.
bool hasField(const Process &process, QStringView name);

/// The fields withField() takes, columns first, each in its own spelling.
QStringList writableFields(const Process &process);

/// In the canonical form of withField(); nothing when it is empty. Of a component it is the id.
std::optional<QString> fieldValue(const Ticket &ticket, QStringView name);

/// The ticket with one field set, brought to its canonical form (an instant to UTC, a choice to its own spelling,
/// blanks around it dropped); a blank value empties it. Not for component, impact, urgency, channel, unless the process
/// declares such a field. Errors: desk.unknown-field, desk.bad-field-value, desk.text-too-long.
Result<Ticket> withField(const Process &process, Ticket ticket, QStringView name, const QString &value);

/// Several at once; the ticket is untouched on an error. Errors: those of withField().
Result<Ticket> withFields(const Process &process, Ticket ticket, const QMap<QString, QString> &given);

/// Fields that must come after another do; the first that does not: desk.field-order.
Result<void> requireFieldOrder(const Process &process, const Ticket &ticket);

inline constexpr qsizetype longestLine = 500; ///< UTF-16 units of a title, a name, a line
inline constexpr qsizetype longestText = 1'000'000; ///< UTF-16 units of a description or another text

} // namespace mainstay
