// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "support/tcp_proxy.h"
#include "support/test_server.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>
#include <future>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

using Then = TcpProxy::Then;

/// What becomes of a write on PostgreSQL when the line or the server goes, at each moment of it.
class TestCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database.emplace();
        m_proxy.emplace(quint16(QUrl(m_database->url()).port()));
        m_workspace = openNotes(m_proxy->through(m_database->url()), impatient());
        m_heard.emplace(*m_workspace);
        addNote(*m_workspace, u"before"_s);
    }
    void cleanup()
    {
        m_heard.reset();
        m_workspace.reset();
        m_proxy.reset();
        m_database.reset();
    }

    void aCommitThatNeverArrivedKeptNothing()
    {
        m_proxy->when("COMMIT", Then::CutBefore);
        const Result<qint64> written = write();
        QVERIFY(m_proxy->hasTriggered());

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unavailable);
        QCOMPARE(written.error().code, "store.not-done");
        QCOMPARE(kept(), QStringList{u"before"_s});
        theNextWriteWorks();
    }

    void aCommitWhoseAnswerWasLostIsDoneExactlyOnceAndTold()
    {
        m_proxy->when("COMMIT", Then::DropAnswer);
        const Result<qint64> written = write();
        QVERIFY(m_proxy->hasTriggered());

        QVERIFY2(written, describe(written));
        QCOMPARE(m_runs, 1);
        QCOMPARE(kept(), (QStringList{u"before"_s, u"doubtful"_s}));
        QVERIFY(m_heard->hears(u"note"_s, *written));
        theNextWriteWorks();
        const auto told = std::ranges::count_if(m_heard->all(),
                                                [&](const ChangeSet &set) { return set.touches(u"note"_s, *written); });
        QCOMPARE(told, 1);
        QVERIFY2(m_heard->of(ChangeSet::Origin::Other).isEmpty(), "it stays our own, though the line was cut");
    }

    void aCommitThatTheServerNeverGotThoughTheLineStoodIsSettled()
    {
        m_proxy->when("COMMIT", Then::Stall);
        QElapsedTimer timer;
        timer.start();
        const Result<qint64> written = write();

        QVERIFY(!written);
        QCOMPARE(written.error().code, "store.not-done");
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
        m_proxy->heal();
        theNextWriteWorks();
        QCOMPARE(kept(), (QStringList{u"before"_s, u"after"_s}));
    }

    void aServerThatStaysAwayLeavesTheOutcomeUnknownInBoundedTime()
    {
        m_proxy->when("COMMIT", Then::Stall);
        QElapsedTimer timer;
        timer.start();
        auto written = std::async(std::launch::async, [this] { return write(); });
        QVERIFY(m_proxy->hasTriggered());
        m_proxy->refuse();
        const Result<qint64> outcome = written.get();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
        QCOMPARE(outcome.error().code, "store.unknown-outcome");
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));

        const Result<qint64> whileAway = write();
        QCOMPARE(whileAway.error().code, "store.server-away");
        m_proxy->heal();
        theNextWriteWorks();
    }

    void aLineCutInMidTransactionKeepsNothingAndIsNotRunAgain()
    {
        const Result<qint64> written = write([this] { m_proxy->cutAll(); });

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unavailable);
        QCOMPARE(written.error().code, "store.connection-lost");
        QCOMPARE(m_runs, 1);
        QCOMPARE(kept(), QStringList{u"before"_s});
        theNextWriteWorks();
    }

    void aServerThatFallsSilentIsLetGoInBoundedTime()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<qint64> written = write([this] { m_proxy->stall(); });

        QVERIFY(!written);
        QCOMPARE(written.error().code, "store.connection-lost");
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
        m_proxy->heal();
        theNextWriteWorks();
        QCOMPARE(kept(), (QStringList{u"before"_s, u"after"_s}));
    }

    void aLongStatementOfAServerThatAnswersIsNotCut()
    {
        // Longer than the patience and its heartbeat together.
        const auto slow =
            m_workspace->readNow([](Session &session) { return session.number(u"SELECT 1 FROM pg_sleep(4.5)"_s); });
        QVERIFY2(slow, describe(slow));
        QCOMPARE(*slow, 1);
    }

    void aWriteWaitsForDeferredRulesBeforeTheCommit()
    {
        const auto dangling = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("remark.add");
            return insertRow(transaction, u"remark"_s, {{u"text"_s, u"to nowhere"_s}, {u"note_id"_s, 4711}});
        });
        QCOMPARE(dangling.error().code, "store.still-referred-to");
        theNextWriteWorks();
    }

    void aKilledServerKeepsNothingAndComesBack()
    {
        TestServer server;
        const TestDatabase database(server.url());
        const auto workspace = openNotes(database.url(), impatient());
        addNote(*workspace, u"before"_s);

        std::promise<void> halfway;
        std::promise<void> killed;
        auto writing = std::async(std::launch::async, [&] {
            return workspace->writeNow([&](Transaction &transaction) {
                transaction.describe("note.add");
                insertRow(transaction, u"note"_s, {{u"title"_s, u"half"_s}});
                halfway.set_value();
                killed.get_future().wait();
                return insertRow(transaction, u"note"_s, {{u"title"_s, u"other half"_s}});
            });
        });
        halfway.get_future().wait();
        server.kill();
        killed.set_value();
        const Result<qint64> written = writing.get();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unavailable);
        QCOMPARE(written.error().code, "store.connection-lost");
        const auto whileAway = workspace->readNow([](Session &session) { return session.number(u"SELECT 1"_s); });
        QCOMPARE(whileAway.error().code, "store.server-away");

        server.start();

        addNote(*workspace, u"after"_s);
        QCOMPARE(titles(*workspace), (QStringList{u"before"_s, u"after"_s}));
    }

    void aServerRestartedWhileNobodyAskedIsNotNoticed()
    {
        TestServer server;
        const TestDatabase database(server.url());
        const auto workspace = openNotes(database.url(), impatient());
        Heard heard(*workspace);
        addNote(*workspace, u"before"_s);
        QCOMPARE(titles(*workspace).size(), 1);

        server.kill();
        server.start();

        QCOMPARE(titles(*workspace), QStringList{u"before"_s});
        addNote(*workspace, u"after"_s);
        QCOMPARE(titles(*workspace), (QStringList{u"before"_s, u"after"_s}));
        const qint64 theirs = PlainConnection(database.url())
                                  .run(u"INSERT INTO note (version, title) VALUES (1, 'theirs') RETURNING id"_s)
                                  .toLongLong();
        QVERIFY2(heard.hears(u"note"_s, theirs), "the watcher comes back as well");
    }

private:
    static WorkspaceOptions impatient()
    {
        WorkspaceOptions options = noteOptions();
        options.patience = {.lock = 2s, .server = 3s};
        return options;
    }

    /// Adds a note with something happening in mid-transaction.
    Result<qint64> write(const std::function<void()> &meanwhile = {})
    {
        m_runs = 0;
        return m_workspace->writeNow([&](Transaction &transaction) {
            ++m_runs;
            transaction.describe("note.add");
            const qint64 id = insertRow(transaction, u"note"_s, {{u"title"_s, u"doubtful"_s}});
            if (meanwhile)
                meanwhile();
            transaction.exec(u"UPDATE note SET body = 'b', version = version + 1 WHERE id = ?"_s, {id});
            return id;
        });
    }

    QStringList kept() const
    {
        return PlainConnection(m_database->url())
            .run(u"SELECT string_agg(title, ',' ORDER BY id) FROM note"_s)
            .split(u',');
    }

    void theNextWriteWorks()
    {
        const qint64 id = addNote(*m_workspace, u"after"_s);
        QVERIFY(kept().contains(u"after"_s));
        QVERIFY(m_heard->hears(u"note"_s, id));
        QVERIFY(titles(*m_workspace).contains(u"after"_s));
    }

    std::optional<TestDatabase> m_database;
    std::optional<TcpProxy> m_proxy;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Heard> m_heard;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
