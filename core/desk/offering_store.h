// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/offering.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about offerings. All throw StoreError.

/// In the order of their names.
QList<Offering> offerings(Session &session);
std::optional<Offering> findOffering(Session &session, const QString &name);

void insertOffering(Transaction &transaction, const Offering &offering);
void updateOffering(Transaction &transaction, const Offering &read, const Offering &wanted);
void deleteOffering(Transaction &transaction, const Offering &read);

} // namespace mainstay
