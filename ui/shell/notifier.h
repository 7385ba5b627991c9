// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_shell/desktop_notices.h"
#include "ui_shell/notice_feed.h"

namespace mainstay {

/// Tells the person of a window what they want to know of its workspace: on the list, and on the desktop as they
/// choose.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// All outlive it but the settings, which tell how far the person was told before.
    Notifier(const PageContext &context, const QWidget &window, const QSettings &settings);

    /// How far the person was told of this workspace.
    void saveState(QSettings &settings) const;

    void setChoices(const NoticeChoices &choices) { m_desktop.setChoices(choices); }

Q_SIGNALS:
    /// The person clicked on a notice.
    void linkActivated(const mainstay::Link &link);

private:
    const Location &m_workspace;
    NoticeFeed m_feed;
    DesktopNotices m_desktop;
};

} // namespace mainstay
