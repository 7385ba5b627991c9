// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/notice_list.h"
#include "ui_shell/choices.h"

#include <QDBusConnection>
#include <QTimer>

class QDBusMessage;

namespace mainstay {

/// Raises notices on the desktop, by org.freedesktop.Notifications 1.2: those of a kind that come within a few seconds
/// as one, which is updated while it stands there. What the person does not want now is let go; where no service
/// answers, all of it is, in silence. Nothing waits for the service. Lives on the window's thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Gather{2000};

    DesktopNotices(const QDBusConnection &bus, std::function<Instant()> now, std::chrono::milliseconds gather = Gather);

    void setChoices(const NoticeChoices &choices) { m_choices = choices; }
    /// Newest first, of `total` that there are.
    void raise(const QList<Notice> &notices, qint64 total);
    /// Nothing stands on the desktop, as far as is known, and nothing is to.
    bool isEmpty() const { return m_groups.isEmpty(); }

Q_SIGNALS:
    /// The person clicked one; of several the link leads to the list.
    void linkActivated(const mainstay::Link &link);

private Q_SLOTS:
    void act(uint id, const QString &action);
    void forget(uint id);

private:
    /// What stands, or is to stand, as one notice on the desktop.
    struct Group {
        QList<Notice> newest; ///< as many as are named in it
        qint64 total = 0;
        qint64 undated = 0; ///< of these nobody said when they are due
        std::optional<Instant> latest; ///< of the others
        uint id = 0; ///< that the service gave; 0: none stands there
        bool isDue = false;
    };

    void send();
    void notify(NoticeKind kind, const QStringList &capabilities);
    QDBusMessage call(const QString &method) const;

    QDBusConnection m_bus;
    std::function<Instant()> m_now;
    NoticeChoices m_choices;
    QTimer m_gathering;
    bool m_isFollowing = false; ///< the service's signals
    QMap<NoticeKind, Group> m_groups;
};

} // namespace mainstay
