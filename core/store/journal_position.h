// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QStringList>

namespace mainstay {

/// A moment in the journal as one transaction saw it; for work that matches against a snapshot and writes later. Holds
/// only within one run of the workspace: it is never stored.
struct JournalPosition {
    qint64 seq = 0; ///< SQLite: the last entry seen
    QString snapshot; ///< PostgreSQL: which transactions were seen
};

JournalPosition journalPosition(Session &session);

/// Whether any row of these entities changed after the position, as far as this session sees.
bool hasChangedSince(Session &session, const JournalPosition &position, const QStringList &entities);

} // namespace mainstay
