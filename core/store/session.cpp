// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

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

} // namespace

void Session::run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row)
{
    requireNoNul(params);
    m_connection.run(sql, params, row);
}

qint64 Session::execute(const QString &sql, const Params &params)
{
    requireNoNul(params);
    return m_connection.run(sql, params, [](const Row &) { return AfterRow::Continue; });
}

qint64 Session::number(const QString &sql, const Params &params)
{
    return find(sql, params, [](const Row &row) { return row.integer(0); }).value_or(0);
}

} // namespace mainstay
