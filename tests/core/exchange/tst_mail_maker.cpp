// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_maker.h"
#include "exchange/mail_reader.h"
#include "store/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestMailMaker : public QObject
{
    Q_OBJECT

    static MailDraft draft()
    {
        return {.from = MailAddress{u"Support desk"_s, u"desk@x.org"_s},
                .to = u"eva@y.org"_s,
                .subject = u"[INC-42] Printer"_s,
                .messageId = u"one@x.org"_s,
                .text = u"Try again."_s,
                .date = fromIso(u"2026-03-02T08:00:00Z"_s).value()};
    }
    /// Names of the fields before the empty line.
    static QByteArrayList fields(const QByteArray &bytes)
    {
        QByteArrayList names;
        for (const QByteArray &line : bytes.left(bytes.indexOf("\r\n\r\n")).split('\n')) {
            if (!line.startsWith(' ') && !line.startsWith('\t'))
                names.append(line.left(line.indexOf(':')).toLower());
        }
        return names;
    }

private Q_SLOTS:
    void whatIsMadeIsReadAgain()
    {
        MailDraft wanted = draft();
        wanted.subject = u"[INC-42] Übergröße ☂ "_s + u"ж"_s.repeated(150);
        wanted.from->name = u"支援"_s.repeated(40) + u" \"x\", (y)"_s;
        wanted.text = u"Zürich ☂\n\n.\n.leading\nFrom here\n"_s + u"x"_s.repeated(5000) + u"\n> quoted"_s;
        wanted.references = {u"a@y.org"_s, u"b@y.org"_s};
        wanted.answered = u"b@y.org"_s;
        const Mail mail = readMail(madeMail(wanted));
        QCOMPARE(mail.subject, wanted.subject);
        QCOMPARE(mail.text.trimmed(), wanted.text);
        QCOMPARE(mail.id, u"one@x.org"_s);
        QCOMPARE(mail.references, (QStringList{u"b@y.org"_s, u"a@y.org"_s}));
        QCOMPARE(toText(mail.sender.value()), QString(wanted.from->name).remove(u'"') + u" <desk@x.org>"_s);
        QCOMPARE(mail.recipients.size(), 1);
        QCOMPARE(mail.recipients.first().address, u"eva@y.org"_s);
        QCOMPARE(mail.sent, wanted.date);
        QVERIFY(!mail.isAutomatic);
        QVERIFY(mail.findings.isEmpty());
    }

    void linesEndAsTheWireWantsThemAndAreShortEnough()
    {
        MailDraft wanted = draft();
        wanted.text = u"a\nb\r\nc\rd "_s + u"ü"_s.repeated(4000);
        wanted.references = QStringList(50, u"x"_s.repeated(100) + u"@y.org"_s);
        const QByteArray bytes = madeMail(wanted);
        QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
        QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\r'));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 999, line.left(100));
        QVERIFY(std::ranges::all_of(bytes, [](char c) { return c > 0; }));
        QCOMPARE(readMail(bytes).text.trimmed(), u"a\nb\nc\nd "_s + u"ü"_s.repeated(4000));
    }

    void whatNobodyWroteSaysSo()
    {
        MailDraft wanted = draft();
        wanted.isAutomatic = true;
        QVERIFY(madeMail(wanted).contains("Auto-Submitted: auto-generated\r\n"));
        QVERIFY(readMail(madeMail(wanted)).isAutomatic);
    }

    void noTextAddsAField()
    {
        const QByteArrayList plain = fields(madeMail(draft()));
        for (const QString &bad : {u"x\r\nBcc: thief@z.org"_s, u"x\nBcc: thief@z.org"_s, u"x\r\n\r\nBcc: thief@z.org"_s,
                                   u"x\rBcc: thief@z.org"_s, u"x\u2028Bcc: y\u0085Bcc: z"_s}) {
            MailDraft wanted = draft();
            wanted.subject = bad;
            wanted.from->name = bad;
            wanted.answered = bad + u"@x"_s;
            wanted.references = {bad};
            const QByteArray bytes = madeMail(wanted);
            QCOMPARE(fields(bytes), plain);
            QCOMPARE(readMail(bytes).recipients.size(), 1);
        }
        MailDraft wanted = draft();
        wanted.messageId = u"a@x>\r\nBcc: thief@z.org"_s;
        QVERIFY(!fields(madeMail(wanted)).contains("bcc"));
    }

    void anAddressThatIsNoneIsRefused()
    {
        for (const QString &bad : {u"a@b\r\nBcc: c@d"_s, u"a"_s, u""_s, u"a@b, c@d"_s, u"a@b>"_s, u"ü@b.org"_s}) {
            MailDraft wanted = draft();
            wanted.to = bad;
            QVERIFY_EXCEPTION_THROWN(madeMail(wanted), StoreError);
        }
    }

    void filesGoAlongUpToALimit()
    {
        MailDraft wanted = draft();
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        wanted.files = {{u"résumé \"x\".bin"_s, u"application/octet-stream"_s, all},
                        {u"b.txt"_s, u"text/plain"_s, "b\n"}};
        const Mail mail = readMail(madeMail(wanted));
        QCOMPARE(mail.text.trimmed(), wanted.text);
        QCOMPARE(mail.files.size(), 2);
        QCOMPARE(mail.files[0].bytes, all);
        QVERIFY(mail.files[0].name.startsWith(u"résumé"_s));
        QCOMPARE(mail.files[1].bytes, QByteArray("b\n"));
        wanted.files[1].bytes = QByteArray(mostSentBytes, 'x');
        QVERIFY_EXCEPTION_THROWN(madeMail(wanted), StoreError);
    }

    void withoutAServerTheMailProgramFillsInWhoSends()
    {
        MailDraft wanted = draft();
        wanted.from.reset();
        const QByteArrayList names = fields(madeMail(wanted));
        QVERIFY(names.contains("x-unsent") && !names.contains("from"));
    }
};

QTEST_GUILESS_MAIN(TestMailMaker)
#include "tst_mail_maker.moc"
