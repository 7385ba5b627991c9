// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_files.h"

#include "base/error.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

QStringList jiraFiles(const QString &path)
{
    constexpr qsizetype mostFiles = 1'000'000;
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator each(path, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() <= mostFiles)
        files.append(each.next());
    if (files.size() > mostFiles)
        throw StoreError(ErrorKind::Invalid, "exchange.too-many-files", {{u"limit"_s, mostFiles}});
    if (files.isEmpty())
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    files.sort();
    return files;
}

} // namespace mainstay
