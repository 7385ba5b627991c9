// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/draft_file.h"

#include <QDir>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString Ending = u".json"_s;

QString madeFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

/// A name that no other window has.
QString ownPath(const QString &folder, const QString &key)
{
    return u"%1/%2-%3%4"_s.arg(folder, key, QUuid::createUuid().toString(QUuid::Id128), Ending);
}

QString lockOf(const QString &path)
{
    return path + u".lock"_s;
}

void write(const QString &path, const QByteArray &bytes, const QStringList &replaced)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return;
    for (const QString &old : replaced)
        QFile::remove(old);
}

} // namespace

DraftFile::DraftFile(const QString &folder, const QString &key)
    : m_folder(madeFolder(folder)), m_key(key), m_path(ownPath(folder, key)), m_lock(lockOf(m_path))
{
    // A lock goes stale with the program that held it, never with time.
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
    m_pool.setMaxThreadCount(1);
}

DraftFile::~DraftFile()
{
    finish();
}

std::optional<DeskDrafts> DraftFile::takeOver()
{
    std::optional<DeskDrafts> all;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_key + u"-*"_s + Ending}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (path == m_path)
            continue;
        auto lock = std::make_unique<QLockFile>(lockOf(path));
        lock->setStaleLockTime(0);
        QFile file(path);
        if (!lock->tryLock(0)) {
            m_hasLivingOther = true;
            continue;
        }
        // Looked at under the lock: another window may have taken it over just before.
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const DeskDrafts drafts = draftsFromBytes(file.size() > MostDraftBytes ? QByteArray() : file.readAll());
        all = all ? together(std::move(*all), drafts) : drafts;
        m_left.push_back({path, std::move(lock)});
    }
    return all;
}

void DraftFile::keep(const DeskDrafts &drafts)
{
    const QByteArray bytes = toBytes(drafts);
    if (m_kept == bytes)
        return;
    m_kept = bytes;
    QStringList replaced;
    for (const Left &left : m_left)
        replaced.append(left.path);
    m_pool.start([path = m_path, bytes, replaced] { write(path, bytes, replaced); });
}

} // namespace mainstay
