// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/log_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView LogColumns =
    u"id, version, ticket_id, kind, origin, happened, recorded, who, channel, channel_word, visibility, text, state,"
    " reason, deviation, team, priority, priority_rank, component_id, withdrawn_by, withdrawn_at, solution_id,"
    " organisation, vendor, from_customer, by_mail, decision";

/// The database's CHECKs let no other word in.
template <class T>
T known(const std::optional<T> &kind, const QString &word)
{
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, word}});
    return *kind;
}

LogEntry toLogEntry(const Row &row)
{
    LogEntry entry{.id = row.id<LogEntry>(0),
                   .version = row.number(1),
                   .ticket = row.id<Ticket>(2),
                   .kind = known(entryKindFromName(row.text(3)), row.text(3)),
                   .origin = known(originFromName(row.text(4)), row.text(4)),
                   .happened = row.instant(5),
                   .recorded = row.instant(6),
                   .who = row.text(7),
                   .channel = {},
                   .channelWord = row.optionalText(9),
                   .visibility = known(visibilityFromName(row.text(10)), row.text(10)),
                   .text = row.text(11),
                   .state = {row.text(12), row.optionalText(13)},
                   .isDeviation = row.flag(14),
                   .team = row.optionalText(15),
                   .priority = {},
                   .component = row.optionalId<Component>(18),
                   .solution = row.optionalId<Component>(21),
                   .organisation = row.optionalText(22),
                   .vendor = row.optionalText(23),
                   .isFromCustomer = row.flag(24),
                   .isByMail = row.flag(25),
                   .decision = {},
                   .withdrawn = {}};
    if (!row.isNull(8))
        entry.channel = known(channelFromName(row.text(8)), row.text(8));
    if (!row.isNull(16))
        entry.priority = Priority{row.number(16), row.number(17)};
    if (!row.isNull(26))
        entry.decision = known(decisionFromName(row.text(26)), row.text(26));
    if (!row.isNull(19))
        entry.withdrawn = Withdrawal{row.text(19), row.instant(20)};
    return entry;
}

} // namespace

Values toValues(const LogEntry &entry)
{
    return {{u"ticket_id"_s, entry.ticket.value},
            {u"kind"_s, toName(entry.kind)},
            {u"origin"_s, toName(entry.origin)},
            {u"happened"_s, toMilliseconds(entry.happened)},
            {u"recorded"_s, toMilliseconds(entry.recorded)},
            {u"who"_s, entry.who},
            {u"channel"_s, entry.channel ? QVariant(toName(*entry.channel)) : QVariant()},
            {u"channel_word"_s, Param(entry.channelWord).value()},
            {u"visibility"_s, toName(entry.visibility)},
            {u"text"_s, entry.text},
            {u"state"_s, entry.state.state},
            {u"reason"_s, Param(entry.state.reason).value()},
            {u"deviation"_s, entry.isDeviation ? 1 : 0},
            {u"team"_s, Param(entry.team).value()},
            {u"priority"_s, entry.priority ? QVariant(entry.priority->number) : QVariant()},
            {u"priority_rank"_s, entry.priority ? QVariant(entry.priority->rank) : QVariant()},
            {u"component_id"_s, Param(entry.component).value()},
            {u"solution_id"_s, Param(entry.solution).value()},
            {u"organisation"_s, Param(entry.organisation).value()},
            {u"vendor"_s, Param(entry.vendor).value()},
            {u"from_customer"_s, entry.isFromCustomer ? 1 : 0},
            {u"by_mail"_s, entry.isByMail ? 1 : 0},
            {u"decision"_s, entry.decision ? QVariant(toName(*entry.decision)) : QVariant()},
            {u"withdrawn_by"_s, entry.withdrawn ? QVariant(entry.withdrawn->who) : QVariant()},
            {u"withdrawn_at"_s, entry.withdrawn ? QVariant(toMilliseconds(entry.withdrawn->at)) : QVariant()}};
}

QList<LogEntry> logOf(Session &session, Id<Ticket> ticket)
{
    static const QString sql = u"SELECT %1 FROM log_entry WHERE ticket_id = ? ORDER BY happened, id"_s.arg(LogColumns);
    return session.query(sql, {ticket}, toLogEntry);
}

std::optional<LogEntry> lastMoveOf(Session &session, Id<Ticket> ticket)
{
    static const QString sql =
        u"SELECT %1 FROM log_entry WHERE ticket_id = ? AND kind = 'move' AND withdrawn_at IS NULL"
        " ORDER BY happened DESC, id DESC LIMIT 1"_s.arg(LogColumns);
    return session.find(sql, {ticket}, toLogEntry);
}

std::optional<LogEntry> findLogEntry(Session &session, Id<LogEntry> id)
{
    static const QString sql = u"SELECT %1 FROM log_entry WHERE id = ?"_s.arg(LogColumns);
    return session.find(sql, {id}, toLogEntry);
}

Id<LogEntry> insertLogEntry(Transaction &transaction, const LogEntry &entry)
{
    return Id<LogEntry>(insertRow(transaction, u"log_entry"_s, toValues(entry)));
}

std::optional<LogEntry> entryInForceAt(Session &session, Id<Ticket> ticket, Instant at)
{
    const bool isLast = !session
                             .find(u"SELECT 1 FROM log_entry WHERE ticket_id = ? AND happened > ?"
                                   " AND withdrawn_at IS NULL LIMIT 1"_s,
                                   {ticket, at}, [](const Row &) { return true; })
                             .has_value();
    if (isLast)
        return std::nullopt;
    static const QString sql =
        u"SELECT %1 FROM log_entry WHERE ticket_id = ? AND happened <= ? AND withdrawn_at IS NULL"
        " ORDER BY happened DESC, id DESC LIMIT 1"_s.arg(LogColumns);
    return session.find(sql, {ticket, at}, toLogEntry);
}

QList<Id<Ticket>> ticketsToldOf(Session &session, std::optional<Instant> since)
{
    return session.query(u"SELECT DISTINCT ticket_id FROM log_entry WHERE withdrawn_at IS NULL AND happened >= ?"
                         " ORDER BY ticket_id"_s,
                         {since.value_or(Instant::min())}, [](const Row &row) { return row.id<Ticket>(0); });
}

QList<Id<Ticket>> ticketsOfEntries(Session &session, const QList<Id<LogEntry>> &entries)
{
    constexpr qsizetype AtOnce = 500;
    QSet<qint64> tickets;
    for (qsizetype begin = 0; begin < entries.size(); begin += AtOnce) {
        const QList<Id<LogEntry>> some = entries.mid(begin, AtOnce);
        Params params;
        for (const Id<LogEntry> entry : some)
            params.add(entry);
        session.scan(u"SELECT DISTINCT ticket_id FROM log_entry WHERE id IN (%1)"_s.arg(
                         QStringList(some.size(), u"?"_s).join(u", "_s)),
                     params, [&tickets](const ScanRow &row) { tickets.insert(row.integer(0)); });
    }
    QList<Id<Ticket>> ids;
    for (const qint64 ticket : std::as_const(tickets))
        ids.append(Id<Ticket>(ticket));
    return ids;
}

WithdrawnTable withdrawnEntries()
{
    return {u"log_entry"_s, u"ticket"_s, u"ticket_id"_s, u"origin <> 'import'"_s};
}

} // namespace mainstay
