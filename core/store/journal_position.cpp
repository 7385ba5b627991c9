// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_position.h"

using namespace Qt::StringLiterals;

namespace mainstay {

JournalPosition journalPosition(Session &session)
{
    if (session.engine() == Engine::SQLite)
        return {session.number(u"SELECT max(seq) FROM journal"_s), {}};
    return {
        0,
        session.find(u"SELECT pg_current_snapshot()::text"_s, {}, [](const Row &row) { return row.text(0); }).value()};
}

bool hasChangedSince(Session &session, const JournalPosition &position, const QStringList &entities)
{
    const QStringList marks(entities.size(), u"?"_s);
    Params params;
    for (const QString &entity : entities)
        params.add(entity);
    const bool isSqlite = session.engine() == Engine::SQLite;
    if (isSqlite) {
        params.add(position.seq);
    } else {
        params.add(position.snapshot);
        params.add(position.snapshot);
    }
    const QString later = isSqlite
        ? u"seq > ?"_s
        : u"xid >= pg_snapshot_xmin(?::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, ?::pg_snapshot)"_s;
    return session
        .find(u"SELECT 1 FROM journal WHERE entity IN (%1) AND %2 LIMIT 1"_s.arg(marks.join(u", "_s), later), params,
              [](const Row &) { return true; })
        .has_value();
}

} // namespace mainstay
