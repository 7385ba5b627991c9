// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/ticket_editor.h"

#include <QMap>

namespace mainstay {

/// An edit of a ticket that is not saved, as a file keeps it. What others did since its version can still be told from
/// what the person saw.
struct KeptEdit {
    int version = 0; ///< of the ticket as the person saw it
    QMap<QString, QString> before; ///< by column, or by field as "own:start", as they saw it; empty: none
    QMap<QString, QString> wanted; ///< the same ones, as they wanted them

    bool isEmpty() const { return wanted.isEmpty(); }
    bool operator==(const KeptEdit &) const = default;
};

KeptEdit keptEdit(const TicketAttempt &attempt);
/// The way back, on the ticket as it is now; nothing where it asks for nothing, as from a damaged file.
std::optional<TicketAttempt> attemptOf(const KeptEdit &kept, const Ticket &now);

/// What the edit changes, as names that words know.
QStringList changedFields(const TicketAttempt &attempt);

} // namespace mainstay
