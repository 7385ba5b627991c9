// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unknown_names.h"

#include "people/people_bulk.h"

namespace mainstay {

UnknownNames addUnknownNames(Transaction &transaction, const QStringList &teams, const QStringList &people)
{
    return {addUnconfirmedTeams(transaction, teams), addUnconfirmedPeople(transaction, people)};
}

} // namespace mainstay
