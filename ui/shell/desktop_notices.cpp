// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/desktop_notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr qsizetype MostNamed = 3;

QString summaryOf(NoticeKind kind, qint64 count, bool isWithinHour)
{
    switch (kind) {
    case NoticeKind::Assignment:
        return DesktopNotices::tr("%n ticket(s) were assigned to you", nullptr, int(count));
    case NoticeKind::Reply:
        return DesktopNotices::tr("%n change(s) on your tickets", nullptr, int(count));
    case NoticeKind::LongTask:
        return DesktopNotices::tr("%n long task(s) ended", nullptr, int(count));
    case NoticeKind::Warn:
        return isWithinHour ? DesktopNotices::tr("%n ticket(s) will be due within the hour", nullptr, int(count))
                            : DesktopNotices::tr("%n ticket(s) will be due", nullptr, int(count));
    case NoticeKind::Breach:
        return DesktopNotices::tr("%n ticket(s) are late", nullptr, int(count));
    case NoticeKind::Major:
        return DesktopNotices::tr("%n major incident(s)", nullptr, int(count));
    }
    return {};
}

QString bodyOf(const QList<Notice> &named, qint64 total)
{
    QStringList lines;
    for (const Notice &notice : named)
        lines.append(notice.subject + u" · "_s + notice.remark);
    if (total > named.size())
        lines.append(DesktopNotices::tr("and %n more", nullptr, int(total - named.size())));
    return lines.join(u'\n');
}

} // namespace

DesktopNotices::DesktopNotices(const QDBusConnection &bus, std::function<Instant()> now,
                               std::chrono::milliseconds gather)
    : m_bus(bus), m_now(std::move(now))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gather);
    connect(&m_gathering, &QTimer::timeout, this, &DesktopNotices::send);
}

void DesktopNotices::raise(const QList<Notice> &notices, qint64 total)
{
    // Those that were read are of one moment; what is beyond them is counted with the newest.
    qint64 beyond = total - notices.size();
    QMap<NoticeKind, QList<Notice>> byKind;
    for (const Notice &notice : notices) {
        if (m_choices.allow(notice.kind, m_now()))
            byKind[notice.kind].append(notice);
    }
    for (auto arrived = byKind.cbegin(); arrived != byKind.cend(); ++arrived) {
        Group &group = m_groups[arrived.key()];
        group.newest = (arrived.value() + group.newest).mid(0, MostNamed);
        group.undated += std::max<qint64>(0, beyond);
        group.total += arrived.value().size() + std::exchange(beyond, 0);
        for (const Notice &notice : arrived.value()) {
            if (!notice.due)
                ++group.undated;
            else if (!group.latest || *group.latest < *notice.due)
                group.latest = notice.due;
        }
        group.isDue = true;
    }
    if (!byKind.isEmpty() && !m_gathering.isActive())
        m_gathering.start();
}

QDBusMessage DesktopNotices::call(const QString &method) const
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

void DesktopNotices::send()
{
    if (!m_bus.isConnected()) { // a call would never be answered
        m_groups.clear();
        return;
    }
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *asked;
        if (capabilities.isError()) {
            m_groups.clear(); // nobody shows notices here; the list has them
            return;
        }
        if (!std::exchange(m_isFollowing, true)) {
            m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(act(uint, QString)));
            m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint)));
        }
        for (const NoticeKind kind : allNoticeKinds) {
            if (m_groups.contains(kind) && m_groups[kind].isDue)
                notify(kind, capabilities.value());
        }
    });
}

void DesktopNotices::notify(NoticeKind kind, const QStringList &capabilities)
{
    Group &group = m_groups[kind];
    group.isDue = false;
    // Titles are anybody's text: where a body may hold markup, theirs must not be it.
    const QString body = bodyOf(group.newest, group.total);
    const bool isWithinHour = group.undated == 0 && group.latest && *group.latest <= m_now() + std::chrono::hours(1);
    const bool hasMarkup = capabilities.contains(u"body-markup"_s);
    const QStringList actions =
        capabilities.contains(u"actions"_s) ? QStringList{u"default"_s, tr("Show")} : QStringList();
    QDBusMessage message = call(u"Notify"_s);
    message << u"Mainstay"_s << group.id << u"mainstay"_s << summaryOf(kind, group.total, isWithinHour)
            << (hasMarkup ? body.toHtmlEscaped() : body) << actions
            << QVariantMap{{u"desktop-entry"_s, u"io.github.mainstay.Mainstay"_s}} << -1;
    auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, kind] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (id.isError())
            m_groups.remove(kind);
        else if (m_groups.contains(kind))
            m_groups[kind].id = id.value();
    });
}

void DesktopNotices::act(uint id, const QString &action)
{
    for (const Group &group : std::as_const(m_groups)) {
        if (group.id != id || id == 0 || action != u"default")
            continue;
        const Link link = group.total == 1 ? group.newest.first().link : linkToPlace(u"today"_s);
        forget(id);
        Q_EMIT linkActivated(link);
        return;
    }
}

void DesktopNotices::forget(uint id)
{
    for (const NoticeKind kind : allNoticeKinds) {
        const auto group = m_groups.find(kind);
        if (group == m_groups.end() || group->id != id)
            continue;
        if (group->isDue)
            group->id = 0; // what came since stands alone
        else
            m_groups.erase(group);
    }
}

} // namespace mainstay
