// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approval.h"

#include "desk/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

const State *approvalOf(const Process &process, const Ticket &ticket)
{
    const State *state = findState(process, ticket.variant, ticket.state.state);
    return state && state->approval ? state : nullptr;
}

std::optional<Decision> decisionOf(const Process &process, const QString &variant, QStringView from, QStringView to)
{
    const auto move = std::ranges::find_if(process.moves, [&](const Move &one) {
        return one.by == MoveBy::Person && one.variants.contains(variant) && isSameName(one.from, from)
            && isSameName(one.to, to);
    });
    return move == process.moves.end() ? std::nullopt : move->decision;
}

Result<QString> decidedState(const Process &process, const Ticket &ticket, Decision decision)
{
    if (approvalOf(process, ticket)) {
        for (const Move &move : process.moves) {
            if (move.decision == decision && move.from == ticket.state.state && move.variants.contains(ticket.variant))
                return move.to;
        }
    }
    return failure(ErrorKind::Invalid, "desk.no-approval",
                   {{u"ticket"_s, ticket.number}, {u"state"_s, toText(ticket.state)}});
}

const LogEntry *approvalAsked(const Ticket &ticket, const QList<LogEntry> &log)
{
    for (qsizetype i = log.size() - 1; i >= 0; --i) {
        const LogEntry &entry = log.at(i);
        if (entry.withdrawn || entry.kind != EntryKind::Move)
            continue;
        return entry.state.state == ticket.state.state ? &entry : nullptr;
    }
    return nullptr;
}

} // namespace mainstay
