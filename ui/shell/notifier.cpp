// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/notifier.h"

namespace mainstay {

Notifier::Notifier(const PageContext &context, const QWidget &window)
    : m_feed(context, context.workspace.person(), [&window] { return window.isActiveWindow(); })
    , m_desktop(QDBusConnection::sessionBus(), context.now)
{
    connect(&m_feed, &NoticeFeed::arrived, &context.notices, &NoticeList::add);
    connect(&m_feed, &NoticeFeed::arrived, &m_desktop, &DesktopNotices::raise);
    connect(&m_desktop, &DesktopNotices::linkActivated, this, &Notifier::linkActivated);
}

} // namespace mainstay
