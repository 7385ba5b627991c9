// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "support/tcp_proxy.h"
#include "support/test_server.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

using Origin = ChangeSet::Origin;

/// Somebody who listens as the watcher does, and counts.
class Listener
{
public:
    explicit Listener(const QString &url) : m_handle(PQconnectdb(url.toUtf8().constData()))
    {
        PQclear(PQexec(m_handle, "LISTEN mainstay"));
    }
    ~Listener() { PQfinish(m_handle); }
    Q_DISABLE_COPY_MOVE(Listener)

    /// A statement's answer brings along what was told before it.
    int count()
    {
        PQclear(PQexec(m_handle, "SELECT 1"));
        int count = 0;
        while (PGnotify *notice = PQnotifies(m_handle)) {
            ++count;
            PQfreemem(notice);
        }
        return count;
    }

private:
    PGconn *m_handle;
};

class TestChangesOnPostgresql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database.emplace();
        m_proxy.emplace(quint16(QUrl(m_database->url()).port()));
        WorkspaceOptions options = noteOptions();
        options.patience.server = 2s;
        m_workspace = openNotes(m_proxy->through(m_database->url()), options);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_proxy.reset();
        m_database.reset();
    }

    void aTransactionThatCommitsLateIsNeitherSkippedNorWaitedFor()
    {
        Heard heard(*m_workspace);
        PlainConnection unrelated(m_database->url());
        unrelated.run(u"BEGIN; SELECT pg_current_xact_id()"_s);
        PlainConnection late(m_database->url());
        late.run(u"BEGIN"_s);
        const qint64 lateId = add(late, u"began first"_s);
        PlainConnection quick(m_database->url());
        const qint64 quickId = add(quick, u"began second"_s);

        QVERIFY2(heard.hears(u"note"_s, quickId), "it must not wait for transactions that are open");
        QVERIFY(
            !std::ranges::any_of(heard.all(), [&](const ChangeSet &set) { return set.touches(u"note"_s, lateId); }));

        const qint64 ownId = addNote(*m_workspace, u"in between"_s);
        QVERIFY(heard.hears(u"note"_s, ownId));
        late.run(u"COMMIT"_s);
        QVERIFY2(heard.hears(u"note"_s, lateId), "it must not be skipped for having a lower number");
        const qint64 lastId = add(quick, u"last"_s);
        QVERIFY(heard.hears(u"note"_s, lastId));

        for (const qint64 id : {quickId, lateId, lastId})
            QCOMPARE(timesTold(heard, id), 1);
    }

    void manyInterleavedTransactionsAreEachToldOnce()
    {
        Heard heard(*m_workspace);
        std::vector<std::unique_ptr<PlainConnection>> connections;
        QList<qint64> ids;
        for (int i = 0; i < 8; ++i) {
            connections.push_back(std::make_unique<PlainConnection>(m_database->url()));
            connections.back()->run(u"BEGIN"_s);
            ids.append(add(*connections.back(), u"interleaved"_s));
        }
        // The order of commits has nothing to do with the order of numbers.
        for (const size_t next : {3, 7, 0, 5, 1, 6, 2, 4}) {
            connections[next]->run(u"COMMIT"_s);
            addNote(*m_workspace, u"own"_s);
        }
        for (const qint64 id : ids)
            QVERIFY2(heard.hears(u"note"_s, id), QByteArray::number(id));
        for (const qint64 id : ids)
            QCOMPARE(timesTold(heard, id), 1);
    }

    void whatIsRolledBackIsNeverTold()
    {
        Heard heard(*m_workspace);
        PlainConnection other(m_database->url());
        other.run(u"BEGIN"_s);
        const qint64 gone = add(other, u"never"_s);
        other.run(u"ROLLBACK"_s);
        const qint64 kept = add(other, u"kept"_s);
        QVERIFY(heard.hears(u"note"_s, kept));
        QCOMPARE(timesTold(heard, gone), 0);
    }

    void whatWasCommittedWhileTheLineWasCutIsTold_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("cut and back at once") << u"cut"_s;
        QTest::newRow("away for a while") << u"refuse"_s;
        QTest::newRow("silent") << u"stall"_s;
    }

    void whatWasCommittedWhileTheLineWasCutIsTold()
    {
        QFETCH(QString, how);
        Heard heard(*m_workspace);
        PlainConnection other(m_database->url());
        QVERIFY(heard.hears(u"note"_s, add(other, u"before"_s)));

        if (how == u"cut")
            m_proxy->cutAll();
        else if (how == u"refuse")
            m_proxy->refuse();
        else
            m_proxy->stall();
        const qint64 meanwhile = add(other, u"meanwhile"_s);
        m_proxy->heal();

        QVERIFY(heard.hears(u"note"_s, meanwhile));
        QCOMPARE(timesTold(heard, meanwhile), 1);
        QVERIFY2(heard.hears(u"note"_s, add(other, u"after"_s)), "and it goes on listening");
    }

    void aServerThatGoesAwayIsSaidOnceAndItsReturnTellsOfEverything()
    {
        Heard heard(*m_workspace);
        QSignalSpy reach(m_workspace.get(), &Workspace::connectionChanged);
        QVERIFY(!m_workspace->awaySince());
        const Instant before = currentInstant();
        m_proxy->refuse();
        QTRY_VERIFY(m_workspace->awaySince());
        QVERIFY(*m_workspace->awaySince() >= before && *m_workspace->awaySince() <= currentInstant());
        QCOMPARE(reach.size(), 1);

        const auto write = m_workspace->writeNow([](Transaction &transaction) {
            insertRow(transaction, u"note"_s, {{u"title"_s, u"in vain"_s}});
        });
        QVERIFY(!write);
        QCOMPARE(write.error().code, "store.server-away");
        const auto read = m_workspace->readNow([](Session &session) { return session.number(u"SELECT 1"_s); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QCOMPARE(reach.size(), 1);

        m_proxy->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->awaySince(), 20'000);
        QCOMPARE(reach.size(), 2);
        QTRY_VERIFY(!heard.all().isEmpty());
        const ChangeSet &all = heard.all().last();
        for (const QString &table : {u"note"_s, u"remark"_s, u"component"_s, u"ticket"_s})
            QVERIFY2(all.rows.contains(table) && !all.rows[table], qPrintable(table));
        QCOMPARE(titles(*m_workspace), QStringList());
    }

    void aServerThatIsKilledIsFoundAgainWhenItIsBack()
    {
        TestServer server;
        auto workspace = openNotes(server.url());
        addNote(*workspace, u"before"_s);
        server.kill();
        QTRY_VERIFY(workspace->awaySince());
        const auto lost = workspace->writeNow([](Transaction &transaction) {
            insertRow(transaction, u"note"_s, {{u"title"_s, u"in vain"_s}});
        });
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unavailable);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->awaySince(), 20'000);
        QCOMPARE(titles(*workspace), QStringList{u"before"_s});
        QCoreApplication::sendPostedEvents(); // everything is told together with the return
        Heard heard(*workspace);
        PlainConnection other(server.url());
        QVERIFY(heard.hears(u"note"_s, add(other, u"after"_s)));
    }

    void oneTransactionIsOneNotification()
    {
        Listener listener(m_database->url());
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.storm");
            for (int i = 0; i < 10; ++i)
                insertRow(transaction, u"note"_s, {{u"title"_s, u"one of many"_s}});
            transaction.exec(u"UPDATE note SET body = 'b', version = version + 1"_s);
            transaction.exec(u"DELETE FROM note WHERE id % 2 = 0"_s);
        }));
        QCOMPARE(listener.count(), 1);
        PlainConnection(m_database->url())
            .run(u"BEGIN; UPDATE note SET body = 'c', version = version + 1; DELETE FROM note; COMMIT"_s);
        QCOMPARE(listener.count(), 1);
    }

    void aStatementThatChangesNoRowNotifiesNobody()
    {
        const qint64 id = addNote(*m_workspace, u"same"_s);
        Listener listener(m_database->url());
        PlainConnection other(m_database->url());
        other.run(u"UPDATE note SET title = 'x', version = version + 1 WHERE id < 0"_s);
        other.run(u"DELETE FROM note WHERE id < 0"_s);
        other.run(u"INSERT INTO note (version, title) SELECT 1, 'x' WHERE false"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"same"_s}}));
        QCOMPARE(listener.count(), 0);
        QCOMPARE(other.run(u"SELECT count(*) FROM command_log WHERE name = 'outside'"_s), u"0"_s);
    }

private:
    static qint64 add(PlainConnection &connection, const QString &title)
    {
        return connection.run(u"INSERT INTO note (version, title) VALUES (1, '%1') RETURNING id"_s.arg(title))
            .toLongLong();
    }
    static qsizetype timesTold(const Heard &heard, qint64 id)
    {
        return std::ranges::count_if(heard.all(), [id](const ChangeSet &set) { return set.touches(u"note"_s, id); });
    }

    std::optional<TestDatabase> m_database;
    std::optional<TcpProxy> m_proxy;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestChangesOnPostgresql)
#include "tst_changes_on_postgresql.moc"
