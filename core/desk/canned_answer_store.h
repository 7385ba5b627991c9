// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/canned_answer.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about canned answers. All throw StoreError.

/// In the order of their names and languages.
QList<CannedAnswer> cannedAnswers(Session &session);
/// Those of one name, in the order of their languages.
QList<CannedAnswer> cannedAnswers(Session &session, const QString &name);

void insertCannedAnswer(Transaction &transaction, const CannedAnswer &answer);
void updateCannedAnswer(Transaction &transaction, const CannedAnswer &read, const QString &text);
void deleteCannedAnswer(Transaction &transaction, const CannedAnswer &read);

} // namespace mainstay
