// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct pg_conn;

namespace mainstay::testing {

/// The URL of the cluster that this test run shares, as tests/support/postgresql.sh wrote it; empty where there is
/// none. A test that needs it then skips with QSKIP(withoutPostgreSQL).
QString sharedCluster();

/// What a skipped test says; tests/run.sh looks for this sentence and fails when a test says it.
inline constexpr char withoutPostgreSQL[] = "no PostgreSQL: start the tests with ctest or tests/run.sh";

/// The same URL with another database, or with another port, for a proxy.
QString withDatabase(const QString &url, const QString &database);
QString withPort(const QString &url, quint16 port);

/// A connection that knows nothing of Mainstay: a person with psql, or a second program. Throws std::runtime_error with
/// the server's words when it cannot connect or a statement fails. Belongs to one thread.
class PlainConnection
{
public:
    explicit PlainConnection(const QString &url);
    ~PlainConnection();
    Q_DISABLE_COPY_MOVE(PlainConnection)

    /// Runs one or several statements; the first column of the first row of the last one, empty for none and for NULL.
    QString run(const QString &sql);

private:
    pg_conn *m_handle;
};

/// A database of its own on a cluster, gone with this object together with whoever is still connected to it.
/// Throws std::runtime_error when it cannot be made.
class TestDatabase
{
public:
    TestDatabase(); ///< on the shared cluster
    explicit TestDatabase(const QString &clusterUrl);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    QString url() const { return withDatabase(m_cluster, m_name); } ///< with the password in it
    QString conninfo() const; ///< the same as "host=… port=… user=… password=… dbname=…", for libpq
    QString name() const { return m_name; }

private:
    QString m_cluster;
    QString m_name;
};

} // namespace mainstay::testing
