// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/process.h"

namespace mainstay {

/// A process is a JSON object of at most 1 MB; unknown keys are errors:
///
///     {"process": "incident",
///      "variants": [{"name": "normal", "review_within_days": 5}],
///      "initial": "new",
///      "fields": [{"name": "end", "type": "instant", "after": "start"}, {"name": …, "type": "choice", "values": […]},
///                 {"name": "change", "type": "ticket", "process": "change"}],
///      "states": [{"name": "pending", "phase": "open", "taken_up": true, "without_verdict": true,
///                  "route_settled": true, "approval": "somebody-else" or "anybody",
///                  "reasons": ["caller"], "needs": ["reason"],
///                  "timer": {"to": "closed", "after_business_days": 5} or {"to": …, "on": "review_date",
///                  "reopens": true}, "variants": […]}],
///      "moves": [{"from": ["new"] or "from_phase": ["open"], "to": "assigned", "by": "merge", "reopens": true,
///                 "needs": […], "variants": […], "decision": "approve" or "reject"}],
///      "guards": [{"fields": ["start"], "in": ["scheduled"], "to": "authorise", "variants": […]}],
///      "former": [{"name": "parked", "phase": "open", "taken_up": true, "without_verdict": true}]}
///
/// A need is the name of a field or {"any_of": [names]}. Where no variants are named, a process has one that bears its
/// own name, a state belongs to all, and a move to all that have both its ends. from_phase stands for every state of
/// those phases but the one it leads to; timers and guards make moves of their own.

/// Reads the shape and expands the moves, but judges nothing: see faultsOf(). Errors: base.bad-file.
Result<Process> processFromJson(const QByteArray &json);

/// Errors: those of processFromJson(), and desk.faulty-process, naming every fault.
Result<Process> soundProcessFromJson(const QByteArray &json);

/// The same, written. What only timers and guards make is made anew on reading: a process whose moves were edited by
/// hand has to go this way before it is used.
QJsonObject toJson(const Process &process);

/// The process that ships, from which a workspace starts. Errors: as soundProcessFromJson().
Result<Process> shippedProcess(ProcessKind kind);

} // namespace mainstay
