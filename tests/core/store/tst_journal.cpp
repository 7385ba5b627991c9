// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include "store/catalogue.h"
#include "store/journal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestJournal : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void anInsertIsJournaledWithoutABefore()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);

        const QList<CommandChanges> all = historyOf({});

        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].command.name, "note.add");
        QCOMPARE(all[0].command.facts, (QJsonObject{{u"title"_s, u"first"_s}}));
        QCOMPARE(all[0].command.who, m_workspace->person());
        QCOMPARE(all[0].changes.size(), 1);
        const JournalChange &change = all[0].changes[0];
        QCOMPARE(change.entity, u"note"_s);
        QCOMPARE(change.firstId, id);
        QCOMPARE(change.lastId, id);
        QCOMPARE(change.op, ChangeOp::Insert);
        QCOMPARE(change.version, 1);
        QVERIFY(!change.before);
        QVERIFY(change.after);
        QCOMPARE(change.after->value(u"title"_s).toString(), u"first"_s);
    }

    void anUpdateHoldsTheChangedColumnsOnly()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);
        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"second"_s}, {u"amount"_s, 7}}));
        QVERIFY(editNote(*m_workspace, id, 2, {{u"title"_s, u"third"_s}}));

        const QList<CommandChanges> all = historyOf({.entity = u"note"_s, .id = id, .before = {}});

        QCOMPARE(all.size(), 3);
        QCOMPARE(*all[1].changes[0].before, (QJsonObject{{u"title"_s, u"first"_s}, {u"amount"_s, QJsonValue()}}));
        QCOMPARE(*all[1].changes[0].after, (QJsonObject{{u"title"_s, u"second"_s}, {u"amount"_s, 7}}));
        QCOMPARE(*all[0].changes[0].before, (QJsonObject{{u"title"_s, u"second"_s}}));
        QCOMPARE(*all[0].changes[0].after, (QJsonObject{{u"title"_s, u"third"_s}}));
        QCOMPARE(all[0].changes[0].version, 3);
        QCOMPARE(all[2].changes[0].after->value(u"amount"_s), QJsonValue());
    }

    void aDeleteHoldsTheWholeRow()
    {
        const qint64 id = addNote(*m_workspace, u"first"_s);
        const auto whole = note(*m_workspace, id);
        QVERIFY(removeNote(*m_workspace, id, 1));

        const QList<CommandChanges> all = historyOf({.entity = u"note"_s, .id = id, .before = {}, .limit = 1});

        QCOMPARE(all[0].changes[0].op, ChangeOp::Delete);
        QCOMPARE(*all[0].changes[0].before, *whole);
        QVERIFY(!all[0].changes[0].after);
    }

    void bytesStandInImagesAsHex()
    {
        const qint64 id = addNote(*m_workspace, u"picture"_s);
        const auto done = m_workspace->writeNow([id](Transaction &transaction) {
            transaction.describe("note.edit");
            transaction.exec(u"UPDATE note SET picture = ?, version = 2 WHERE id = ?"_s,
                             {QVariant(QByteArray("\x00\xff'", 3)), id});
            transaction.exec(u"UPDATE note SET picture = NULL, version = 3 WHERE id = ?"_s, {id});
        });
        QVERIFY2(done, describe(done ? Error() : done.error()));

        const QList<CommandChanges> all = historyOf({.entity = u"note"_s, .id = id, .before = {}, .limit = 1});

        QCOMPARE(all[0].changes[1].before->value(u"picture"_s).toString(), u"\\x00ff27"_s);
    }

    void aCommandThatChangesNothingLeavesNoTrace()
    {
        const qint64 id = addNote(*m_workspace, u"same"_s);

        QVERIFY(editNote(*m_workspace, id, 1, {{u"title"_s, u"same"_s}}));

        QCOMPARE(historyOf({}).size(), 1);
        const auto commands = m_workspace->readNow([](Session &session) {
            return session.number(u"SELECT count(*) FROM command_log WHERE name LIKE 'note%'"_s);
        });
        QCOMPARE(*commands, 1);
    }

    void aCommandWithoutANameIsRefusedAndLeavesNothing()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            return insertRow(transaction, u"note"_s, {{u"title"_s, u"nameless"_s}});
        });

        QVERIFY(!done);
        QCOMPARE(done.error().code, "store.unnamed-command");
        QVERIFY(titles(*m_workspace).isEmpty());
    }

    void whatThrowsLeavesNothing()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) -> qint64 {
            transaction.describe("note.add");
            insertRow(transaction, u"note"_s, {{u"title"_s, u"half"_s}});
            throw StoreError(ErrorKind::Invalid, "test.refused");
        });

        QCOMPARE(done.error().code, "test.refused");
        QVERIFY(titles(*m_workspace).isEmpty());
        QVERIFY(historyOf({}).isEmpty());
    }

    void aProgramThatKnowsNothingOfMainstayIsJournaledAsOutside()
    {
        const auto other = connectTo(m_location->text());
        other->script("INSERT INTO note (version, title) VALUES (1, 'from outside')");

        const QList<CommandChanges> all = historyOf({});

        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].command.name, "outside");
        QCOMPARE(all[0].changes.size(), 1);
        QVERIFY(all[0].command.at > Instant());
    }

    void aProgramThatDoesNotRaiseTheVersionIsRefused()
    {
        addNote(*m_workspace, u"first"_s);
        const auto other = connectTo(m_location->text());
        for (const QByteArray &sql : {QByteArray("UPDATE note SET title = 'x'"),
                                      QByteArray("UPDATE note SET title = 'x', version = version + 2"),
                                      QByteArray("UPDATE note SET id = id + 1, version = version + 1")}) {
            try {
                other->script(sql);
                QFAIL(sql);
            } catch (const StoreError &error) {
                QCOMPARE(error.error().code, "store.stale-version");
            }
        }
        QCOMPARE(titles(*m_workspace), QStringList{u"first"_s});
    }

    void everyTableButTheJournalsOwnIsJournaled()
    {
        const auto names = m_workspace->readNow([](Session &session) {
            QStringList tables;
            for (const TableDescription &table : journaledTables(session))
                tables.append(table.name);
            return tables;
        });
        QVERIFY2(names->contains(u"note"_s) && names->contains(u"remark"_s), qPrintable(names->join(u' ')));
        for (const QString &own :
             {u"journal"_s, u"command_log"_s, u"journal_context"_s, u"counter"_s, u"schema_mark"_s})
            QVERIFY2(!names->contains(own), qPrintable(own));
    }

private:
    QList<CommandChanges> historyOf(const HistoryQuestion &question)
    {
        return m_workspace->readNow([&](Session &session) { return history(session, question); }).value();
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
