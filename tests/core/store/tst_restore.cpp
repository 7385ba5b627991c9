// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/sqlite_connection.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Location at(const QString &text)
{
    return Location::parse(text).value();
}

} // namespace

class TestRestore : public NoteTest
{
    Q_OBJECT

    void prepare() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_backup = m_folder->filePath(u"kept.mainstay"_s);
    }

private Q_SLOTS:
    void aWorkspaceWithOneRowGivesTheSecondItsOwnId_data() { addTargets(); }
    void aWorkspaceWithOneRowGivesTheSecondItsOwnId()
    {
        QFETCH(bool, ontoServer);
        QCOMPARE(addNote(*m_workspace, u"only"_s), 1);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const auto target = freshTarget(ontoServer);
        QCOMPARE(problem(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), m_progress)), "");
        QCOMPARE(addNote(*openNotes(target->text()), u"second"_s), 2);
    }

    void undoDoesNotCrossARestoreButHistoryIsThere_data() { addTargets(); }
    void undoDoesNotCrossARestoreButHistoryIsThere()
    {
        QFETCH(bool, ontoServer);
        const qint64 id = addNote(*m_workspace, u"one"_s);
        QCOMPARE(problem(editNote(*m_workspace, id, 1, {{u"title"_s, u"two"_s}})), "");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const auto target = freshTarget(ontoServer);
        QCOMPARE(problem(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), m_progress)), "");
        auto restored = openNotes(target->text());

        QCOMPARE(codeOf(restored->undoNow()), "store.nothing-to-undo");
        QCOMPARE(codeOf(restored->redoNow()), "store.nothing-to-redo");
        HistoryQuestion question;
        question.entity = u"note"_s;
        question.id = id;
        const auto commands = restored->readNow([&](Session &session) { return history(session, question).size(); });
        QCOMPARE(commands.value(), 3);
        QCOMPARE(problem(editNote(*restored, id, 3, {{u"title"_s, u"three"_s}})), "");
        QCOMPARE(problem(restored->undoNow()), "");
        QCOMPARE(titles(*restored), QStringList{u"one"_s});
    }

    void aTargetThatExistsIsLeftAlone_data() { addTargets(); }
    void aTargetThatExistsIsLeftAlone()
    {
        QFETCH(bool, ontoServer);
        addNote(*m_workspace, u"one"_s);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const auto target = freshTarget(ontoServer);
        addNote(*openNotes(target->text()), u"theirs"_s);
        const QStringList before = everyRow(target->text());

        QCOMPARE(codeOf(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), m_progress)),
                 ontoServer ? "store.already-a-workspace" : "store.file-exists");
        if (!ontoServer)
            QCOMPARE(codeOf(m_workspace->backupTo(target->text(), m_progress)), "store.file-exists");

        QCOMPARE(everyRow(target->text()), before);
    }

    void aRestoreThatIsCancelledLeavesNothing_data() { addTargets(); }
    void aRestoreThatIsCancelledLeavesNothing()
    {
        QFETCH(bool, ontoServer);
        QCOMPARE(problem(loadNotes(*m_workspace, 30'000, u"many"_s)), "");
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const auto target = freshTarget(ontoServer);
        std::unique_ptr<Progress> progress;
        int reports = 0;
        progress = std::make_unique<Progress>([&](qint64, qint64) {
            if (++reports == 3)
                progress->cancel();
        });

        QCOMPARE(codeOf(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), *progress)),
                 "store.cancelled");

        requireUntouched(*target);
        QCOMPARE(problem(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), m_progress)), "");
    }

    void aRestoreThatFailsLeavesNothing_data() { addTargets(); }
    void aRestoreThatFailsLeavesNothing()
    {
        QFETCH(bool, ontoServer);
        addNote(*m_workspace, u"one"_s);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        WorkspaceOptions options = noteOptions();
        options.schema = noteSchemaWith({.number = NoteMigration + 1,
                                         .name = u"x"_s,
                                         .common = "SELECT nonsense;",
                                         .sqlite = {},
                                         .postgresql = {}});
        const auto target = freshTarget(ontoServer);

        QVERIFY(!Workspace::restoreInto(at(target->text()), m_backup, options, m_progress));

        requireUntouched(*target);
    }

    void whatIsNoBackupIsRefused_data() { addTargets(); }
    void whatIsNoBackupIsRefused()
    {
        QFETCH(bool, ontoServer);
        const auto target = freshTarget(ontoServer);
        const auto restore = [&](const QString &file) {
            return codeOf(Workspace::restoreInto(at(target->text()), file, noteOptions(), m_progress));
        };
        const QString text = m_folder->filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        const QString others = m_folder->filePath(u"others"_s);
        SqliteConnection(at(others), SqliteConnection::Mode::Create).script("CREATE TABLE theirs (what TEXT)");

        QCOMPARE(restore(text), "store.no-database");
        QCOMPARE(restore(others), "store.not-a-workspace");
        QCOMPARE(restore(m_folder->filePath(u"not there"_s)), "store.no-file");
        QCOMPARE(restore(m_folder->path()), "store.no-database");
        requireUntouched(*target);
    }

    void aBackupOfANewerSchemaIsRefused_data() { addTargets(); }
    void aBackupOfANewerSchemaIsRefused()
    {
        QFETCH(bool, ontoServer);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        WorkspaceOptions older;
        older.schema = Schema::builtIn();
        const auto target = freshTarget(ontoServer);
        QCOMPARE(codeOf(Workspace::restoreInto(at(target->text()), m_backup, older, m_progress)), "store.newer-schema");
        requireUntouched(*target);
    }

    void aBackupOfAnOlderSchemaIsMigrated_data() { addTargets(); }
    void aBackupOfAnOlderSchemaIsMigrated()
    {
        QFETCH(bool, ontoServer);
        const qint64 id = addNote(*m_workspace, u"old"_s);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        WorkspaceOptions newer = noteOptions();
        newer.schema = noteSchemaWith({.number = NoteMigration + 1,
                                       .name = u"colour"_s,
                                       .common = "ALTER TABLE note ADD COLUMN colour {{text}};"
                                                 "INSERT INTO note (version, title) VALUES (1, 'seed');",
                                       .sqlite = {},
                                       .postgresql = {}});
        const auto target = freshTarget(ontoServer);

        QCOMPARE(problem(Workspace::restoreInto(at(target->text()), m_backup, newer, m_progress)), "");

        auto restored = openNotes(target->text(), newer);
        QCOMPARE(titles(*restored), (QStringList{u"old"_s, u"seed"_s}));
        QCOMPARE(problem(editNote(*restored, id, 1, {{u"colour"_s, u"red"_s}})), "");
        QCOMPARE(faultsOf(*restored), "");
        // Seeds do not come a second time when that workspace is backed up and restored in turn.
        const QString again = path(1);
        QCOMPARE(problem(restored->backupTo(again, m_progress)), "");
        const auto next = freshTarget(ontoServer);
        QCOMPARE(problem(Workspace::restoreInto(at(next->text()), again, newer, m_progress)), "");
        QCOMPARE(titles(*openNotes(next->text(), newer)), (QStringList{u"old"_s, u"seed"_s}));
    }

    void namesInABackupNeverEnterAStatementOfTheServer()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const FreshLocation victim(FreshLocation::Kind::Database);
        const QString tables = m_folder->filePath(u"tables.mainstay"_s);
        QVERIFY(QFile::copy(m_backup, tables));
        runAt(tables, "CREATE TABLE \"note (id) FROM STDIN; DROP TABLE note; --\" (id INTEGER PRIMARY KEY)");
        QCOMPARE(codeOf(Workspace::restoreInto(at(victim.text()), tables, noteOptions(), m_progress)),
                 "store.backup-differs");
        const QString series = m_folder->filePath(u"series.mainstay"_s);
        QVERIFY(QFile::copy(m_backup, series));
        runAt(series, "INSERT INTO counter (name, given) VALUES ('x; DROP TABLE note; --', 7)");
        QCOMPARE(codeOf(Workspace::restoreInto(at(victim.text()), series, noteOptions(), m_progress)),
                 "store.bad-series");
        requireUntouched(victim);
    }

private:
    static void addTargets()
    {
        QTest::addColumn<bool>("ontoServer");
        QTest::newRow("onto SQLite") << false;
        if (!sharedCluster().isEmpty())
            QTest::newRow("onto PostgreSQL") << true;
    }
    static std::unique_ptr<FreshLocation> freshTarget(bool onServer)
    {
        return std::make_unique<FreshLocation>(onServer ? FreshLocation::Kind::Database : FreshLocation::Kind::File);
    }
    static void requireUntouched(const FreshLocation &target)
    {
        if (target.kind() == FreshLocation::Kind::File)
            QCOMPARE(QDir(QFileInfo(target.text()).path()).entryList(QDir::Files), QStringList());
        else
            QCOMPARE(everyObject(target.text()), QStringList());
    }
    QString path(int n) const { return m_folder->filePath(u"kept-%1.mainstay"_s.arg(n)); }
    Progress m_progress;
    QString m_backup;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
