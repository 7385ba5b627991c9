// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

/// Where a password comes from when the server asks for one.
class TestCliPasswords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ProgramRun> m_program;
    QString m_password;

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database = std::make_unique<TestDatabase>();
        m_program = std::make_unique<ProgramRun>();
        m_program->useWorkspace(m_database->url());
        m_password = QUrl(m_database->url()).password();
        QVERIFY(!m_password.isEmpty());
        m_program->unset(u"PGPASSWORD"_s);
    }
    void cleanup()
    {
        m_program.reset();
        m_database.reset();
    }

    void withoutOneAndWithoutATerminalItEndsWithFour()
    {
        const Answer answer = m_program->run({u"init"_s, u"--json"_s});
        QVERIFY2(answer.status == 4, answer.said());
        QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"store.password-needed"_s);
        QVERIFY2(answer.err.contains("PGPASSFILE"), answer.said());
    }

    void aPasswordFileIsEnough()
    {
        const QString path = m_program->file(u"pgpass"_s, "*:*:*:*:" + m_password.toUtf8() + "\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        m_program->set(u"PGPASSFILE"_s, path);
        const Answer answer = m_program->run({u"init"_s});
        QVERIFY2(answer.status == 0, answer.said());
    }

    void aWrongOneIsRefusedAndNeverRepeated()
    {
        m_program->set(u"PGPASSWORD"_s, u"guess-123"_s);
        const Answer answer = m_program->run({u"init"_s, u"--json"_s});
        QVERIFY2(answer.status == 4, answer.said());
        QVERIFY2(!answer.said().contains("guess-123"), answer.said());
    }

    void theKeychainIsAskedWhenTheServerAsks()
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("no keychain: start the tests with tests/run.sh");
        }
        const QString runtime = m_program->folder() + u"/runtime"_s;
        QVERIFY(QDir().mkdir(runtime)
                && QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_program->set(u"XDG_RUNTIME_DIR"_s, runtime);
        QUrl key(m_program->environment().value(u"MAINSTAY_WORKSPACE"_s));
        key.setQuery(QString());
        const QString script =
            u"eval $(printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize | sed 's/^/export /')\n"
            "'%1' '%2' '%3' || exit 77\n"
            "'%4' init"_s.arg(QStringLiteral(MAINSTAY_KEYCHAIN_WRITER), key.toString(), m_password,
                              ProgramRun::program());
        QProcess session;
        session.setProcessEnvironment(m_program->environment());
        session.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s, script});
        QVERIFY(session.waitForFinished());
        QVERIFY2(session.exitCode() == 0, session.readAllStandardError());
    }

    void aKeychainThatNeverAnswersIsLeftAfterThreeSeconds()
    {
        // A session bus that takes the call and says nothing.
        const QByteArray path = QFile::encodeName(m_program->folder() + u"/bus"_s);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof address.sun_path);
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        const int bus = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto close = qScopeGuard([bus] { ::close(bus); });
        QCOMPARE(bind(bus, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(listen(bus, 5), 0);
        m_program->set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + QFile::decodeName(path));
        QElapsedTimer timer;
        timer.start();
        const Answer answer = m_program->run({u"init"_s});
        QVERIFY2(answer.status == 4, answer.said());
        QVERIFY2(timer.elapsed() < 8'000, QByteArray::number(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestCliPasswords)
#include "tst_cli_passwords.moc"
