// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostTries = 20;

/// Up to here a sequence is raised by drawing from it: no one can draw so many while setval() runs.
constexpr qint64 NearEnough = 10'000;

/// Series come from a backup's counters too, and name a sequence in statements.
void requireSeriesName(const QString &series)
{
    const bool isName = !series.isEmpty()
        && std::all_of(series.cbegin(), series.cend(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    if (!isName)
        throw StoreError(ErrorKind::Invalid, "store.bad-series", {{u"series"_s, series}});
}

/// Whoever draws several values of a sequence, or raises it, keeps others who do so away meanwhile. Rolling back to the
/// savepoint lets them in again; what was drawn stays drawn.
template <class Draw>
auto alone(Session &session, const QString &sequence, Draw draw)
{
    session.connection().script("SAVEPOINT draw");
    session.find(u"SELECT pg_advisory_xact_lock(?::regclass::oid::bigint)"_s, {sequence},
                 [](const Row &) { return true; });
    const auto drawn = draw();
    session.connection().script("ROLLBACK TO SAVEPOINT draw; RELEASE SAVEPOINT draw");
    return drawn;
}

/// A block of a sequence; drawn value by value, as there is no other way that is safe beside those who draw one.
qint64 drawBlock(Session &session, const QString &sequence, qint64 count)
{
    struct Drawn {
        qint64 first;
        qint64 last;
    };
    return alone(session, sequence, [&] {
        for (int attempt = 0; attempt < MostTries; ++attempt) {
            const auto drawn = session.find(
                u"SELECT min(v), max(v) FROM (SELECT nextval(?::regclass) AS v FROM generate_series(1, ?)) AS d"_s,
                {sequence, count}, [](const Row &row) {
                    return Drawn{row.integer(0), row.integer(1)};
                });
            if (drawn->last - drawn->first + 1 == count)
                return drawn->first;
        }
        throw StoreError(ErrorKind::Unavailable, "store.busy",
                         {{u"location"_s, session.connection().location().toString()}});
    });
}

void raiseSequence(Session &session, const QString &sequence, qint64 highest)
{
    alone(session, sequence, [&] {
        const auto given = [&] {
            return session.number(u"SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM "_s
                                  + sequence);
        };
        if (highest - given() > NearEnough)
            session.number(u"SELECT setval(?::regclass, ?)"_s, {sequence, highest});
        // setval would lower it when others drew meanwhile; drawing never does.
        return session.number(u"SELECT count(nextval(?::regclass)) FROM generate_series(1, ?)"_s,
                              {sequence, std::max<qint64>(highest - given(), 0)});
    });
}

QString numberSequence(const QString &series)
{
    requireSeriesName(series);
    return u"number_"_s + series;
}

QString idSequence(Session &session, const QString &table, const QString &idColumn)
{
    return session
        .find(u"SELECT pg_get_serial_sequence(?, ?)"_s, {table, idColumn}, [](const Row &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

qint64 reserveNumbers(Transaction &transaction, const QString &series, qint64 count)
{
    if (transaction.engine() == Engine::PostgreSQL)
        return drawBlock(transaction, numberSequence(series), count);
    requireSeriesName(series);
    const auto last =
        transaction.find(u"INSERT INTO counter (name, given) VALUES (?, ?)"
                         " ON CONFLICT (name) DO UPDATE SET given = given + excluded.given RETURNING given"_s,
                         {series, count}, [](const Row &row) { return row.integer(0); });
    return last.value() - count + 1;
}

void raiseNumbers(Transaction &transaction, const QString &series, qint64 highest)
{
    if (transaction.engine() == Engine::PostgreSQL) {
        raiseSequence(transaction, numberSequence(series), highest);
        return;
    }
    requireSeriesName(series);
    transaction.find(u"INSERT INTO counter (name, given) VALUES (?, ?)"
                     " ON CONFLICT (name) DO UPDATE SET given = max(given, excluded.given) RETURNING given"_s,
                     {series, highest}, [](const Row &) { return true; });
}

QMap<QString, qint64> numbersGiven(Session &session)
{
    struct Series {
        QString name;
        qint64 given;
    };
    const QString sql = session.engine() == Engine::SQLite
        ? u"SELECT name, given FROM counter ORDER BY name"_s
        : u"SELECT substr(sequencename::text, 8), coalesce(last_value, 0) FROM pg_sequences"
          " WHERE schemaname = current_schema() AND sequencename LIKE 'number\\_%' ORDER BY 1"_s;
    QMap<QString, qint64> given;
    for (const Series &series : session.query(sql, {}, [](const Row &row) {
             return Series{row.text(0), row.integer(1)};
         }))
        given.insert(series.name, series.given);
    return given;
}

qint64 reserveIds(Transaction &transaction, const QString &table, qint64 count)
{
    if (transaction.engine() == Engine::PostgreSQL)
        return drawBlock(transaction, idSequence(transaction, table, u"id"_s), count);
    const qint64 highest = highestIdGiven(transaction, table);
    raiseIds(transaction, table, highest + count);
    return highest + 1;
}

qint64 highestIdGiven(Session &session, const QString &table, const QString &idColumn)
{
    if (session.engine() == Engine::SQLite)
        return session.number(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table});
    const QString sequence = idSequence(session, table, idColumn);
    return session.number(u"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM %1"_s.arg(sequence));
}

void raiseIds(Session &session, const QString &table, qint64 highest, const QString &idColumn)
{
    if (highest <= 0)
        return;
    if (session.engine() == Engine::PostgreSQL) {
        raiseSequence(session, idSequence(session, table, idColumn), highest);
        return;
    }
    const auto raised = session.find(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ? RETURNING seq"_s,
                                     {highest, table}, [](const Row &row) { return row.integer(0); });
    if (!raised)
        session.find(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?) RETURNING seq"_s, {table, highest},
                     [](const Row &) { return true; });
}

} // namespace mainstay
