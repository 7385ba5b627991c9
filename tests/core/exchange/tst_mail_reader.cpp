// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_fields.h"
#include "exchange/mail_reader.h"
#include "support/test_data.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMailReader : public QObject
{
    Q_OBJECT

    static QByteArrayList codes(const Mail &mail)
    {
        QByteArrayList codes;
        for (const ImportRemark &finding : mail.findings)
            codes.append(finding.code);
        return codes;
    }
    static QStringList namesOf(const Mail &mail)
    {
        QStringList names;
        for (const AttachedFile &file : mail.files)
            names.append(file.name);
        return names;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Real mails by their path in the archive; empty where they are absent.
    QMap<QString, QByteArray> realMails()
    {
        QMap<QString, QByteArray> mails;
        const QString archive = sharedData(u"mail-eml/mikel-mail-fixtures.tar.zst"_s);
        if (archive.isEmpty() || !m_folder.isValid())
            return mails;
        QProcess tar;
        tar.start(u"tar"_s, {u"--zstd"_s, u"-xf"_s, archive, u"-C"_s, m_folder.path()});
        if (!tar.waitForFinished(60'000) || tar.exitCode() != 0)
            return mails;
        for (QDirIterator files(m_folder.path(), {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString path = files.next();
            mails.insert(path.mid(m_folder.path().size() + 1), contentOf(path));
        }
        return mails;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aPlainMailIsRead()
    {
        const Mail mail = readMail("From: \"Anna de Vries\" <Anna@Example.org>\r\nTo: desk@x.org, Bob <bob@x.org>\r\n"
                                   "Subject: =?utf-8?Q?Printer_=C3=A9?=\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n"
                                   "Message-ID: <1@x>\r\nIn-Reply-To: <0@x>\r\nReferences: <a@x>\r\n <b@x> <0@x>\r\n"
                                   "Received: from a by b; Mon, 2 Mar 2026 08:00:05 +0000\r\n\r\nIt is\r\nbroken.\r\n");
        QCOMPARE(mail.sender.value(), (MailAddress{u"Anna de Vries"_s, u"anna@example.org"_s}));
        QCOMPARE(mail.recipients.size(), 2);
        QCOMPARE(mail.subject, u"Printer é"_s);
        QCOMPARE(mail.text, u"It is\nbroken."_s);
        QCOMPARE(mail.id, u"1@x"_s);
        QCOMPARE(mail.references, (QStringList{u"0@x"_s, u"b@x"_s, u"a@x"_s}));
        QCOMPARE(toIso(mail.sent.value()), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(toIso(mail.received.value()), u"2026-03-02T08:00:05.000Z"_s);
        QVERIFY(!mail.isAutomatic && mail.files.isEmpty() && mail.findings.isEmpty());
    }

    void ofAlternativesThePlainTextCountsAndPicturesAreKept()
    {
        const Mail mail = readMail(
            "From: a@x.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\n"
            "Content-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain\n\nplain\n--i\n"
            "Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<p>html</p>\n--r\n"
            "Content-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw==\n--r--\n"
            "--i--\n--o\nContent-Type: application/pdf; name=\"../../a.pdf\"\nContent-Disposition: attachment\n\n"
            "%PDF\n--o--\n");
        QCOMPARE(mail.text, u"plain"_s);
        QCOMPARE(namesOf(mail), (QStringList{u"attachment.png"_s, u"a.pdf"_s}));
        QCOMPARE(mail.files.first().bytes, QByteArray("\x89PNG"));
        QCOMPARE(mail.files.last().mediaType, u"application/pdf"_s);
    }

    void mailOfHtmlAloneBecomesText()
    {
        const Mail mail = readMail("From: a@x.org\nContent-Type: text/html; charset=iso-8859-1\n\n"
                                   "<p>Caf\xe9 <script>x()</script><a href=\"http://x.org\">here</a></p>\n");
        QCOMPARE(mail.text, u"Café here <http://x.org>"_s);
        QVERIFY(mail.findings.isEmpty());
    }

    void aCharsetThatLiesIsToldAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("used");
        QTest::newRow("says ASCII, is UTF-8")
            << QByteArray("us-ascii") << QByteArray("caf\xc3\xa9") << u"café"_s << u"UTF-8"_s;
        QTest::newRow("says UTF-8, is not")
            << QByteArray("utf-8") << QByteArray("caf\xe9 \x80") << u"café €"_s << u"windows-1252"_s;
        QTest::newRow("nobody knows it") << QByteArray("x-moon") << QByteArray("caf\xe9") << u"café"_s
                                         << u"windows-1252"_s;
        QTest::newRow("truth") << QByteArray("koi8-r") << QByteArray("\xd0\xd2") << u"пр"_s << QString();
        QTest::newRow("NUL") << QByteArray("utf-8") << QByteArray("a\0b", 3) << u"a\uFFFDb"_s << QString();
        QTest::newRow("every byte") << QByteArray("utf-8") << QByteArray("\x81\x8d\xff") << u"\u0081\u008dÿ"_s
                                    << u"windows-1252"_s;
    }
    void aCharsetThatLiesIsToldAndNothingIsLost()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, used);
        const Mail mail =
            readMail("From: a@x.org\nContent-Type: text/plain; charset=" + charset + "\n\n" + bytes + "\n");
        QCOMPARE(mail.text, text);
        QCOMPARE(mail.findings.isEmpty(), used.isEmpty());
        if (!used.isEmpty())
            QCOMPARE(mail.findings.first().facts[u"used"_s].toString(), used);
    }

    void whatNobodyWroteIsKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isAutomatic");
        QTest::newRow("person") << QByteArray("X-Mailer: me") << false;
        QTest::newRow("no") << QByteArray("Auto-Submitted: no") << false;
        QTest::newRow("list") << QByteArray("Precedence: list") << false;
        QTest::newRow("replied") << QByteArray("Auto-Submitted: auto-replied (vacation)") << true;
        QTest::newRow("bulk") << QByteArray("Precedence: Bulk") << true;
        QTest::newRow("autoreply") << QByteArray("X-Autoreply: yes") << true;
        QTest::newRow("bounce") << QByteArray("Return-Path: <>") << true;
        QTest::newRow("report") << QByteArray("Content-Type: multipart/report; report-type=delivery-status; boundary=b")
                                << true;
    }
    void whatNobodyWroteIsKnown()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isAutomatic);
        QCOMPARE(readMail("From: a@x.org\n" + header + "\n\nhello\n").isAutomatic, isAutomatic);
    }

    void aReportNamesTheMailItTellsOf()
    {
        const Mail mail = readMail("From: MAILER-DAEMON@x.org\nContent-Type: multipart/report; boundary=b\n\n--b\n"
                                   "Content-Type: text/plain\n\nNot delivered.\n--b\n"
                                   "Content-Type: text/rfc822-headers\n\nSubject: hi\nMessage-ID: <lost@x>\n\n--b--\n");
        QVERIFY(mail.isAutomatic);
        QCOMPARE(mail.references, QStringList{u"lost@x"_s});
        QCOMPARE(mail.text, u"Not delivered."_s);
    }

    void whatIsHostileIsBounded()
    {
        const Mail longLine = readMail("From: a@x.org\nSubject: " + QByteArray(10'000'000, 's') + "\n\n"
                                       + QByteArray(10'000'000, 'x') + "\n");
        QCOMPARE(longLine.text.size(), longestText);
        QCOMPARE(namesOf(longLine), QStringList{u"message.txt"_s});
        QCOMPARE(longLine.files.first().bytes.size(), 10'000'000);
        QVERIFY(codes(longLine).contains("mail.text-cut"));
        QVERIFY(longLine.subject.size() <= longestText);

        QByteArray parts = "From: a@x.org\nContent-Type: multipart/mixed; boundary=b\n\n";
        for (int part = 0; part < 5000; ++part)
            parts += "--b\nContent-Type: image/png\n\nx\n";
        const Mail many = readMail(parts + "--b--\n");
        QVERIFY(many.files.size() <= 200);
        QVERIFY(codes(many).contains("mail.too-many-parts"));

        QByteArray nested = "From: a@x.org\n";
        for (int depth = 0; depth < 20'000; ++depth)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(depth) + "\n\n--b"
                + QByteArray::number(depth) + "\n";
        const Mail deep = readMail(nested + "\nhello\n");
        QVERIFY(!codes(deep).isEmpty());

        QByteArray references = "From: a@x.org\nReferences:";
        for (int id = 0; id < 100'000; ++id)
            references += " <" + QByteArray::number(id) + "@x>";
        QCOMPARE(readMail(references + "\n\nx\n").references.size(), 100);
    }

    void namesInAddressesCannotPlayAnother()
    {
        const Mail mail = readMail("From: \"desk@bank.org <desk@bank.org>\" <evil@x.org>\n\nx\n");
        QCOMPARE(mail.sender->address, u"evil@x.org"_s);
        QCOMPARE(addressIn(toText(*mail.sender)), u"evil@x.org"_s);
        QVERIFY(!toText(*mail.sender).startsWith(u"desk@bank.org <desk@bank.org>"_s));
        QVERIFY(!readMail("Subject: x\n\nx\n").sender);
    }

    void aMailboxIsSplitWhereMailsBegin()
    {
        const QByteArray bytes = "From a@x.org Mon Mar  2 08:00:00 2026\nSubject: one\n\nFrom now on it works.\n\n"
                                 "From here it is 5:00 far\n\n>From the start\n\n"
                                 "From b@x.org Mon Mar  2 09:00:00 2026 +0100\r\nSubject: two\r\n\r\nx\r\n";
        const QList<MailSlice> slices = splitMailbox(bytes);
        QCOMPARE(slices.size(), 2);
        QVERIFY(slices[0].bytes.startsWith("Subject: one"));
        QVERIFY(slices[0].bytes.contains("From here"));
        QCOMPARE(readMail(slices[1].bytes).subject, u"two"_s);
        QCOMPARE(bytes.mid(slices[1].from, 6), QByteArray("From b"));
        QVERIFY(splitMailbox("Subject: no mailbox\n\nx\n").isEmpty());
        QVERIFY(splitMailbox("").isEmpty());
        QVERIFY(!looksLikeMail("PK\x03\x04"));
        QVERIFY(!looksLikeMail("just a sentence\nand another"));
        QVERIFY(looksLikeMail("\n\nSubject: x\n\ny"));
    }

    void realMailsAreReadAsPythonReadsThem()
    {
        const QMap<QString, QByteArray> mails = realMails();
        if (mails.isEmpty())
            QSKIP("the real mails are not here");
        const QJsonArray manifest =
            QJsonDocument::fromJson(contentOf(sharedData(u"mail-eml/python_parse_manifest.json"_s))).array();
        int compared = 0;
        QStringList differences;
        for (const QJsonValue &row : manifest) {
            const auto found = mails.constFind(row[u"file"_s].toString());
            if (found == mails.cend() || !row[u"defects"_s].toArray().isEmpty())
                continue;
            ++compared;
            const Mail mail = readMail(*found);
            const QString subject = row[u"subject"_s].toString().simplified();
            if (!subject.contains(QChar::ReplacementCharacter) && mail.subject != subject)
                differences.append(found.key() + u" subject "_s + mail.subject + u" / "_s + subject);
            for (const QJsonValue &name : row[u"attachments"_s].toArray()) {
                if (!namesOf(mail).contains(attachmentName(name.toString())))
                    differences.append(found.key() + u" attachment "_s + name.toString() + u" / "_s
                                       + namesOf(mail).join(u'|'));
            }
        }
        QVERIFY(compared > 80);
        // A file in a mail in the mail stays in there; a name without quotes is read whole; of two subjects and of a
        // folded one each takes another half.
        QVERIFY2(differences.size() <= 4, qPrintable(differences.join(u'\n')));
    }

    void garbledMailsAreReadAsFarAsTheyGo()
    {
        const QMap<QString, QByteArray> mails = realMails();
        if (mails.isEmpty())
            QSKIP("the real mails are not here");
        QRandomGenerator random(20260302);
        for (const QByteArray &mail : mails) {
            for (int round = 0; round < 12; ++round) {
                QByteArray garbled = mail.left(random.bounded(int(mail.size()) + 1));
                for (int bytes = random.bounded(20); bytes > 0 && !garbled.isEmpty(); --bytes)
                    garbled[random.bounded(int(garbled.size()))] = char(random.bounded(256));
                const Mail read = readMail(garbled);
                QVERIFY(read.text.size() <= longestText && read.text.isValidUtf16());
                QVERIFY(!read.text.contains(QChar::Null) && !read.subject.contains(u'\n'));
                QVERIFY(!read.digest.isEmpty());
                splitMailbox(garbled);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMailReader)
#include "tst_mail_reader.moc"
