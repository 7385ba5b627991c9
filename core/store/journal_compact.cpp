// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_compact.h"

#include "store/undo_history.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Imports and every link of their chains; takes a prefix twice, then a moment.
constexpr QStringView OldImports =
    u"WITH RECURSIVE imported (id, at) AS ("
    " SELECT id, at FROM command_log WHERE undoes IS NULL AND substr(name, 1, length(?)) = ?"
    " UNION ALL SELECT c.id, c.at FROM command_log AS c JOIN imported AS i ON c.undoes = i.id),"
    " old AS (SELECT id FROM imported WHERE at < ?) ";
constexpr QStringView HasImage = u"op <> 'insert' AND before IS NOT NULL AND command IN (SELECT id FROM old)";

Params paramsOf(const CompactionRequest &request)
{
    const QString prefix = QString::fromUtf8(request.importPrefix);
    return {prefix, prefix, request.olderThan};
}

/// The step that losing the images of `command` takes away, if it was one that could be taken.
std::optional<LostStep> lostWith(Session &session, const CommandRecord &command, qint64 barrier)
{
    const CommandChain chain = chainOf(session, command);
    if (chain.tip().id != command.id || chain.root().id.value <= barrier)
        return std::nullopt;
    if (chain.isDone())
        return LostStep{chain.root(), LostStep::Way::Undo};
    const qint64 lastNew =
        session.number(u"SELECT max(id) FROM command_log WHERE who = ? AND undoes IS NULL"_s, {command.who});
    return lastNew < command.id.value ? std::optional(LostStep{chain.root(), LostStep::Way::Redo}) : std::nullopt;
}

} // namespace

Compaction planCompaction(Session &session, const CompactionRequest &request)
{
    const auto commands = session.query(
        u"%1SELECT %2 FROM command_log WHERE id IN (SELECT command FROM journal WHERE %3) ORDER BY id"_s.arg(
            OldImports, CommandColumns, HasImage),
        paramsOf(request), toCommandRecord);
    const auto sizes =
        session.find(u"%1SELECT count(*), coalesce(sum(length(CAST(before AS TEXT))), 0) FROM journal WHERE %2"_s.arg(
                         OldImports, HasImage),
                     paramsOf(request), [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    Compaction compaction{
        .commands = commands.size(), .entries = sizes->first, .characters = sizes->second, .lost = {}};
    const qint64 barrier = undoBarrier(session);
    for (const CommandRecord &command : commands) {
        if (const auto lost = lostWith(session, command, barrier))
            compaction.lost.append(*lost);
    }
    return compaction;
}

Compaction compactJournal(Transaction &transaction, const CompactionRequest &request)
{
    const Compaction compaction = planCompaction(transaction, request);
    transaction.exec(u"%1UPDATE journal SET before = NULL WHERE %2"_s.arg(OldImports, HasImage), paramsOf(request));
    return compaction;
}

} // namespace mainstay
