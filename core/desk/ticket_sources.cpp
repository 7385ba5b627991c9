// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_sources.h"

#include "desk/log_store.h"
#include "desk/ticket_store.h"
#include "store/bulk_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QByteArrayView textOrNull(const ScanRow &row, int column)
{
    if (row.isNull(column))
        return {};
    const QByteArrayView text = row.text(column);
    return text.isNull() ? QByteArrayView("", 0) : text;
}

std::optional<qint64> numberOrNull(const ScanRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

QStringList ticketImportEntities()
{
    return {u"ticket"_s, u"ticket_field"_s, u"log_entry"_s, u"component"_s, u"import_source"_s, u"import_ticket"_s};
}

std::optional<qint64> importSource(Session &session, const QString &name)
{
    return session.find(u"SELECT id FROM import_source WHERE name = ?"_s, {name},
                        [](const Row &row) { return row.integer(0); });
}

qint64 ensureImportSource(Transaction &transaction, const QString &name)
{
    const auto known = importSource(transaction, name);
    return known ? *known : insertRow(transaction, u"import_source"_s, {{u"name"_s, name}});
}

void eachImportedKey(Session &session, qint64 source, const std::function<void(QByteArrayView, qint64)> &key)
{
    session.scan(u"SELECT source_key, ticket_id FROM import_ticket WHERE source_id = ?"_s, {source},
                 [&](const ScanRow &row) { key(row.text(0), row.integer(1)); });
}

QList<ImportedKey> importedKeysOf(Session &session, Id<Ticket> ticket)
{
    return session.query(
        u"SELECT s.name, i.source_key FROM import_ticket AS i JOIN import_source AS s ON s.id = i.source_id"
        " WHERE i.ticket_id = ? AND substr(i.source_key, 1, 4) <> ? ORDER BY i.id"_s,
        {ticket, QString(madeUpKey)}, [](const Row &row) {
            return ImportedKey{row.text(0), row.text(1)};
        });
}

void eachKeyOfTickets(Session &session, Id<Ticket> first, Id<Ticket> last,
                      const std::function<void(qint64, const QString &)> &each)
{
    const auto keys = session.query(u"SELECT ticket_id, source_key FROM import_ticket"
                                    " WHERE ticket_id BETWEEN ? AND ? AND substr(source_key, 1, 4) <> ? ORDER BY id"_s,
                                    {first, last, QString(madeUpKey)},
                                    [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    for (const auto &[ticket, key] : keys)
        each(ticket, key);
}

void eachImportedTime(Session &session, qint64 source, const std::function<void(qint64, qint64)> &each)
{
    session.scan(u"SELECT ticket_id, happened FROM log_entry WHERE source_id = ? AND withdrawn_at IS NULL"_s, {source},
                 [&](const ScanRow &row) { each(row.integer(0), row.integer(1)); });
}

QList<qint64> importedTimes(Session &session, qint64 source, Id<Ticket> ticket)
{
    return session.query(u"SELECT happened FROM log_entry WHERE ticket_id = ? AND source_id = ?"
                         " AND withdrawn_at IS NULL ORDER BY happened"_s,
                         {ticket, source}, [](const Row &row) { return row.integer(0); });
}

void eachNumberedTicket(Session &session, const std::function<void(const NumberedTicket &)> &each)
{
    session.scan(u"SELECT id, process, serial, opened, title,"
                 " (SELECT min(i.source_id) FROM import_ticket AS i WHERE i.ticket_id = ticket.id) FROM ticket"_s,
                 [&](const ScanRow &row) {
                     each({.id = row.integer(0),
                           .number = toTicketNumber(QString::fromUtf8(row.text(1)), row.integer(2)),
                           .opened = row.integer(3),
                           .title = row.text(4),
                           .source = numberOrNull(row, 5)});
                 });
}

void eachComparedTicket(Session &session, const std::function<void(const ComparedTicket &)> &each)
{
    session.scan(u"SELECT id, title, description, state, reason, impact, urgency, requester, team, assignee, channel,"
                 " priority, component_id, opened, resolved, closed FROM ticket"_s,
                 [&](const ScanRow &row) {
                     each({.id = row.integer(0),
                           .title = textOrNull(row, 1),
                           .description = textOrNull(row, 2),
                           .state = textOrNull(row, 3),
                           .reason = textOrNull(row, 4),
                           .impact = textOrNull(row, 5),
                           .urgency = textOrNull(row, 6),
                           .requester = textOrNull(row, 7),
                           .team = textOrNull(row, 8),
                           .assignee = textOrNull(row, 9),
                           .channel = textOrNull(row, 10),
                           .priority = numberOrNull(row, 11),
                           .component = numberOrNull(row, 12),
                           .opened = numberOrNull(row, 13),
                           .resolved = numberOrNull(row, 14),
                           .closed = numberOrNull(row, 15)});
                 });
}

void eachTicketField(Session &session, const std::function<void(qint64, QByteArrayView, QByteArrayView)> &each)
{
    session.scan(u"SELECT ticket_id, name, value FROM ticket_field"_s,
                 [&](const ScanRow &row) { each(row.integer(0), row.text(1), row.text(2)); });
}

bool isWorkedOn(Session &session, Id<Ticket> ticket)
{
    return session
        .find(u"SELECT 1 FROM log_entry WHERE ticket_id = ? AND origin <> 'import' AND withdrawn_at IS NULL LIMIT 1"_s,
              {ticket}, [](const Row &) { return true; })
        .has_value();
}

Id<LogEntry> insertImportedEntry(Transaction &transaction, const LogEntry &entry, std::optional<qint64> source)
{
    Values values = toValues(entry);
    values.insert(u"source_id"_s, source ? QVariant(*source) : QVariant());
    return Id<LogEntry>(insertRow(transaction, u"log_entry"_s, values));
}

TicketKeyLoader::TicketKeyLoader(Transaction &transaction, qint64 source, qint64 tickets)
    : m_loader(std::make_unique<BulkLoader>(transaction, u"import_ticket"_s,
                                            QStringList{u"source_id"_s, u"source_key"_s, u"ticket_id"_s}, tickets))
    , m_source(source)
{ }

TicketKeyLoader::~TicketKeyLoader() = default;

void TicketKeyLoader::add(QByteArrayView key, qint64 ticket)
{
    m_loader->add(m_source).add(key).add(ticket).endRow();
}

void TicketKeyLoader::finish()
{
    m_loader->finish();
}

} // namespace mainstay
