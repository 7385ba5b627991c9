// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

QString sourceFile(const QString &relativePath)
{
    return QStringLiteral(MAINSTAY_SOURCE_DIR) + u'/' + relativePath;
}

QString sharedData(const QString &relativePath)
{
    const QFileInfo file(sourceFile(u"../shared/data/"_s + relativePath));
    return file.exists() ? file.canonicalFilePath() : QString();
}

QByteArray unpackZstd(const QString &path)
{
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dcq"_s, path});
    if (!zstd.waitForFinished(60'000) || zstd.exitCode() != 0)
        return {};
    return zstd.readAllStandardOutput();
}

} // namespace mainstay::testing
