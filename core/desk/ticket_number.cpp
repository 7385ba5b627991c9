// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_number.h"

#include <QStringBuilder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

constexpr qsizetype mostDigits = 15;

QLatin1StringView numberPrefix(ProcessKind process)
{
    switch (process) {
    case ProcessKind::Incident:
        return "INC"_L1;
    case ProcessKind::Request:
        return "REQ"_L1;
    case ProcessKind::Problem:
        return "PRB"_L1;
    case ProcessKind::Change:
        return "CHG"_L1;
    }
    Q_UNREACHABLE();
}

QString toText(TicketNumber number)
{
    return numberPrefix(number.process) % u'-' % QString::number(number.number);
}

std::optional<TicketNumber> ticketNumberFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype hyphen = trimmed.indexOf(u'-');
    if (hyphen < 0)
        return std::nullopt;
    const auto process = std::ranges::find_if(allProcessKinds, [&](ProcessKind kind) {
        return trimmed.first(hyphen).compare(numberPrefix(kind), Qt::CaseInsensitive) == 0;
    });
    if (process == std::end(allProcessKinds))
        return std::nullopt;

    QStringView digits = trimmed.sliced(hyphen + 1);
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    const bool isNumber = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty() || digits.size() > mostDigits || !isNumber)
        return std::nullopt;
    return TicketNumber{*process, digits.toLongLong()};
}

} // namespace mainstay
