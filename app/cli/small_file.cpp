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

} // namespace mainstay
