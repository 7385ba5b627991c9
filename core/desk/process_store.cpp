// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_store.h"

#include "desk/process_file.h"
#include "store/rows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString ProcessTable = u"process"_s;

Values processValues(const Process &process)
{
    return {{u"kind"_s, toName(process.kind)},
            {u"definition"_s, QString::fromUtf8(QJsonDocument(toJson(process)).toJson(QJsonDocument::Compact))}};
}

struct ProcessRow {
    qint64 id = 0;
    int version = 0;
    QString kind;
    QString definition;
};

ProcessRow toProcessRow(const Row &row)
{
    return {row.integer(0), row.number(1), row.text(2), row.text(3)};
}

QList<ProcessRow> processRows(Session &session)
{
    return session.query(u"SELECT id, version, kind, definition FROM process ORDER BY kind"_s, {}, toProcessRow);
}

Result<Process> usable(const ProcessRow &row)
{
    Result<Process> process = soundProcessFromJson(row.definition.toUtf8());
    if (process && toName(process->kind) != row.kind)
        return failure(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.kind}});
    return process;
}

ProcessMarks marksOf(Session &session)
{
    ProcessMarks marks;
    session.query(u"SELECT id, version, kind FROM process"_s, {}, [&](const Row &row) {
        if (const auto kind = processKindFromName(row.text(2)))
            marks.insert(*kind, {row.integer(0), row.number(1)});
        return true;
    });
    return marks;
}

void follow(Session &session, const DeskRules &rules)
{
    ProcessMarks marks;
    QMap<ProcessKind, Process> stored;
    for (const ProcessRow &row : processRows(session)) {
        if (const auto kind = processKindFromName(row.kind))
            marks.insert(*kind, {row.id, row.version});
        // One that cannot be used is a fault that `check` names; until then the one that ships holds.
        if (const Result<Process> process = usable(row))
            stored.insert(process->kind, *process);
    }
    rules.follow(stored, marks);
}

} // namespace

std::optional<StoredProcess> findProcess(Session &session, ProcessKind kind)
{
    const auto row = session.find(u"SELECT id, version, kind, definition FROM process WHERE kind = ?"_s, {toName(kind)},
                                  toProcessRow);
    if (!row)
        return std::nullopt;
    const Result<Process> process = usable(*row);
    if (!process) {
        QJsonObject facts = process.error().facts;
        facts.insert(u"process"_s, row->kind);
        throw StoreError(ErrorKind::Corrupt, "desk.process-unreadable", facts);
    }
    return StoredProcess{Id<StoredProcess>(row->id), row->version, *process};
}

Id<StoredProcess> insertProcess(Transaction &transaction, const Process &process)
{
    return Id<StoredProcess>(insertRow(transaction, ProcessTable, processValues(process)));
}

void updateProcess(Transaction &transaction, Id<StoredProcess> id, int version, const Process &process)
{
    updateRow(transaction, ProcessTable, id.value, version, processValues(process));
}

void lockProcesses(Transaction &transaction)
{
    transaction.exec(u"UPDATE lock_process SET changes = changes + 1"_s);
}

void holdProcesses(Transaction &transaction, const DeskRules &rules)
{
    // On SQLite there is but one writer.
    if (transaction.engine() == Engine::PostgreSQL)
        transaction.number(u"SELECT changes FROM lock_process FOR SHARE"_s);
    keepUp(transaction, rules);
}

void keepUp(Session &session, const DeskRules &rules)
{
    if (!rules.follows(marksOf(session)))
        follow(session, rules);
}

void takeUp(Session &session, const DeskRules &rules)
{
    follow(session, rules);
}

DeskRules rulesIn(Session &session, const DeskRules &rules)
{
    DeskRules inForce = rules;
    follow(session, inForce);
    return inForce;
}

QList<StateUse> stateUses(Session &session, ProcessKind kind)
{
    return session.query(u"SELECT variant, state, phase, count(*) FROM ticket WHERE process = ?"
                         " GROUP BY variant, state, phase ORDER BY variant, state, phase"_s,
                         {toName(kind)}, [](const Row &row) {
                             return StateUse{row.text(0), {row.text(1), {}}, row.text(2), row.integer(3)};
                         });
}

QList<StateUse> reasonUses(Session &session, ProcessKind kind)
{
    return session.query(u"SELECT variant, state, reason, phase, count(*) FROM ticket WHERE process = ?"
                         " AND phase = 'open' AND reason IS NOT NULL GROUP BY variant, state, reason, phase"
                         " ORDER BY variant, state, reason"_s,
                         {toName(kind)}, [](const Row &row) {
                             return StateUse{row.text(0), {row.text(1), row.text(2)}, row.text(3), row.integer(4)};
                         });
}

QList<Id<Ticket>> openTicketsIn(Session &session, ProcessKind kind, const QString &variant, const StateName &name)
{
    const QString sql =
        u"SELECT id FROM ticket WHERE process = ? AND variant = ? AND state = ? AND phase = 'open'%1 ORDER BY id"_s;
    const auto toId = [](const Row &row) { return row.id<Ticket>(0); };
    if (!name.reason)
        return session.query(sql.arg(QString()), {toName(kind), variant, name.state}, toId);
    return session.query(sql.arg(u" AND reason = ?"_s), {toName(kind), variant, name.state, *name.reason}, toId);
}

qint64 ticketsWithField(Session &session, ProcessKind kind, const QString &field)
{
    return session.number(u"SELECT count(*) FROM ticket_field AS f JOIN ticket AS t ON t.id = f.ticket_id"
                          " WHERE t.process = ? AND f.name = ?"_s,
                          {toName(kind), field});
}

QStringList unusableProcesses(Session &session)
{
    QStringList kinds;
    for (const ProcessRow &row : processRows(session)) {
        if (!usable(row))
            kinds.append(row.kind);
    }
    return kinds;
}

} // namespace mainstay
