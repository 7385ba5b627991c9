// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/catalogue.h"

#include <limits>
#include <queue>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 MostFaults = 1000;

/// Faults of one kind, of which the first are kept.
class Faults
{
public:
    explicit Faults(QByteArray kind) : m_kind(std::move(kind)) { }
    void add(const QString &where, const QString &detail)
    {
        if (++m_total <= MostFaults)
            m_kept.append(Fault{m_kind, where, detail});
    }
    void appendTo(QList<Fault> &all) const
    {
        all += m_kept;
        if (m_total > MostFaults)
            all.append(Fault{m_kind, u"…"_s, u"%1 of %2"_s.arg(MostFaults).arg(m_total)});
    }

private:
    QByteArray m_kind;
    QList<Fault> m_kept;
    qint64 m_total = 0;
};

void checkFile(Session &session, QList<Fault> &faults)
{
    if (session.engine() != Engine::SQLite)
        return;
    const QString path = session.connection().location().path;
    try {
        const auto lines =
            session.query(u"PRAGMA integrity_check(1000)"_s, {}, [](const Row &row) { return row.text(0); });
        for (const QString &line : lines) {
            if (line != u"ok")
                faults.append(Fault{"file", path, line});
        }
    } catch (const StoreError &error) {
        if (error.error().kind != ErrorKind::Corrupt)
            throw;
        faults.append(Fault{"file", path, error.error().detail});
    }
}

void checkReferences(Session &session, QList<Fault> &faults)
{
    Faults found("reference");
    for (const TableDescription &table : session.connection().tables()) {
        for (const Reference &reference : table.references)
            session.scan(u"SELECT r.id, r.%1 FROM %2 AS r WHERE r.%1 IS NOT NULL AND NOT EXISTS"
                         " (SELECT 1 FROM %3 AS t WHERE t.id = r.%1) ORDER BY r.id"_s.arg(reference.column, table.name,
                                                                                          reference.table),
                         [&](const ScanRow &row) {
                             found.add(u"%1 %2"_s.arg(table.name).arg(row.integer(0)),
                                       u"%1 = %2"_s.arg(reference.column).arg(row.integer(1)));
                         });
    }
    found.appendTo(faults);
}

void checkCommands(Session &session, QList<Fault> &faults)
{
    Faults found("journal-command");
    session.scan(u"SELECT seq, command FROM journal WHERE NOT EXISTS"
                 " (SELECT 1 FROM command_log AS c WHERE c.id = journal.command) ORDER BY seq"_s,
                 [&](const ScanRow &row) {
                     found.add(u"journal %1"_s.arg(row.integer(0)), u"command %1"_s.arg(row.integer(1)));
                 });
    found.appendTo(faults);
}

struct Entry {
    qint64 firstId;
    qint64 lastId;
    qint64 seq;
    qint64 command;
    qint64 version;
    bool isDelete;
    /// A heap of these has the newest on top.
    bool operator<(const Entry &other) const { return seq < other.seq; }
};

/// Rows and entries are both swept in the order of ids; the entries that cover the current id wait in a heap.
class LastEntries
{
public:
    LastEntries(Session &session, const QString &table)
    {
        session.scan(u"SELECT first_id, last_id, seq, command, version, op FROM journal WHERE entity = '%1'"
                     " ORDER BY first_id, seq"_s.arg(table),
                     [this](const ScanRow &row) {
                         m_entries.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                              row.integer(4), row.text(5) == "delete"});
                     });
    }

    /// The newest entry for a row; ids are asked in rising order.
    const Entry *newestFor(qint64 id)
    {
        for (; m_next < m_entries.size() && m_entries[m_next].firstId <= id; ++m_next) {
            if (m_entries[m_next].lastId >= id)
                m_open.push(m_entries[m_next]);
        }
        while (!m_open.empty() && m_open.top().lastId < id)
            m_open.pop();
        return m_open.empty() ? nullptr : &m_open.top();
    }

    /// The first id from `id` on that has an entry.
    std::optional<qint64> nextJournaled(qint64 id)
    {
        if (newestFor(id))
            return id;
        return m_next < m_entries.size() ? std::optional(m_entries[m_next].firstId) : std::nullopt;
    }

private:
    std::vector<Entry> m_entries;
    size_t m_next = 0;
    std::priority_queue<Entry> m_open;
};

/// One table's rows beside its entries.
class RowsAndEntries
{
public:
    /// What a migration deletes is not journaled: of rows that are not there, only entries after `migrated` speak.
    RowsAndEntries(Session &session, const QString &table, qint64 migrated)
        : m_table(table), m_entries(session, table), m_migrated(migrated)
    { }

    void compare(Session &session, Faults &rows, Faults &versions)
    {
        qint64 expected = std::numeric_limits<qint64>::min();
        session.scan(u"SELECT id, version FROM %1 ORDER BY id"_s.arg(m_table), [&](const ScanRow &row) {
            const qint64 id = row.integer(0);
            findMissing(expected, id, rows);
            expected = id + 1;
            const Entry *entry = m_entries.newestFor(id);
            if (!entry || entry->isDelete)
                rows.add(name(id), entry ? u"journaled as deleted"_s : u"not journaled"_s);
            else if (entry->version != row.integer(1))
                versions.add(name(id), u"version %1, journaled %2"_s.arg(row.integer(1)).arg(entry->version));
        });
        findMissing(expected, std::numeric_limits<qint64>::max(), rows);
    }

private:
    QString name(qint64 id) const { return u"%1 %2"_s.arg(m_table).arg(id); }

    /// Ids from `first` to before `end`, which have no row.
    void findMissing(qint64 first, qint64 end, Faults &rows)
    {
        for (auto id = m_entries.nextJournaled(first); id && *id < end; id = m_entries.nextJournaled(*id + 1)) {
            const Entry *entry = m_entries.newestFor(*id);
            if (!entry->isDelete && entry->command > m_migrated)
                rows.add(name(*id), u"gone, journaled with version %1"_s.arg(entry->version));
        }
    }

    QString m_table;
    LastEntries m_entries;
    qint64 m_migrated;
};

void checkRows(Session &session, QList<Fault> &faults)
{
    const qint64 migrated = session.number(u"SELECT max(id) FROM command_log WHERE name = 'store.schema'"_s);
    Faults rows("journal-row");
    Faults versions("journal-version");
    for (const TableDescription &table : session.connection().tables())
        RowsAndEntries(session, table.name, migrated).compare(session, rows, versions);
    rows.appendTo(faults);
    versions.appendTo(faults);
}

} // namespace

QList<Fault> check(Session &session, const QList<CheckRule> &rules)
{
    QList<Fault> faults;
    checkFile(session, faults);
    if (!faults.isEmpty())
        return faults;
    checkReferences(session, faults);
    checkCommands(session, faults);
    checkRows(session, faults);
    for (const CheckRule &rule : rules)
        rule(session, faults);
    return faults;
}

} // namespace mainstay
