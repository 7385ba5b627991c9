// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/connection_line.h"

#include "kit/times.h"

using namespace Qt::StringLiterals;

namespace mainstay {

ConnectionLine::ConnectionLine(const Workspace &workspace, const QLocale &locale, std::function<Instant()> now)
    : m_workspace(workspace), m_locale(locale), m_now(std::move(now))
{
    connect(&workspace, &Workspace::connectionChanged, this, &ConnectionLine::changed);
}

QString ConnectionLine::since() const
{
    return clockTime(*m_workspace.awaySince(), m_now(), m_locale);
}

QStringList ConnectionLine::footer() const
{
    const Location &location = m_workspace.location();
    const bool isFile = location.engine == Engine::SQLite;
    QStringList lines{isFile ? location.path.section(u'/', -1) : location.database,
                      isFile ? tr("SQLite · saved") : u"PostgreSQL · "_s + location.host};
    if (m_workspace.awaySince())
        lines.append(tr("No connection since %1", "a time").arg(since()));
    return lines << m_workspace.person();
}

QString ConnectionLine::warning() const
{
    return m_workspace.awaySince() ? tr("No connection since %1, trying again", "a time").arg(since()) : QString();
}

} // namespace mainstay
