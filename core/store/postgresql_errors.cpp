// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql_errors.h"

#include "store/postgresql_connection.h"
#include "store/postgresql_link.h"

#include <algorithm>
#include <iterator>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct SqlStateCase {
    const char *prefix; ///< the longest match counts; the table lists longer ones first
    ErrorKind kind;
    const char *code;
};

constexpr SqlStateCase Cases[] = {
    {"23505", ErrorKind::Conflict, "store.already-there"},
    {"23503", ErrorKind::Conflict, "store.still-referred-to"},
    {"25006", ErrorKind::Denied, "store.read-only"},
    {"40001", ErrorKind::Conflict, "store.raced"},
    {"40P01", ErrorKind::Conflict, "store.raced"},
    {"42501", ErrorKind::Denied, "store.not-permitted"},
    {"53100", ErrorKind::Unavailable, "store.disk-full"},
    {"55P03", ErrorKind::Unavailable, "store.busy"},
    {"57014", ErrorKind::Cancelled, "store.cancelled"},
    {"08", ErrorKind::Unavailable, "store.connection-lost"},
    {"22", ErrorKind::Invalid, "store.rule-broken"},
    {"23", ErrorKind::Invalid, "store.rule-broken"},
    {"25", ErrorKind::Bug, "store.statement"},
    {"28P01", ErrorKind::Denied, "store.password-refused"},
    {"28", ErrorKind::Denied, "store.not-permitted"},
    {"3D", ErrorKind::Missing, "store.no-server-database"},
    {"53", ErrorKind::Unavailable, "store.server-exhausted"},
    {"57", ErrorKind::Unavailable, "store.connection-lost"},
    {"58", ErrorKind::Unavailable, "store.disk-error"},
    {"XX001", ErrorKind::Corrupt, "store.damaged"},
    {"XX002", ErrorKind::Corrupt, "store.damaged"},
};

constexpr std::chrono::seconds ProbeTime(5);

/// Only the first line: the others repeat the statement, or hold values.
QString firstLine(const QString &message)
{
    return message.section(u'\n', 0, 0).trimmed();
}

} // namespace

Error errorFromSqlState(const QByteArray &sqlState, const QString &message, const QString &location)
{
    const QJsonObject facts{{u"location"_s, location}, {u"native"_s, QString::fromLatin1(sqlState)}};
    if (sqlState == "MS001") {
        const QString name = message.section(u"mainstay:"_s, 1).section(u'\n', 0, 0).trimmed();
        return Error{ErrorKind::Conflict, "store." + name.toUtf8(), facts, firstLine(message)};
    }
    const auto *found = std::find_if(std::begin(Cases), std::end(Cases),
                                     [&](const SqlStateCase &c) { return sqlState.startsWith(c.prefix); });
    if (found == std::end(Cases))
        return Error{ErrorKind::Bug, "store.statement", facts, firstLine(message)};
    return Error{found->kind, found->code, facts, firstLine(message)};
}

std::optional<Error> probeServer(const Location &location)
{
    const QByteArray info = location.toConnectionInfo();
    const PgHandle handle(PQconnectdb(info.constData()));
    if (PQstatus(handle.get()) == CONNECTION_OK)
        return std::nullopt;

    const QString message = firstLine(QString::fromUtf8(PQerrorMessage(handle.get())));
    const QJsonObject facts{{u"location"_s, location.toString()}, {u"database"_s, location.database}};
    if (PQconnectionNeedsPassword(handle.get()))
        return Error{ErrorKind::Denied, "store.password-needed", facts, message};
    const ServerRefusal refusal = findRefusal(info, QDeadlineTimer(ProbeTime));
    if (refusal.stage == ServerRefusal::Stage::Tls)
        return Error{ErrorKind::Denied, "store.server-not-trusted", facts, message};
    if (refusal.stage == ServerRefusal::Stage::Silent)
        return Error{ErrorKind::Unavailable, "store.server-away", facts, message};
    Error error = errorFromSqlState(refusal.sqlState, message, location.toString());
    error.facts.insert(u"database"_s, location.database);
    if (error.code == "store.connection-lost") // it starts or ends just now
        error.code = "store.server-away";
    return error;
}

} // namespace mainstay
