// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/sqlite_connection.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <sys/stat.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Location at(const QString &path)
{
    return Location::parse(path).value();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"w.mainstay"_s);
    }

    void whatIsNoWorkspaceIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QByteArray noise(20'000, '\0');
        QRandomGenerator generator(7);
        for (char &byte : noise)
            byte = char(generator.bounded(256));
        QTest::newRow("empty") << QByteArray() << QByteArray("store.not-a-workspace");
        QTest::newRow("one byte") << QByteArray("x") << QByteArray("store.not-a-workspace");
        QTest::newRow("text") << QByteArray("id,name\n1,one\n").repeated(500) << QByteArray("store.no-database");
        QTest::newRow("random bytes") << noise << QByteArray("store.no-database");
        QTest::newRow("zeros") << QByteArray(16'384, '\0') << QByteArray("store.no-database");
        QTest::newRow("header and noise")
            << QByteArray("SQLite format 3\0", 16) + noise << QByteArray("store.no-database");
    }
    void whatIsNoWorkspaceIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        write(bytes);
        const auto opened = Workspace::open(at(m_path), noteOptions());
        QCOMPARE(codeOf(opened), code);
        QCOMPARE(opened.error().facts.value(u"location"_s).toString(), m_path);
        QCOMPARE(contents(m_path), bytes);
        QCOMPARE(codeOf(Workspace::create(at(m_path), noteOptions())), bytes.isEmpty() ? "" : "store.file-exists");
        if (!bytes.isEmpty())
            QCOMPARE(contents(m_path), bytes);
    }

    void aFolderIsNoWorkspace()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(codeOf(Workspace::open(at(m_path), noteOptions())), "store.no-database");
        QCOMPARE(codeOf(Workspace::create(at(m_path), noteOptions())), "store.file-exists");
    }

    void aPipeIsNoWorkspaceAndNobodyWaitsForIt()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(codeOf(Workspace::open(at(m_path), noteOptions())), "store.no-database");
    }

    void aClosedWorkspaceIsOneFile()
    {
        for (int round = 0; round < 20; ++round) {
            auto workspace = openNotes(m_path);
            addNote(*workspace, u"one more"_s);
            titles(*workspace);
            QVERIFY(workspace->checkNow());
            workspace.reset();
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"w.mainstay"_s});
        }
    }

    void aFileThatIsNotThereIsMissing()
    {
        const auto opened = Workspace::open(at(m_path), noteOptions());
        QCOMPARE(codeOf(opened), "store.no-file");
        QCOMPARE(opened.error().kind, ErrorKind::Missing);
        QVERIFY2(!QFile::exists(m_path), "opening makes nothing");
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_folder->filePath(u"not/there.mainstay"_s);
        const auto created = Workspace::create(at(path), noteOptions());
        QCOMPARE(codeOf(created), "store.cannot-open");
        QCOMPARE(created.error().facts.value(u"location"_s).toString(), path);
    }

    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone()
    {
        SqliteConnection(at(m_path), SqliteConnection::Mode::Create).script("CREATE TABLE theirs (what TEXT)");
        const QByteArray before = contents(m_path);
        QCOMPARE(codeOf(Workspace::open(at(m_path), noteOptions())), "store.not-a-workspace");
        QCOMPARE(contents(m_path), before);
    }

    /// Nothing of ours makes one, and its texts would be read as other ones.
    void aDatabaseInAnotherEncodingIsRefusedAndLeftAlone()
    {
        const QByteArray name = QFile::encodeName(m_path);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(name.constData(), &database), SQLITE_OK);
        sqlite3_exec(database, "PRAGMA encoding='UTF-16'; CREATE TABLE t (a TEXT)", nullptr, nullptr, nullptr);
        sqlite3_close(database);
        const QByteArray before = contents(m_path);
        QCOMPARE(codeOf(Workspace::open(at(m_path), noteOptions())), "store.not-a-workspace");
        QCOMPARE(contents(m_path), before);
    }

    void aVersionThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("newer") << QByteArray("9999") << QByteArray("store.newer-schema");
        QTest::newRow("huge") << QByteArray("4294967297") << QByteArray("store.newer-schema");
        QTest::newRow("nothing") << QByteArray("0") << QByteArray("store.not-a-workspace");
        QTest::newRow("negative") << QByteArray("-5") << QByteArray("store.not-a-workspace");
        QTest::newRow("text") << QByteArray("'x'") << QByteArray("store.not-a-workspace");
    }
    void aVersionThatCannotBeIsRefused()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, code);
        make();
        runAt(m_path, "UPDATE schema_mark SET version = " + version);
        const QByteArray before = contents(m_path);
        QCOMPARE(codeOf(Workspace::open(at(m_path), noteOptions())), code);
        QCOMPARE(contents(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    /// Wherever a file is hit: it opens or is refused as damaged, and what does open tells of the damage in a check or
    /// holds its rows.
    void aDamagedFileIsNeverTakenForWhole()
    {
        make();
        const QByteArray whole = contents(m_path);
        QRandomGenerator generator(11);
        int refused = 0;
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            const qsizetype from = generator.bounded(int(whole.size()));
            if (round % 3 == 0)
                bytes.truncate(from);
            else
                std::fill_n(bytes.begin() + from, std::min<qsizetype>(3000, bytes.size() - from), char(round));
            write(bytes);
            const auto opened = Workspace::open(at(m_path), noteOptions());
            if (!opened) {
                ++refused;
                const QByteArray code = opened.error().code;
                QVERIFY2(code == "store.damaged" || code == "store.no-database" || code == "store.not-a-workspace",
                         problem(opened));
                continue;
            }
            const auto faults = (*opened)->checkNow();
            if (!faults)
                QCOMPARE(faults.error().kind, ErrorKind::Corrupt);
            if (!faults || !faults->isEmpty())
                ++found;
            else
                QVERIFY2(titles(**opened).size() == 3001,
                         qPrintable(u"round %1 at %2 of %3: %4 titles, %5"_s.arg(round)
                                        .arg(from)
                                        .arg(whole.size())
                                        .arg(titles(**opened).size())
                                        .arg(QDir(m_folder->path()).entryList(QDir::Files).join(u','))));
        }
        QVERIFY2(refused > 5 && found > 5, qPrintable(u"%1 refused, %2 found"_s.arg(refused).arg(found)));
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void make()
    {
        auto workspace = openNotes(m_path);
        addNote(*workspace, u"first"_s);
        QCOMPARE(problem(loadNotes(*workspace, 3000, u"loaded"_s)), "");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
