// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/small_file.h"

#include "base/error.h"
#include "base/strict_json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay {

QByteArray contentOfSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Missing, "cli.unreadable-file", {{u"file"_s, path}}, file.errorString());
    return file.read(StrictObject::mostBytes + 1);
}

} // namespace mainstay
