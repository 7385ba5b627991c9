// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/recent.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString Key = u"recent"_s;

void write(QSettings &settings, const QList<RecentWorkspace> &list)
{
    QStringList lines;
    for (const RecentWorkspace &entry : list.first(std::min(list.size(), MostRecent)))
        lines.append(toIso(entry.opened) + u' ' + entry.location);
    settings.setValue(Key, lines);
}

} // namespace

QList<RecentWorkspace> recentWorkspaces(const QSettings &settings)
{
    QList<RecentWorkspace> list;
    for (const QString &line : settings.value(Key).toStringList()) {
        const qsizetype blank = line.indexOf(u' ');
        const std::optional<Instant> opened = fromIso(QStringView(line).left(std::max<qsizetype>(blank, 0)));
        if (opened && blank + 1 < line.size() && list.size() < MostRecent)
            list.append({line.mid(blank + 1), *opened});
    }
    return list;
}

void rememberWorkspace(QSettings &settings, const QString &location, Instant opened)
{
    QList<RecentWorkspace> list = recentWorkspaces(settings);
    list.removeIf([&](const RecentWorkspace &entry) { return entry.location == location; });
    list.prepend({location, opened});
    write(settings, list);
}

void forgetWorkspace(QSettings &settings, const QString &location)
{
    QList<RecentWorkspace> list = recentWorkspaces(settings);
    list.removeIf([&](const RecentWorkspace &entry) { return entry.location == location; });
    write(settings, list);
}

} // namespace mainstay
