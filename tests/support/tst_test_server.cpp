// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"
#include "support/test_server.h"

#include <QTest>
#include <optional>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestTestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseIsGoneWithItsObjectEvenWhileSomeoneIsConnected()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        std::optional<TestDatabase> database(std::in_place);
        const QString name = database->name();
        PlainConnection visitor(database->url());
        QCOMPARE(visitor.run(u"SELECT current_database()"_s), name);
        QCOMPARE(PlainConnection(database->conninfo()).run(u"SELECT current_database()"_s), name);

        database.reset();

        const QString count = u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_s.arg(name);
        QCOMPARE(PlainConnection(sharedCluster()).run(count), u"0"_s);
        QVERIFY_EXCEPTION_THROWN(visitor.run(u"SELECT 1"_s), std::runtime_error);
    }

    void twoDatabasesNeverShareAName()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        const TestDatabase first;
        const TestDatabase second;
        QVERIFY(first.name() != second.name());
    }

    void aFailedStatementThrowsTheServersWords()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        PlainConnection connection(sharedCluster());
        try {
            connection.run(u"SELECT nonsense"_s);
            QFAIL("it did not throw");
        } catch (const std::runtime_error &error) {
            QVERIFY2(QByteArray(error.what()).contains("nonsense"), error.what());
        }
    }

    void aKilledServerComesBackWithWhatWasCommitted()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        TestServer server;
        const QString url = server.url();
        QVERIFY2(url != sharedCluster(), "it must be a cluster of its own");
        PlainConnection(url).run(u"CREATE TABLE kept(n int); INSERT INTO kept VALUES (1)"_s);
        PlainConnection unfinished(url);
        unfinished.run(u"BEGIN"_s);
        unfinished.run(u"INSERT INTO kept VALUES (2)"_s);

        server.kill();
        QVERIFY_EXCEPTION_THROWN(unfinished.run(u"COMMIT"_s), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(PlainConnection{url}, std::runtime_error);
        server.start();

        QCOMPARE(server.url(), url);
        QCOMPARE(PlainConnection(url).run(u"SELECT string_agg(n::text, ',') FROM kept"_s), u"1"_s);
        QCOMPARE(PlainConnection(server.adminUrl()).run(u"SHOW is_superuser"_s), u"on"_s);
    }
};

QTEST_GUILESS_MAIN(TestTestServer)
#include "tst_test_server.moc"
