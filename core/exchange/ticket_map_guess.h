// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "exchange/ticket_map.h"

#include <QList>

namespace mainstay {

/// A guess at what a foreign table means, for a person to look over: columns by the names that the common systems give
/// them (Jira, ServiceNow, GLPI, iTop, Zammad, and logs for process mining), dates by the shape of the values, words of
/// states, levels and channels by what is mostly meant by them. What it does not know it leaves out; of a state that
/// is a row that would be rejected, so that it shows. `rows` are some of the table's, with as many fields as the
/// header. Pure.
struct GuessedMap {
    TicketMap map;
    bool isEventLog = false; ///< the same ticket stands in several rows, and each has a time
    QStringList unknownStates; ///< in the order in which rows have them
};
GuessedMap guessMap(const DeskRules &rules, const QStringList &header, const QList<QStringList> &rows);

} // namespace mainstay
