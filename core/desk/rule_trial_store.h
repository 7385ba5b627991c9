// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "desk/desk_rule.h"
#include "store/transaction.h"

namespace mainstay {

/// That a rule was tried, as its definition then stood, and over what.
struct KeptTrial {
    QString rule;
    Instant tried;
    QString who;
    std::optional<Instant> since; ///< where the history begins; nothing: all that was recorded
    qint64 runs = 0; ///< how often it would have run

    bool operator==(const KeptTrial &) const = default;
};

/// Whether both are one version: when, if and then are the same, whatever is said of what they are for.
bool isSameVersion(const DeskRule &one, const DeskRule &other);

/// Every statement about trials that were kept. All throw StoreError.

/// In place of an older one of the same definition.
void keepTrial(Transaction &transaction, const DeskRule &rule, const KeptTrial &trial);
/// Of the rule as it stands there.
std::optional<KeptTrial> keptTrialOf(Session &session, const DeskRule &rule);
/// By name, of those that were tried as they stand.
QMap<QString, KeptTrial> keptTrialsOf(Session &session, const QList<DeskRule> &rules);

} // namespace mainstay
