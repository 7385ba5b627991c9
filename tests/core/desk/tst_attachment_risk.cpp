// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_risk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

/// Which files are never opened.
class TestAttachmentRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameTellsWhatMightRun_data()
    {
        QTest::addColumn<bool>("risks");
        for (const char *name : {"setup.exe", "SETUP.EXE", "report.pdf.exe", "run.sh", "x.desktop", "macro.xlsm",
                                 "page.html", "drawing.svg", "setup.exe.", "setup.exe . ", "exe"})
            QTest::newRow(name) << true;
        for (const char *name : {"report.pdf", "photo.jpeg", "table.csv", "mail.eml", "letter.odt", "notes", "exe.txt"})
            QTest::newRow(name) << false;
    }
    void aNameTellsWhatMightRun()
    {
        QFETCH(bool, risks);
        QCOMPARE(mayRun(QString::fromUtf8(QTest::currentDataTag())), risks);
    }

    void howAFileBeginsOutranksItsName()
    {
        QVERIFY(mayRun(u"notes.txt", "#!/bin/sh\nrm -r ~"));
        QVERIFY(mayRun(u"photo.jpeg", "MZ\x90"));
        QVERIFY(mayRun(u"report.pdf",
                       "\x7f"
                       "ELF\x02"));
        QVERIFY(!mayRun(u"report.pdf", "%PDF-1.7"));
        QVERIFY(!mayRun(u"notes.txt", "It says: #!/bin/sh"));
    }
};

QTEST_APPLESS_MAIN(TestAttachmentRisk)
#include "tst_attachment_risk.moc"
