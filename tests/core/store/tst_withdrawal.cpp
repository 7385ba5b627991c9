// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include "store/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// A diary of notes: lines that are withdrawn instead of removed, but for those that an import brought.
class TestWithdrawal : public NoteTest
{
    Q_OBJECT

    WorkspaceOptions options() const override { return withdrawingAbove(RowByRowLimit); }

private Q_SLOTS:
    void undoMarksARowAndRedoEmptiesTheMark()
    {
        const qint64 note = addNote(*m_workspace, u"note"_s);
        write({note}, u"hand"_s);

        QCOMPARE(undone(), "diary.write");
        QCOMPARE(diary(), QStringList{u"line of hand, withdrawn"_s});
        const auto mark = m_workspace->readNow([](Session &session) {
            return session.find(u"SELECT withdrawn_by, withdrawn_at FROM diary"_s, {},
                                [](const Row &row) { return std::pair(row.text(0), row.instant(1)); });
        });
        QCOMPARE((*mark)->first, m_workspace->person());
        QVERIFY(currentInstant() - (*mark)->second < std::chrono::minutes(5));

        for (int round = 0; round < 2; ++round) {
            QCOMPARE(redone(), "diary.write");
            QCOMPARE(diary(), QStringList{u"line of hand"_s});
            QCOMPARE(undone(), "diary.write");
            QCOMPARE(diary(), QStringList{u"line of hand, withdrawn"_s});
        }
    }

    void undoOfItsOwnerTakesAMarkedRowAlongAndRedoBringsItBackMarked()
    {
        const qint64 note = addNote(*m_workspace, u"note"_s);
        write({note}, u"hand"_s);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(undone(), "diary.write");
            QCOMPARE(undone(), "note.add");
            QCOMPARE(diary(), QStringList());
            QCOMPARE(redone(), "note.add");
            QCOMPARE(diary(), QStringList{u"line of hand, withdrawn"_s});
            QCOMPARE(redone(), "diary.write");
            QCOMPARE(diary(), QStringList{u"line of hand"_s});
        }
    }

    void aRowThatCameWithItsOwnerGoesWithIt()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.add-with-line");
            const qint64 note = insertRow(transaction, u"note"_s, {{u"title"_s, u"new"_s}});
            insertRow(transaction, u"diary"_s,
                      {{u"note_id"_s, note}, {u"text"_s, u"first"_s}, {u"source"_s, u"hand"_s}});
        });
        QVERIFY2(done, describe(done ? Error() : done.error()));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(undone(), "note.add-with-line");
            QCOMPARE(diary(), QStringList());
            QCOMPARE(titles(*m_workspace), QStringList());
            QCOMPARE(redone(), "note.add-with-line");
            QCOMPARE(diary(), QStringList{u"first"_s});
        }
    }

    void whatIsNotKeptGoesWhole()
    {
        const qint64 note = addNote(*m_workspace, u"note"_s);
        write({note}, u"import"_s);
        QCOMPARE(undone(), "diary.write");
        QCOMPARE(diary(), QStringList());
        QCOMPARE(redone(), "diary.write");
        QCOMPARE(diary(), QStringList{u"line of import"_s});
    }

    void aRowInForceKeepsItsOwnerFromGoing()
    {
        const qint64 note = addNote(*m_workspace, u"note"_s);
        const auto foreign = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.beginCommand("diary.write", {}, {});
            insertRow(transaction, u"diary"_s,
                      {{u"note_id"_s, note}, {u"text"_s, u"theirs"_s}, {u"source"_s, u"hand"_s}});
            // On a server nobody may rewrite who did what, but a restore.
            if (transaction.engine() == Engine::PostgreSQL)
                transaction.connection().script("SET LOCAL mainstay.restoring = 'yes'");
            transaction.exec(u"UPDATE command_log SET who = 'bert' WHERE name = 'diary.write'"_s);
        });
        QVERIFY2(foreign, describe(foreign ? Error() : foreign.error()));
        QCOMPARE(undone(), "store.undo-referred-to");
        QCOMPARE(diary(), QStringList{u"theirs"_s});
    }

    void manyRowsAreMarkedByStatementsAsOneByOne_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::newRow("row by row") << qint64(1000);
        QTest::newRow("set statements") << qint64(2);
    }

    void manyRowsAreMarkedByStatementsAsOneByOne()
    {
        QFETCH(qint64, limit);
        m_workspace.reset();
        m_workspace = openNotes(m_location->text(), withdrawingAbove(limit));
        const qint64 old = addNote(*m_workspace, u"old"_s);
        write({old}, u"hand"_s);
        QCOMPARE(undone(), "diary.write");
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.storm");
            for (int i = 0; i < 4; ++i) {
                const qint64 fresh = insertRow(transaction, u"note"_s, {{u"title"_s, u"new %1"_s.arg(i)}});
                for (const qint64 note : {old, fresh})
                    insertRow(transaction, u"diary"_s,
                              {{u"note_id"_s, note}, {u"text"_s, u"%1"_s.arg(i)}, {u"source"_s, u"hand"_s}});
                insertRow(transaction, u"diary"_s,
                          {{u"note_id"_s, old}, {u"text"_s, u"imported"_s}, {u"source"_s, u"import"_s}});
            }
        });
        QVERIFY2(done, describe(done ? Error() : done.error()));
        const QStringList before = diary();
        const QStringList after{u"line of hand, withdrawn"_s, u"0, withdrawn"_s, u"1, withdrawn"_s, u"2, withdrawn"_s,
                                u"3, withdrawn"_s};
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(undone(), "note.storm");
            QCOMPARE(diary(), after);
            QCOMPARE(redone(), "note.storm");
            QCOMPARE(diary(), before);
        }
        // The owner of it all.
        QCOMPARE(undone(), "note.storm");
        QCOMPARE(undone(), "note.add");
        QCOMPARE(diary(), QStringList());
        QCOMPARE(redone(), "note.add");
        QCOMPARE(diary(), after);
    }

private:
    static WorkspaceOptions withdrawingAbove(qint64 limit)
    {
        WorkspaceOptions options = noteOptions();
        options.schema.migrations.append(Migration{.number = NoteMigration + 1,
                                                   .name = u"diary"_s,
                                                   .common = R"(
CREATE TABLE diary (
  id {{identity}}, version INTEGER NOT NULL, text {{text}} NOT NULL, source {{text}} NOT NULL,
  note_id BIGINT NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_by {{text}}, withdrawn_at BIGINT);
CREATE INDEX diary_note ON diary (note_id);
)",
                                                   .sqlite = {},
                                                   .postgresql = {}});
        options.undo.rowByRowLimit = limit;
        options.undo.withdrawn.append({u"diary"_s, u"note"_s, u"note_id"_s, u"source <> 'import'"_s});
        return options;
    }

    void write(const QList<qint64> &notes, const QString &source)
    {
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("diary.write");
            for (const qint64 note : notes)
                insertRow(transaction, u"diary"_s,
                          {{u"note_id"_s, note}, {u"text"_s, QString(u"line of "_s + source)}, {u"source"_s, source}});
        });
        QVERIFY2(done, describe(done ? Error() : done.error()));
    }

    QStringList diary()
    {
        return m_workspace
            ->readNow([](Session &session) {
                return session.query(u"SELECT text, withdrawn_at FROM diary ORDER BY id"_s, {}, [](const Row &row) {
                    return QString(row.text(0) + (row.isNull(1) ? u""_s : u", withdrawn"_s));
                });
            })
            .value();
    }

    QByteArray undone() { return nameOf(m_workspace->undoNow()); }
    QByteArray redone() { return nameOf(m_workspace->redoNow()); }
    static QByteArray nameOf(const Result<QList<CommandRecord>> &done)
    {
        return done ? done->first().name : done.error().code;
    }
};

QTEST_GUILESS_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"
