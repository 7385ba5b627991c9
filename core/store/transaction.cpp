// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

Transaction::Transaction(Connection &connection, QString uuid, QString person)
    : Session(connection), m_uuid(std::move(uuid)), m_person(std::move(person))
{ }

void Transaction::describe(const QByteArray &command, const QJsonObject &facts)
{
    if (!m_open) {
        openCommand(command, facts, {});
        return;
    }
    m_name = command;
    execute(
        u"UPDATE command_log SET name = ?, facts = ? WHERE id = ?"_s,
        {QString::fromUtf8(command), QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)), *m_open});
}

qint64 Transaction::exec(const QString &sql, const Params &params)
{
    command();
    return execute(sql, params);
}

bool Transaction::isFirst(const QString &name)
{
    const qsizetype before = m_asked.size();
    m_asked.insert(name);
    return m_asked.size() > before;
}

Id<Command> Transaction::command()
{
    if (!m_open)
        openCommand({}, {}, {});
    return *m_open;
}

void Transaction::beginCommand(const QByteArray &name, const QJsonObject &facts, Id<Command> undoes)
{
    endCommand();
    openCommand(name, facts, undoes);
}

void Transaction::openCommand(const QByteArray &name, const QJsonObject &facts, Id<Command> undoes)
{
    // The first command carries the uuid by which a lost COMMIT is looked up.
    const QString uuid = m_opened++ == 0 ? m_uuid : u"%1-%2"_s.arg(m_uuid).arg(m_opened);
    const auto id =
        find(u"INSERT INTO command_log (uuid, at, who, name, facts, undoes) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
             {uuid, currentInstant(), m_person, QString::fromUtf8(name),
              QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)), undoes},
             [](const Row &row) { return row.id<Command>(0); });
    m_open = id.value();
    m_name = name;
    if (engine() == Engine::SQLite)
        execute(u"INSERT INTO journal_context (one, command) VALUES (1, ?)"_s, {*m_open});
    else
        find(u"SELECT set_config('mainstay.command', ?, true)"_s, {QString::number(m_open->value)},
             [](const Row &) { return true; });
}

void Transaction::endCommand()
{
    if (!m_open)
        return;
    const Id<Command> ended = *m_open;
    m_open.reset();
    if (engine() == Engine::SQLite)
        execute(u"DELETE FROM journal_context"_s, {});
    bool changedSomething = false;
    scan(u"SELECT entity, first_id, last_id FROM journal WHERE command = ? ORDER BY seq"_s, {ended},
         [&](const ScanRow &row) {
             changedSomething = true;
             m_changes.add(QString::fromUtf8(row.text(0)), row.integer(1), row.integer(2), ended);
         });
    if (!changedSomething) {
        execute(u"DELETE FROM command_log WHERE id = ?"_s, {ended});
        return;
    }
    if (m_name.isEmpty())
        throw StoreError(ErrorKind::Bug, "store.unnamed-command");
    m_commands.append(ended);
}

} // namespace mainstay
