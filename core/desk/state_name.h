// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace mainstay {

/// A state, and in some states the reason for being there: "resolved", "pending/caller". No name contains a slash.
struct StateName {
    QString state;
    std::optional<QString> reason;

    bool operator==(const StateName &) const = default;
};

/// "pending/caller", or "pending" where there is no reason.
QString toText(const StateName &name);

/// The way back: the first slash parts state and reason, blanks around each are dropped, and an empty reason is none.
/// Whether the state exists is the process's affair.
StateName stateNameFromText(QStringView text);

} // namespace mainstay
