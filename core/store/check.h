// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QJsonObject>

namespace mainstay {

/// Something in the workspace that is not as it must be. words/ has a sentence for each kind.
struct Fault {
    QByteArray kind; ///< "file", "reference", "journal-command", "journal-row", "journal-version", or one of a room's
    QString where; ///< table and row, or file
    QString detail;

    bool operator==(const Fault &) const = default;
};

using CheckRule = std::function<void(Session &, QList<Fault> &)>;

/// Looks at the file itself (SQLite), references, and the journal: every entry's command exists, every row's version is
/// the one journaled last, and there is a row exactly where the journal says so. Then at what the rooms have to say.
/// At most 1,000 faults of one kind are listed; the last one then says so. In a damaged file nothing else is looked at:
/// what it would answer cannot be trusted.
QList<Fault> check(Session &session, const QList<CheckRule> &rules);

} // namespace mainstay
