// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "store_proof.h"

#include "store/cancel_with.h"
#include "store/check.h"
#include "store/rows.h"
#include "store/undo_history.h"

#include <QSemaphore>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestUndo : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void insertUpdateAndDeleteAreTakenBackAndBroughtBack()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"second"_s}, {u"amount"_s, 7}}));
        QVERIFY(removeNote(*m_workspace, id, 2));

        QCOMPARE(undone(), "note.remove");
        QCOMPARE(note(*m_workspace, id)->value(u"title"_s).toString(), u"second"_s);
        QCOMPARE(undone(), "note.edit");
        QCOMPARE(note(*m_workspace, id)->value(u"title"_s).toString(), u"first"_s);
        QVERIFY(note(*m_workspace, id)->value(u"amount"_s).isNull());
        QCOMPARE(undone(), "note.add");
        QVERIFY(!note(*m_workspace, id));
        QCOMPARE(undone(), "store.nothing-to-undo");

        QCOMPARE(redone(), "note.add");
        QCOMPARE(redone(), "note.edit");
        QCOMPARE(note(*m_workspace, id)->value(u"amount"_s).toInt(), 7);
        QCOMPARE(redone(), "note.remove");
        QVERIFY(!note(*m_workspace, id));
        QCOMPARE(redone(), "store.nothing-to-redo");
    }

    void undoRaisesTheVersionAndARowBroughtBackContinuesAfterItsLast()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"second"_s}}));
        QCOMPARE(undone(), "note.edit");
        QCOMPARE(note(*m_workspace, id)->value(u"version"_s).toInt(), 3);
        QVERIFY(removeNote(*m_workspace, id, 3));
        QCOMPARE(undone(), "note.remove");
        QCOMPARE(note(*m_workspace, id)->value(u"version"_s).toInt(), 4);
    }

    void undoGoesOnAfterARedoAsIfNothingHadHappened()
    {
        const qint64 id = addNote(*m_workspace, u"one"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"two"_s}}));
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(undone(), "note.edit");
            QCOMPARE(undone(), "note.add");
            QCOMPARE(redone(), "note.add");
            QCOMPARE(redone(), "note.edit");
            QCOMPARE(titles(*m_workspace), QStringList{u"two"_s});
        }
    }

    void anyStepIsTakenBackWhileNothingLaterStandsInItsWay()
    {
        const qint64 one = addNote(*m_workspace, u"one"_s);
        QVERIFY(editNote(*m_workspace, one, 1, {{u"title"_s, u"two"_s}}));
        const Id<Command> edit = newestCommand();
        const qint64 other = addNote(*m_workspace, u"other"_s);
        const Id<Command> otherAdded = newestCommand();
        QVERIFY(editNote(*m_workspace, other, 1, {{u"title"_s, u"others"_s}}));

        QCOMPARE(takenBack(edit), "note.edit");
        QCOMPARE(titles(*m_workspace), (QStringList{u"one"_s, u"others"_s}));
        QCOMPARE(takenBack(edit), "store.undo-not-offered");
        QCOMPARE(broughtBack(edit), "note.edit");
        QCOMPARE(broughtBack(edit), "store.redo-not-offered");
        QCOMPARE(titles(*m_workspace), (QStringList{u"two"_s, u"others"_s}));
        QCOMPARE(takenBack(edit), "note.edit");
        QCOMPARE(takenBack(otherAdded), "store.undo-changed-since");
        QCOMPARE(takenBack(Id<Command>(4711)), "store.nothing-to-undo");
        QCOMPARE(titles(*m_workspace), (QStringList{u"one"_s, u"others"_s}));

        QCOMPARE(redone(), "note.edit");
        QCOMPARE(titles(*m_workspace), (QStringList{u"two"_s, u"others"_s}));
        QCOMPARE(undone(), "note.edit");
        QCOMPARE(undone(), "note.add");
        QCOMPARE(titles(*m_workspace), QStringList{u"two"_s});
    }

    void aStepOfSomebodyElseIsTakenBackInOnesOwnName()
    {
        if (m_location->kind() == FreshLocation::Kind::Database) {
            addNote(*m_workspace, u"one"_s);
            makeForeign(u"note.add"_s);
        } else {
            WorkspaceOptions bert = noteOptions();
            bert.person = u"bert"_s;
            addNote(*Workspace::open(Location::parse(m_location->text()).value(), bert).value(), u"one"_s);
        }
        const Id<Command> added = newestCommand();
        QCOMPARE(undone(), "store.nothing-to-undo");

        QCOMPARE(takenBack(added), "note.add");

        QCOMPARE(titles(*m_workspace), QStringList());
        const auto undo =
            m_workspace->readNow([id = newestCommand()](Session &session) { return findCommand(session, id); });
        QCOMPARE((*undo)->who, m_workspace->person());
        QCOMPARE(redone(), "note.add");
    }

    void offeredAreStepsOfPersonsThatAreInForce()
    {
        const qint64 id = addNote(*m_workspace, u"one"_s);
        const Id<Command> added = newestCommand();
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"two"_s}}));
        const Id<Command> edited = newestCommand();
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("time.note");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"by time"_s}});
        }));
        const Id<Command> byTime = newestCommand();
        QCOMPARE(undone(), "note.edit");
        const Id<Command> undo = newestCommand();

        QCOMPARE(offered({added, edited, byTime, undo}), QSet{added});
        QCOMPARE(redone(), "note.edit");
        QCOMPARE(offered({added, edited, byTime, undo}), (QSet{added, edited}));
        QCOMPARE(takenBack(byTime), "store.undo-not-offered");
        const auto migrated = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("store.restore");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"of a backup"_s}});
        });
        QVERIFY(migrated);
        QCOMPARE(offered({added, edited, newestCommand()}), QSet<Id<Command>>());
    }

    void aNewCommandClearsRedo()
    {
        const qint64 id = addNote(*m_workspace, u"one"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"two"_s}}));
        QCOMPARE(undone(), "note.edit");
        addNote(*m_workspace, u"other"_s);
        QCOMPARE(redone(), "store.nothing-to-redo");
    }

    void undoSurvivesARestart()
    {
        addNote(*m_workspace, u"one"_s);
        addNote(*m_workspace, u"two"_s);
        QCOMPARE(undone(), "note.add");
        m_workspace.reset();
        m_workspace = openNotes(m_location->text());
        QCOMPARE(redone(), "note.add");
        QCOMPARE(titles(*m_workspace), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(undone(), "note.add");
        QCOMPARE(undone(), "note.add");
        QVERIFY(titles(*m_workspace).isEmpty());
    }

    void severalStepsAreAllOrNothing()
    {
        addNote(*m_workspace, u"one"_s);
        addNote(*m_workspace, u"two"_s);

        const auto tooMany = m_workspace->undoNow(3);
        QCOMPARE(tooMany.error().code, "store.nothing-to-undo");
        QCOMPARE(tooMany.error().facts.value(u"available"_s).toInt(), 2);
        QCOMPARE(titles(*m_workspace).size(), 2);

        QCOMPARE(m_workspace->undoNow(2)->size(), 2);
        QVERIFY(titles(*m_workspace).isEmpty());
        QCOMPARE(m_workspace->redoNow(2)->size(), 2);
        QCOMPARE(titles(*m_workspace), (QStringList{u"one"_s, u"two"_s}));
    }

    void aChangeFromOutsideRefuses()
    {
        const qint64 id = addNote(*m_workspace, u"one"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"two"_s}}));
        if (m_location->kind() == FreshLocation::Kind::Database)
            QSKIP("there the change from outside is by the same person, and is what undo takes back");
        connectTo(m_location->text())->script("UPDATE note SET title = 'three', version = version + 1");
        QCOMPARE(undone(), "store.undo-changed-since");
        QCOMPARE(titles(*m_workspace), QStringList{u"three"_s});
    }

    void rowsOfAnotherCommandThatReferToItRefuse()
    {
        const qint64 id = addNote(*m_workspace, u"one"_s);
        {
            const auto other = connectTo(m_location->text());
            other->script("INSERT INTO remark (version, text, note_id) VALUES (1, 'mine', " + QByteArray::number(id)
                          + ")");
        }
        if (m_location->kind() == FreshLocation::Kind::Database)
            makeForeign(u"outside"_s);

        const auto refused = m_workspace->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.undo-referred-to");
        QCOMPARE(refused.error().facts.value(u"entity"_s).toString(), u"remark"_s);
        QCOMPARE(refused.error().facts.value(u"command"_s).toString(), u"outside"_s);
        QCOMPARE(titles(*m_workspace), QStringList{u"one"_s});
    }

    void aRowThatWouldReferToOneThatIsGoneRefuses()
    {
        const qint64 parent = addNote(*m_workspace, u"parent"_s);
        const qint64 child = addNote(*m_workspace, u"child"_s, parent);
        QVERIFY(removeNote(*m_workspace, child, 1));
        connectTo(m_location->text())->script("DELETE FROM note WHERE id = " + QByteArray::number(parent));
        if (m_location->kind() == FreshLocation::Kind::Database)
            makeForeign(u"outside"_s);

        const auto refused = m_workspace->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.undo-refers-to-gone");
        QVERIFY(titles(*m_workspace).isEmpty());
    }

    void aRuleOfTheRoomRefuses()
    {
        WorkspaceOptions options = noteOptions();
        options.undo.rules.append([](Transaction &transaction, const TouchedRows &touched) {
            if (touched.contains(u"note"_s)
                && transaction.number(u"SELECT count(*) FROM note WHERE title = 'forbidden'"_s) > 0)
                throw StoreError(ErrorKind::Invalid, "test.forbidden");
        });
        const qint64 id = addNote(*m_workspace, u"forbidden"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"allowed"_s}}));
        m_workspace.reset();
        m_workspace = openNotes(m_location->text(), options);

        const auto refused = m_workspace->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().code, "store.undo-rule");
        QCOMPARE(refused.error().facts.value(u"rule"_s).toString(), u"test.forbidden"_s);
        QCOMPARE(titles(*m_workspace), QStringList{u"allowed"_s});
    }

    void bytesAndJsonComeBack()
    {
        const QByteArray picture("\x00\x01\xfe'\\", 5);
        const auto id = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.add");
            return insertRow(transaction, u"note"_s,
                             {{u"title"_s, u"all forms"_s},
                              {u"picture"_s, picture},
                              {u"extra"_s, u"{\"a\": [1, \"zwei\", null]}"_s},
                              {u"amount"_s, Q_INT64_C(9007199254740993)}});
        });
        QVERIFY2(id, describe(id ? Error() : id.error()));
        const auto before = note(*m_workspace, *id);
        QVERIFY(removeNote(*m_workspace, *id, 1));

        QCOMPARE(undone(), "note.remove");

        auto after = note(*m_workspace, *id);
        QCOMPARE(after->take(u"version"_s).toInt(), 2);
        auto expected = before;
        expected->remove(u"version"_s);
        QCOMPARE(*after, *expected);
    }

    void manyRowsGoAsSetStatementsAndComeOutTheSame_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::newRow("row by row") << qint64(10'000);
        QTest::newRow("set statements") << qint64(3);
    }

    void manyRowsGoAsSetStatementsAndComeOutTheSame()
    {
        QFETCH(qint64, limit);
        WorkspaceOptions options = noteOptions();
        options.undo.rowByRowLimit = limit;
        m_workspace.reset();
        m_workspace = openNotes(m_location->text(), options);
        for (int i = 0; i < 20; ++i)
            addNote(*m_workspace, u"note %1"_s.arg(i));
        const auto before = picture();

        // One command that does everything: updates, updates twice, deletes after an update, inserts, inserts and
        // deletes.
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("note.storm");
            transaction.exec(u"UPDATE note SET title = title || '!', version = version + 1 WHERE id % 2 = 0"_s);
            transaction.exec(u"UPDATE note SET body = title, amount = id, version = version + 1 WHERE id % 4 = 0"_s);
            transaction.exec(u"DELETE FROM note WHERE id % 5 = 0"_s);
            for (int i = 0; i < 5; ++i)
                insertRow(transaction, u"note"_s, {{u"title"_s, u"new %1"_s.arg(i)}});
            const qint64 passing = insertRow(transaction, u"note"_s, {{u"title"_s, u"passing"_s}});
            transaction.exec(u"UPDATE note SET body = 'soon gone', version = version + 1 WHERE id = ?"_s, {passing});
            transaction.exec(u"DELETE FROM note WHERE id = ?"_s, {passing});
        });
        QVERIFY2(done, describe(done ? Error() : done.error()));
        const auto after = picture();
        QVERIFY(after != before);

        for (int round = 0; round < 2; ++round) {
            QCOMPARE(undone(), "note.storm");
            QCOMPARE(picture(), before);
            QCOMPARE(redone(), "note.storm");
            QCOMPARE(picture(), after);
        }
    }

    void aCancelEndsTheStatementThatRunsAndLeavesTheWorkspaceAsItWas()
    {
        const qint64 id = addNote(*m_workspace, u"stays"_s);
        Progress progress;
        QSemaphore isAtIt;
        std::thread canceller([&] {
            isAtIt.acquire();
            progress.cancel();
        });
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            const CancelWith cancel(transaction, progress);
            const auto steps = undo(transaction, 1, m_workspace->options().undo);
            isAtIt.release();
            transaction.number(
                u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 0 FROM n) SELECT count(*) FROM n"_s);
            return steps;
        });
        canceller.join();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(done.error().code, "store.cancelled");
        QCOMPARE(titles(*m_workspace), QStringList{u"stays"_s});
        QCOMPARE(note(*m_workspace, id)->value(u"version"_s).toInt(), 1);
        QCOMPARE(undone(), "note.add"); // and work goes on
        QVERIFY(titles(*m_workspace).isEmpty());
    }

    void whatWasCancelledBeforeItsTurnChangesNothing()
    {
        addNote(*m_workspace, u"stays"_s);
        Progress progress;
        progress.cancel();
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            const CancelWith cancel(transaction, progress);
            return undo(transaction, 1, m_workspace->options().undo);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, "store.cancelled");
        QCOMPARE(titles(*m_workspace), QStringList{u"stays"_s});
    }

private:
    QByteArray undone() { return nameOf(m_workspace->undoNow()); }
    QByteArray redone() { return nameOf(m_workspace->redoNow()); }
    QByteArray takenBack(Id<Command> step)
    {
        const auto done = m_workspace->writeNow([this, step](Transaction &transaction) {
            return mainstay::takeBack(transaction, step, m_workspace->options().undo);
        });
        return done ? done->name : done.error().code;
    }
    QByteArray broughtBack(Id<Command> step)
    {
        const auto done = m_workspace->writeNow([this, step](Transaction &transaction) {
            return bringBack(transaction, step, m_workspace->options().undo);
        });
        return done ? done->name : done.error().code;
    }
    Id<Command> newestCommand()
    {
        return Id<Command>(numberAt(m_location->text(), u"SELECT max(id) FROM command_log"_s));
    }
    QSet<Id<Command>> offered(const QList<Id<Command>> &commands)
    {
        return m_workspace
            ->readNow([&commands](Session &session) {
                QList<CommandRecord> records;
                for (const Id<Command> id : commands)
                    records.append(findCommand(session, id).value());
                return undoableSteps(session, records);
            })
            .value();
    }
    static QByteArray nameOf(const Result<QList<CommandRecord>> &done)
    {
        return done ? done->first().name : done.error().code;
    }

    /// On a server every connection of the test is the same person; this makes the last outside command somebody
    /// else's.
    void makeForeign(const QString &name)
    {
        connectTo(m_location->text())
            ->script("SET mainstay.restoring = 'yes'; UPDATE command_log SET who = 'bert' WHERE id = (SELECT max(id) "
                     "FROM command_log WHERE name = '"
                     + name.toUtf8() + "')");
    }

    /// All rows without their versions.
    QStringList picture()
    {
        return m_workspace
            ->readNow([](Session &session) {
                return session.query(u"SELECT id, title, body, amount FROM note ORDER BY id"_s, {}, [](const Row &row) {
                    return u"%1|%2|%3|%4"_s.arg(row.text(0), row.text(1), row.text(2), row.text(3));
                });
            })
            .value();
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
