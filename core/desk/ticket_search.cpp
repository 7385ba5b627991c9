// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_search.h"

#include "desk/ticket_sources.h"
#include "desk/ticket_store.h"
#include "store/bulk_target.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// How many tickets' texts are held at once.
constexpr qint64 TicketsAtOnce = 500;

/// How many SQLite's index takes in with one statement: row by row it costs ten times as much.
constexpr qint64 IndexedAtOnce = 4'096;

struct TextRow {
    qint64 ticket;
    QStringList texts;
};

/// In one statement: SQLite's index writes out what it gathered whenever one ends.
void writeWords(Transaction &transaction, const QMap<qint64, QString> &words)
{
    if (words.isEmpty())
        return;
    Params params;
    for (auto ticket = words.cbegin(); ticket != words.cend(); ++ticket) {
        params.add(ticket.key());
        params.add(*ticket);
    }
    const QString rows = QStringList(words.size(), u"(?, ?)"_s).join(u", "_s);
    transaction.exec(u"INSERT INTO search_ticket (id, words) VALUES %1 ON CONFLICT (id) DO UPDATE"
                     " SET words = excluded.words WHERE search_ticket.words <> excluded.words"_s.arg(rows),
                     params);
}

} // namespace

QMap<qint64, QString> expectedWords(Session &session, Id<Ticket> first, Id<Ticket> last)
{
    QMap<qint64, QStringList> texts;
    const auto tickets =
        session.query(u"SELECT id, title, description, process, serial, coalesce(solution, '') FROM ticket"
                      " WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                      {first, last}, [](const Row &row) {
                          const QString number = toText(toTicketNumber(row.text(3), row.integer(4)));
                          return TextRow{row.integer(0), {row.text(1), row.text(2), number, row.text(5)}};
                      });
    for (const TextRow &ticket : tickets)
        texts.insert(ticket.ticket, ticket.texts);
    eachKeyOfTickets(session, first, last, [&texts](qint64 ticket, const QString &key) {
        if (const auto found = texts.find(ticket); found != texts.end())
            found->append(key);
    });
    const auto entries =
        session.query(u"SELECT ticket_id, text FROM log_entry WHERE ticket_id BETWEEN ? AND ? AND text <> ''"
                      " AND withdrawn_at IS NULL ORDER BY id"_s,
                      {first, last}, [](const Row &row) {
                          return TextRow{row.integer(0), {row.text(1)}};
                      });
    for (const TextRow &entry : entries)
        texts[entry.ticket] += entry.texts;

    QMap<qint64, QString> words;
    for (auto ticket = texts.cbegin(); ticket != texts.cend(); ++ticket)
        words.insert(ticket.key(), joinedWords(*ticket));
    return words;
}

void refreshWords(Transaction &transaction, Id<Ticket> ticket)
{
    refreshWords(transaction, ticket, ticket);
}

void refreshWords(Transaction &transaction, Id<Ticket> first, Id<Ticket> last)
{
    for (qint64 from = first.value; from <= last.value; from += TicketsAtOnce) {
        const qint64 to = std::min(last.value, from + TicketsAtOnce - 1);
        const QMap<qint64, QString> words = expectedWords(transaction, Id<Ticket>(from), Id<Ticket>(to));
        if (words.size() < to - from + 1)
            transaction.exec(u"DELETE FROM search_ticket WHERE id BETWEEN ? AND ? AND NOT EXISTS"
                             " (SELECT 1 FROM ticket AS t WHERE t.id = search_ticket.id)"_s,
                             {from, to});
        writeWords(transaction, words);
    }
}

WordLoader::WordLoader(Transaction &transaction, qint64 tickets) : m_transaction(transaction)
{
    if (transaction.engine() == Engine::SQLite && tickets >= SmallLoad)
        m_trigger = std::make_unique<SetAside>(transaction, u"search_ticket"_s, u"search_ticket_added"_s,
                                               SetAside::Indexes::Keep);
    m_target = BulkTarget::open(transaction.connection(), u"search_ticket"_s, {u"id"_s, u"words"_s});
}

WordLoader::~WordLoader() = default;

void WordLoader::end(Id<Ticket> ticket)
{
    m_target->add(ticket.value);
    m_target->add(m_words.words());
    m_target->endRow();
    if (!m_waiting++)
        m_first = ticket.value;
    m_last = ticket.value;
    if (m_trigger && m_waiting == IndexedAtOnce)
        index();
}

void WordLoader::index()
{
    m_transaction.exec(u"INSERT INTO search_ticket_index (rowid, words) SELECT id, words FROM search_ticket"
                       " WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                       {m_first, m_last});
    m_waiting = 0;
}

void WordLoader::finish()
{
    m_target->flush();
    if (!m_trigger)
        return;
    if (m_waiting)
        index();
    m_trigger->putBack();
}

void appendWords(Transaction &transaction, Id<Ticket> ticket, const QString &text)
{
    const auto before = transaction.find(u"SELECT words FROM search_ticket WHERE id = ?"_s, {ticket},
                                         [](const Row &row) { return row.text(0); });
    if (!before) {
        refreshWords(transaction, ticket);
        return;
    }
    const QString after = joinedWords({text}, *before);
    if (after != *before)
        writeWords(transaction, {{ticket.value, after}});
}

} // namespace mainstay
