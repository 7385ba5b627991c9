// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/catalogue.h"
#include "store/sqlite_connection.h"

#include <QDir>
#include <QTest>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr int Next = NoteMigration + 1;

/// A table built anew, as SQLite needs for many a change; the children of its rows stay.
Migration rebuild()
{
    return Migration{.number = Next,
                     .name = u"notes_anew"_s,
                     .common = {},
                     .sqlite = R"(
CREATE TABLE note_anew (
  id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, title TEXT NOT NULL, body TEXT, amount BIGINT,
  parent_id BIGINT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED, extra TEXT, picture BLOB, colour TEXT);
INSERT INTO note_anew (id, version, title, body, amount, parent_id, extra, picture)
  SELECT id, version, title, body, amount, parent_id, extra, picture FROM note;
DROP TABLE note;
ALTER TABLE note_anew RENAME TO note;
CREATE INDEX note_parent ON note (parent_id);
CREATE UNIQUE INDEX note_amount ON note (amount);
)",
                     .postgresql = R"(
CREATE TABLE note_anew (LIKE note INCLUDING ALL);
ALTER TABLE note_anew ADD COLUMN colour TEXT;
INSERT INTO note_anew SELECT *, NULL FROM note;
ALTER TABLE remark DROP CONSTRAINT remark_note_id_fkey;
DROP TABLE note;
ALTER TABLE note_anew RENAME TO note;
ALTER TABLE note ADD FOREIGN KEY (parent_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE remark ADD FOREIGN KEY (note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED;
)"};
}

Migration step(const QByteArray &common)
{
    return Migration{.number = Next, .name = u"next"_s, .common = common, .sqlite = {}, .postgresql = {}};
}

WorkspaceOptions optionsWith(const Migration &migration, const QString &backups)
{
    WorkspaceOptions options = noteOptions();
    options.schema = noteSchemaWith(migration);
    options.backupFolder = backups;
    return options;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        QVERIFY(m_backups.isValid());
        for (const QString &old : backups())
            QVERIFY(QFile::remove(m_backups.filePath(old)));
    }
    void cleanup()
    {
        if (m_workspace)
            QCOMPARE(faultsOf(*m_workspace), "");
        m_workspace.reset();
        m_location.reset();
    }

    void anEmptyLocationIsMadeAndIsThenTaken()
    {
        const Location location = Location::parse(m_location->text()).value();
        QCOMPARE(codeOf(Workspace::open(location, noteOptions())),
                 location.engine == Engine::SQLite ? "store.no-file" : "store.not-a-workspace");

        QCOMPARE(problem(Workspace::create(location, noteOptions())), "");

        QCOMPARE(codeOf(Workspace::create(location, noteOptions())),
                 location.engine == Engine::SQLite ? "store.file-exists" : "store.already-a-workspace");
        m_workspace = openNotes(m_location->text());
        QCOMPARE(m_workspace->schemaVersion(), NoteMigration);
        QVERIFY2(backups().isEmpty(), "nothing was older");
    }

    void everyStepGivesBothEnginesTheSameTables()
    {
        const auto other = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
        openNotes(m_location->text());
        openNotes(other->text());

        QCOMPARE(everyColumn(m_location->text()), everyColumn(other->text()));
        QVERIFY(everyColumn(other->text()).contains(u"remark.note_id refers to note"_s));
    }

    void stepsAreNumberedUpwardsAndHoldNoFractions()
    {
        openNotes(m_location->text());
        int last = 0;
        for (const Migration &migration : noteSchema().migrations) {
            QVERIFY2(migration.number > last, qPrintable(migration.name));
            last = migration.number;
        }
        // A double does not survive SQLite's text and JSON to the last bit, so undo and backups would not be exact.
        const QString sql = m_location->kind() == FreshLocation::Kind::File
            ? u"SELECT count(*) FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'"
              " AND (upper(c.type) LIKE '%REAL%' OR upper(c.type) LIKE '%FLOA%' OR upper(c.type) LIKE '%DOUB%')"_s
            : u"SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public'"
              " AND data_type IN ('real', 'double precision')"_s;
        QCOMPARE(numberAt(m_location->text(), sql), 0);
    }

    void everyReferringColumnHasAnIndex()
    {
        openNotes(m_location->text());
        const auto connection = connectTo(m_location->text());
        Session session(*connection);
        for (const TableDescription &table : journaledTables(session)) {
            for (const Reference &reference : table.references) {
                const qint64 indexes = connection->engine() == Engine::SQLite
                    ? session.number(u"SELECT count(*) FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i"
                                     " WHERE i.seqno = 0 AND i.name = ?"_s,
                                     {table.name, reference.column})
                    : session.number(u"SELECT count(*) FROM pg_index AS i JOIN pg_attribute AS a"
                                     " ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]"
                                     " WHERE i.indrelid = ?::regclass AND a.attname = ?"_s,
                                     {table.name, reference.column});
                QVERIFY2(indexes > 0, qPrintable(table.name + u'.' + reference.column));
            }
        }
    }

    void anOlderWorkspaceIsMigratedAfterACopyIsKept()
    {
        m_workspace = openNotes(m_location->text());
        addNote(*m_workspace, u"old"_s);
        const QStringList before = everyRow(m_location->text());
        m_workspace.reset();

        reopen(step("ALTER TABLE note ADD COLUMN colour {{text}};"));

        QCOMPARE(m_workspace->schemaVersion(), Next);
        QCOMPARE(titles(*m_workspace), QStringList{u"old"_s});
        QCOMPARE(backups().size(), 1);
        const QString copy = m_backups.filePath(backups().first());
        QCOMPARE(everyRow(copy), before);
        auto old = openNotes(copy);
        QCOMPARE(old->schemaVersion(), NoteMigration);
        QCOMPARE(faultsOf(*old), "");
        addNote(*old, u"goes on"_s);
    }

    void openingAgainKeepsNoFurtherCopy()
    {
        openNotes(m_location->text());
        reopen(step("ALTER TABLE note ADD COLUMN colour {{text}};"));
        reopen(step("ALTER TABLE note ADD COLUMN colour {{text}};"));
        QCOMPARE(backups().size(), 1);
    }

    void aCopyNeverReplacesAnother()
    {
        openNotes(m_location->text());
        const Migration broken = step("CREATE TABLE half (id {{identity}}); SELECT nonsense;");
        for (int i = 0; i < 3; ++i)
            QVERIFY(!open(broken));
        QCOMPARE(backups().size(), 3);
    }

    void aNewerWorkspaceIsRefusedAndLeftAlone()
    {
        openNotes(m_location->text());
        reopen(step("ALTER TABLE note ADD COLUMN colour {{text}};"));
        addNote(*m_workspace, u"new"_s);
        m_workspace.reset();
        const QStringList before = everyRow(m_location->text()) + everyObject(m_location->text());

        const auto opened = Workspace::open(Location::parse(m_location->text()).value(), noteOptions());

        QCOMPARE(codeOf(opened), "store.newer-schema");
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
        QCOMPARE(opened.error().facts.value(u"schema"_s).toInt(), Next);
        QCOMPARE(opened.error().facts.value(u"known"_s).toInt(), NoteMigration);
        QVERIFY(!opened.error().facts.value(u"location"_s).toString().isEmpty());
        QCOMPARE(everyRow(m_location->text()) + everyObject(m_location->text()), before);
    }

    void aFailingMigrationLeavesEverythingAsItWas()
    {
        m_workspace = openNotes(m_location->text());
        const qint64 id = addNote(*m_workspace, u"old"_s);
        m_workspace.reset();
        const QStringList before = everyRow(m_location->text()) + everyObject(m_location->text());

        const auto opened = open(step("ALTER TABLE note ADD COLUMN colour {{text}};"
                                      "DELETE FROM note; CREATE TABLE half (id {{identity}}); SELECT nonsense;"));

        QVERIFY(!opened);
        QCOMPARE(everyRow(m_location->text()) + everyObject(m_location->text()), before);
        m_workspace = openNotes(m_location->text());
        QCOMPARE(problem(editNote(*m_workspace, id, 1, {{u"title"_s, u"edited"_s}})), "");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(titles(*m_workspace), QStringList{u"old"_s});
    }

    void aMigrationThatLeavesDanglingReferencesIsRefused()
    {
        m_workspace = openNotes(m_location->text());
        addRemark(*m_workspace, addNote(*m_workspace, u"old"_s), u"hangs on it"_s);
        m_workspace.reset();

        const auto opened = open(step("DELETE FROM note;"));

        QVERIFY(!opened);
        QCOMPARE(codeOf(opened),
                 m_location->kind() == FreshLocation::Kind::File ? "store.migration-broke-references"
                                                                 : "store.still-referred-to");
        m_workspace = openNotes(m_location->text());
        QCOMPARE(titles(*m_workspace), QStringList{u"old"_s});
    }

    void aTableBuiltAnewKeepsItsChildrenAndTheIdsItGave()
    {
        m_workspace = openNotes(m_location->text());
        const qint64 note = addNote(*m_workspace, u"old"_s);
        addRemark(*m_workspace, note, u"hangs on it"_s);
        const qint64 gone = addNote(*m_workspace, u"gone"_s);
        QCOMPARE(problem(removeNote(*m_workspace, gone, 1)), "");
        m_workspace.reset();

        reopen(rebuild());

        QCOMPARE(titles(*m_workspace), QStringList{u"old"_s});
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM remark"_s), 1);
        const qint64 next = addNote(*m_workspace, u"new"_s);
        QVERIFY2(next > gone, "an id that was given is given again");
        QCOMPARE(problem(editNote(*m_workspace, note, 1, {{u"title"_s, u"edited"_s}})), "");
        QCOMPARE(problem(m_workspace->undoNow(2)), "");
    }

    void whatAMigrationChangesIsNotJournaledAndUndoStopsThere()
    {
        m_workspace = openNotes(m_location->text());
        addNote(*m_workspace, u"old"_s);
        m_workspace.reset();
        const qint64 entries = numberAt(m_location->text(), u"SELECT count(*) FROM journal"_s);

        reopen(step("UPDATE note SET title = 'changed';"));

        QCOMPARE(titles(*m_workspace), QStringList{u"changed"_s});
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM journal"_s), entries);
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM command_log WHERE name = 'store.schema'"_s), 2);
        QCOMPARE(codeOf(m_workspace->undoNow()), "store.nothing-to-undo");
        addNote(*m_workspace, u"after"_s);
        QCOMPARE(codeOf(m_workspace->undoNow(2)), "store.nothing-to-undo");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(problem(m_workspace->redoNow()), "");
    }

    void rowsThatAMigrationBringsHaveABeginning()
    {
        openNotes(m_location->text());
        reopen(step("INSERT INTO note (version, title) VALUES (1, 'seed'), (1, 'seed too');"
                    "CREATE TABLE colour (id {{identity}}, version INTEGER NOT NULL, name {{text}} NOT NULL);"
                    "INSERT INTO colour (version, name) VALUES (1, 'red');"));

        QCOMPARE(faultsOf(*m_workspace), "");
        QCOMPARE(numberAt(m_location->text(),
                          u"SELECT count(*) FROM journal AS j JOIN command_log AS c ON c.id = j.command"
                          " WHERE c.name = 'store.schema' AND j.entity <> 'environment'"_s),
                 2);
    }

    void rowsThatAMigrationRemovesAreNoFault()
    {
        m_workspace = openNotes(m_location->text());
        addNote(*m_workspace, u"old"_s);
        m_workspace.reset();
        reopen(step("DELETE FROM note;"));
        QCOMPARE(faultsOf(*m_workspace), "");
    }

    void journalTriggersFollowTheNewColumns()
    {
        openNotes(m_location->text());
        reopen(step("ALTER TABLE note ADD COLUMN colour {{text}};"));
        const qint64 id = addNote(*m_workspace, u"painted"_s);
        QCOMPARE(problem(editNote(*m_workspace, id, 1, {{u"colour"_s, u"red"_s}})), "");
        QCOMPARE(problem(editNote(*m_workspace, id, 2, {{u"colour"_s, u"blue"_s}})), "");
        QCOMPARE(problem(m_workspace->undoNow()), "");
        QCOMPARE(note(*m_workspace, id)->value(u"colour"_s).toString(), u"red"_s);
    }

    void twoProgramsMigrateAtOnceAndItIsDoneOnce()
    {
        m_workspace = openNotes(m_location->text());
        addNote(*m_workspace, u"old"_s);
        m_workspace.reset();
        const Schema schema = noteSchemaWith(step("ALTER TABLE note ADD COLUMN colour {{text}};"
                                                  "INSERT INTO note (version, title) VALUES (1, 'seed');"));
        constexpr int Programs = 4;
        QList<QByteArray> problems(Programs);
        std::vector<std::thread> programs;
        for (QByteArray &said : problems)
            programs.emplace_back([&said, &schema, this] {
                try {
                    migrate(*connectTo(m_location->text()), schema, u"anna"_s);
                } catch (const std::exception &error) {
                    said = error.what();
                }
            });
        for (std::thread &program : programs)
            program.join();

        for (const QByteArray &said : problems)
            QCOMPARE(said, "");
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM command_log WHERE name = 'store.schema'"_s), 2);
        QCOMPARE(numberAt(m_location->text(), u"SELECT count(*) FROM note WHERE title = 'seed'"_s), 1);
    }

    void bringingUpToDateTellsHowFarItIs()
    {
        openNotes(m_location->text());
        QList<int> percents;
        Progress progress([&percents](qint64 done, qint64 total) {
            if (total > 0)
                percents.append(int(done * 100 / total));
        });
        WorkspaceOptions options = optionsWith(step("SELECT 1;"), m_backups.path());
        options.upgrading = &progress;

        QCOMPARE(problem(Workspace::open(Location::parse(m_location->text()).value(), options)), "");

        QVERIFY(!percents.isEmpty());
        QVERIFY2(std::ranges::is_sorted(percents), "it never goes back");
        QVERIFY2(percents.contains(50), "the copy is half of the way");
    }

    void bringingUpToDateCanBeCancelledAndLeavesTheWorkspaceAsItWas()
    {
        m_workspace = openNotes(m_location->text());
        addNote(*m_workspace, u"old"_s);
        m_workspace.reset();
        const QStringList before = everyRow(m_location->text()) + everyObject(m_location->text());
        // Longer than anybody waits.
        Migration endless = step("ALTER TABLE note ADD COLUMN colour {{text}};");
        endless.sqlite = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;";
        endless.postgresql = "SELECT pg_sleep(600);";
        std::promise<void> migrating;
        bool isTold = false;
        Progress progress([&](qint64 done, qint64 total) {
            if (total > 0 && 2 * done >= total && !std::exchange(isTold, true))
                migrating.set_value();
        });
        std::thread person([&] {
            migrating.get_future().wait();
            progress.cancel();
        });
        WorkspaceOptions options = optionsWith(endless, m_backups.path());
        options.upgrading = &progress;

        const auto opened = Workspace::open(Location::parse(m_location->text()).value(), options);
        person.join();

        QCOMPARE(codeOf(opened), "store.cancelled");
        QCOMPARE(backups(), QStringList());
        QCOMPARE(everyRow(m_location->text()) + everyObject(m_location->text()), before);
        m_workspace = openNotes(m_location->text());
        QCOMPARE(titles(*m_workspace), QStringList{u"old"_s});
    }

    void whoWaitedForANewerProgramIsRefused()
    {
        openNotes(m_location->text());
        const auto first = connectTo(m_location->text());
        first->script(first->engine() == Engine::SQLite ? "BEGIN IMMEDIATE" : "BEGIN");
        Schema newer = noteSchemaWith(step("ALTER TABLE note ADD COLUMN colour {{text}};"));
        Migration further = step("ALTER TABLE note ADD COLUMN shape {{text}};");
        further.number = Next + 1;
        newer.migrations.append(further);
        Progress untold;
        applySchema(*first, newer, u"bert"_s, newer.version(), untold);

        QByteArray said;
        std::thread second([&] {
            try {
                migrate(*connectTo(m_location->text()), noteSchemaWith(step("SELECT 1;")), u"anna"_s);
            } catch (const StoreError &error) {
                said = error.error().code;
            }
        });
        first->commit();
        second.join();

        QCOMPARE(said, "store.newer-schema");
    }

    void tablesOfAnotherProgramAreLeftAlone()
    {
        const Location location = Location::parse(m_location->text()).value();
        if (location.engine == Engine::SQLite) {
            SqliteConnection(location, SqliteConnection::Mode::Create).script("CREATE TABLE theirs (what TEXT)");
        } else {
            runAt(m_location->text(), "CREATE TABLE theirs (what TEXT)");
        }
        const QStringList before = everyObject(m_location->text());

        QCOMPARE(codeOf(Workspace::create(location, noteOptions())),
                 location.engine == Engine::SQLite ? "store.file-exists" : "store.database-in-use");
        QCOMPARE(codeOf(Workspace::open(location, noteOptions())), "store.not-a-workspace");
        QCOMPARE(everyObject(m_location->text()), before);
    }

private:
    QStringList backups() const { return QDir(m_backups.path()).entryList({u"*.mainstay"_s}, QDir::Files); }
    Result<std::unique_ptr<Workspace>> open(const Migration &migration) const
    {
        return Workspace::open(Location::parse(m_location->text()).value(), optionsWith(migration, m_backups.path()));
    }
    void reopen(const Migration &migration)
    {
        m_workspace.reset();
        auto opened = open(migration);
        QCOMPARE(problem(opened), "");
        m_workspace = std::move(*opened);
    }

    QTemporaryDir m_backups;
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
