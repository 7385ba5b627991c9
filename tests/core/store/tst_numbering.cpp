// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/numbering.h"

#include <QSet>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestNumbering : public NoteTest
{
    Q_OBJECT

    WorkspaceOptions options() const override
    {
        WorkspaceOptions options = noteOptions();
        options.schema = noteSchemaWith({.number = NoteMigration + 1,
                                         .name = u"other"_s,
                                         .common = {},
                                         .sqlite = {},
                                         .postgresql = "CREATE SEQUENCE number_other;"});
        return options;
    }

private Q_SLOTS:
    void eachSeriesCountsOnItsOwn()
    {
        QCOMPARE(drawn(u"note"_s), 1);
        QCOMPARE(drawn(u"note"_s), 2);
        QCOMPARE(drawn(u"other"_s), 1);
        QCOMPARE(drawn(u"note"_s), 3);
    }

    void aNumberIsNotGivenAgainAfterUndo()
    {
        const auto numbered = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.add");
            const qint64 number = reserveNumbers(transaction, u"note"_s);
            insertRow(transaction, u"note"_s, {{u"title"_s, u"numbered"_s}, {u"amount"_s, QVariant(number)}});
            return number;
        });
        QCOMPARE(numbered.value(), 1);
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(drawn(u"note"_s), 2);
        QCOMPARE(problem(m_workspace->redoNow()), "");
        QCOMPARE(drawn(u"note"_s), 3);
    }

    void aBlockIsConsecutiveAndItsOwn()
    {
        QCOMPARE(drawn(u"note"_s, 1000), 1);
        QCOMPARE(drawn(u"note"_s), 1001);
        QCOMPARE(drawn(u"note"_s, 10), 1002);
        QCOMPARE(drawn(u"note"_s), 1012);
    }

    void raisingNeverLowers_data()
    {
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("next");
        QTest::newRow("by one") << qint64(6) << qint64(7);
        QTest::newRow("far") << qint64(5'000'000'000) << qint64(5'000'000'001);
        QTest::newRow("to where it is") << qint64(5) << qint64(6);
        QTest::newRow("back") << qint64(2) << qint64(6);
        QTest::newRow("to nothing") << qint64(0) << qint64(6);
        QTest::newRow("below nothing") << qint64(-3) << qint64(6);
    }
    void raisingNeverLowers()
    {
        QFETCH(qint64, to);
        QFETCH(qint64, next);
        QCOMPARE(drawn(u"note"_s, 5), 1);
        QCOMPARE(problem(raised(to)), "");
        QCOMPARE(drawn(u"note"_s), next);
    }

    void aFreshSeriesIsRaisedToOne()
    {
        QCOMPARE(problem(raised(1)), "");
        QCOMPARE(drawn(u"note"_s), 2);
    }

    void numbersGivenAreKnown()
    {
        drawn(u"note"_s, 7);
        const auto given = m_workspace->readNow([](Session &session) { return numbersGiven(session); });
        QCOMPARE(given->value(u"note"_s), 7);
        QCOMPARE(given->value(u"other"_s), 0);
    }

    void aSeriesIsNamedByLetters_data()
    {
        QTest::addColumn<QString>("series");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("statement") << u"note; DROP TABLE note"_s;
        QTest::newRow("quote") << u"no'te"_s;
        QTest::newRow("capital") << u"Note"_s;
    }
    void aSeriesIsNamedByLetters()
    {
        QFETCH(QString, series);
        const auto number =
            m_workspace->writeNow([&](Transaction &transaction) { return reserveNumbers(transaction, series); });
        QCOMPARE(codeOf(number), "store.bad-series");
    }

    void idsAreReservedInBlocksAndNotGivenAgain()
    {
        const auto reserved =
            m_workspace->writeNow([](Transaction &transaction) { return reserveIds(transaction, u"note"_s, 100); });
        QCOMPARE(problem(reserved), "");
        QVERIFY(addNote(*m_workspace, u"after the block"_s) >= *reserved + 100);
    }

    void idsAreRaisedToOneOnAFreshTable()
    {
        const auto raisedIds =
            m_workspace->writeNow([](Transaction &transaction) { raiseIds(transaction, u"note"_s, 1); });
        QCOMPARE(problem(raisedIds), "");
        QCOMPARE(addNote(*m_workspace, u"second"_s), 2);
    }

    void writersAtOnceNeverGetTheSame()
    {
        constexpr int Writers = 4;
        constexpr int Draws = 25;
        QList<QList<std::pair<qint64, qint64>>> blocks(Writers);
        QList<QByteArray> said(Writers);
        std::vector<std::thread> threads;
        for (int n = 0; n < Writers; ++n)
            threads.emplace_back([&, n] {
                const auto mine = Workspace::open(m_workspace->location(), m_workspace->options());
                for (int i = 0; mine && i < Draws; ++i) {
                    const qint64 count = n % 2 ? 1 : 1 + i % 7;
                    const auto first = (*mine)->writeNow([&](Transaction &transaction) {
                        if (i % 5 == 4)
                            raiseNumbers(transaction, u"note"_s, n * 50 + i);
                        return reserveNumbers(transaction, u"note"_s, count);
                    });
                    said[n] += problem(first);
                    blocks[n].append({first.value_or(0), count});
                }
                said[n] += problem(mine);
            });
        for (std::thread &thread : threads)
            thread.join();

        QSet<qint64> seen;
        for (int n = 0; n < Writers; ++n) {
            QCOMPARE(said.at(n), "");
            qint64 last = 0;
            for (const auto &[first, count] : blocks.at(n)) {
                QVERIFY2(first > last, "a writer's own numbers rise");
                last = first + count - 1;
                for (qint64 number = first; number <= last; ++number) {
                    QVERIFY2(!seen.contains(number), qPrintable(u"%1 was given twice"_s.arg(number)));
                    seen.insert(number);
                }
            }
        }
    }

private:
    qint64 drawn(const QString &series, qint64 count = 1)
    {
        const auto number =
            m_workspace->writeNow([&](Transaction &transaction) { return reserveNumbers(transaction, series, count); });
        [&] { QCOMPARE(problem(number), ""); }();
        return number.value_or(-1);
    }
    Result<void> raised(qint64 to)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { raiseNumbers(transaction, u"note"_s, to); });
    }
};

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
