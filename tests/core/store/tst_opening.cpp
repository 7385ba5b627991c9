// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "support/tcp_proxy.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// Reaching a server: what it wants, and what is wrong when it cannot be reached.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A password of whoever runs the tests is none of theirs.
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nonexistent/pgpass");
    }
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database.emplace();
        openNotes(m_database->url());
        m_location = Location::parse(m_database->url()).value();
        m_right = *m_location.password;
        m_location.password.reset();
        m_asked = 0;
    }
    void cleanup() { m_database.reset(); }

    void aPasswordIsAskedForOnlyWhenTheServerWantsOne()
    {
        m_location.password = m_right;
        QVERIFY2(opened({}).isEmpty(), opened({}));
        QCOMPARE(m_asked, 0);
        m_location.password.reset();
        QCOMPARE(opened({m_right}), "");
        QCOMPARE(m_asked, 1);
    }

    void aWrongPasswordIsAskedForAgain()
    {
        QCOMPARE(opened({u"wrong"_s, u"wrong again"_s, m_right}), "");
        QCOMPARE(m_asked, 3);
    }

    void afterThreeWrongPasswordsItIsRefused()
    {
        QCOMPARE(opened({u"a"_s, u"b"_s, u"c"_s, m_right}), "denied store.password-refused");
        QCOMPARE(m_asked, 3);
    }

    void whoeverGivesUpIsToldThatAPasswordIsNeeded()
    {
        QCOMPARE(opened({}), "denied store.password-needed");
        QCOMPARE(m_asked, 1);
        WorkspaceOptions options = noteOptions();
        const auto nobodyToAsk = Workspace::open(m_location, options);
        QCOMPARE(nobodyToAsk.error().code, "store.password-needed");
    }

    void noErrorHoldsThePassword()
    {
        m_location.password = u"s3cret-and-wrong"_s;
        const auto refused = Workspace::open(m_location, noteOptions());
        QCOMPARE(refused.error().code, "store.password-refused");
        QVERIFY2(!describe(refused).contains("s3cret"), describe(refused));
    }

    void aServerThatIsAwayIsSaidToBe()
    {
        m_location.password = m_right;
        TcpProxy proxy(quint16(m_location.port.toUInt()));
        m_location.port = QString::number(proxy.port());
        proxy.refuse();
        QCOMPARE(opened({}), "unavailable store.server-away");
        m_location.port = u"1"_s;
        QCOMPARE(opened({}), "unavailable store.server-away");
    }

    void aServerThatIsSilentIsSaidToBeAwayInBoundedTime()
    {
        m_location.password = m_right;
        TcpProxy proxy(quint16(m_location.port.toUInt()));
        m_location.port = QString::number(proxy.port());
        m_location.options.insert(u"connect_timeout"_s, u"2"_s);
        proxy.stall();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(opened({}), "unavailable store.server-away");
        QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()));
    }

    void anUnknownHostIsSaidToBeAway()
    {
        m_location.host = u"no-such-host.invalid"_s;
        m_location.options.insert(u"sslmode"_s, u"verify-full"_s);
        QCOMPARE(opened({}), "unavailable store.server-away");
    }

    void aDatabaseThatIsNotThereIsNamed()
    {
        m_location.password = m_right;
        m_location.database = u"no_such_database"_s;
        const auto missing = Workspace::open(m_location, noteOptions());
        QCOMPARE(missing.error().kind, ErrorKind::Missing);
        QCOMPARE(missing.error().code, "store.no-server-database");
        QCOMPARE(missing.error().facts.value(u"database"_s).toString(), u"no_such_database"_s);
    }

    void aDatabaseWithoutOurTablesIsNoWorkspace()
    {
        const TestDatabase empty;
        const auto opened = Workspace::open(Location::parse(empty.url()).value(), noteOptions());
        QCOMPARE(opened.error().code, "store.not-a-workspace");
    }

    void aServerWithoutTheEncryptionAskedForIsNotTrusted()
    {
        m_location.password = m_right;
        for (const QString &mode : {u"require"_s, u"verify-ca"_s, u"verify-full"_s}) {
            m_location.options.insert(u"sslmode"_s, mode);
            QCOMPARE(opened({}), "denied store.server-not-trusted");
        }
    }

    void anErrorIsTheSameInEveryLanguage()
    {
        m_location.password = m_right;
        m_location.options.insert(u"options"_s, u"-c lc_messages=C"_s);
        qputenv("LANGUAGE", "de");
        m_location.database = u"no_such_database"_s;
        QCOMPARE(opened({}), "missing store.no-server-database");
        qunsetenv("LANGUAGE");
    }

    void aRoleThatMayNotEnterIsDenied()
    {
        m_location.password = m_right;
        PlainConnection(m_database->url())
            .run(u"REVOKE CONNECT ON DATABASE %1 FROM PUBLIC, tester"_s.arg(m_database->name()));
        // The owner may grant it back, so the server still takes the owner; anybody else would be refused.
        m_location.user = u"nobody_of_that_name"_s;
        QCOMPARE(opened({}), "denied store.password-refused");
    }

    void thePasswordIsKeptForReconnecting()
    {
        WorkspaceOptions options = noteOptions();
        TcpProxy proxy(quint16(m_location.port.toUInt()));
        m_location.port = QString::number(proxy.port());
        options.askPassword = [this](const Location &) {
            ++m_asked;
            return std::optional(m_right);
        };
        const auto workspace = Workspace::open(m_location, options);
        QVERIFY2(workspace, describe(workspace));
        addNote(**workspace, u"one"_s);
        proxy.cutAll();
        addNote(**workspace, u"two"_s);
        QCOMPARE(m_asked, 1);
        QVERIFY((*workspace)->location().toString().contains(m_location.user));
        QVERIFY(!(*workspace)->location().toString().contains(m_right));
    }

private:
    /// Opens with these answers to the question for a password, then giving up; "" or what went wrong.
    QByteArray opened(QStringList passwords)
    {
        WorkspaceOptions options = noteOptions();
        options.askPassword = [this, &passwords](const Location &) -> std::optional<QString> {
            ++m_asked;
            return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
        };
        const auto workspace = Workspace::open(m_location, options);
        return workspace ? QByteArray() : toName(workspace.error().kind) + ' ' + workspace.error().code;
    }

    std::optional<TestDatabase> m_database;
    Location m_location;
    QString m_right;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
