// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_commands.h"
#include "exchange/xlsx_sheets.h"
#include "import_test.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
/// A member of a zip file.
QByteArray unzipped(const QString &path, const QString &member)
{
    QProcess unzip;
    unzip.start(u"python3"_s,
                {u"-c"_s,
                 u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, path,
                 member});
    return unzip.waitForFinished(60'000) && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

/// "A1=text" for each cell, and "FORMULA" where one stands.
QStringList cellsOf(const QByteArray &sheet)
{
    QStringList cells;
    QXmlStreamReader reader(sheet);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"c")
            cells.append(reader.attributes().value(u"r"_s).toString() + u'=');
        else if (reader.isStartElement() && reader.name() == u"f")
            cells.append(u"FORMULA"_s);
        else if (reader.isStartElement() && reader.name() == u"t")
            cells.last() += reader.readElementText();
    }
    return cells;
}
} // namespace

class TestXlsx : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void theEstateIsThreeSheetsOfTexts()
    {
        import(u"components-csv"_s, "key,parent,name,version,rack\ns,,shop,,\na,s,\"'=1+1\",1,7\nb,s,beta,2,\n");
        import(u"dependencies-csv"_s, "dependent,provider,requires\na,b,>= 3\nb,a,\n");
        QByteArray bytes;
        const ExportReport report = exported(u"xlsx"_s, bytes);
        QCOMPARE(report.written, 5);
        QVERIFY(report.leftOut.isEmpty());
        const QString path = m_folder->filePath(u"output-xlsx"_s);
        const QStringList components = cellsOf(unzipped(path, u"xl/worksheets/sheet1.xml"_s));
        for (const QString &cell :
             {u"A1=code"_s, u"P1=rack"_s, u"A2=A"_s, u"B3==1+1"_s, u"D3=1"_s, u"P3=7"_s, u"B4=beta"_s})
            QVERIFY2(components.contains(cell), qPrintable(cell + u" is not in "_s + components.join(u' ')));
        QVERIFY(!components.contains(u"FORMULA"));
        const QStringList dependencies = cellsOf(unzipped(path, u"xl/worksheets/sheet2.xml"_s));
        for (const QString &cell : {u"A2=A1"_s, u"D2=beta"_s, u"G2=>= 3"_s})
            QVERIFY2(dependencies.contains(cell), qPrintable(cell + u" is not in "_s + dependencies.join(u' ')));
        const QStringList findings = cellsOf(unzipped(path, u"xl/worksheets/sheet3.xml"_s));
        for (const QString &cell : {u"A2=version conflict"_s, u"E2=>= 3: 2"_s, u"A3=cycle"_s, u"A4=cycle"_s})
            QVERIFY2(findings.contains(cell), qPrintable(cell + u" is not in "_s + findings.join(u' ')));
        QVERIFY(!tryImport(u"xlsx"_s, bytes));
    }

    void aTextThatIsTooLongIsCutAndTold()
    {
        import(u"components-csv"_s, "name,description\nlong," + QByteArray(40'000, 'x') + "\n");
        QByteArray bytes;
        const ExportReport report = exported(u"xlsx"_s, bytes);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.first().code, "exchange.texts-cut");
        QCOMPARE(report.leftOut.first().count, 1);
    }

    void aFullSheetGoesOnInTheNext()
    {
        const QString path = m_folder->filePath(u"full.xlsx"_s);
        XlsxBook book(path, 3);
        book.beginTable(u"Rows"_s, {u"n"_s});
        for (int i = 0; i < 5; ++i)
            book.addRow({QString::number(i)});
        QVERIFY(book.close());
        QCOMPARE(cellsOf(unzipped(path, u"xl/worksheets/sheet1.xml"_s)),
                 (QStringList{u"A1=n"_s, u"A2=0"_s, u"A3=1"_s}));
        QCOMPARE(cellsOf(unzipped(path, u"xl/worksheets/sheet3.xml"_s)), (QStringList{u"A1=n"_s, u"A2=4"_s}));
        QVERIFY(unzipped(path, u"xl/workbook.xml"_s).contains("Rows (3)"));
    }

    void controlCharactersAndWhatLooksLikeAnEscapeComeThrough()
    {
        const QString path = m_folder->filePath(u"odd.xlsx"_s);
        XlsxBook book(path);
        book.beginTable(u"Rows"_s, {u"n"_s});
        book.addRow({u"bell\a"_s});
        book.addRow({u"_x0041_"_s});
        QVERIFY(book.close());
        QCOMPARE(cellsOf(unzipped(path, u"xl/worksheets/sheet1.xml"_s)),
                 (QStringList{u"A1=n"_s, u"A2=bell_x0007_"_s, u"A3=_x005F_x0041_"_s}));
    }

    void aFolderThatIsNotThereIsNoFile()
    {
        XlsxBook book(m_folder->filePath(u"nowhere/odd.xlsx"_s));
        book.beginTable(u"Rows"_s, {u"n"_s});
        QVERIFY(!book.close());
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
