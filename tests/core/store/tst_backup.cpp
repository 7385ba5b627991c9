// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/numbering.h"

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

class TestBackup : public NoteTest
{
    Q_OBJECT

    void prepare() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_backup = m_folder->filePath(u"kept.mainstay"_s);
    }

private Q_SLOTS:
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
            QCOMPARE(numberAt(path(round), u"SELECT count(*) FROM journal WHERE entity <> 'environment'"_s), 2 * notes);
            QVERIFY2(notes >= last, "a later backup holds less");
            last = notes;
        }
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
    QString path(int n) const { return m_folder->filePath(u"kept-%1.mainstay"_s.arg(n)); }
    /// All files beside the backup, drafts and logs too.
    QString onlyFile() const { return QDir(m_folder->path()).entryList(QDir::Files).join(u' '); }

    Progress m_progress;
    QString m_backup;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
