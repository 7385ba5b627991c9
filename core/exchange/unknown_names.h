// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QStringList>

namespace mainstay {

/// How many teams and people an import found that nobody here knew.
struct UnknownNames {
    qint64 teams = 0;
    qint64 people = 0;
};

/// Teams and people that an import names, each once: those that are not known are to be there afterwards, unconfirmed.
UnknownNames addUnknownNames(Transaction &transaction, const QStringList &teams, const QStringList &people);

} // namespace mainstay
