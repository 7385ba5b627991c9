// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

#include <QScopeGuard>
#include <QSqlError>

namespace mainstay {

namespace {

/// PostgreSQL has no such text, so SQLite does not get it either.
void requireNoNul(const Params &params)
{
    for (const QVariant &value : params.values()) {
        if (value.metaType() == QMetaType::fromType<QString>() && value.toString().contains(QChar(u'\0')))
            throw StoreError(ErrorKind::Invalid, "store.nul-character");
    }
}

std::shared_ptr<QSqlQuery> start(Connection &connection, const QString &sql, const Params &params)
{
    connection.requireRunning();
    requireNoNul(params);
    std::shared_ptr<QSqlQuery> query = connection.prepared(sql);
    for (qsizetype i = 0; i < params.values().size(); ++i)
        query->bindValue(int(i), params.values().at(i));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        throw connection.toError(error);
    }
    return query;
}

} // namespace

void Session::run(const QString &sql, const Params &params, const std::function<Next(const Row &)> &row)
{
    const std::shared_ptr<QSqlQuery> query = start(m_connection, sql, params);
    // An unfinished SELECT would keep SQLite's checkpoint waiting.
    const auto finish = qScopeGuard([&query] { query->finish(); });
    const Row current(*query);
    while (query->next()) {
        if (row(current) == Next::Stop)
            return;
    }
    if (query->lastError().isValid())
        throw m_connection.toError(query->lastError());
}

qint64 Session::execute(const QString &sql, const Params &params)
{
    const std::shared_ptr<QSqlQuery> query = start(m_connection, sql, params);
    const qint64 touched = query->numRowsAffected();
    query->finish();
    return touched;
}

qint64 Session::number(const QString &sql, const Params &params)
{
    return find(sql, params, [](const Row &row) { return row.integer(0); }).value_or(0);
}

} // namespace mainstay
