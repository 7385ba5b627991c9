// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upgrade.h"

#include "store/backup.h"
#include "store/cancel_with.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A name that is still free.
QString placeOfCopy(const Location &location, int version, const QString &folder)
{
    const bool isFile = location.engine == Engine::SQLite;
    QString place = folder;
    if (place.isEmpty())
        place = isFile ? QFileInfo(location.path).path()
                       : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
    QDir().mkpath(place);
    const QString stem =
        u"%1/%2.schema-%3"_s.arg(place, isFile ? QFileInfo(location.path).completeBaseName() : location.database)
            .arg(version);
    QString path = stem + u".backup.mainstay"_s;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1-%2.backup.mainstay"_s.arg(stem).arg(n);
    return path;
}

} // namespace

void bringUpToDate(Connection &connection, const Schema &schema, int version, const QString &person,
                   const QString &folder, Progress &progress)
{
    Session session(connection);
    const CancelWith cancel(session, progress);
    Progress copying([&progress](qint64 done, qint64 total) { progress.report(done, 2 * total); });
    Progress stepping([&progress](qint64 done, qint64 total) { progress.report(total + done, 2 * total); });
    const QString copy = placeOfCopy(connection.location(), version, folder);
    backup(connection, copy, schema, version, copying);
    try {
        migrate(connection, schema, person, schema.version(), stepping);
    } catch (const StoreError &error) {
        if (error.error().kind == ErrorKind::Cancelled)
            QFile::remove(copy);
        throw;
    }
}

} // namespace mainstay
