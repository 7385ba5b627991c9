// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_kinds.h"

#include <QLatin1StringView>

namespace mainstay {

/// What people call a ticket by: "INC-1042". Unique per process; the counting is the store's.
struct TicketNumber {
    ProcessKind process = ProcessKind::Incident;
    qint64 number = 0; ///< 1 or more

    bool operator==(const TicketNumber &) const = default;
};

/// "INC", "REQ", "PRB", "CHG".
QLatin1StringView numberPrefix(ProcessKind process);

QString toText(TicketNumber number);

/// Reads "INC-1042"; case, blanks around it and leading zeros do not matter. Nothing for any other text, for 0, and
/// for numbers beyond 999,999,999,999,999.
std::optional<TicketNumber> ticketNumberFromText(QStringView text);

} // namespace mainstay
