// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/small_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay {

QByteArray contentOf(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Missing, "cli.unreadable-file", {{u"file"_s, path}}, file.errorString());
    return file.read(most + 1);
}

void saveNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFile::exists(path))
            throw StoreError(ErrorKind::Invalid, "exchange.file-exists", {{u"file"_s, path}});
        throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, path}}, file.errorString());
    }
    if (file.write(bytes) == bytes.size() && file.flush())
        return;
    const QString why = file.errorString();
    file.remove();
    throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, path}}, why);
}

} // namespace mainstay
