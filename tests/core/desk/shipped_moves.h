// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process_file.h"
#include "desk/process_rules.h"

#include <QJsonArray>

namespace mainstay::testing {

using namespace Qt::StringLiterals;

using Given = QMap<QString, QString>;

inline const Instant noon = fromMilliseconds(1'772'452'800'000);

inline Process shipped(ProcessKind kind)
{
    return shippedProcess(kind).value();
}

inline Ticket ticketIn(ProcessKind kind, const QString &state, const QString &variant = {})
{
    Ticket ticket;
    ticket.process = kind;
    ticket.number = u"T-1"_s;
    ticket.title = u"Nothing works"_s;
    ticket.variant = variantFromText(shipped(kind), variant.isEmpty() ? std::nullopt : std::optional(variant)).value();
    ticket.state = stateNameFromText(state);
    return ticket;
}

inline Result<Ticket> move(const Ticket &ticket, const QString &to, const Given &given = {}, MoveBy by = MoveBy::Person)
{
    return moved(shipped(ticket.process), ticket, {stateNameFromText(to), given, by}, noon);
}

inline Given plan()
{
    return {{u"start"_s, u"2026-03-07T20:00:00+01:00"_s},
            {u"end"_s, u"2026-03-07T21:00:00Z"_s},
            {u"impact"_s, u"The web site is away for ten minutes"_s},
            {u"outage"_s, u"Yes"_s},
            {u"fallback"_s, u"Bring back the snapshot"_s}};
}

inline Ticket scheduledChange()
{
    Ticket ticket = ticketIn(ProcessKind::Change, u"assess"_s);
    ticket = move(ticket, u"planned"_s, plan()).value();
    ticket = move(ticket, u"authorise"_s).value();
    return move(ticket, u"scheduled"_s).value();
}

inline QJsonArray fact(const Result<Ticket> &result, const QString &name)
{
    return result.error().facts.value(name).toArray();
}

} // namespace mainstay::testing
