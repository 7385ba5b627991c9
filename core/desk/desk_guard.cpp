// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_guard.h"

#include "desk/known_error_search.h"
#include "desk/log_store.h"
#include "desk/process_store.h"
#include "desk/ticket_search.h"
#include "desk/ticket_sources.h"
#include "desk/ticket_store.h"
#include "desk/word_joiner.h"
#include "store/numbering.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostFaults = 1000;

/// A state as tickets have it, with one of them to name.
struct UsedState {
    QString process;
    QString variant;
    QString state;
    QString phase;
    qint64 serial;
};

/// Whether the process has the state, and says the same of it.
bool isKnown(const DeskRules &rules, const UsedState &used)
{
    const Process &process = rules.process(toTicketNumber(used.process, used.serial).process);
    const State *state = findStateEver(process, used.variant, used.state);
    return state && toName(state->phase) == used.phase;
}

UsedState toUsedState(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
}

[[noreturn]] void refuseState(const UsedState &used)
{
    throw StoreError(ErrorKind::Invalid, "desk.state-gone",
                     {{u"number"_s, toText(toTicketNumber(used.process, used.serial))},
                      {u"process"_s, used.process},
                      {u"state"_s, used.state}});
}

void requireState(Session &session, const DeskRules &rules, qint64 ticket)
{
    const auto used = session.find(u"SELECT process, variant, state, phase, serial FROM ticket WHERE id = ?"_s,
                                   {ticket}, toUsedState);
    if (used && !isKnown(rules, *used))
        refuseState(*used);
}

/// Tickets whose log lost entries: those are gone, and only the journal of this undo knows whose they were.
QList<qint64> ticketsOfRemovedEntries(Transaction &transaction)
{
    const QString owner = transaction.engine() == Engine::SQLite ? u"json_extract(before, '$.ticket_id')"_s
                                                                 : u"CAST(before ->> 'ticket_id' AS BIGINT)"_s;
    return transaction.query(u"SELECT DISTINCT %1 FROM journal WHERE command = ? AND entity = 'log_entry'"
                             " AND op = 'delete'"_s.arg(owner),
                             {transaction.command()}, [](const Row &row) { return row.integer(0); });
}

QList<qint64> ticketsOfTouchedEntries(Transaction &transaction, QStringView table)
{
    return transaction.query(
        u"SELECT DISTINCT t.ticket_id FROM journal AS j JOIN %1 AS t"
        " ON t.id BETWEEN j.first_id AND j.last_id WHERE j.command = ? AND j.entity = '%1'"_s.arg(table),
        {transaction.command()}, [](const Row &row) { return row.integer(0); });
}

/// A process that went back to what it was may have lost a state in which tickets stand meanwhile.
void requireEveryState(Session &session, const DeskRules &rules)
{
    const auto combinations =
        session.query(u"SELECT process, variant, state, phase, min(serial) FROM ticket GROUP BY process, variant,"
                      " state, phase ORDER BY process, variant, state, phase"_s,
                      {}, toUsedState);
    for (const UsedState &used : combinations) {
        if (!isKnown(rules, used))
            refuseState(used);
    }
}

void afterUndo(Transaction &transaction, const TouchedRows &touched, const DeskRules &shared)
{
    refreshTouchedKnownErrors(transaction, touched);
    const QList<qint64> tickets = touched.value(u"ticket"_s);
    const bool hasOtherProcess = touched.contains(u"process"_s);
    const std::optional<DeskRules> now =
        hasOtherProcess ? std::optional(rulesIn(transaction, shared)) : std::optional<DeskRules>();
    const DeskRules &rules = now ? *now : shared;
    if (hasOtherProcess) {
        lockProcesses(transaction);
        requireEveryState(transaction, rules);
    }
    for (const qint64 ticket : tickets)
        requireState(transaction, rules, ticket);
    QSet<qint64> stale(tickets.cbegin(), tickets.cend());
    if (touched.contains(u"log_entry"_s)) {
        for (const qint64 ticket :
             ticketsOfTouchedEntries(transaction, u"log_entry") + ticketsOfRemovedEntries(transaction))
            stale.insert(ticket);
    }
    QList<qint64> ids(stale.cbegin(), stale.cend());
    std::ranges::sort(ids);
    // Whole runs of ids are read and written at once.
    for (qsizetype first = 0; first < ids.size();) {
        qsizetype last = first;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last;
        refreshWords(transaction, Id<Ticket>(ids[first]), Id<Ticket>(ids[last]));
        first = last + 1;
    }
}

/// Keeps the list of one kind within bounds, and says so.
class FaultList
{
public:
    FaultList(QList<Fault> &faults, QByteArray kind) : m_faults(faults), m_kind(std::move(kind)) { }
    ~FaultList()
    {
        if (m_found > MostFaults)
            m_faults.append(Fault{m_kind, u"…"_s, u"%1 of %2"_s.arg(MostFaults).arg(m_found)});
    }
    Q_DISABLE_COPY_MOVE(FaultList)
    void add(const QString &where, const QString &detail)
    {
        if (++m_found <= MostFaults)
            m_faults.append(Fault{m_kind, where, detail});
    }

private:
    QList<Fault> &m_faults;
    QByteArray m_kind;
    int m_found = 0;
};

QString placeOf(const QString &process, qint64 serial)
{
    return u"ticket "_s + toText(toTicketNumber(process, serial));
}

void checkStates(Session &session, const DeskRules &rules, QList<Fault> &faults)
{
    FaultList list(faults, "ticket-state");
    const auto combinations = session.query(
        u"SELECT process, variant, state, phase, min(serial) FROM ticket GROUP BY process, variant, state, phase"
        " ORDER BY process, variant, state, phase"_s,
        {}, toUsedState);
    for (const UsedState &used : combinations) {
        if (isKnown(rules, used))
            continue;
        const auto serials = session.query(u"SELECT serial FROM ticket WHERE process = ? AND variant = ? AND state = ?"
                                           " AND phase = ? ORDER BY serial"_s,
                                           {used.process, used.variant, used.state, used.phase},
                                           [](const Row &row) { return row.integer(0); });
        for (const qint64 serial : serials)
            list.add(placeOf(used.process, serial), u"%1 (%2)"_s.arg(used.state, used.phase));
    }
}

void checkNumbers(Session &session, QList<Fault> &faults)
{
    FaultList list(faults, "ticket-number");
    struct Numbered {
        QString process;
        qint64 serial;
        qint64 count;
    };
    const auto toNumbered = [](const Row &row) { return Numbered{row.text(0), row.integer(1), row.integer(2)}; };
    // The unary plus keeps SQLite from asking the very index that would have to be damaged.
    for (const Numbered &twice :
         session.query(u"SELECT process, +serial, count(*) FROM ticket GROUP BY process, +serial"
                       " HAVING count(*) > 1 ORDER BY process, +serial"_s,
                       {}, toNumbered))
        list.add(placeOf(twice.process, twice.serial), u"%1 tickets"_s.arg(twice.count));
    const QMap<QString, qint64> given = numbersGiven(session);
    for (const Numbered &highest :
         session.query(u"SELECT process, max(serial), count(*) FROM ticket GROUP BY process ORDER BY process"_s, {},
                       toNumbered)) {
        if (highest.serial > given.value(highest.process))
            list.add(placeOf(highest.process, highest.serial), u"%1 given"_s.arg(given.value(highest.process)));
    }
}

/// What stood in a workspace before keys were found has their words behind those of the log, or lacks them where its
/// migration could not cut them; it takes them in when the ticket changes.
bool isIndexOf(Session &session, Id<Ticket> ticket, const QString &stored, const QString &expected)
{
    if (stored == expected)
        return true;
    const auto wordsOf = [](const QString &words) {
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    };
    const QSet<QString> has = wordsOf(stored);
    QSet<QString> lacks = wordsOf(expected);
    if (!lacks.contains(has))
        return false;
    lacks.subtract(has);
    const QList<ImportedKey> keys = importedKeysOf(session, ticket);
    for (const ImportedKey &key : keys)
        lacks.subtract(wordsOf(joinedWords({key.key})));
    return !keys.isEmpty() && lacks.isEmpty();
}

void checkWords(Session &session, QList<Fault> &faults)
{
    constexpr qint64 AtOnce = 500;
    FaultList list(faults, "search-words");
    const qint64 last = std::max(session.number(u"SELECT max(id) FROM ticket"_s),
                                 session.number(u"SELECT max(id) FROM search_ticket"_s));
    for (qint64 from = 1; from <= last; from += AtOnce) {
        const qint64 to = from + AtOnce - 1;
        QMap<qint64, QString> expected = expectedWords(session, Id<Ticket>(from), Id<Ticket>(to));
        const auto stored =
            session.query(u"SELECT id, words FROM search_ticket WHERE id BETWEEN ? AND ? ORDER BY id"_s, {from, to},
                          [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
        for (const auto &[id, words] : stored) {
            const QString where = u"search_ticket %1"_s.arg(id);
            if (!expected.contains(id))
                list.add(where, u"no such ticket"_s);
            else if (!isIndexOf(session, Id<Ticket>(id), words, expected.take(id)))
                list.add(where, u"stale"_s);
        }
        for (auto missing = expected.cbegin(); missing != expected.cend(); ++missing)
            list.add(u"search_ticket %1"_s.arg(missing.key()), u"missing"_s);
    }
}

} // namespace

void guardTickets(UndoContext &undo, std::shared_ptr<const DeskRules> rules)
{
    undo.withdrawn.append(withdrawnEntries());
    undo.rules.append([rules = std::move(rules)](Transaction &transaction, const TouchedRows &touched) {
        afterUndo(transaction, touched, *rules);
    });
}

CheckRule ticketCheck(std::shared_ptr<const DeskRules> rules)
{
    return [rules = std::move(rules)](Session &session, QList<Fault> &faults) {
        for (const QString &kind : unusableProcesses(session))
            faults.append(Fault{"process", u"process "_s + kind, {}});
        checkStates(session, rulesIn(session, *rules), faults);
        checkNumbers(session, faults);
        checkWords(session, faults);
        faults += knownErrorWordFaults(session, MostFaults);
    };
}

} // namespace mainstay
