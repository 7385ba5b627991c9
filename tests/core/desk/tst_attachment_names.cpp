// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestAttachmentNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNeverAPath_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"report.pdf"_s << u"report.pdf"_s;
        QTest::newRow("unix") << u"/etc/passwd"_s << u"passwd"_s;
        QTest::newRow("climbing") << u"../../.ssh/authorized_keys"_s << u"authorized_keys"_s;
        QTest::newRow("windows") << u"C:\\Users\\me\\a b.docx"_s << u"a b.docx"_s;
        QTest::newRow("mixed") << u"..\\../x.txt"_s << u"x.txt"_s;
        QTest::newRow("ends in a slash") << u"folder/"_s << u"attachment"_s;
        QTest::newRow("dots") << u"a/.."_s << u"attachment"_s;
        QTest::newRow("empty") << QString() << u"attachment"_s;
        QTest::newRow("blank") << u" \t\r\n"_s << u"attachment"_s;
        QTest::newRow("line breaks") << u"a\r\nBcc: x\0y.txt"_s << u"aBcc: xy.txt"_s;
        QTest::newRow("turned around") << u"invoice\u202Efdp.exe"_s << u"invoicefdp.exe"_s;
        QTest::newRow("other scripts") << u"日本語 ñ.txt"_s << u"日本語 ñ.txt"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u"b.txt"_s) << u"a\uFFFDb.txt"_s;
    }
    void aNameIsNeverAPath()
    {
        QFETCH(QString, given);
        QFETCH(QString, name);
        QCOMPARE(attachmentName(given), name);
    }

    void aLongNameKeepsItsEnding()
    {
        const QString name = attachmentName(QString(5000, u'a') + u".pdf"_s);
        QCOMPARE(name.size(), longestAttachmentName);
        QVERIFY(name.endsWith(u"a.pdf"_s));
        const QString pairs = attachmentName(QString(u"😀"_s).repeated(300));
        QVERIFY(pairs.size() <= longestAttachmentName);
        QVERIFY(pairs.isValidUtf16());
        QCOMPARE(attachmentName(u"x."_s + QString(5000, u'y')).size(), longestAttachmentName);
    }

    void aMediaTypeIsOneOrUnknown()
    {
        QCOMPARE(mediaTypeName(u"Image/PNG; name=x"), u"image/png"_s);
        QCOMPARE(mediaTypeName(u"application/vnd.ms-excel"), u"application/vnd.ms-excel"_s);
        for (const QStringView bad : {u"", u"png", u"a/b/c", u"text/html\nx", u"text/<script>", u"é/x"})
            QCOMPARE(mediaTypeName(bad), u"application/octet-stream"_s);
        QCOMPARE(mediaTypeOf(u"a.png"_s), u"image/png"_s);
        QCOMPARE(mediaTypeOf(u"no ending"_s), u"application/octet-stream"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentNames)
#include "tst_attachment_names.moc"
