// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// In WAL mode the write lock is byte 120 of the -shm file (WALINDEX_LOCK_OFFSET in sqlite3's wal.c).
constexpr QStringView WriteLockByte = u"120";

QString describeProcess(const QString &pid)
{
    QFile name(u"/proc/%1/comm"_s.arg(pid));
    if (!name.open(QIODevice::ReadOnly))
        return {};
    const QString owner = QFileInfo(u"/proc/"_s + pid).owner();
    return u"%1 (%2, %3)"_s.arg(QString::fromUtf8(name.readAll()).trimmed(), pid, owner);
}

} // namespace

QString describeWriter(const QString &path)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (stat(QFile::encodeName(path + u"-shm"_s).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    const QString inode = u':' + QString::number(status.st_ino);
    // "1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120"
    for (const QString &line : QString::fromUtf8(locks.readAll()).split(u'\n')) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.size() >= 8 && fields[3] == u"WRITE" && fields[5].endsWith(inode) && fields[6] == WriteLockByte)
            return describeProcess(fields[4]);
    }
    return {};
}

} // namespace mainstay
