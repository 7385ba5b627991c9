// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <QLocale>
#include <QObject>
#include <functional>

namespace mainstay {

/// Says where the workspace is, who works in it and how its server is: "No connection since 14:02, trying again". Lives
/// on the workspace's thread and goes before it.
class ConnectionLine : public QObject
{
    Q_OBJECT

public:
    ConnectionLine(const Workspace &workspace, const QLocale &locale, std::function<Instant()> now);

    /// The workspace's name, its engine and state, and the person; one line each.
    QStringList footer() const;
    /// Empty while all is well.
    QString warning() const;

Q_SIGNALS:
    void changed();

private:
    QString since() const;

    const Workspace &m_workspace;
    QLocale m_locale;
    std::function<Instant()> m_now;
};

} // namespace mainstay
