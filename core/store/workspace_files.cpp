// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_files.h"

#include "store/sqlite_connection.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// "MNST": what file(1) and SQLite tools see in the header.
constexpr char ApplicationId[] = "PRAGMA application_id=0x4d4e5354";

void requireFree(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() && (!file.isFile() || file.size() > 0))
        throw StoreError(ErrorKind::Invalid, "store.file-exists", {{u"location"_s, path}});
}

/// What SQLite keeps beside a file.
void removeBeside(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

[[noreturn]] void throwSystemError(int error, const QString &path)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    throw StoreError(ErrorKind::Unavailable, isFull ? "store.disk-full" : "store.cannot-open",
                     {{u"location"_s, path}, {u"native"_s, error}}, QString::fromLocal8Bit(strerror(error)));
}

/// To the disk, contents or names in a folder; what a power cut must not take away again.
void sync(const QString &path, const QString &reportAs)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (file < 0 || (fsync(file) != 0 && errno != EINVAL))
        throwSystemError(errno, reportAs);
}

void moveIntoPlace(const QString &draft, const QString &path)
{
    // A log left by a file that is gone would be played into the new one.
    if (!QFileInfo::exists(path))
        removeBeside(path);
    // An empty file may be replaced; one that somebody made meanwhile may not.
    const bool mayReplace = QFileInfo::exists(path) && QFileInfo(path).size() == 0;
    const QByteArray from = QFile::encodeName(draft);
    const QByteArray to = QFile::encodeName(path);
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), mayReplace ? 0 : RENAME_NOREPLACE) == 0)
        return;
    if (errno == EEXIST)
        throw StoreError(ErrorKind::Invalid, "store.file-exists", {{u"location"_s, path}});
    // Some file systems know no such flag; QFile does not overwrite either.
    if (!QFile::rename(draft, path))
        throwSystemError(errno, path);
}

/// The draft's name means nothing to whoever asked for `path`.
Error renamed(Error error, const QString &draft, const QString &path)
{
    if (error.facts.value(u"location"_s) == draft)
        error.facts.insert(u"location"_s, path);
    return error;
}

} // namespace

Location fileLocation(const QString &path)
{
    Location location;
    location.path = path;
    return location;
}

void writeWhole(const QString &path, const std::function<void(const QString &draft)> &write)
{
    requireFree(path);
    const QString draft = path + u".draft-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto clean = qScopeGuard([&draft] {
        QFile::remove(draft);
        removeBeside(draft);
    });
    try {
        write(draft);
    } catch (const StoreError &error) {
        throw StoreError(renamed(error.error(), draft, path));
    }
    sync(draft, path);
    moveIntoPlace(draft, path);
    sync(QFileInfo(path).path(), path);
}

void createFile(const QString &path, const Schema &schema, const QString &person)
{
    writeWhole(path, [&](const QString &draft) { makeDraft(draft, schema, person, schema.version()); });
}

std::unique_ptr<SqliteConnection> makeDraft(const QString &path, const Schema &schema, const QString &person,
                                            int version)
{
    auto connection = std::make_unique<SqliteConnection>(fileLocation(path), SqliteConnection::Mode::Create);
    connection->script(ApplicationId);
    migrate(*connection, schema, person, version);
    return connection;
}

} // namespace mainstay
