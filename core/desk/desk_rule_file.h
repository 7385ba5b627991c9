// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/desk_rule.h"

#include <functional>

namespace mainstay {

/// A rule is a JSON object of at most 1 MB; unknown keys are errors, "…?" may be left out:
///
///     {"name": "Customer answers", "about"?: "…",
///      "when": {"event": "opened", "moved", "edited", "message", "warn", "breach" or "time",
///               "from"?: "customer" or "desk" (of a message),
///               "state"?: "pending/caller" (of moved: into which; of time, demanded: which is held),
///               "held_ms": 14400000 (of time alone: of open time), "target"?: "resolution" (of warn and breach)},
///      "if"?: {"process"?: ["incident"], "state"?: ["open", "pending/caller"], "priority"?: [1, 2],
///              "team"?: ["Desk", ""] ("": none), "tier"?: [1], "component"?: ["Web shop"] (and below),
///              "solution"?: [names], "channel"?: ["phone"], "organisation"?: ["Acme"],
///              "major"?: true, "title"?: "all these words"},
///      "then": {"impact"?: "high", "urgency"?: "high", "swarm"?: [people], "team"?: "Desk",
///               "assignee"?: "Ann" or "least-loaded", "escalate"?: true, "move"?: "in progress",
///               "set"?: {field: value} (with a move), "tell"?: "Eva" or "team lead", "note"?: "…",
///               "because"?: "…" (demanded by "escalate" and "tell")}}
///
/// At most MostRuleWords values stand in a list; "then" has something to do.
inline constexpr qsizetype MostRuleWords = 200;

/// A rule as a file tells it.
struct RuleDraft {
    DeskRule rule; ///< of components and solutions those that are written as ids, which only the store does
    QStringList componentNames;
    QStringList solutionNames;

    bool operator==(const RuleDraft &) const = default;
};

/// Errors: base.bad-file, naming the place.
Result<RuleDraft> ruleFromJson(const QByteArray &json);

/// How a component is written: by its id, or by its name.
using WriteRuleComponent = std::function<QJsonValue(Id<Component>)>;

/// What ruleFromJson() reads as this rule.
QJsonObject toJson(const DeskRule &rule, const WriteRuleComponent &write);

/// The rules that ship, by name; none is enabled. Errors: those of ruleFromJson().
Result<QList<DeskRule>> shippedRuleList();

} // namespace mainstay
