// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcp_proxy.h"
#include "support/test_database.h"

#include <QTest>
#include <QUrl>
#include <future>
#include <optional>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;
using namespace std::chrono_literals;

class TestTcpProxy : public QObject
{
    Q_OBJECT

private:
    std::optional<TestDatabase> m_database;

    quint16 serverPort() const { return quint16(QUrl(m_database->url()).port()); }
    QString count() const { return PlainConnection(m_database->url()).run(u"SELECT count(*) FROM kept"_s); }

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database.emplace();
        PlainConnection(m_database->url()).run(u"CREATE TABLE kept(n int)"_s);
    }
    void cleanup() { m_database.reset(); }

    void aWholeLineCarriesMuchBothWays()
    {
        TcpProxy proxy(serverPort());
        PlainConnection connection(proxy.through(m_database->url()));
        const QString much(5'000'000, u'x');
        QCOMPARE(connection.run(u"SELECT '%1'"_s.arg(much)), much);
    }

    void aCommitThatNeverArrivesIsNotKept()
    {
        TcpProxy proxy(serverPort());
        PlainConnection connection(proxy.through(m_database->url()));
        connection.run(u"BEGIN"_s);
        connection.run(u"INSERT INTO kept VALUES (1)"_s);
        proxy.when("COMMIT", TcpProxy::Then::CutBefore);
        QVERIFY_EXCEPTION_THROWN(connection.run(u"COMMIT"_s), std::runtime_error);
        QVERIFY(proxy.hasTriggered());
        QCOMPARE(count(), u"0"_s);
    }

    void aCommitWhoseAnswerIsLostIsKept()
    {
        TcpProxy proxy(serverPort());
        PlainConnection connection(proxy.through(m_database->url()));
        connection.run(u"BEGIN"_s);
        connection.run(u"INSERT INTO kept VALUES (1)"_s);
        proxy.when("COMMIT", TcpProxy::Then::DropAnswer);
        QVERIFY_EXCEPTION_THROWN(connection.run(u"COMMIT"_s), std::runtime_error);
        QVERIFY(proxy.hasTriggered());
        QCOMPARE(count(), u"1"_s);
    }

    void itBreaksOnceAndThenIsWhole()
    {
        TcpProxy proxy(serverPort());
        const QString url = proxy.through(m_database->url());
        proxy.when("COMMIT", TcpProxy::Then::CutBefore);
        QVERIFY_EXCEPTION_THROWN(PlainConnection(url).run(u"COMMIT"_s), std::runtime_error);
        PlainConnection(url).run(u"BEGIN; INSERT INTO kept VALUES (1); COMMIT"_s);
        QCOMPARE(count(), u"1"_s);
    }

    void aStalledLineGoesOnWhenHealed()
    {
        TcpProxy proxy(serverPort());
        PlainConnection connection(proxy.through(m_database->url()));
        proxy.when("INSERT", TcpProxy::Then::Stall);
        auto answer = std::async(std::launch::async, [&] { return connection.run(u"INSERT INTO kept VALUES (1)"_s); });
        QVERIFY(proxy.hasTriggered());
        QCOMPARE(answer.wait_for(0s), std::future_status::timeout);
        QCOMPARE(count(), u"0"_s);

        proxy.heal();

        answer.get();
        QCOMPARE(count(), u"1"_s);
    }

    void aServerThatHangsTakesConnectionsAndAnswersNobody()
    {
        TcpProxy proxy(serverPort());
        const QString url = proxy.through(m_database->url());
        PlainConnection before(url);
        proxy.stall();
        QVERIFY_EXCEPTION_THROWN(PlainConnection{url + u"?connect_timeout=2"_s}, std::runtime_error);
        auto answer = std::async(std::launch::async, [&] { return before.run(u"SELECT 1"_s); });
        QCOMPARE(answer.wait_for(0s), std::future_status::timeout);
        proxy.heal();
        QCOMPARE(answer.get(), u"1"_s);
    }

    void aRefusingProxyTakesNobodyUntilHealed()
    {
        TcpProxy proxy(serverPort());
        const QString url = proxy.through(m_database->url());
        PlainConnection before(url);
        proxy.refuse();
        QVERIFY_EXCEPTION_THROWN(before.run(u"SELECT 1"_s), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(PlainConnection{url}, std::runtime_error);
        proxy.heal();
        QCOMPARE(PlainConnection(url).run(u"SELECT 1"_s), u"1"_s);
    }

    void cutConnectionsEndAndNewOnesAreTaken()
    {
        TcpProxy proxy(serverPort());
        const QString url = proxy.through(m_database->url());
        PlainConnection before(url);
        proxy.cutAll();
        QVERIFY_EXCEPTION_THROWN(before.run(u"SELECT 1"_s), std::runtime_error);
        QCOMPARE(PlainConnection(url).run(u"SELECT 1"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestTcpProxy)
#include "tst_tcp_proxy.moc"
