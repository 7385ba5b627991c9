// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/desktop_notices.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace std::chrono_literals;

/// Stands for the desktop's service, and notes what it is asked to show.
class NoticeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        uint id;
    };
    QList<Shown> m_shown;
    QStringList m_capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        m_shown.append({replaces, summary, body, actions, id});
        return id;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 6;
};

class TestDesktopNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("no dbus-daemon: start the tests with tests/run.sh");
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_desktop.emplace(QDBusConnection::connectToBus(address, u"the desktop"_s));
        m_ours.emplace(QDBusConnection::connectToBus(address, u"the window"_s));
        QVERIFY(m_ours->isConnected());
    }
    void cleanupTestCase()
    {
        m_ours.reset();
        m_desktop.reset();
        for (const QString &name : {u"the desktop"_s, u"the window"_s})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init()
    {
        m_service = std::make_unique<NoticeService>();
        QVERIFY(m_desktop->registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                          QDBusConnection::ExportAllContents));
        QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
        m_notices = std::make_unique<DesktopNotices>(
            *m_ours, [this] { return m_now; }, 20ms);
    }
    void cleanup()
    {
        m_notices.reset();
        m_desktop->unregisterService(u"org.freedesktop.Notifications"_s);
        m_desktop->unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

    void whatComesAtOnceIsOneNotice()
    {
        raise({assigned(1), assigned(2)});
        raise({assigned(3), assigned(4)});
        raise({reply(9)});
        QTRY_COMPARE(m_service->m_shown.size(), 2);
        QCOMPARE(m_service->m_shown[0].summary, u"4 ticket(s) were assigned to you"_s);
        QCOMPARE(m_service->m_shown[0].body.split(u'\n'),
                 (QStringList{u"INC-3  title · given"_s, u"INC-4  title · given"_s, u"INC-1  title · given"_s,
                              u"and 1 more"_s}));
        QCOMPARE(m_service->m_shown[1].summary, u"1 change(s) on your tickets"_s);
        QCOMPARE(m_service->m_shown[1].replaces, 0u);
    }

    void whatWillBeDueSaysHowSoonWhereAllAre()
    {
        raise({warning(1, 20min), warning(2, 60min), warning(3, 5min)});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        QCOMPARE(m_service->m_shown[0].summary, u"3 ticket(s) will be due within the hour"_s);
        settle();
        raise({warning(4, 61min)});
        QTRY_COMPARE(m_service->m_shown.size(), 2);
        QCOMPARE(m_service->m_shown[1].summary, u"4 ticket(s) will be due"_s);
        Notice late = warning(5, 0min);
        late.kind = NoticeKind::Breach;
        raise({late});
        QTRY_COMPARE(m_service->m_shown.size(), 3);
        QCOMPARE(m_service->m_shown[2].summary, u"1 ticket(s) are late"_s);
    }

    void whatStandsThereIsUpdatedUntilItIsClosed()
    {
        raise({assigned(1)});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        const uint id = m_service->m_shown[0].id;
        settle();
        raise({assigned(2)});
        QTRY_COMPARE(m_service->m_shown.size(), 2);
        QCOMPARE(m_service->m_shown[1].replaces, id);
        QVERIFY(m_service->m_shown[1].summary.startsWith(u"2 "));
        Q_EMIT m_service->NotificationClosed(id, 2);
        settle();
        raise({assigned(3)});
        QTRY_COMPARE(m_service->m_shown.size(), 3);
        QCOMPARE(m_service->m_shown[2].replaces, 0u);
        QVERIFY(m_service->m_shown[2].summary.startsWith(u"1 "));
    }

    void aClickOpensWhatItIsAbout()
    {
        QSignalSpy links(m_notices.get(), &DesktopNotices::linkActivated);
        raise({assigned(1)});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        settle();
        QCOMPARE(m_service->m_shown[0].actions.value(0), u"default"_s);
        Q_EMIT m_service->ActionInvoked(m_service->m_shown[0].id + 100, u"default"_s); // somebody else's
        Q_EMIT m_service->ActionInvoked(m_service->m_shown[0].id, u"default"_s);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>(), linkTo(Id<Ticket>(1)));
        raise({assigned(1), assigned(2)});
        QTRY_COMPARE(m_service->m_shown.size(), 2);
        settle();
        Q_EMIT m_service->ActionInvoked(m_service->m_shown[1].id, u"default"_s);
        QTRY_COMPARE(links.size(), 2);
        QCOMPARE(links[1][0].value<Link>(), linkToPlace(u"today"_s));
    }

    void titlesAreNeverMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("markup is read") << QStringList{u"body"_s, u"body-markup"_s}
                                        << u"&lt;a href=&quot;x&quot;&gt; &amp; · given"_s;
        QTest::newRow("all is text") << QStringList{u"body"_s} << u"<a href=\"x\"> & · given"_s;
    }
    void titlesAreNeverMarkup()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        m_service->m_capabilities = capabilities;
        Notice notice = assigned(1);
        notice.subject = u"<a href=\"x\"> &"_s;
        raise({notice});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        QCOMPARE(m_service->m_shown[0].body, body);
        QVERIFY2(m_service->m_shown[0].actions.isEmpty(), "the service has none");
    }

    void whatIsNotWantedNowIsNotRaised()
    {
        NoticeChoices choices;
        choices.silenced = {NoticeKind::Assignment};
        m_notices->setChoices(choices);
        raise({assigned(1), reply(2)});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        QVERIFY(m_service->m_shown[0].body.startsWith(u"INC-2"));

        choices = {};
        choices.hasQuietHours = true;
        choices.quiet = {QTime(22, 0), QTime(7, 0)};
        m_notices->setChoices(choices);
        m_now = at(QTime(23, 30));
        raise({assigned(3)});
        m_now = at(QTime(7, 0));
        raise({reply(4)});
        QTRY_COMPARE(m_service->m_shown.size(), 2);
        settle();
        QCOMPARE(m_service->m_shown.size(), 2);
        QVERIFY(m_service->m_shown[1].body.startsWith(u"INC-4"));
    }

    void withoutAServiceNothingHappens()
    {
        m_desktop->unregisterService(u"org.freedesktop.Notifications"_s);
        QSignalSpy links(m_notices.get(), &DesktopNotices::linkActivated);
        raise({assigned(1)});
        QVERIFY(!m_notices->isEmpty());
        QTRY_VERIFY(m_notices->isEmpty());
        QCOMPARE(m_service->m_shown.size(), 0);
        QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
        raise({assigned(2)});
        QTRY_COMPARE(m_service->m_shown.size(), 1);
        QVERIFY2(m_service->m_shown[0].summary.startsWith(u"1 "), "what was let go stays so");

        DesktopNotices nowhere(
            QDBusConnection(u"no such bus"_s), [this] { return m_now; }, 1ms);
        nowhere.raise({assigned(1)}, 1);
        QTRY_VERIFY(nowhere.isEmpty());
    }

private:
    static Instant at(QTime time) { return fromMilliseconds(QDateTime(QDate(2026, 11, 20), time).toMSecsSinceEpoch()); }
    static Notice assigned(int number)
    {
        return {NoticeKind::Assignment, at(QTime(12, 0)), u"INC-%1  title"_s.arg(number), u"given"_s,
                linkTo(Id<Ticket>(number))};
    }
    Notice warning(int number, std::chrono::minutes in) const
    {
        Notice made = assigned(number);
        made.kind = NoticeKind::Warn;
        made.due = m_now + in;
        return made;
    }
    static Notice reply(int number)
    {
        Notice notice = assigned(number);
        notice.kind = NoticeKind::Reply;
        return notice;
    }
    void raise(const QList<Notice> &notices) { m_notices->raise(notices, notices.size()); }
    /// A question that goes the same way has its answer: all that was under way before has arrived.
    void settle()
    {
        const QDBusPendingCall asked = m_ours->asyncCall(
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s));
        QTRY_VERIFY(asked.isFinished());
    }

    QProcess m_daemon;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_ours;
    std::unique_ptr<NoticeService> m_service;
    std::unique_ptr<DesktopNotices> m_notices;
    Instant m_now = at(QTime(12, 0));
};

QTEST_MAIN(TestDesktopNotices)
#include "tst_desktop_notices.moc"
