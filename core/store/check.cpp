// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/catalogue.h"

#include <queue>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostFaults = 1000;

void listFaults(QList<Fault> &faults, const QByteArray &kind, const QList<Fault> &found)
{
    faults += found.first(std::min<qsizetype>(found.size(), MostFaults));
    if (found.size() > MostFaults)
        faults.append(Fault{kind, u"…"_s, u"%1 of %2"_s.arg(MostFaults).arg(found.size())});
}

void checkFile(Session &session, QList<Fault> &faults)
{
    if (session.engine() != Engine::SQLite)
        return;
    const auto lines = session.query(u"PRAGMA integrity_check(1000)"_s, {}, [](const Row &row) { return row.text(0); });
    for (const QString &line : lines) {
        if (line != u"ok")
            faults.append(Fault{"file", session.connection().location().path, line});
    }
}

void checkReferences(Session &session, QList<Fault> &faults)
{
    QList<Fault> found;
    for (const TableDescription &table : session.connection().tables()) {
        for (const Reference &reference : table.references)
            found += session.query(u"SELECT r.id, r.%1 FROM %2 AS r WHERE r.%1 IS NOT NULL AND NOT EXISTS"
                                   " (SELECT 1 FROM %3 AS t WHERE t.id = r.%1) ORDER BY r.id"_s.arg(
                                       reference.column, table.name, reference.table),
                                   {}, [&](const Row &row) {
                                       return Fault{"reference", u"%1 %2"_s.arg(table.name, row.text(0)),
                                                    u"%1 = %2"_s.arg(reference.column, row.text(1))};
                                   });
    }
    listFaults(faults, "reference", found);
}

void checkCommands(Session &session, QList<Fault> &faults)
{
    const auto found = session.query(
        u"SELECT seq, command FROM journal WHERE NOT EXISTS"
        " (SELECT 1 FROM command_log AS c WHERE c.id = journal.command) ORDER BY seq"_s,
        {}, [](const Row &row) {
            return Fault{"journal-command", u"journal %1"_s.arg(row.text(0)), u"command %1"_s.arg(row.text(1))};
        });
    listFaults(faults, "journal-command", found);
}

struct Entry {
    qint64 firstId;
    qint64 lastId;
    qint64 seq;
    qint64 version;
    bool isDelete;
    /// A heap of these has the newest on top.
    bool operator<(const Entry &other) const { return seq < other.seq; }
};

/// Rows and entries are both swept in the order of ids; the entries that cover the current id wait in a heap.
class LastVersions
{
public:
    LastVersions(Session &session, const QString &table)
    {
        session.scan(
            u"SELECT first_id, last_id, seq, version, op FROM journal WHERE entity = '%1' ORDER BY first_id, seq"_s.arg(
                table),
            [this](const ScanRow &row) {
                m_entries.push_back(
                    {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.text(4) == "delete"});
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

private:
    std::vector<Entry> m_entries;
    size_t m_next = 0;
    std::priority_queue<Entry> m_open;
};

void checkVersions(Session &session, QList<Fault> &faults)
{
    QList<Fault> found;
    for (const TableDescription &table : session.connection().tables()) {
        LastVersions versions(session, table.name);
        session.scan(u"SELECT id, version FROM %1 ORDER BY id"_s.arg(table.name), [&](const ScanRow &row) {
            const Entry *entry = versions.newestFor(row.integer(0));
            if (entry && !entry->isDelete && entry->version == row.integer(1))
                return;
            const QString journaled = !entry ? u"none"_s
                : entry->isDelete            ? u"deleted"_s
                                             : QString::number(entry->version);
            found.append(Fault{"journal-version", u"%1 %2"_s.arg(table.name).arg(row.integer(0)),
                               u"version %1, journaled %2"_s.arg(row.integer(1)).arg(journaled)});
        });
    }
    listFaults(faults, "journal-version", found);
}

} // namespace

QList<Fault> check(Session &session, const QList<CheckRule> &rules)
{
    QList<Fault> faults;
    checkFile(session, faults);
    checkReferences(session, faults);
    checkCommands(session, faults);
    checkVersions(session, faults);
    for (const CheckRule &rule : rules)
        rule(session, faults);
    return faults;
}

} // namespace mainstay
