// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_bytes.h"

#include "store/postgresql_connection.h"

#include <QCryptographicHash>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView ById = u"SELECT id FROM kept_bytes WHERE hash = ?";

std::optional<Id<KeptBytes>> findBytes(Session &session, const QString &hash)
{
    return session.find(ById.toString(), {hash}, [](const Row &row) { return row.id<KeptBytes>(0); });
}

/// As the protocol's own bytes: QPSQL would write them out in hex and UTF-16, eight times their size.
void insertOnPostgresql(PostgresqlConnection &connection, const QByteArray &hash, QByteArrayView bytes)
{
    connection.requireRunning();
    const char *values[] = {hash.constData(), bytes.isEmpty() ? "" : bytes.data()};
    const int lengths[] = {int(hash.size()), int(bytes.size())};
    const int isBinary[] = {0, 1};
    // Where somebody else keeps the same bytes at this moment, this waits for them, and the transaction runs again.
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        PQexecParams(connection.handle(),
                     "INSERT INTO kept_bytes (hash, content) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING", 2, nullptr,
                     values, lengths, isBinary, 0),
        PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throw connection.toError(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE),
                                 QString::fromUtf8(PQerrorMessage(connection.handle())));
}

} // namespace

QString hashOf(QByteArrayView bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256)
            .toHex());
}

Id<KeptBytes> keepBytes(Transaction &transaction, QByteArrayView bytes)
{
    const QString hash = hashOf(bytes);
    if (const auto known = findBytes(transaction, hash))
        return *known;
    if (transaction.engine() == Engine::PostgreSQL)
        insertOnPostgresql(static_cast<PostgresqlConnection &>(transaction.connection()), hash.toLatin1(), bytes);
    else
        transaction.exec(u"INSERT INTO kept_bytes (hash, content) VALUES (?, ?)"_s,
                         {hash, QVariant(QByteArray(bytes.isEmpty() ? "" : bytes.data(), bytes.size()))});
    return findBytes(transaction, hash).value();
}

QByteArray readBytes(Session &session, Id<KeptBytes> id)
{
    std::optional<QByteArray> bytes;
    session.scan(u"SELECT content FROM kept_bytes WHERE id = ?"_s, {id},
                 [&bytes](const ScanRow &row) { bytes = row.text(0).toByteArray(); });
    if (!bytes)
        throw StoreError(ErrorKind::Missing, "store.bytes-gone", {{u"id"_s, id.value}});
    return *bytes;
}

void checkKeptBytes(Session &session, QList<Fault> &faults)
{
    // Hashes and bytes come one row after the other, so that no more than one file is in memory.
    session.scan(u"SELECT id, hash, content FROM kept_bytes ORDER BY id"_s, [&faults](const ScanRow &row) {
        const QString actual = hashOf(row.text(2));
        if (actual.toLatin1() != row.text(1))
            faults.append(Fault{"kept-bytes", u"kept_bytes %1"_s.arg(row.integer(0)), actual});
    });
}

} // namespace mainstay
