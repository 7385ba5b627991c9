// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/bulk_loader.h"
#include "store/numbering.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Above the size from which triggers are set aside.
constexpr qint64 Large = 2000;

/// How a load goes wrong.
enum class Mishap { Exception, TooFew, TooMany, ShortRow, LongRow, Forgotten, TwiceTheSame, UnknownColumn, Nul };

} // namespace

Q_DECLARE_METATYPE(Mishap)

class TestBulkLoader : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsHaveConsecutiveIdsAndFewEntries()
    {
        addNote(*m_workspace, u"before"_s);
        const QStringList objects = everyObject(m_location->text());
        const auto first = loadNotes(*m_workspace, Large, u"loaded"_s);
        QCOMPARE(problem(first), "");

        const QStringList all = titles(*m_workspace);
        QCOMPARE(all.size(), Large + 1);
        for (qint64 i = 0; i < Large; ++i)
            QCOMPARE(all.at(i + 1), u"loaded %1"_s.arg(i));
        QCOMPARE(numberAt(m_location->text(), u"SELECT max(id) FROM note"_s), *first + Large - 1);
        QCOMPARE(everyObject(m_location->text()), objects);
        QCOMPARE(entriesOf(u"note.load"_s), 1);
        QVERIFY(addNote(*m_workspace, u"after"_s) >= *first + Large);
        QCOMPARE(everyObject(m_location->text()), objects);
    }

    void indexesComeBackWhenTheLoadOutgrowsTheTable()
    {
        const QStringList objects = everyObject(m_location->text());
        QVERIFY(objects.filter(u"note_amount"_s).size() >= 1);
        QCOMPARE(problem(loadNotes(*m_workspace, Large, u"many"_s)), "");
        QCOMPARE(everyObject(m_location->text()), objects);
        QCOMPARE(problem(loadNotes(*m_workspace, Large / 2, u"fewer than there are"_s)), "");
        QCOMPARE(everyObject(m_location->text()), objects);
    }

    void smallLoadsGoThroughTheTriggers()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 3, u"few"_s)), "");
        QCOMPARE(titles(*m_workspace).size(), 3);
        const bool byRow = m_location->kind() == FreshLocation::Kind::File;
        QCOMPARE(entriesOf(u"note.load"_s), byRow ? 3 : 1);
    }

    void aLoadOfNothingLeavesNoStep()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 0, u"none"_s)), "");
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM command_log WHERE name = 'note.load'"_s), 0);
    }

    void otherStatementsMayRunBetweenRows()
    {
        const auto loaded = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.load");
            BulkLoader notes(transaction, u"note"_s, {u"title"_s}, Large);
            BulkLoader remarks(transaction, u"remark"_s, {u"text"_s, u"note_id"_s}, Large);
            for (qint64 i = 0; i < Large; ++i) {
                const qint64 note = notes.add(u"note %1"_s.arg(i)).endRow();
                remarks.add(u"remark %1"_s.arg(i)).add(note).endRow();
                if (i % 500 == 0)
                    transaction.exec(u"UPDATE remark SET version = version + 1, text = 'x' WHERE id = 0"_s);
            }
            notes.finish();
            remarks.finish();
        });
        QCOMPARE(problem(loaded), "");
        QCOMPARE(numberAt(m_location->text(),
                          u"SELECT count(*) FROM remark AS r JOIN note AS n ON n.id = r.note_id"
                          " WHERE substr(r.text, 8) = substr(n.title, 6)"_s),
                 Large);
    }

    void textArrivesAsItIs()
    {
        const QStringList odd{u""_s, u"\\"_s, u"\\N"_s, u"\\."_s, u"a\tb\nc\rd"_s, u"\u20AC \U0001F600"_s, u"'\"%_"_s};
        const auto loaded = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.load");
            BulkLoader loader(transaction, u"note"_s, {u"title"_s, u"body"_s, u"amount"_s}, odd.size());
            for (qsizetype i = 0; i < odd.size(); ++i)
                loader.add(odd.at(i)).add(QByteArrayView(odd.at(i).toUtf8())).add(qint64(i)).endRow();
            loader.finish();
        });
        QCOMPARE(problem(loaded), "");
        QCOMPARE(titles(*m_workspace), odd);
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM note WHERE title = body"_s), odd.size());
    }

    void aLoadThatGoesWrongLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<bool>("swallowed");
        const QList<std::pair<const char *, Mishap>> mishaps{
            {"an exception", Mishap::Exception},       {"too few rows", Mishap::TooFew},
            {"too many rows", Mishap::TooMany},        {"a row too short", Mishap::ShortRow},
            {"a row too long", Mishap::LongRow},       {"finish() forgotten", Mishap::Forgotten},
            {"not unique", Mishap::TwiceTheSame},      {"no such column", Mishap::UnknownColumn},
            {"text with a NUL character", Mishap::Nul}};
        for (const auto &[name, mishap] : mishaps) {
            QTest::newRow(name) << mishap << false;
            QTest::addRow("%s, swallowed", name) << mishap << true;
        }
    }
    void aLoadThatGoesWrongLeavesEverythingAsItWas()
    {
        QFETCH(Mishap, mishap);
        QFETCH(bool, swallowed);
        for (const qint64 rows : {qint64(10), Large}) {
            QCOMPARE(problem(editedNote()), "");
            const QStringList objects = everyObject(m_location->text());
            const QStringList rowsBefore = everyRow(m_location->text());

            const auto loaded = m_workspace->writeNow([&](Transaction &transaction) {
                transaction.describe("note.load");
                try {
                    loadBadly(transaction, mishap, rows);
                } catch (const std::exception &) {
                    if (!swallowed)
                        throw;
                }
            });

            QVERIFY2(!loaded, "such a load must not be kept");
            QCOMPARE(everyObject(m_location->text()), objects);
            QCOMPARE(everyRow(m_location->text()), rowsBefore);
        }
        QCOMPARE(problem(loadNotes(*m_workspace, Large, u"goes on"_s)), "");
    }

    void manyLoadersAtOnceGetBlocksOfTheirOwn()
    {
        constexpr int Loaders = 3;
        constexpr int Loads = 4;
        std::atomic<bool> stop = false;
        QList<QByteArray> said(Loaders + 1);
        std::vector<std::thread> threads;
        for (int n = 0; n < Loaders; ++n)
            threads.emplace_back([this, n, &said] {
                const auto mine = openNotes(m_location->text());
                for (int i = 0; i < Loads; ++i)
                    said[n] += problem(loadNotes(*mine, Large, u"loader %1"_s.arg(n)));
            });
        std::thread single([&] {
            const auto mine = openNotes(m_location->text());
            while (!stop && said[Loaders].isEmpty())
                said[Loaders] += problem(mine->writeNow([](Transaction &transaction) {
                    transaction.describe("note.add");
                    insertRow(transaction, u"note"_s, {{u"title"_s, u"single"_s}});
                }));
        });
        for (std::thread &thread : threads)
            thread.join();
        stop = true;
        single.join();

        for (const QByteArray &what : said)
            QCOMPARE(what, "");
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM note WHERE title <> 'single'"_s),
                 Loaders * Loads * Large);
        QCOMPARE(entriesOf(u"note.load"_s), Loaders * Loads);
    }

    void aLargeLoadIsUndoneAndRedoneInSets()
    {
        constexpr qint64 Many = 50'000;
        addNote(*m_workspace, u"stays"_s);
        QCOMPARE(problem(loadNotes(*m_workspace, Many, u"loaded"_s)), "");
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(problem(m_workspace->undoNow()), "");
        const qint64 undone = timer.restart();
        QCOMPARE(titles(*m_workspace), QStringList{u"stays"_s});
        QCOMPARE(faultsOf(*m_workspace), "");
        timer.restart();
        QCOMPARE(problem(m_workspace->redoNow()), "");
        const qint64 redone = timer.elapsed();
        QCOMPARE(titles(*m_workspace).size(), Many + 1);
        QCOMPARE(titles(*m_workspace).last(), u"loaded %1"_s.arg(Many - 1));
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(titles(*m_workspace), QStringList{u"stays"_s});
        // Row by row each takes minutes in a debug build.
        QVERIFY2(undone < 30'000 && redone < 30'000, qPrintable(u"undo %1 ms, redo %2 ms"_s.arg(undone).arg(redone)));
    }

    void bytesComeBackInSetsToo()
    {
        m_workspace.reset();
        WorkspaceOptions options = noteOptions();
        options.undo.rowByRowLimit = 3;
        m_workspace = openNotes(m_location->text(), options);
        const auto added = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.add");
            for (int i = 0; i < 10; ++i)
                insertRow(transaction, u"note"_s,
                          {{u"title"_s, u"pictured"_s}, {u"picture"_s, QByteArray(300, char(i * 25))}});
        });
        QCOMPARE(problem(added), "");
        const auto changed = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.change");
            transaction.exec(u"DELETE FROM note WHERE id % 2 = 0"_s);
            transaction.exec(u"UPDATE note SET version = version + 1, picture = NULL"_s);
            // A row that came and went within the command does not come back.
            transaction.exec(u"INSERT INTO note (version, title) VALUES (1, 'passing')"_s);
            transaction.exec(u"DELETE FROM note WHERE title = 'passing'"_s);
        });
        QCOMPARE(problem(changed), "");
        QCOMPARE(titles(*m_workspace).size(), 5);

        QCOMPARE(problem(m_workspace->undoNow()), "");

        QCOMPARE(titles(*m_workspace), QStringList(10, u"pictured"_s));
        const auto pictures = m_workspace->readNow([](Session &session) {
            return session.query(u"SELECT picture FROM note ORDER BY id"_s, {},
                                 [](const Row &row) { return row.value(0).toByteArray(); });
        });
        for (int i = 0; i < 10; ++i)
            QCOMPARE(pictures->at(i), QByteArray(300, char(i * 25)));
    }

private:
    /// A unique amount to collide with, through the triggers that must still be there.
    Result<void> editedNote()
    {
        const qint64 id = addNote(*m_workspace, u"there"_s);
        return editNote(*m_workspace, id, 1, {{u"amount"_s, QVariant(qint64(-id))}});
    }

    static void loadBadly(Transaction &transaction, Mishap mishap, qint64 rows)
    {
        const QString second = mishap == Mishap::UnknownColumn ? u"nonsense"_s : u"amount"_s;
        BulkLoader loader(transaction, u"note"_s, {u"title"_s, second}, rows);
        const qint64 come = mishap == Mishap::TooFew ? rows - 1 : mishap == Mishap::TooMany ? rows + 1 : rows;
        for (qint64 i = 0; i < come; ++i) {
            const bool isHalfWay = i == rows / 2;
            if (isHalfWay && mishap == Mishap::Exception)
                throw std::runtime_error("half way");
            if (isHalfWay && mishap == Mishap::Nul)
                loader.add(QByteArrayView("a\0b", 3));
            loader.add(u"row %1"_s.arg(i));
            if (!isHalfWay || mishap != Mishap::ShortRow)
                loader.add(mishap == Mishap::TwiceTheSame ? i / 2 : i);
            if (isHalfWay && mishap == Mishap::LongRow)
                loader.addNull();
            loader.endRow();
        }
        if (mishap != Mishap::Forgotten)
            loader.finish();
    }

    qint64 entriesOf(const QString &command) const
    {
        return numberAt(
            m_location->text(),
            u"SELECT count(*) FROM journal AS j JOIN command_log AS c ON c.id = j.command WHERE c.name = '%1'"_s.arg(
                command));
    }
};

QTEST_GUILESS_MAIN(TestBulkLoader)
#include "tst_bulk_loader.moc"
