// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoded_words.h"
#include "exchange/mail_maker.h"
#include "exchange/mail_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

/// Fields in other letters than ASCII, as RFC 2047 has them written and read.
class TestEncodedWords : public QObject
{
    Q_OBJECT

    static QString subjectOf(const QByteArray &field)
    {
        return readMail("Subject: " + field + "\r\nFrom: a@x.org\r\n\r\nx\r\n").subject;
    }
    static QByteArray askTwin(const QString &how, const QByteArray &input)
    {
        QProcess twin;
        twin.start(u"python3"_s, {QStringLiteral(MAINSTAY_MAIL_TWIN), how});
        twin.write(input);
        twin.closeWriteChannel();
        return twin.waitForFinished() && twin.exitCode() == 0 ? twin.readAllStandardOutput() : QByteArray();
    }
    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Printer on the second floor prints nothing"_s;
        QTest::newRow("long plain") << u"The printer on the second floor prints nothing "_s.repeated(6).trimmed();
        QTest::newRow("Dutch")
            << u"De coördinatie van de geïnstalleerde beëindigingsprocedures "_s.repeated(5).trimmed();
        QTest::newRow("Chinese") << u"打印机不工作请尽快处理"_s.repeated(12);
        QTest::newRow("mixed")
            << u"INC-42 打印机 kapot: één pagina, =?UTF-8?B?YQ==?= staat er ☂ 🎈 "_s.repeated(3).trimmed();
        QTest::newRow("one letter") << u"ü"_s;
    }

private Q_SLOTS:
    /// RFC 2047, section 8, the forms to be displayed; its parentheses are of comments, and belong to the text here.
    void theStandardsOwnExamplesAreReadAsItSays_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *field, const char *text) {
            QTest::newRow(field) << QByteArray(field) << QString::fromUtf8(text);
        };
        row("(=?ISO-8859-1?Q?a?=)", "(a)");
        row("(=?ISO-8859-1?Q?a?= b)", "(a b)");
        row("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)", "(ab)");
        row("(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", "(ab)");
        row("(=?ISO-8859-1?Q?a?=\r\n    =?ISO-8859-1?Q?b?=)", "(ab)");
        row("(=?ISO-8859-1?Q?a_b?=)", "(a b)");
        row("(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)", "(a b)");
        row("=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=\r\n "
            "=?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=",
            "If you can read this you understand the example.");
    }

    void theStandardsOwnExamplesAreReadAsItSays()
    {
        QFETCH(QByteArray, field);
        QTEST(subjectOf(field), "text");
    }

    void wordsOfBase64AreReadBeyondTheirPadding()
    {
        QCOMPARE(subjectOf("=?UTF-8?B?YQ==?= =?UTF-8?B?Yg==?= =?utf-8?b?Yw==?="), u"abc"_s);
        QCOMPARE(subjectOf("Re: =?UTF-8?B?YWE=?=\r\n =?UTF-8?B?YmI=?= c =?UTF-8?B?ZA==?="), u"Re: aabb c d"_s);
        QCOMPARE(subjectOf("=?UTF-8?B?5pSv5o8=?=\r\n\t=?UTF-8?Q?=B4?=\r\n =?UTF-8?B?5pSv?="), u"支援支"_s);
        QCOMPARE(subjectOf("=?utf-8*nl?B?YQ==?= =?UTF-8?B?Yg==?="), u"ab"_s);
    }

    void namesOfPeopleAndFilesAreReadBeyondTheirPadding()
    {
        const Mail mail = readMail("From: =?UTF-8?B?TMOpbw==?= =?UTF-8?B?bg==?= <leon@y.org>\r\n"
                                   "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                   "Content-Type: text/plain\r\n\r\nx\r\n--b\r\nContent-Type: application/pdf\r\n"
                                   "Content-Disposition: attachment;\r\n"
                                   " filename=\"=?UTF-8?B?csOpcw==?= =?UTF-8?B?dW3DqS5wZGY=?=\"\r\n\r\ny\r\n--b--\r\n");
        QCOMPARE(mail.sender->name, u"Léon"_s);
        QCOMPARE(mail.files.value(0).name, u"résumé.pdf"_s);
    }

    void whatIsNoEncodedWordStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field :
             {"", "=?", "=?=?=?", "=??Q?a?=", "=?UTF-8?X?a?= =?UTF-8?X?b?=", "=?UTF-8?Q?a b?= =?UTF-8?Q?a b?=",
              "=?UTF-8?B?YQ==", "=?UTF-8?B?YQ==? =?UTF-8?B?YQ==?", "a =?UTF-8?Q?a?= b =?UTF-8?Q?b?=", "=?UTF-8?"})
            QTest::newRow(field) << QByteArray(field);
    }

    void whatIsNoEncodedWordStaysAsItIs()
    {
        QFETCH(QByteArray, field);
        QCOMPARE(joinedEncodedWords(field), field);
    }

    void aFieldOfNothingButBeginningsIsReadInTime()
    {
        for (const char *piece : {"=?", "=?a?Q?", "=?a?Q?b?", "=?a?Q?b?=", "=?a?B?Yg==?= ", "=? "}) {
            const QByteArray field = QByteArray(piece).repeated(200'000);
            QVERIFY(joinedEncodedWords(field).size() <= field.size());
        }
        QCOMPARE(subjectOf(QByteArray("=?UTF-8?B?YQ==?= ").repeated(1'000)), QString(1'000, u'a'));
    }

    void whatIsWrittenTheTwinReads_data() { addTexts(); }
    void whatIsWrittenTheTwinReads()
    {
        QFETCH(QString, text);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("no python3");
        const QByteArray made = madeMail({.from = MailAddress{text.left(150), u"desk@x.org"_s},
                                          .to = u"eva@y.org"_s,
                                          .subject = text,
                                          .text = u"x"_s,
                                          .date = fromMilliseconds(1'772'438'400'000)});
        for (const QByteArray &line : made.left(made.indexOf("\r\n\r\n")).split('\n'))
            QVERIFY2(line.trimmed().size() <= 76, line);
        const QJsonObject read = QJsonDocument::fromJson(askTwin(u"read"_s, made)).object();
        QCOMPARE(read[u"subject"_s].toString(), text);
        QCOMPARE(read[u"name"_s].toString().simplified(), text.left(150).simplified());
        QCOMPARE(readMail(made).subject, text);
    }

    void whatTheTwinWritesIsRead_data() { addTexts(); }
    void whatTheTwinWritesIsRead()
    {
        QFETCH(QString, text);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("no python3");
        for (const QString &encoding : {u"b"_s, u"q"_s}) {
            const QJsonObject wanted{
                {u"subject"_s, text}, {u"name"_s, text}, {u"charset"_s, u"utf-8"_s}, {u"encoding"_s, encoding}};
            const QByteArray mail = askTwin(u"write"_s, QJsonDocument(wanted).toJson());
            QVERIFY(!mail.isEmpty());
            QCOMPARE(readMail(mail).subject, text);
            QVERIFY(text.startsWith(readMail(mail).sender->name.chopped(1)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEncodedWords)
#include "tst_encoded_words.moc"
