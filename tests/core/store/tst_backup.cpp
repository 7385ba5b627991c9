// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/bulk_loader.h"
#include "store/numbering.h"
#include "store/sqlite_connection.h"

#include <QDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Location at(const QString &text)
{
    return Location::parse(text).value();
}

/// Rows that a copy could get wrong.
void fillWithOddRows(Workspace &workspace)
{
    const QByteArray everyByte = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        return bytes;
    }();
    const QString everyAscii = QString::fromLatin1(everyByte.mid(1, 127));
    const auto written = workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("note.odd", {{u"text"_s, everyAscii}, {u"deep"_s, QJsonObject{{u"x"_s, QJsonValue()}}}});
        insertRow(transaction, u"note"_s, {{u"title"_s, everyAscii}, {u"picture"_s, everyByte}});
        insertRow(transaction, u"note"_s, {{u"title"_s, u""_s}, {u"body"_s, u""_s}, {u"picture"_s, QByteArray("")}});
        insertRow(transaction, u"note"_s, {{u"title"_s, u"NULL"_s}, {u"body"_s, QVariant()}});
        insertRow(transaction, u"note"_s, {{u"title"_s, u"\\N"_s}, {u"body"_s, u"\\."_s}});
        insertRow(transaction, u"note"_s,
                  {{u"title"_s, u"\U0001F600 e\u0301 \uFEFF \u202E"_s},
                   {u"extra"_s, uR"({"b": [1, 2.5, null, true], "a": {"\u00e9": "\\u0000 \" \n"}})"_s}});
        insertRow(transaction, u"note"_s,
                  {{u"title"_s, u"'; DROP TABLE note; --"_s}, {u"amount"_s, std::numeric_limits<qint64>::max()}});
        insertRow(transaction, u"note"_s,
                  {{u"title"_s, u"\r\n\t\v\f"_s}, {u"amount"_s, std::numeric_limits<qint64>::min()}});
        insertRow(transaction, u"note"_s, {{u"title"_s, QString(200'000, u'\u20AC')}});
    });
    QCOMPARE(problem(written), "");
}

/// Some history: edits, a removal, an undo, a redo, a load and numbers.
void fillWithHistory(Workspace &workspace)
{
    fillWithOddRows(workspace);
    const qint64 first = addNote(workspace, u"first"_s);
    const qint64 second = addNote(workspace, u"second"_s, first);
    addRemark(workspace, first, u"on the first"_s);
    QCOMPARE(
        problem(editNote(workspace, second, 1, {{u"title"_s, u"changed"_s}, {u"picture"_s, QByteArray("\0x", 2)}})),
        "");
    QCOMPARE(problem(loadNotes(workspace, 700, u"loaded"_s)), "");
    QCOMPARE(problem(workspace.undoNow()), "");
    QCOMPARE(problem(workspace.redoNow()), "");
    const auto numbered = workspace.writeNow([](Transaction &transaction) {
        raiseNumbers(transaction, u"note"_s, 1041);
        return reserveNumbers(transaction, u"note"_s);
    });
    QCOMPARE(problem(numbered), "");
    QCOMPARE(*numbered, 1042);
    const qint64 last = addNote(workspace, u"last and gone"_s);
    QCOMPARE(problem(removeNote(workspace, last, 1)), "");
}

qint64 nextNumber(Workspace &workspace)
{
    return workspace.writeNow([](Transaction &transaction) { return reserveNumbers(transaction, u"note"_s); })
        .value_or(-1);
}

QStringList withoutRestore(QStringList rows)
{
    rows.removeIf([](const QString &row) { return row.contains(u"store.restore"); });
    return rows;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_folder = std::make_unique<QTemporaryDir>();
        m_backup = m_folder->filePath(u"kept.mainstay"_s);
        m_workspace = openNotes(m_location->text());
    }
    void cleanup()
    {
        if (m_workspace)
            QCOMPARE(faultsOf(*m_workspace), "");
        m_workspace.reset();
        m_location.reset();
        m_folder.reset();
    }

    void aBackupIsAWorkspaceWithTheSameRowsAndHistory()
    {
        fillWithHistory(*m_workspace);

        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");

        QCOMPARE(everyRow(m_backup), everyRow(m_location->text()));
        QCOMPARE(onlyFile(), u"kept.mainstay"_s);
        QCOMPARE(numberAt(m_backup, u"SELECT application_id FROM pragma_application_id"_s), 0x4d4e5354);
        auto copy = openNotes(m_backup);
        QCOMPARE(faultsOf(*copy), "");
        QCOMPARE(nextNumber(*copy), 1043);
    }

    void aRestoreIsExactOnEitherEngine_data() { addTargets(); }
    void aRestoreIsExactOnEitherEngine()
    {
        QFETCH(bool, ontoServer);
        fillWithHistory(*m_workspace);
        const QStringList before = everyRow(m_location->text());
        const qint64 highest =
            numberAt(m_location->text(), u"SELECT max(last_id) FROM journal WHERE entity = 'note'"_s);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");
        const auto target = freshTarget(ontoServer);

        QCOMPARE(problem(Workspace::restoreInto(at(target->text()), m_backup, noteOptions(), m_progress)), "");

        QCOMPARE(withoutRestore(everyRow(target->text())), before);
        auto restored = openNotes(target->text());
        QCOMPARE(faultsOf(*restored), "");
        QCOMPARE(nextNumber(*restored), 1043);
        const qint64 next = addNote(*restored, u"after"_s);
        QVERIFY2(next > highest, "an id that was given before the backup is given again");
        QCOMPARE(numberAt(target->text(), u"SELECT count(*) FROM command_log WHERE name = 'store.restore'"_s), 1);
        QCOMPARE(faultsOf(*restored), "");
    }

    void thereAndBackAgainIsExact()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        fillWithHistory(*m_workspace);
        const QStringList before = everyRow(m_location->text());
        QString at1 = m_backup;
        QCOMPARE(problem(m_workspace->backupTo(at1, m_progress)), "");
        for (int round = 0; round < 2; ++round) {
            const FreshLocation server(FreshLocation::Kind::Database);
            QCOMPARE(problem(Workspace::restoreInto(at(server.text()), at1, noteOptions(), m_progress)), "");
            at1 = m_folder->filePath(u"round-%1.mainstay"_s.arg(round));
            QCOMPARE(problem(openNotes(server.text())->backupTo(at1, m_progress)), "");
        }
        QCOMPARE(withoutRestore(everyRow(at1)), before);
        QCOMPARE(nextNumber(*openNotes(at1)), 1043);
    }

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

    void aBackupTakenWhileOthersWriteIsOfOneMoment()
    {
        std::atomic<bool> stop = false;
        QByteArray said;
        std::thread writer([&] {
            for (int i = 0; !stop; ++i) {
                const auto written = m_workspace->writeNow([&](Transaction &transaction) {
                    transaction.describe("note.pair");
                    const qint64 note = insertRow(transaction, u"note"_s, {{u"title"_s, u"note %1"_s.arg(i)}});
                    insertRow(transaction, u"remark"_s, {{u"text"_s, u"remark %1"_s.arg(i)}, {u"note_id"_s, note}});
                });
                if (!written)
                    said = describe(written.error());
            }
        });
        QList<QByteArray> problems;
        for (int round = 0; round < 5; ++round)
            problems.append(problem(m_workspace->backupTo(path(round), m_progress)));
        stop = true;
        writer.join();

        QCOMPARE(said, "");
        qint64 last = 0;
        for (int round = 0; round < 5; ++round) {
            QCOMPARE(problems.at(round), "");
            QCOMPARE(faultsOf(*openNotes(path(round))), "");
            const qint64 notes = numberAt(path(round), u"SELECT count(*) FROM note"_s);
            QCOMPARE(numberAt(path(round), u"SELECT count(*) FROM remark"_s), notes);
            QCOMPARE(numberAt(path(round), u"SELECT count(*) FROM journal"_s), 2 * notes);
            QVERIFY2(notes >= last, "a later backup holds less");
            last = notes;
        }
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

    void aBackupThatIsCancelledLeavesNothing()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 30'000, u"many"_s)), "");
        std::unique_ptr<Progress> progress;
        int reports = 0;
        progress = std::make_unique<Progress>([&](qint64, qint64) {
            if (++reports == 3)
                progress->cancel();
        });

        QCOMPARE(codeOf(m_workspace->backupTo(m_backup, *progress)), "store.cancelled");

        QCOMPARE(onlyFile(), u""_s);
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

    void progressRisesToTheTotal()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 20'000, u"many"_s)), "");
        qint64 last = -1;
        bool rises = true;
        bool within = true;
        Progress progress([&](qint64 done, qint64 total) {
            rises = rises && done >= last;
            within = within && done <= total;
            last = done;
        });
        QCOMPARE(problem(m_workspace->backupTo(m_backup, progress)), "");
        QVERIFY2(rises && within && last > 0,
                 qPrintable(u"rises %1, within %2, last %3"_s.arg(rises).arg(within).arg(last)));
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

    void aLogLeftByAFileThatIsGoneIsNotPlayedIntoANewOne()
    {
        const FreshLocation other(FreshLocation::Kind::File);
        auto doomed = openNotes(other.text());
        addNote(*doomed, u"from another life"_s);
        const QString log = m_folder->filePath(u"log"_s);
        QVERIFY(QFile::copy(other.text() + u"-wal"_s, log));
        QVERIFY(QFile::rename(log, m_backup + u"-wal"_s));

        addNote(*m_workspace, u"one"_s);
        QCOMPARE(problem(m_workspace->backupTo(m_backup, m_progress)), "");

        QCOMPARE(titles(*openNotes(m_backup)), QStringList{u"one"_s});
    }

    void textWithNulDoesNotGetIn()
    {
        const QString nul = u"a"_s + QChar(0) + u"b"_s;
        QCOMPARE(codeOf(m_workspace->writeNow([&](Transaction &transaction) {
                     transaction.describe("note.add");
                     insertRow(transaction, u"note"_s, {{u"title"_s, nul}});
                 })),
                 "store.nul-character");
        const auto inLoad = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.load");
            BulkLoader loader(transaction, u"note"_s, {u"title"_s}, 1);
            loader.add(nul);
        });
        QCOMPARE(codeOf(inLoad), "store.nul-character");
        QCOMPARE(inLoad.error().kind, ErrorKind::Invalid);
        QVERIFY(titles(*m_workspace).isEmpty());
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
    /// All files beside the backup, drafts and logs too.
    QString onlyFile() const { return QDir(m_folder->path()).entryList(QDir::Files).join(u' '); }

    Progress m_progress;
    QString m_backup;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
