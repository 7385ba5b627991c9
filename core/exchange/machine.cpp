// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/machine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
/// Such files have a few hundred bytes.
constexpr qint64 mostBytes = 65'536;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

QByteArray withoutQuotes(const QByteArray &value)
{
    const char quote = value.isEmpty() ? '\0' : value.front();
    if ((quote != '"' && quote != '\'') || value.size() < 2 || !value.endsWith(quote))
        return value;
    QByteArray plain;
    for (qsizetype at = 1; at + 1 < value.size(); ++at) {
        if (quote == '"' && value[at] == '\\' && at + 2 < value.size())
            ++at;
        plain += value[at];
    }
    return plain;
}
} // namespace

Machine machineAt(const QString &root)
{
    const QDir base(root);
    Machine machine;
    for (const QByteArray &line : contentOf(base.filePath(u"etc/hostname"_s)).split('\n')) {
        if (machine.hostName.isEmpty() && !line.startsWith('#'))
            machine.hostName = QString::fromUtf8(line).trimmed();
    }
    if (machine.hostName.isEmpty())
        machine.hostName = QSysInfo::machineHostName();
    QByteArray release = contentOf(base.filePath(u"etc/os-release"_s));
    if (release.isEmpty())
        release = contentOf(base.filePath(u"usr/lib/os-release"_s));
    machine.systemName = osReleaseValue(release, "NAME");
    machine.systemVersion = osReleaseValue(release, "VERSION_ID");
    if (machine.systemName.isEmpty())
        machine.systemName = u"Linux"_s;
    return machine;
}

Machine machineOfList(const QString &path)
{
    const QString place = u"/var/lib/dpkg/status"_s;
    const QString file = QFileInfo(path).absoluteFilePath();
    return machineAt(file.endsWith(place) ? file.chopped(place.size() - 1) : u"/"_s);
}

QString osReleaseValue(const QByteArray &osRelease, const QByteArray &variable)
{
    QString value;
    for (const QByteArray &line : osRelease.split('\n')) {
        // As in a shell, the last one counts.
        if (line.startsWith(variable + '='))
            value = QString::fromUtf8(withoutQuotes(line.mid(variable.size() + 1).trimmed()));
    }
    return value;
}

} // namespace mainstay
