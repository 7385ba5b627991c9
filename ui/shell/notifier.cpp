// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/notifier.h"

#include "kit/remembered.h"

#include <QSettings>

namespace mainstay {

namespace {

const auto ClearedKey = QStringLiteral("notices/cleared");
const auto ToldKey = QStringLiteral("notices/told");

NoticeMarks marksIn(const QSettings &settings, const Location &workspace)
{
    const auto mark = [&](const QString &key) {
        bool isNumber = false;
        const qint64 step = settings.value(keyIn(key, workspace)).toLongLong(&isNumber);
        return isNumber && step >= 0 ? std::optional(Id<Command>(step)) : std::nullopt;
    };
    return {mark(ClearedKey), mark(ToldKey)};
}

} // namespace

Notifier::Notifier(const PageContext &context, const QWidget &window, const QSettings &settings)
    : m_workspace(context.workspace.location())
    , m_feed(context, context.workspace.person(), marksIn(settings, m_workspace),
             [&window] { return window.isActiveWindow(); })
    , m_desktop(QDBusConnection::sessionBus(), context.now)
{
    connect(&m_feed, &NoticeFeed::arrived, &context.notices, &NoticeList::add);
    connect(&m_feed, &NoticeFeed::remembered, &context.notices, &NoticeList::add);
    connect(&m_feed, &NoticeFeed::arrived, &m_desktop, &DesktopNotices::raise);
    connect(&m_desktop, &DesktopNotices::linkActivated, this, &Notifier::linkActivated);
}

void Notifier::saveState(QSettings &settings) const
{
    const NoticeMarks marks = m_feed.marks();
    const auto keep = [&](const QString &key, const std::optional<Id<Command>> &mark) {
        if (mark)
            settings.setValue(keyIn(key, m_workspace), mark->value);
    };
    keep(ClearedKey, marks.cleared);
    keep(ToldKey, marks.told);
}

} // namespace mainstay
