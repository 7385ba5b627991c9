// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>
#include <optional>

namespace mainstay {

/// How foreign columns and words become ours: MAP.json of CLI.md, as the mapping wizard and a person write it.
struct TicketMap {
    /// Ours to theirs, of which several are joined with " / ". Ours are those of ticketMapColumns().
    QMap<QString, QStringList> columns;
    /// By our column, their words to ours; of a state also with its reason: "pending/caller".
    QMap<QString, QMap<QString, QString>> values;
    /// Fields of the ticket by the columns they come from. Not given: of a table of tickets every column that nothing
    /// else takes, of an event log none.
    std::optional<QMap<QString, QString>> fields;
    QString process; ///< of tickets that name none; empty: incident
    char delimiter = 0; ///< 0: detected
    QByteArray encoding; ///< empty: detected
    QString dates = QStringLiteral("iso"); ///< see TimeReader
    QByteArray zone = "UTC"; ///< of times that name none
    QStringList ignore{QString()}; ///< values that mean: not given
    bool createsComponents = false; ///< "components":"create": those that are not there become solutions

    bool operator==(const TicketMap &) const = default;
};

/// ticket, process, title, description, state, reason, impact, urgency, priority, component, requester, team, assignee,
/// who (wrote the row), channel, at, opened, resolved, closed, text (of the log entry). "number" is another name for
/// ticket.
const QStringList &ticketMapColumns();

/// Reads a map to the letter. Invalid "exchange.bad-map" {where, problem, expected}, the problem one of not-json,
/// wrong-type, unknown-key, unknown-value, bad-pattern, empty.
Result<TicketMap> ticketMapFromJson(const QByteArray &json);

/// The way back; what is as it is anyway is left out.
QByteArray toJson(const TicketMap &map);

inline constexpr qsizetype mostMapBytes = 16'000'000;

} // namespace mainstay
