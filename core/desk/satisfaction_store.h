// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/satisfaction.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about satisfaction. All throw StoreError.

std::optional<SatisfactionSetting> satisfactionSetting(Session &session);
void insertSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &setting);
void updateSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &read,
                               const SatisfactionSetting &wanted);
void deleteSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &read);

std::optional<Satisfaction> findSatisfaction(Session &session, Id<Ticket> ticket);
void insertSatisfaction(Transaction &transaction, const Satisfaction &satisfaction);
void updateSatisfaction(Transaction &transaction, const Satisfaction &read, const Satisfaction &wanted);

struct SatisfactionCounts {
    qint64 asked = 0;
    QList<qint64> rated; ///< how many gave 1, 2 … 5
    qint64 unasked = 0; ///< of these, how many nobody had asked
    qint64 followedUp = 0;
};
SatisfactionCounts satisfactionCounts(Session &session);

} // namespace mainstay
