// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace mainstay::testing {

/// A whole PostgreSQL cluster for one test that kills it. It ends with this object, and with the thread that made it
/// (so that a test which crashes leaves no server behind). Throws std::runtime_error, with the server's log, when it
/// does not start. Belongs to one thread.
class TestServer
{
public:
    TestServer(); ///< made and answering; about a second
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    QString url() const; ///< role tester, database postgres; stays the same over a restart
    QString adminUrl() const; ///< the superuser
    quint16 port() const;

    void start(); ///< again, with the data and on the port of before; returns when it answers
    void kill(); ///< SIGKILL to every process of the server at once, as the kernel does when memory runs out

private:
    QString fileText(const QString &name) const;
    QString waitUntilItAnswers();

    QTemporaryDir m_dir;
    QProcess m_server;
};

} // namespace mainstay::testing
