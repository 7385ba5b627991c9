// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_statement.h"

#include <sqlite3.h>

namespace mainstay {

namespace {

constexpr qsizetype MostKept = 200;

int bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    default:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

/// UTF-8, as every workspace is (sqlite_connection.cpp looks).
QByteArrayView textAt(sqlite3_stmt *statement, int column)
{
    // As a text, SQLite would first copy it to where it can end it with a zero.
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    if (!bytes)
        return sqlite3_column_type(statement, column) == SQLITE_NULL ? QByteArrayView() : QByteArrayView("", 0);
    return {bytes, sqlite3_column_bytes(statement, column)};
}

} // namespace

SqliteStatement::~SqliteStatement()
{
    if (m_afterwards == Afterwards::Finalize) {
        sqlite3_finalize(m_statement);
    } else if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

int SqliteStatement::bind(const QVariantList &values)
{
    int code = sqlite3_bind_parameter_count(m_statement) == values.size() ? SQLITE_OK : SQLITE_RANGE;
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bindOne(m_statement, i + 1, values.at(i));
    return code;
}

int SqliteStatement::step()
{
    return sqlite3_step(m_statement);
}

SqliteStatement SqliteStatements::take(sqlite3 *database, const QString &sql)
{
    const auto kept = m_kept.constFind(sql);
    if (kept != m_kept.cend() && sqlite3_stmt_busy(*kept) == 0)
        return {*kept, SqliteStatement::Afterwards::Keep};
    sqlite3_stmt *fresh = nullptr;
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(database, text.constData(), int(text.size()), &fresh, nullptr);
    if (!fresh || kept != m_kept.cend() || m_kept.size() >= MostKept)
        return {fresh, SqliteStatement::Afterwards::Finalize};
    m_kept.insert(sql, fresh);
    return {fresh, SqliteStatement::Afterwards::Keep};
}

void SqliteStatements::clear()
{
    for (sqlite3_stmt *statement : std::as_const(m_kept))
        sqlite3_finalize(statement);
    m_kept.clear();
}

bool SqliteRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteRow::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteRow::text(int column) const
{
    return QString::fromUtf8(textAt(m_statement, column));
}

QVariant SqliteRow::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default:
        return text(column);
    }
}

bool SqliteScanRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteScanRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqliteScanRow::text(int column) const
{
    return textAt(m_statement, column);
}

} // namespace mainstay
