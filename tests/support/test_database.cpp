// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"

#include <QFile>
#include <QUrl>
#include <QUuid>
#include <cstdio>
#include <libpq-fe.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

QString sharedCluster()
{
    QFile file(qEnvironmentVariable("MAINSTAY_TEST_POSTGRESQL_FILE"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed();
}

QString withDatabase(const QString &url, const QString &database)
{
    QUrl changed(url);
    changed.setPath(u'/' + database);
    return changed.toString(QUrl::FullyEncoded);
}

QString withPort(const QString &url, quint16 port)
{
    QUrl changed(url);
    changed.setPort(port);
    return changed.toString(QUrl::FullyEncoded);
}

PlainConnection::PlainConnection(const QString &url) : m_handle(PQconnectdb(url.toUtf8().constData()))
{
    if (PQstatus(m_handle) == CONNECTION_OK)
        return;
    const std::string why = PQerrorMessage(m_handle);
    PQfinish(m_handle);
    throw std::runtime_error(why);
}

PlainConnection::~PlainConnection()
{
    PQfinish(m_handle);
}

QString PlainConnection::run(const QString &sql)
{
    PGresult *result = PQexec(m_handle, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    const bool hasCell = status == PGRES_TUPLES_OK && PQntuples(result) > 0 && PQnfields(result) > 0;
    const QString cell = hasCell ? QString::fromUtf8(PQgetvalue(result, 0, 0)) : QString();
    PQclear(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(m_handle) + sql.toStdString());
    return cell;
}

TestDatabase::TestDatabase() : TestDatabase(sharedCluster()) { }

TestDatabase::TestDatabase(const QString &clusterUrl)
    : m_cluster(clusterUrl), m_name(u"test_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    if (m_cluster.isEmpty())
        throw std::runtime_error(withoutPostgreSQL);
    PlainConnection(m_cluster).run(u"CREATE DATABASE "_s + m_name);
}

TestDatabase::~TestDatabase()
{
    try {
        PlainConnection(m_cluster).run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
    } catch (const std::runtime_error &error) {
        // The test may have killed the server; the cluster's folder is removed whole anyway.
        std::fprintf(stderr, "TestDatabase: %s stays: %s\n", qPrintable(m_name), error.what());
    }
}

QString TestDatabase::conninfo() const
{
    const QUrl parts(m_cluster);
    return u"host=%1 port=%2 user=%3 password=%4 dbname=%5"_s.arg(parts.host(), QString::number(parts.port()),
                                                                  parts.userName(), parts.password(), m_name);
}

} // namespace mainstay::testing
