// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/journal_compact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestJournalCompact : public NoteTest
{
    Q_OBJECT

    void prepare() override { m_note = addNote(*m_workspace, u"first"_s); }

private Q_SLOTS:
    void imagesOfOldImportsGoAndNothingElse()
    {
        importEdit(1, u"imported"_s);
        QCOMPARE(problem(editNote(*m_workspace, m_note, 2, {{u"title"_s, u"by hand"_s}})), "");
        QCOMPARE(images(), 2);

        const Compaction done = compacted();

        QCOMPARE(done.commands, 1);
        QCOMPARE(done.entries, 1);
        QVERIFY(done.characters > 0);
        QCOMPARE(images(), 1);
        QCOMPARE(titles(*m_workspace), QStringList{u"by hand"_s});
        QCOMPARE(compacted(), Compaction());
    }

    void aPlanSaysWhatWouldGoAndLeavesIt()
    {
        importEdit(1, u"imported"_s);
        const Compaction plan =
            m_workspace->readNow([this](Session &session) { return planCompaction(session, request()); }).value();
        QCOMPARE(images(), 1);
        QCOMPARE(compacted(), plan);
        QCOMPARE(plan.lost.size(), 1);
    }

    void youngerImportsKeepTheirImages()
    {
        importEdit(1, u"imported"_s);
        const Instant now = currentInstant();
        CompactionRequest month;
        month.olderThan = now - std::chrono::hours(24 * 30);
        QCOMPARE(compacted(month), Compaction());
        QCOMPARE(problem(m_workspace->undoNow()), "");
    }

    void whatLostItsImagesIsNotUndoneAndSaysSo()
    {
        importEdit(1, u"imported"_s);
        const Compaction done = compacted();
        QCOMPARE(done.lost.size(), 1);
        QCOMPARE(done.lost.first().command.name, "import.notes");
        QCOMPARE(done.lost.first().way, LostStep::Way::Undo);

        const auto undone = m_workspace->undoNow();

        QCOMPARE(codeOf(undone), "store.undo-compacted");
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QCOMPARE(undone.error().facts.value(u"step"_s).toString(), u"import.notes"_s);
        QCOMPARE(titles(*m_workspace), QStringList{u"imported"_s});
    }

    void whatAnImportAddedIsUndoneForEver()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 600, u"imported"_s, "import.notes")), "");
        QCOMPARE(compacted(), Compaction());
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(titles(*m_workspace).size(), 1);
    }

    void anUndoneImportIsNotRedone()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 600, u"imported"_s, "import.notes")), "");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(images(), 600);

        const Compaction done = compacted();

        QCOMPARE(images(), 0);
        QCOMPARE(done.lost.size(), 1);
        QCOMPARE(done.lost.first().way, LostStep::Way::Redo);
        QCOMPARE(codeOf(m_workspace->redoNow()), "store.undo-compacted");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QVERIFY2(titles(*m_workspace).isEmpty(), "the note from before is undone as ever");
    }

    void aRedoThatANewCommandClearedIsNoLoss()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 600, u"imported"_s, "import.notes")), "");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        addNote(*m_workspace, u"new"_s);
        QVERIFY(compacted().lost.isEmpty());
    }

    void historyStillTellsWhoAndWhenAndNoWrongValue()
    {
        QCOMPARE(problem(editNote(*m_workspace, m_note, 1, {{u"title"_s, u"by hand"_s}})), "");
        importEdit(2, u"imported"_s);
        QCOMPARE(problem(editNote(*m_workspace, m_note, 3, {{u"title"_s, u"last"_s}})), "");
        compacted();

        HistoryQuestion question;
        question.entity = u"note"_s;
        question.id = m_note;
        const auto commands =
            m_workspace->readNow([&](Session &session) { return history(session, question); }).value();

        QCOMPARE(commands.size(), 4);
        const JournalChange &last = commands.at(0).changes.first();
        QCOMPARE(last.before->value(u"title"_s).toString(), u"imported"_s);
        QCOMPARE(last.after->value(u"title"_s).toString(), u"last"_s);
        const JournalChange &imported = commands.at(1).changes.first();
        QVERIFY(imported.isCompacted());
        QVERIFY(!imported.after);
        QCOMPARE(imported.version, 3);
        const JournalChange &byHand = commands.at(2).changes.first();
        QCOMPARE(byHand.before->value(u"title"_s).toString(), u"first"_s);
        QVERIFY2(!byHand.after->contains(u"title"_s), "what it became can no longer be told");
    }

    void nobodyMergesOverWhatCannotBeTold()
    {
        importEdit(1, u"imported"_s);
        compacted();
        const auto stale = editNote(*m_workspace, m_note, 1, {{u"title"_s, u"stale"_s}});
        QCOMPARE(codeOf(stale), "store.changed-meanwhile");
        QCOMPARE(titles(*m_workspace), QStringList{u"imported"_s});
    }

    void compactingLeavesNoStep()
    {
        importEdit(1, u"imported"_s);
        const qint64 commands = numberAt(m_location->text(), u"SELECT count(*) FROM command_log"_s);
        compacted();
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM command_log"_s), commands);
    }

    void aCompactedJournalIsBackedUpAndRestored()
    {
        importEdit(1, u"imported"_s);
        compacted();
        Progress progress;
        const QTemporaryDir folder;
        const QString backup = folder.filePath(u"kept.mainstay"_s);
        QCOMPARE(problem(m_workspace->backupTo(backup, progress)), "");
        const FreshLocation target(m_location->kind());
        QCOMPARE(
            problem(Workspace::restoreInto(Location::parse(target.text()).value(), backup, noteOptions(), progress)),
            "");
        QCOMPARE(faultsOf(*openNotes(target.text())), "");
    }

private:
    /// Every import so far is old enough.
    static CompactionRequest request()
    {
        CompactionRequest request;
        request.olderThan = currentInstant() + std::chrono::minutes(1);
        return request;
    }
    Compaction compacted(const CompactionRequest &request = TestJournalCompact::request())
    {
        const auto done =
            m_workspace->writeNow([&](Transaction &transaction) { return compactJournal(transaction, request); });
        [&] { QCOMPARE(problem(done), ""); }();
        return done.value_or(Compaction());
    }
    void importEdit(int version, const QString &title)
    {
        const auto edited = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("import.notes");
            updateRow(transaction, u"note"_s, m_note, version, {{u"title"_s, title}});
        });
        QCOMPARE(problem(edited), "");
    }
    qint64 images() const
    {
        return numberAt(m_location->text(), u"SELECT count(*) FROM journal WHERE before IS NOT NULL"_s);
    }

    qint64 m_note = 0;
};

QTEST_GUILESS_MAIN(TestJournalCompact)
#include "tst_journal_compact.moc"
