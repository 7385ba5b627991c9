// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto Endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)";

/// A gate that a unit of work waits at until the test opens it.
struct Gate {
    std::promise<void> reached;
    std::promise<void> opened;
    void pass()
    {
        reached.set_value();
        opened.get_future().wait();
    }
};

} // namespace

/// Threads, lives and ends of a Workspace.
class TestWorkspace : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeOnTheContextsThread()
    {
        int here = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            Mailbox context;
            QEventLoop loop;
            int left = 2;
            const auto arrived = [&] {
                here += QThread::currentThread() == thread.get() ? 1 : 0;
                if (--left == 0)
                    loop.quit();
            };
            context.post([&] {
                m_workspace->read(
                    &context, [](Session &session) { return session.number(u"SELECT 42"_s); },
                    [&](const Result<qint64> &answer) {
                        if (*answer == 42)
                            arrived();
                    });
                m_workspace->write(
                    &context, [](Transaction &) {}, [&](const Result<void> &) { arrived(); });
            });
            loop.exec();
        }));
        thread->start();
        QVERIFY(thread->wait(20'000));
        QCOMPARE(here, 2);
    }

    void aContextThatDiesFirstNeverGetsItsResultAndTheResultIsDestroyed()
    {
        auto value = std::make_shared<int>(7);
        const std::weak_ptr<int> watched = value;
        auto gate = std::make_shared<Gate>();
        bool called = false;
        auto context = std::make_unique<QObject>();
        m_workspace->read(
            context.get(),
            [gate, value](Session &) {
                gate->pass();
                return value;
            },
            [&called](const Result<std::shared_ptr<int>> &) { called = true; });
        value.reset();
        gate->reached.get_future().wait();
        context.reset();
        gate->opened.set_value();

        QVERIFY(QTest::qWaitFor([&] { return watched.expired(); }, 20'000));
        QVERIFY(!called);
    }

    void aContextThatDiesBeforeItsEventLoopGetsThereTakesTheResultAlong()
    {
        auto value = std::make_shared<int>(7);
        const std::weak_ptr<int> watched = value;
        bool called = false;
        auto context = std::make_unique<QObject>();
        m_workspace->write(
            context.get(), [value](Transaction &) { return value; },
            [&called](const Result<std::shared_ptr<int>> &) { called = true; });
        value.reset();
        QVERIFY(m_workspace->writeNow([](Transaction &) {})); // behind it on the one writer thread
        context.reset();
        QVERIFY(watched.expired());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void aResultMayEndItsOwnContext()
    {
        auto *context = new QObject;
        bool gone = false;
        connect(context, &QObject::destroyed, this, [&gone] { gone = true; });
        m_workspace->read(
            context, [](Session &) {}, [context](const Result<void> &) { delete context; });
        QVERIFY(QTest::qWaitFor([&] { return gone; }, 20'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void endingCutsLongWorkAndAnswersEverybody_data()
    {
        QTest::addColumn<QString>("work");
        QTest::newRow("a write that runs on") << u"write"_s;
        QTest::newRow("a query that runs on") << u"query"_s;
        QTest::newRow("a scan without end") << u"scan"_s;
        QTest::newRow("a script") << u"script"_s;
        QTest::newRow("a write that waits for a lock") << u"lock"_s;
    }

    void endingCutsLongWorkAndAnswersEverybody()
    {
        QFETCH(QString, work);
        const qint64 id = addNote(*m_workspace, u"first"_s);
        const auto other = connectTo(m_location->text());
        if (work == u"lock") {
            other->begin(Access::Write);
            other->script(retitle(id, "held"));
        }
        QObject context;
        QByteArrayList answers;
        const auto answered = [&answers](const Result<void> &result) {
            answers.append(result ? "done" : result.error().code);
        };
        auto reached = std::make_shared<std::promise<void>>();
        std::future<void> started = reached->get_future();
        if (work == u"write" || work == u"lock") {
            if (work == u"lock" && isFile())
                reached->set_value(); // it waits before it begins
            m_workspace->write(
                &context, [=, this](Transaction &transaction) { workWithoutEnd(transaction, work, id, reached); },
                answered);
        } else {
            m_workspace->read(
                &context, [=, this](Session &session) { workWithoutEnd(session, work, id, reached); }, answered);
        }
        for (int i = 0; i < 3; ++i)
            m_workspace->write(
                &context, [](Transaction &transaction) { transaction.number(u"SELECT 1"_s); }, answered);
        started.wait();

        QElapsedTimer timer;
        timer.start();
        m_workspace.reset();
        QVERIFY2(timer.elapsed() < 4'000, QByteArray::number(timer.elapsed()));

        QVERIFY(QTest::qWaitFor([&] { return answers.size() == 4; }, 20'000));
        QVERIFY2(answers.contains("store.closed"), answers.join(' '));
        for (const QByteArray &answer : answers)
            QVERIFY2(answer == "store.closed" || (work != u"write" && work != u"lock" && answer == "done"), answer);
        other->rollback();
        m_workspace = openNotes(m_location->text());
        QCOMPARE(titles(*m_workspace), QStringList{u"first"_s});
    }

    void anythingElseThrownIsABug()
    {
        const auto standard = m_workspace->readNow([](Session &) -> int { throw std::runtime_error("oops"); });
        QCOMPARE(standard.error().kind, ErrorKind::Bug);
        QCOMPARE(standard.error().code, "store.exception");
        QCOMPARE(standard.error().detail, u"oops"_s);
        const auto odd = m_workspace->writeNow([](Transaction &transaction) -> int {
            transaction.describe("note.add");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"half"_s}});
            throw 42;
        });
        QCOMPARE(odd.error().kind, ErrorKind::Bug);
        QVERIFY(titles(*m_workspace).isEmpty());
        addNote(*m_workspace, u"after"_s);
    }

    void aReadSeesOneConsistentPicture()
    {
        addNote(*m_workspace, u"first"_s);
        const auto counts = m_workspace->readNow([this](Session &session) {
            const QString count = u"SELECT count(*) FROM note"_s;
            const qint64 before = session.number(count);
            addNote(*m_workspace, u"meanwhile"_s);
            connectTo(m_location->text())->script("INSERT INTO note (version, title) VALUES (1, 'outside')");
            return std::pair(before, session.number(count));
        });
        QVERIFY2(counts, describe(counts));
        QCOMPARE(*counts, std::pair(qint64(1), qint64(1)));
        QCOMPARE(titles(*m_workspace).size(), 3);
    }

    void aReadCannotWrite()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);
        for (const QByteArray &sql : {QByteArray("INSERT INTO note (version, title) VALUES (1, 'x')"), retitle(id, "x"),
                                      QByteArray("DELETE FROM note"), QByteArray("CREATE TABLE t (n INTEGER)")}) {
            const auto refused = m_workspace->readNow([&](Session &session) { session.connection().script(sql); });
            QVERIFY2(!refused, sql);
            QCOMPARE(refused.error().kind, ErrorKind::Denied);
            QCOMPARE(refused.error().code, "store.read-only");
        }
        const auto returning = m_workspace->readNow([](Session &session) {
            return session.number(u"INSERT INTO note (version, title) VALUES (1, 'x') RETURNING id"_s);
        });
        QCOMPARE(returning.error().code, "store.read-only");
        addNote(*m_workspace, u"second"_s);
        QCOMPARE(titles(*m_workspace), (QStringList{u"first"_s, u"second"_s}));
    }

    void manyThreadsMayAskAtOnce()
    {
        std::vector<std::future<int>> askers;
        for (int asker = 0; asker < 6; ++asker)
            askers.push_back(std::async(std::launch::async, [this] {
                int done = 0;
                for (int i = 0; i < 20; ++i) {
                    addNote(*m_workspace, u"many"_s);
                    done += titles(*m_workspace).isEmpty() ? 0 : 1;
                }
                return done;
            }));
        for (std::future<int> &asker : askers)
            QCOMPARE(asker.get(), 20);
        QCOMPARE(titles(*m_workspace).size(), 120);
    }

private:
    void workWithoutEnd(Session &session, const QString &work, qint64 id,
                        const std::shared_ptr<std::promise<void>> &reached)
    {
        const QString endless = QString::fromLatin1(Endless) + u" SELECT count(*) FROM c WHERE n < 0"_s;
        if (work == u"write") {
            auto &transaction = static_cast<Transaction &>(session);
            transaction.describe("note.add");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"never kept"_s}});
            reached->set_value();
            session.number(endless);
        } else if (work == u"lock") {
            auto &transaction = static_cast<Transaction &>(session);
            transaction.describe("note.edit");
            reached->set_value();
            updateRow(transaction, u"note"_s, id, 1, {{u"title"_s, u"never"_s}});
        } else if (work == u"query") {
            reached->set_value();
            session.number(endless);
        } else if (work == u"script") {
            reached->set_value();
            session.connection().script(endless.toUtf8());
        } else {
            bool first = true;
            session.scan(QString::fromLatin1(Endless) + u" SELECT n FROM c"_s, [&](const ScanRow &) {
                if (std::exchange(first, false))
                    reached->set_value();
            });
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
