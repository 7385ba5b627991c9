// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbound_commands.h"
#include "desk_window_test.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "support/smtp_server.h"
#include "ui/gallery_shots.h"
#include "ui_shell/keychain_password.h"
#include "ui_shell/mail_settings.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Keeps and finds a password in the desktop's keychain, in a process of its own; 0 when it is as it was.
int keepAndFind()
{
    int status = 1;
    QObject context;
    keepInDesktopKeychain(&context, u"smtp://desk@x:25"_s, u"zebra-42"_s, [&](bool isKept) {
        askKeychain(&context, u"smtp://desk@x:25"_s, [&status, isKept](const std::optional<QString> &found) {
            status = isKept && found == u"zebra-42"_s ? 0 : 2;
            QCoreApplication::quit();
        });
    });
    QTimer::singleShot(20'000, &context, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return status;
}

/// Takes connections on 127.0.0.1 and never says a word.
class SilentServer
{
public:
    SilentServer() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_socket, plain, size) == 0 && listen(m_socket, 5) == 0 && getsockname(m_socket, plain, &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentServer)
    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace

class TestMailSettings : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsSetOnceHostAndSenderAreThere()
    {
        QVERIFY(says(u"mailsNow"_s, u"No mail server is set"_s));
        QVERIFY(says(u"mailsNow"_s, u".eml"_s));
        QVERIFY(button(u"mailTest"_s)->isHidden() && button(u"mailRemove"_s)->isHidden());
        type(u"mailHost"_s, u"Mail.Example.org"_s);
        type(u"mailSenderName"_s, u"Support desk"_s);
        QCOMPARE(stored(), std::nullopt);
        type(u"mailSender"_s, u"desk@x.org"_s);
        QTRY_VERIFY(stored());
        QCOMPARE(stored()->host, u"Mail.Example.org"_s);
        QCOMPARE(stored()->senderName, u"Support desk"_s);
        QCOMPARE(stored()->port, 587);
        QTRY_VERIFY(says(u"mailsNow"_s, u"Public answers go out by this server"_s));
        QVERIFY(!button(u"mailTest"_s)->isHidden());
        QCOMPARE(undone(m_desk->workspace()), "desk.set-mail-server");
        QTRY_VERIFY(says(u"mailsNow"_s, u"No mail server is set"_s));
    }

    void anotherSecurityBringsItsUsualPort()
    {
        setServer({.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        choose(MailSecurity::Tls);
        QTRY_COMPARE(stored()->security, MailSecurity::Tls);
        QCOMPARE(stored()->port, 465);
        type(u"mailPort"_s, u"2525"_s);
        QTRY_COMPARE(stored()->port, 2525);
        choose(MailSecurity::StartTls);
        QTRY_COMPARE(stored()->security, MailSecurity::StartTls);
        QCOMPARE(stored()->port, 2525);
    }

    void whatIsRefusedIsToldAndStaysTyped()
    {
        setServer({.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        type(u"mailSender"_s, u"nobody"_s);
        QTRY_VERIFY(!notice()->isHidden());
        QVERIFY2(notice()->text().contains(u"nobody"_s), qPrintable(notice()->text()));
        QCOMPARE(field(u"mailSender"_s)->text(), u"nobody"_s);
        QCOMPARE(stored()->sender, u"desk@x.org"_s);
        type(u"mailSender"_s, u"help@x.org"_s);
        QTRY_COMPARE(stored()->sender, u"help@x.org"_s);
        QTRY_VERIFY(notice()->isHidden());
        type(u"mailPort"_s, u"many"_s);
        QTRY_VERIFY(!notice()->isHidden());
        QCOMPARE(stored()->port, 587);
    }

    void whoMayNotChangeItIsTold()
    {
        if (m_location->kind() == FreshLocation::Kind::File)
            QSKIP("rights are the server's");
        PlainConnection(m_location->text())
            .run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                 " 'BEGIN RAISE insufficient_privilege; END';"
                 "CREATE TRIGGER refused BEFORE INSERT ON mail_server FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
        type(u"mailHost"_s, u"mail.x.org"_s);
        type(u"mailSender"_s, u"desk@x.org"_s);
        QTRY_VERIFY(!notice()->isHidden());
        QCOMPARE(stored(), std::nullopt);
        QCOMPARE(field(u"mailHost"_s)->text(), u"mail.x.org"_s);
    }

    void thePasswordGoesToTheKeychainAndNowhereElse()
    {
        setServer({.host = u"mail.x.org"_s, .login = u"desk"_s, .sender = u"desk@x.org"_s});
        QTRY_VERIFY(says(u"mailPasswordKept"_s, u"The keychain of this desktop has none"_s));
        QCOMPARE(secret()->echoMode(), QLineEdit::Password);
        secret()->setFocus();
        QTest::keyClicks(secret(), u"zebra-42"_s);
        QTest::keyClick(secret(), Qt::Key_Return);
        QTRY_COMPARE(m_kept, (QMap<QString, QString>{{u"smtp://desk@mail.x.org:587"_s, u"zebra-42"_s}}));
        QTRY_VERIFY(says(u"mailPasswordKept"_s, u"It is in the keychain"_s));
        QVERIFY(secret()->text().isEmpty());
        const auto found = m_desk->workspace().readNow([](Session &session) {
            return session.find(u"SELECT count(*) FROM journal WHERE CAST(before AS TEXT) LIKE '%zebra-42%'"_s, {},
                                [](const Row &row) { return row.integer(0); });
        });
        QCOMPARE(found.value(), 0);
        type(u"mailLogin"_s, u"other"_s);
        QTRY_VERIFY(says(u"mailPasswordKept"_s, u"The keychain of this desktop has none"_s));
    }

    void withoutAKeychainThePasswordServesToTest()
    {
        m_hasKeychain = false;
        setServer({.host = u"mail.x.org"_s, .login = u"desk"_s, .sender = u"desk@x.org"_s});
        secret()->setFocus();
        QTest::keyClicks(secret(), u"zebra-42"_s);
        QTest::keyClick(secret(), Qt::Key_Return);
        QTRY_VERIFY(says(u"mailPasswordKept"_s, u"No keychain took it"_s));
        QCOMPARE(secret()->text(), u"zebra-42"_s);
        QTest::keyClick(secret(), Qt::Key_Escape);
        QVERIFY(secret()->text().isEmpty());
    }

    void aTestConnectsLogsInAndSendsNothing()
    {
        const SmtpServer server(u"accept"_s,
                                {u"--tls"_s, u"starttls"_s, u"--login"_s, u"desk"_s, u"--password"_s, u"zebra-42"_s});
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
        setServer({.host = u"localhost"_s, .port = server.port(), .login = u"desk"_s, .sender = u"desk@x.org"_s});
        button(u"mailTest"_s)->click();
        QTRY_VERIFY(says(u"mailAnswer"_s, u"has no password for localhost"_s));
        m_kept.insert(stored()->passwordKey(), u"guess-77"_s);
        test();
        QVERIFY2(says(u"mailAnswer"_s, u"certificate of the mail server is not trusted"_s), answer());
        m_settings->setCertificates(server.certificates());
        test();
        QVERIFY2(says(u"mailAnswer"_s, u"The mail server refused name or password"_s), answer());
        QVERIFY2(says(u"mailAnswer"_s, u"type the password once more"_s), answer());
        QVERIFY(!answer().contains("guess-77"));
        m_kept.insert(stored()->passwordKey(), u"zebra-42"_s);
        test();
        QVERIFY2(says(u"mailAnswer"_s, u"localhost answers and let us in. Nothing was sent."_s), answer());
        QVERIFY(server.mails().isEmpty());
    }

    void aTestOfAServerThatIsSilentCanBeStopped()
    {
        const SilentServer silent;
        QVERIFY(silent.port() > 0);
        setServer(
            {.host = u"127.0.0.1"_s, .port = silent.port(), .security = MailSecurity::None, .sender = u"desk@x.org"_s});
        button(u"mailTest"_s)->click();
        QTRY_COMPARE(button(u"mailTest"_s)->text(), u"Stop the test"_s);
        button(u"mailTest"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"mailAnswer"_s, u"The test was stopped."_s), 15'000);
        QCOMPARE(button(u"mailTest"_s)->text(), u"Test"_s);
    }

    void aServerThatIsForgottenLeavesWhatWaits()
    {
        setServer({.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        tell();
        QTRY_VERIFY(says(u"mailsNow"_s, u"1 mail(s) wait."_s));
        button(u"mailRemove"_s)->click();
        QTRY_VERIFY(says(u"mailsNow"_s, u"No mail server is set"_s));
        QVERIFY(says(u"mailsNow"_s, u"1 mail(s) wait."_s));
        QCOMPARE(field(u"mailHost"_s)->text(), QString());
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-mail-server");
        QTRY_COMPARE(field(u"mailHost"_s)->text(), u"mail.x.org"_s);
    }

    void theDesktopsKeychainKeepsWhatIsTyped()
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("no keychain: start the tests with tests/run.sh");
        }
        const QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        environment.insert(u"HOME"_s, runtime.path());
        environment.insert(u"MAINSTAY_KEEP_AND_FIND"_s, u"1"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.start(u"dbus-run-session"_s,
                      {u"--"_s, u"bash"_s, u"-c"_s,
                       u"eval $(printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize"
                       " | sed 's/^/export /')\n'%1'"_s.arg(QCoreApplication::applicationFilePath())});
        QVERIFY(session.waitForFinished());
        QVERIFY2(session.exitCode() == 0, session.readAllStandardError());
    }

    void pictures()
    {
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
            applyTheme(*qApp, theme);
            m_desk->workspace().writeNow([](Transaction &transaction) { removeMailServer(transaction); });
            open();
            grab(u"mail-settings-none-"_s + name);
            setServer({.host = u"mail.example.org"_s,
                       .login = u"desk"_s,
                       .sender = u"support@example.org"_s,
                       .senderName = u"Support desk"_s});
            QTRY_VERIFY(says(u"mailPasswordKept"_s, u"The keychain of this desktop has none"_s));
            m_settings->findChild<QLabel *>(u"mailAnswer"_s)
                ->setText(mailTestWords(m_desk->context().words, *stored(),
                                        {MailResult::Kind::Deferred, u"mail.wrong-password"_s,
                                         u"535 5.7.8 Authentication credentials invalid"_s}));
            m_settings->findChild<QLabel *>(u"mailAnswer"_s)->show();
            type(u"mailSender"_s, u"nobody"_s);
            QTRY_VERIFY(!notice()->isHidden());
            grab(u"mail-settings-"_s + name);
        }
    }

private:
    void prepare() override
    {
        m_kept.clear();
        m_hasKeychain = true;
        open();
    }
    void close() override
    {
        m_settings.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void open()
    {
        const MailKeychain keychain{
            [this](QObject *, const QString &key, const std::function<void(std::optional<QString>)> &done) {
                done(m_kept.contains(key) ? std::optional(m_kept.value(key)) : std::nullopt);
            },
            [this](QObject *, const QString &key, const QString &password, const std::function<void(bool)> &done) {
                if (m_hasKeychain)
                    m_kept.insert(key, password);
                done(m_hasKeychain);
            }};
        m_settings = std::make_unique<MailSettings>(m_desk->context(), keychain);
        m_settings->resize(600, 480);
        m_settings->show();
        m_settings->activateWindow();
        QTRY_VERIFY(QTest::qWaitForWindowActive(m_settings.get()));
    }
    void setServer(const MailServer &server)
    {
        QVERIFY(
            m_desk->workspace().writeNow([&](Transaction &transaction) { return setMailServer(transaction, server); }));
        QTRY_COMPARE(field(u"mailHost"_s)->stored(), server.host);
    }
    std::optional<MailServer> stored() { return m_desk->workspace().readNow(mailServer).value(); }
    InPlaceField *field(const QString &name) const { return m_settings->findChild<InPlaceField *>(name); }
    QPushButton *button(const QString &name) const { return m_settings->findChild<QPushButton *>(name); }
    QLineEdit *secret() const { return m_settings->findChild<QLineEdit *>(u"mailPassword"_s); }
    NoticeBar *notice() const { return m_settings->findChild<NoticeBar *>(); }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }
    void choose(MailSecurity security)
    {
        auto *choice = m_settings->findChild<InPlaceChoice *>(u"mailSecurity"_s);
        choice->setCurrentIndex(choice->findData(toName(security)));
        Q_EMIT choice->committed(toName(security));
    }
    bool says(const QString &name, const QString &text) const
    {
        const auto *label = m_settings->findChild<QLabel *>(name);
        return !label->isHidden() && label->text().contains(text);
    }
    QByteArray answer() const { return m_settings->findChild<QLabel *>(u"mailAnswer"_s)->text().toUtf8(); }
    void test()
    {
        button(u"mailTest"_s)->click();
        QTRY_COMPARE(button(u"mailTest"_s)->text(), u"Stop the test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(button(u"mailTest"_s)->text(), u"Test"_s, 30'000);
    }
    void tell()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Printer"_s);
        wanted.requester = u"eva@y.org"_s;
        const Ticket ticket = add(m_desk->workspace(), wanted);
        QVERIFY(m_desk->workspace().writeNow([&](Transaction &transaction) {
            return logEntry(transaction, *shippedRules(), ticket.id,
                            {.text = u"Try again."_s, .visibility = Visibility::Public}, at(5));
        }));
    }
    void grab(const QString &name)
    {
        m_settings->resize(600, m_settings->heightForWidth(600));
        savePicture(*m_settings, name);
    }

    std::unique_ptr<MailSettings> m_settings;
    QMap<QString, QString> m_kept;
    bool m_hasKeychain = true;
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("MAINSTAY_KEEP_AND_FIND")) {
        const QCoreApplication application(argc, argv);
        return keepAndFind();
    }
    const QApplication application(argc, argv);
    TestMailSettings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mail_settings.moc"
