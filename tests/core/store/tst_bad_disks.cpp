// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr uid_t Nobody = 65534;
constexpr char CannotMount[] = "cannot mount";

Location at(const QString &path)
{
    return Location::parse(path).value();
}

void say(const char *what, const QByteArray &answer)
{
    std::printf("%s: %s\n", what, answer.constData());
}

/// Mounts of this process are nobody else's.
bool mayMount()
{
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// What a person can do with a workspace that cannot be written.
void lookAndTryToWrite(const QString &path)
{
    auto workspace = Workspace::open(at(path), noteOptions());
    say("open", problem(workspace));
    if (!workspace)
        return;
    say("titles", titles(**workspace).join(u',').toUtf8());
    const auto written = (*workspace)->writeNow([](Transaction &transaction) {
        transaction.describe("note.add");
        insertRow(transaction, u"note"_s, {{u"title"_s, u"new"_s}});
    });
    say("write", written ? "" : toName(written.error().kind) + ' ' + written.error().code);
    say("where", written ? "" : written.error().facts.value(u"location"_s).toString().toUtf8());
    say("check", faultsOf(**workspace));
    say("titles", titles(**workspace).join(u',').toUtf8());
}

/// Takes the room away and gives it back.
struct Room {
    std::function<void()> take;
    std::function<void()> giveBack;
};

/// A small disk of its own, filled up but for a rest.
Room roomOfDisk(const QString &folder)
{
    const QString filler = folder + u"/filler"_s;
    return {[filler] {
                const int file = open(QFile::encodeName(filler).constData(), O_WRONLY | O_CREAT, 0600);
                const QByteArray block(4096, 'x');
                off_t size = 0;
                while (write(file, block.constData(), size_t(block.size())) == block.size())
                    size += block.size();
                if (ftruncate(file, size - 100'000) != 0)
                    std::puts("cannot make a rest of room");
                close(file);
            },
            [filler] { QFile::remove(filler); }};
}

/// No file grows beyond what the log has now and a rest.
Room roomOfLimit(const QString &path)
{
    const auto limit = [](rlim_t size) {
        rlimit now{};
        getrlimit(RLIMIT_FSIZE, &now);
        now.rlim_cur = std::min(size, now.rlim_max);
        setrlimit(RLIMIT_FSIZE, &now);
    };
    std::signal(SIGXFSZ, SIG_IGN);
    return {[limit, path] { limit(rlim_t(QFileInfo(path + u"-wal"_s).size()) + 1'200'000); },
            [limit] { limit(RLIM_INFINITY); }};
}

void runOutOfRoom(const QString &folder, const QByteArray &way)
{
    const QString path = folder + u"/w.mainstay"_s;
    if (way == "disk"
        && (!mayMount() || mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=3m") != 0)) {
        std::puts(CannotMount);
        return;
    }
    const Room room = way == "disk" ? roomOfDisk(folder) : roomOfLimit(path);
    auto workspace = openNotes(path);
    addNote(*workspace, u"before"_s);
    room.take();

    const auto loaded = loadNotes(*workspace, 60'000, u"many"_s);
    say("load", loaded ? "" : toName(loaded.error().kind) + ' ' + loaded.error().code);
    say("where", loaded ? "" : loaded.error().facts.value(u"location"_s).toString().toUtf8());
    say("titles", titles(*workspace).join(u',').toUtf8());
    Progress progress;
    say("backup", codeOf(workspace->backupTo(folder + u"/kept.mainstay"_s, progress)));
    say("create", codeOf(Workspace::create(at(folder + u"/new.mainstay"_s), noteOptions())));
    say("files", QDir(folder).entryList({u"*kept*"_s, u"*new*"_s}, QDir::Files).join(u',').toUtf8());

    room.giveBack();
    say("again", problem(loadNotes(*workspace, 1'000, u"many"_s)));
    say("rows", QByteArray::number(titles(*workspace).size()));
    say("check", faultsOf(*workspace));
}

int runChild(const QStringList &arguments)
{
    const QString verb = arguments.at(1);
    const QString path = arguments.at(2);
    if (verb == u"--fill") {
        runOutOfRoom(path, arguments.at(3).toLatin1());
        return 0;
    }
    if (verb == u"--look-on-read-only-disk") {
        const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
        const bool isMounted = mayMount() && mount(folder, folder, nullptr, MS_BIND, nullptr) == 0
            && mount(nullptr, folder, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
        if (!isMounted) {
            std::puts(CannotMount);
            return 0;
        }
    } else if (geteuid() == 0 && (setresgid(Nobody, Nobody, Nobody) != 0 || setresuid(Nobody, Nobody, Nobody) != 0)) {
        return 1;
    }
    lookAndTryToWrite(path);
    return 0;
}

} // namespace

/// Disks that are full or read-only, and files of somebody else: this program plays its part as a child of its own.
class TestBadDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::permissions(m_folder->path()) | QFile::ReadGroup | QFile::ExeGroup
                                          | QFile::ReadOther | QFile::ExeOther));
        m_path = m_folder->filePath(u"w.mainstay"_s);
    }

    void whatCannotBeWrittenCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<bool>("openElsewhere");
        QTest::addColumn<bool>("openFolder");
        QTest::newRow("file and folder of somebody else") << QByteArray("--look") << false << false;
        QTest::newRow("file of somebody else, folder open to all") << QByteArray("--look") << false << true;
        QTest::newRow("somebody else is writing it") << QByteArray("--look") << true << false;
        QTest::newRow("read-only disk") << QByteArray("--look-on-read-only-disk") << false << false;
    }
    void whatCannotBeWrittenCanBeRead()
    {
        QFETCH(QByteArray, verb);
        QFETCH(bool, openElsewhere);
        QFETCH(bool, openFolder);
        auto workspace = openNotes(m_path);
        addNote(*workspace, u"there"_s);
        if (!openElsewhere)
            workspace.reset();
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const QString folder = m_folder->path();
        mode_t mode = openFolder ? 0777 : geteuid() == 0 ? 0755 : 0555;
        QCOMPARE(chmod(QFile::encodeName(folder).constData(), mode), 0);

        const QByteArray said = child({QString::fromLatin1(verb), m_path});

        QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0755), 0);
        if (said.startsWith(CannotMount))
            QSKIP("this machine lets nobody mount");
        QCOMPARE(said,
                 "open: \ntitles: there\nwrite: denied store.read-only\nwhere: " + m_path.toUtf8()
                     + "\ncheck: \ntitles: there\n");
    }

    void aFullDiskKeepsWhatWasAndGoesOnWhenThereIsRoom_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("load");
        QTest::addColumn<QByteArray>("others"); ///< other files on the same disk
        QTest::newRow("a small disk") << u"disk"_s << QByteArray("store.disk-full")
                                      << QByteArray("backup: store.disk-full\ncreate: store.disk-full\nfiles: \n");
        QTest::newRow("a limit on each file") << u"limit"_s << QByteArray("store.disk-error")
                                              << QByteArray("backup: \ncreate: \nfiles: kept.mainstay,new.mainstay\n");
    }
    void aFullDiskKeepsWhatWasAndGoesOnWhenThereIsRoom()
    {
        QFETCH(QString, way);
        QFETCH(QByteArray, load);
        QFETCH(QByteArray, others);
        const QByteArray said = child({u"--fill"_s, m_folder->path(), way});
        if (said.startsWith(CannotMount))
            QSKIP("this machine lets nobody mount");
        QCOMPARE(said,
                 "load: unavailable " + load + "\nwhere: " + m_path.toUtf8() + "\ntitles: before\n" + others
                     + "again: \nrows: 1001\ncheck: \n");
    }

private:
    /// What this program says when it is run with these arguments.
    static QByteArray child(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(120'000))
            return "(does not end)";
        return process.readAllStandardOutput();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments.at(1).startsWith(u"--"))
        return runChild(arguments);
    TestBadDisks tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_bad_disks.moc"
