// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/affected_component.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about components that people added to tickets. All throw StoreError.

/// In the order in which they were added.
QList<AffectedComponent> affectedBy(Session &session, Id<Ticket> ticket);

void insertAffected(Transaction &transaction, const AffectedComponent &affected);
void deleteAffected(Transaction &transaction, const AffectedComponent &read);

} // namespace mainstay
