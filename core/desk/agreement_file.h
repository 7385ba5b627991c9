// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/agreement.h"

#include <QJsonObject>
#include <functional>

namespace mainstay {

/// An agreement is a JSON object of at most 1 MB; unknown keys are errors, "…?" may be left out:
///
///     {"name": "Gold", "kind": "sla", "customer"?: "Acme" (of an ola: "team", of a uc: "vendor", both demanded),
///      "solutions": ["Web shop", …] or "all", "valid_from": "2026-01-01", "valid_until"?: "2026-12-31",
///      "open_tickets"?: true, "calendar"?: "Office",
///      "targets": [{"target": "response", "process": "incident", "rank"?: 1, "limit_ms": 900000, "calendar"?:
///      "Always",
///                   "pauses"?: ["pending/caller"], "taken_up"?: true, "reopened"?: "continues"}],
///      "contract"?: {"type"?: "fixed price", "tiers"?: [1, 2], "cost"?: "…", "notice"?: "3 months"}}
///
/// A target needs a calendar, its own or the agreement's, and there is one at most for each process, priority and kind.

/// An agreement as a file tells it.
struct AgreementDraft {
    QString name;
    AgreementKind kind = AgreementKind::Sla;
    AgreementTerms terms; ///< of the solutions those that are written as ids, which only the store does
    QStringList solutionNames;

    bool operator==(const AgreementDraft &) const = default;
};

/// Errors: base.bad-file, naming the place.
Result<AgreementDraft> agreementFromJson(const QByteArray &json);

/// How a solution is written: by its id, or by its name.
using WriteSolution = std::function<QJsonValue(Id<Component>)>;

/// What agreementFromJson() reads as equal terms.
QJsonObject toJson(const QString &name, AgreementKind kind, const AgreementTerms &terms, const WriteSolution &write);

} // namespace mainstay
