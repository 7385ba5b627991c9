// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_maker.h"
#include "exchange/mail_reader.h"
#include "sending/smtp_client.h"
#include "support/smtp_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// One mail at a time to a real server on loopback.
class TestSmtpClient : public QObject
{
    Q_OBJECT

    static MailServer at(const SmtpServer &server, MailSecurity security = MailSecurity::None)
    {
        return {.host = u"localhost"_s, .port = server.port(), .security = security, .sender = u"desk@x.org"_s};
    }
    static SmtpOptions quick(const QString &certificates = {})
    {
        return {.certificates = certificates,
                .connectWithin = std::chrono::seconds(10),
                .allWithin = std::chrono::seconds(20)};
    }
    static WireMail mail(const QString &text = u"Try again."_s)
    {
        MailDraft draft;
        draft.from = MailAddress{u"Desk"_s, u"desk@x.org"_s};
        draft.to = u"eva@y.org"_s;
        draft.subject = u"[INC-1] Printer"_s;
        draft.messageId = u"one@x.org"_s;
        draft.text = text;
        return {u"desk@x.org"_s, u"eva@y.org"_s, madeMail(draft)};
    }
    static QString line(const MailResult &result)
    {
        static const char *const names[] = {"sent", "deferred", "refused", "uncertain"};
        return QString::fromLatin1(names[int(result.kind)]) + u' ' + result.reason;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const SmtpServer server(u"accept"_s);
        if (!server.problem().isEmpty())
            QSKIP(qPrintable(server.problem()));
    }

    void whatIsSentArrivesAsItWas()
    {
        const SmtpServer server(u"accept"_s);
        const QString text = u".\n.leading dot\n..two\nZürich ☂\n"_s + u"long "_s.repeated(3000) + u"\n.\nend"_s;
        const WireMail wire = mail(text);
        const MailResult result = sendBySmtp(at(server), quick(), wire);
        QVERIFY2(result.kind == MailResult::Kind::Sent, qPrintable(line(result) + result.answer));
        QCOMPARE(server.mails().size(), 1);
        QCOMPARE(server.mails().first(), wire.bytes);
        QCOMPARE(readMail(server.mails().first()).text.trimmed(), text);
    }

    void whatTheServerAnswersSaysWhatBecomesOfIt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("taken");
        QTest::newRow("no such user") << u"refuse"_s << u"refused mail.refused"_s << 0;
        QTest::newRow("refused after the data") << u"refuse-data"_s << u"refused mail.refused"_s << 0;
        QTest::newRow("later") << u"defer"_s << u"deferred mail.deferred"_s << 0;
        QTest::newRow("gone before the data") << u"die-at-data"_s << u"deferred mail.cut-off"_s << 0;
        QTest::newRow("gone before it says that it took it")
            << u"die-after-data"_s << u"uncertain mail.no-answer"_s << 1;
    }

    void whatTheServerAnswersSaysWhatBecomesOfIt()
    {
        QFETCH(QString, how);
        QFETCH(QString, expected);
        QFETCH(int, taken);
        const SmtpServer server(how);
        const MailResult result = sendBySmtp(at(server), quick(), mail());
        QCOMPARE(line(result), expected);
        QCOMPARE(server.mails().size(), taken);
        if (how == u"refuse"_s)
            QVERIFY2(result.answer.contains(u"no such user"_s), qPrintable(result.answer));
    }

    void tlsIsDemandedAndCertificatesAreVerified_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("starttls") << u"starttls"_s << MailSecurity::StartTls;
        QTest::newRow("tls") << u"tls"_s << MailSecurity::Tls;
    }

    void tlsIsDemandedAndCertificatesAreVerified()
    {
        QFETCH(QString, kind);
        QFETCH(MailSecurity, security);
        const SmtpServer server(u"accept"_s, {u"--tls"_s, kind});
        QCOMPARE(line(sendBySmtp(at(server, security), quick(), mail())), u"deferred mail.not-trusted"_s);
        QVERIFY(server.mails().isEmpty());
        const MailResult trusted = sendBySmtp(at(server, security), quick(server.certificates()), mail());
        QVERIFY2(trusted.kind == MailResult::Kind::Sent, qPrintable(trusted.answer));
        MailServer other = at(server, security);
        other.host = u"127.0.0.1"_s; // a name that the certificate does not hold
        QCOMPARE(line(sendBySmtp(other, quick(server.certificates()), mail())), u"deferred mail.not-trusted"_s);
        QCOMPARE(server.mails().size(), 1);
    }

    void aServerWithoutTlsGetsNothing()
    {
        const SmtpServer server(u"accept"_s);
        QCOMPARE(line(sendBySmtp(at(server, MailSecurity::StartTls), quick(), mail())), u"deferred mail.no-tls"_s);
        QVERIFY(server.mails().isEmpty());
    }

    void thePasswordMustBeRight()
    {
        const SmtpServer server(u"accept"_s,
                                {u"--tls"_s, u"starttls"_s, u"--login"_s, u"desk"_s, u"--password"_s, u"zebra-42"_s});
        MailServer to = at(server, MailSecurity::StartTls);
        to.login = u"desk"_s;
        SmtpOptions options = quick(server.certificates());
        options.password = u"guess-77"_s;
        const MailResult wrong = sendBySmtp(to, options, mail());
        QCOMPARE(line(wrong), u"deferred mail.wrong-password"_s);
        QVERIFY(isOfServer(wrong));
        QVERIFY(!wrong.answer.contains(u"guess-77"_s));
        QCOMPARE(line(trySmtp(to, options)), u"deferred mail.wrong-password"_s);
        options.password = u"zebra-42"_s;
        QCOMPARE(line(trySmtp(to, options)), u"sent "_s);
        QVERIFY(server.mails().isEmpty());
        QCOMPARE(line(sendBySmtp(to, options, mail())), u"sent "_s);
        QCOMPARE(server.mails().size(), 1);
    }

    void whereNobodyListensItWaits()
    {
        int port = 0;
        {
            const SmtpServer server(u"accept"_s);
            port = server.port();
        }
        const MailServer gone{
            .host = u"127.0.0.1"_s, .port = port, .security = MailSecurity::None, .sender = u"desk@x.org"_s};
        QCOMPARE(line(sendBySmtp(gone, quick(), mail())), u"deferred mail.no-connection"_s);
    }

    void aSilentServerIsGivenUpAndACancelIsHeard_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QString>("late");
        QTest::addColumn<QString>("cancelled");
        const QString none = u"uncertain mail.no-answer"_s;
        const QString late = u"deferred mail.too-slow"_s;
        const QString stopped = u"deferred mail.cancelled"_s;
        QTest::newRow("no answer") << u"slow"_s << MailSecurity::None << none << none;
        QTest::newRow("no answer, tls") << u"slow"_s << MailSecurity::Tls << none << none;
        QTest::newRow("reads no more") << u"stop-reading"_s << MailSecurity::None << late << stopped;
        QTest::newRow("reads no more, tls") << u"stop-reading"_s << MailSecurity::Tls << late << stopped;
    }

    void aSilentServerIsGivenUpAndACancelIsHeard()
    {
        QFETCH(QString, how);
        QFETCH(MailSecurity, security);
        QFETCH(QString, late);
        QFETCH(QString, cancelled);
        const SmtpServer server(how, security == MailSecurity::Tls ? QStringList{u"--tls"_s, u"tls"_s} : QStringList());
        const WireMail big = mail(u"More than fits into the line.\n"_s.repeated(700'000));
        SmtpOptions options = quick(server.certificates());
        options.allWithin = std::chrono::seconds(how == u"slow"_s ? 3 : 1);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(line(sendBySmtp(at(server, security), options, big)), late);
        QVERIFY2(timer.elapsed() < 15'000, "the server was waited for, after it was given up");
        options.allWithin = std::chrono::seconds(60);
        QElapsedTimer since;
        since.start();
        options.isCancelled = [&] { return since.elapsed() > (how == u"slow"_s ? 3'000 : 1'000); };
        timer.start();
        QCOMPARE(line(sendBySmtp(at(server, security), options, big)), cancelled);
        QVERIFY2(timer.elapsed() < 15'000, "the server was waited for, after the cancel");
    }

    void whatIsCancelledBeforeItBeginsIsNotSent()
    {
        const SmtpServer server(u"accept"_s);
        SmtpOptions options = quick();
        options.isCancelled = [] { return true; };
        QCOMPARE(line(sendBySmtp(at(server), options, mail())), u"deferred mail.cancelled"_s);
        QVERIFY(server.mails().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSmtpClient)
#include "tst_smtp_client.moc"
