// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/occurrence_store.h"

#include "desk/agreement_store.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Occurrence toOccurrence(const Row &row)
{
    const auto what = occurrenceKindFromName(row.text(2));
    if (!what)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(2)}});
    Occurrence occurrence;
    occurrence.id = row.id<Occurrence>(0);
    occurrence.version = row.number(1);
    occurrence.what = *what;
    occurrence.ticket = row.id<Ticket>(3);
    occurrence.number = toText(toTicketNumber(row.text(4), row.integer(5)));
    occurrence.agreement = row.optionalId<StoredAgreement>(6);
    if (!row.isNull(7))
        occurrence.target = clockTargetFromName(row.text(7));
    occurrence.cycle = row.number(8);
    occurrence.due = row.instant(9);
    occurrence.done = row.instant(10);
    occurrence.recurring = row.optionalId<Recurring>(11);
    occurrence.skipped = int(row.optionalInteger(12).value_or(0));
    return occurrence;
}

} // namespace

QSet<QString> keysDone(Session &session, const QStringList &finalStates)
{
    QString sql =
        u"SELECT o.key FROM occurrence AS o JOIN ticket AS t ON t.id = o.ticket_id WHERE t.phase <> 'final'"_s;
    Params params;
    for (const QString &state : finalStates) {
        sql += u" OR t.state = ?"_s;
        params.add(state);
    }
    const QStringList keys = session.query(sql, params, [](const Row &row) { return row.text(0); });
    return {keys.cbegin(), keys.cend()};
}

QList<Occurrence> occurrencesOf(Session &session, Id<Ticket> ticket)
{
    return session.query(
        u"SELECT o.id, o.version, o.what, o.ticket_id, t.process, t.serial, o.agreement_id, o.target,"
        " o.cycle, o.due, o.done, o.recurring_id, o.skipped FROM occurrence AS o JOIN ticket AS t ON t.id = o.ticket_id"
        " WHERE o.ticket_id = ? ORDER BY o.due, o.id"_s,
        {ticket}, toOccurrence);
}

bool claim(Transaction &transaction, const Occurrence &occurrence)
{
    const auto target = occurrence.target ? std::optional(toName(*occurrence.target)) : std::nullopt;
    const auto skipped = occurrence.recurring ? std::optional(qint64(occurrence.skipped)) : std::nullopt;
    return transaction.exec(u"INSERT INTO occurrence (version, key, what, ticket_id, agreement_id, target, cycle, due,"
                            " done, recurring_id, skipped) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT (key) DO NOTHING"_s,
                            {keyOf(occurrence), toName(occurrence.what), occurrence.ticket, occurrence.agreement,
                             target, occurrence.cycle, occurrence.due, occurrence.done, occurrence.recurring, skipped})
        > 0;
}

void setTicketOf(Transaction &transaction, const Occurrence &occurrence)
{
    transaction.exec(u"UPDATE occurrence SET version = version + 1, ticket_id = ? WHERE key = ?"_s,
                     {occurrence.ticket, keyOf(occurrence)});
}

} // namespace mainstay
