// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace mainstay {

/// Process: process_file.h. Priority: priority_matrix.h. Rule: desk_rule_file.h. Catalogue: offering_file.h. Route:
/// incident_route_file.h. Workspace:
/// what a new workspace begins with, laid in by the same commands that a person gives, in this order; "…?" may be left
/// out:
///
///     {"template", "about", "matrix": name of a priority matrix,
///      "components": [{"key", "parent"?: key further up, "name", "kind", "version"?, "vendor"?, "stage", "owner"?,
///                      "dates"?: {"planned"?, "implementation"?, "operation"?, "phase_out"?, "disposed"?,
///                      "end_of_support"?}, "description"?}], in outline order, a solution where there is no parent
///      "groups": [{"dependent": key, "name", "minimum": "2" or "50%"}],
///      "dependencies": [{"dependent": key, "provider": key, "kind", "strength", "requires"?, "group"?: its name}],
///      "calendars"?: [{"name", "calendar": as calendar_file.h}], "agreements"?: [as agreement_file.h],
///      "tickets": [{"process", "variant"?, "title", "description"?, "component": key, "impact"?, "urgency"?,
///                   "requester", "channel", "opened",
///                   "history": [{"at", "by", "move"?: state, "set"?: {field: value}, "text"?, "visibility"?,
///                                "channel"?}]}]}
///
/// A step of a history is a move, a log entry, or a move with its log entry; "set" goes with a move, "visibility" with
/// a text. Words are those of the database and of CSV, instants ISO 8601 in UTC, in time order within a ticket.
enum class TemplateKind { Process, Priority, Workspace, Monitoring, Rule, Catalogue, Route };

/// The bytes of a template that is compiled in from resources/templates; the name is the file's, without ".json".
/// Errors: desk.unknown-template, for a name that does not ship.
Result<QByteArray> shippedTemplate(TemplateKind kind, const QString &name);

/// The names that ship, by bytes.
QStringList shippedTemplates(TemplateKind kind);

} // namespace mainstay
