// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_server.h"

#include "support/test_data.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <csignal>
#include <libpq-fe.h>
#include <poll.h>
#include <stdexcept>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

QString script()
{
    return sourceFile(u"tests/support/postgresql.sh"_s);
}

/// The children the kernel lists for a process: for the postmaster its backends and workers, each in a session of its
/// own.
QList<pid_t> childrenOf(pid_t parent)
{
    QList<pid_t> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const pid_t pid = name.toInt(&isNumber);
        QFile stat(u"/proc/%1/stat"_s.arg(name));
        if (!isNumber || !stat.open(QIODevice::ReadOnly))
            continue;
        // "123 (a name) S 45 …": the name may hold anything, so the fields are counted from its last bracket.
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields.at(1).toInt() == parent)
            children.append(pid);
    }
    return children;
}

/// The postmaster is stopped first, so that it starts no child while they are listed. Returns the children.
QList<pid_t> killAll(pid_t postmaster)
{
    ::kill(postmaster, SIGSTOP);
    const QList<pid_t> children = childrenOf(postmaster);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    ::kill(postmaster, SIGKILL);
    return children;
}

/// They are not ours to wait() for, but a descriptor of the process tells.
void waitUntilGone(const QList<pid_t> &processes)
{
    for (const pid_t pid : processes) {
        pollfd watch{int(::syscall(SYS_pidfd_open, pid, 0)), POLLIN, 0};
        if (watch.fd < 0)
            continue;
        ::poll(&watch, 1, 10'000);
        ::close(watch.fd);
    }
}

} // namespace

TestServer::TestServer()
{
    start();
}

TestServer::~TestServer()
{
    QProcess::execute(u"sh"_s, {script(), u"stop"_s, m_dir.path()});
    m_server.waitForFinished(10'000);
}

QString TestServer::url() const
{
    return fileText(u"url"_s);
}

QString TestServer::adminUrl() const
{
    return fileText(u"admin-url"_s);
}

quint16 TestServer::port() const
{
    return quint16(QUrl(url()).port());
}

void TestServer::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_dir.filePath(u"log"_s), QIODevice::Append);
    m_server.start(u"sh"_s, {script(), u"run"_s, m_dir.path()});
    const QString trouble = waitUntilItAnswers();
    if (trouble.isEmpty())
        return;
    const std::string why = (trouble + u'\n' + fileText(u"log"_s)).toStdString();
    kill();
    throw std::runtime_error(why);
}

QString TestServer::waitUntilItAnswers()
{
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        if (m_server.waitForFinished(20) || m_server.state() == QProcess::NotRunning)
            return u"the test server ended"_s;
        const QByteArray url = fileText(u"url"_s).toUtf8();
        if (!url.isEmpty() && PQping(url.constData()) == PQPING_OK)
            return {};
    }
    return u"the test server did not answer in a minute"_s;
}

void TestServer::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // A backend that still dies holds the shared memory, and a new server would refuse to start.
    waitUntilGone(killAll(pid_t(m_server.processId())));
    m_server.waitForFinished(10'000);
}

QString TestServer::fileText(const QString &name) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace mainstay::testing
