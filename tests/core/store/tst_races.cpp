// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "support/test_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

class TestRaces : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWriterThatLosesARaceIsRunAgainAndItsEffectIsThereOnce()
    {
        if (isFile())
            QSKIP("SQLite has one writer at a time: there is no race to lose");
        const qint64 id = addNote(*m_workspace, u"first"_s);
        int runs = 0;
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.count");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"run %1"_s.arg(++runs)}});
            if (runs == 1)
                outside(retitle(id, "theirs"));
            transaction.exec(u"UPDATE note SET body = 'ours', version = version + 1 WHERE id = ?"_s, {id});
        });
        QVERIFY2(done, describe(done));
        QCOMPARE(runs, 2);
        QCOMPARE(titles(*m_workspace), (QStringList{u"theirs"_s, u"run 2"_s}));
        QCOMPARE(note(*m_workspace, id)->value(u"body"_s).toString(), u"ours"_s);
    }

    void aRaceThatNeverEndsIsToldAfterThreeRuns()
    {
        if (isFile())
            QSKIP("SQLite has one writer at a time: there is no race to lose");
        const qint64 id = addNote(*m_workspace, u"first"_s);
        int runs = 0;
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.count");
            transaction.number(u"SELECT count(*) FROM note"_s); // the picture is taken here
            outside(retitle(id, "theirs " + QByteArray::number(++runs)));
            transaction.exec(u"UPDATE note SET body = 'ours', version = version + 1 WHERE id = ?"_s, {id});
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(done.error().code, "store.raced");
        QCOMPARE(runs, 3);
        QCOMPARE(titles(*m_workspace), QStringList{u"theirs 3"_s});
        QVERIFY(note(*m_workspace, id)->value(u"body"_s).isNull());
    }

    void whoLosesADeadlockIsRunAgain()
    {
        if (isFile())
            QSKIP("SQLite has one writer at a time: there is no deadlock");
        // A server of our own, as only its superuser may put off looking for deadlocks: so we are the victim, always.
        TestServer server;
        const TestDatabase database(server.url());
        const auto workspace = openNotes(database.url());
        const QString lock = u"SELECT id FROM note WHERE id = %1 FOR UPDATE"_s;
        const qint64 a = addNote(*workspace, u"a"_s);
        const qint64 b = addNote(*workspace, u"b"_s);
        PlainConnection other(withDatabase(server.adminUrl(), database.name()));
        other.run(u"SET deadlock_timeout = '1h'; BEGIN"_s);
        other.run(lock.arg(b));
        std::future<void> crossing;
        int runs = 0;
        const auto done = workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.both");
            // Run again, we could be quicker than the one that waited for us, and lose once more.
            if (++runs == 2)
                crossing.wait();
            transaction.number(lock.arg(a));
            if (runs == 1) {
                crossing = std::async(std::launch::async, [&] {
                    other.run(lock.arg(a));
                    other.run(u"COMMIT"_s);
                });
                waitUntilSomebodyWaits(database.url());
            }
            transaction.number(lock.arg(b));
            insertRow(transaction, u"note"_s, {{u"title"_s, u"run %1"_s.arg(runs)}});
        });
        crossing.get();
        QVERIFY2(done, describe(done));
        QCOMPARE(runs, 2);
        QCOMPARE(titles(*workspace), (QStringList{u"a"_s, u"b"_s, u"run 2"_s}));
    }

    void whoHoldsTheFileTooLongIsNamed()
    {
        if (!isFile())
            QSKIP("a server's lock is of a row, see aLockedRowIsToldInBoundedTime");
        m_workspace.reset();
        m_workspace = openAgain(200ms);
        addNote(*m_workspace, u"first"_s);
        QProcess writer;
        holdWriteLock(writer);

        QElapsedTimer timer;
        timer.start();
        const auto refused = m_workspace->writeNow([](Transaction &) {});
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(refused.error().code, "store.busy");
        const QString named = refused.error().facts.value(u"writer"_s).toString();
        QVERIFY2(named.startsWith(u"python3"), qPrintable(named));
        QVERIFY2(named.contains(QString::number(writer.processId())), qPrintable(named));
        QVERIFY2(timer.elapsed() < 4'000, QByteArray::number(timer.elapsed()));
        QCOMPARE(titles(*m_workspace), QStringList{u"first"_s});

        letGo(writer);
        addNote(*m_workspace, u"second"_s);
        QCOMPARE(titles(*m_workspace).size(), 2);
    }

    void aWriterWaitsForAnotherProgramThatIsSoonDone()
    {
        if (!isFile())
            QSKIP("SQLite's lock of the whole file");
        QProcess writer;
        holdWriteLock(writer);
        auto written = std::async(std::launch::async, [this] { return addNote(*m_workspace, u"patient"_s); });
        QCOMPARE(written.wait_for(50ms), std::future_status::timeout);
        letGo(writer);
        QVERIFY(written.get() > 0);
    }

    void aLockedRowIsToldInBoundedTime()
    {
        if (isFile())
            QSKIP("a file's lock is of the whole, see whoHoldsTheFileTooLongIsNamed");
        m_workspace.reset();
        m_workspace = openAgain(200ms);
        const qint64 id = addNote(*m_workspace, u"first"_s);
        PlainConnection other(m_location->text());
        other.run(u"BEGIN"_s);
        other.run(QString::fromUtf8(retitle(id, "held")));
        QElapsedTimer timer;
        timer.start();
        const Result<void> refused = editNote(*m_workspace, id, 1, {{u"title"_s, u"ours"_s}});
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(refused.error().code, "store.busy");
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
        other.run(u"ROLLBACK"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"ours"_s}}));
    }

    void readersAreNeverBlockedByALongWrite()
    {
        addNote(*m_workspace, u"before"_s);
        std::promise<void> wrote;
        std::promise<void> go;
        auto written = std::async(std::launch::async, [&] {
            return m_workspace->writeNow([&](Transaction &transaction) {
                transaction.describe("note.add");
                insertRow(transaction, u"note"_s, {{u"title"_s, u"unfinished"_s}});
                wrote.set_value();
                go.get_future().wait();
            });
        });
        wrote.get_future().wait();
        QCOMPARE(titles(*m_workspace), QStringList{u"before"_s});
        QCOMPARE(written.wait_for(0s), std::future_status::timeout);
        go.set_value();
        QVERIFY(written.get());
        QCOMPARE(titles(*m_workspace).size(), 2);
    }

    void interactiveReadsAreNotBlockedByLongBackgroundReads()
    {
        QObject context;
        std::promise<void> go;
        const std::shared_future<void> gate = go.get_future().share();
        std::atomic<int> running = 0;
        int done = 0;
        for (int i = 0; i < 3; ++i)
            m_workspace->read(
                &context,
                [&running, gate](Session &) {
                    ++running;
                    gate.wait();
                },
                [&done](const Result<void> &) { ++done; }, Urgency::Background);
        QVERIFY(QTest::qWaitFor([&] { return running == 2; }, 20'000));

        QVERIFY(titles(*m_workspace).isEmpty());
        QVERIFY2(running == 2, "the third report waits, and leaves the last thread to people");

        go.set_value();
        QVERIFY(QTest::qWaitFor([&] { return done == 3; }, 20'000));
    }

private:
    std::unique_ptr<Workspace> openAgain(std::chrono::milliseconds lock)
    {
        WorkspaceOptions options = noteOptions();
        options.patience.lock = lock;
        return openNotes(m_location->text(), options);
    }

    void outside(const QByteArray &sql) { PlainConnection(m_location->text()).run(QString::fromUtf8(sql)); }

    static void waitUntilSomebodyWaits(const QString &url)
    {
        PlainConnection looker(url);
        const QString waiting = u"SELECT count(*) FROM pg_stat_activity"
                                " WHERE datname = current_database() AND wait_event_type = 'Lock'"_s;
        const QDeadlineTimer deadline(20'000);
        while (looker.run(waiting) == u"0" && !deadline.hasExpired())
            std::this_thread::yield();
    }

    /// Another program that has begun to write.
    void holdWriteLock(QProcess &program)
    {
        program.start(u"python3"_s,
                      {u"-c"_s,
                       u"import sqlite3, sys\n"
                       "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                       "c.execute('BEGIN IMMEDIATE')\n"
                       "print('held', flush=True)\n"
                       "sys.stdin.readline()\n"_s,
                       m_location->text()});
        QVERIFY2(QTest::qWaitFor([&] { return program.canReadLine(); }, 20'000), program.readAllStandardError());
    }
    void letGo(QProcess &program)
    {
        program.write("\n");
        QVERIFY(program.waitForFinished(20'000));
    }
};

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
