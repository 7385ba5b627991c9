// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess_format.h"

#include "exchange/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestGuessFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBytesTellTheFormat_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *name, const QByteArray &head, const QString &format) {
            QTest::newRow(name) << head << format;
        };
        row("status", "Package: bash\nStatus: install ok installed\n", u"dpkg"_s);
        row("index in another order", "Origin: Debian\nPackage: a\n", u"dpkg"_s);
        row("bill", " \n{\"bomFormat\": \"CycloneDX\"", u"cyclonedx"_s);
        row("bill in XML", "<?xml?><bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\">", u"cyclonedx"_s);
        row("lock", "{\n \"name\": \"x\",\n \"lockfileVersion\": 3,", u"npm-lock"_s);
        row("SPDX", "{\"SPDXID\": \"x\", \"spdxVersion\": \"SPDX-2.2\"", u"spdx"_s);
        row("SPDX in tags", "SPDXVersion: SPDX-2.3\n", u"spdx"_s);
        row("catalog", "# ours\n---\napiVersion: backstage.io/v1alpha1\nkind: System\n", u"backstage"_s);
        row("graph", "<?xml version='1.0'?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">", u"graphml"_s);
        row("model", "<?xml version='1.0'?><model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\"",
            u"archimate"_s);
        row("dot", "digraph \"my {graph}\" {\n a -> b", u"dot"_s);
        row("dot behind comments", "// one\n/* graph */\n# two\nSTRICT Graph{", u"dot"_s);
        row("a word on graphs", "graph theory, an introduction\n", {});
        row("spaces without end", "//" + QByteArray(60'000, '\n') + "x", {});
        row("components", "Name;Kind\nweb;application\n", u"components-csv"_s);
        row("components, byte order mark", "\xef\xbb\xbf\"name\",\"kind\"\r\na,b\r\n", u"components-csv"_s);
        row("dependencies", "provider,dependent\na,b\n", u"dependencies-csv"_s);
        row("people", "name,email,organisation,kind\nJane,jane@x.org,Shop,customer\n", {});
        row("components with addresses", "key,name,email\na,web,web@x.org\n", u"components-csv"_s);
        row("poem", "The curfew tolls the knell\n", {});
        row("log", "Error: disk full\n", {});
        row("picture", QByteArray::fromHex("89504e470d0a1a0a"), {});
        row("nothing", {}, {});
    }
    void theFirstBytesTellTheFormat()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, format);
        const auto guessed = guessFormat(head);
        QCOMPARE(guessed.value_or(QString()), format);
        if (guessed)
            QVERIFY(findImportFormat(*guessed));
    }

    void aTableOfPeopleOrTeamsIsToldByItsColumns()
    {
        QCOMPARE(guessPeopleFormat("Name;E-mail\nJane;\n"), u"people-csv"_s);
        QCOMPARE(guessPeopleFormat("member,TEAM\nJane,Desk\n"), u"teams-csv"_s);
        QCOMPARE(guessPeopleFormat("name,team\nJane,Desk\n"), u"people-csv"_s);
        QCOMPARE(guessPeopleFormat({}), u"people-csv"_s);
    }

    void utf16IsReadByItsMark()
    {
        const QString table = u"name,kind\nweb,application\n"_s;
        QByteArray head = QByteArray::fromHex("fffe");
        head.append(reinterpret_cast<const char *>(table.utf16()), table.size() * 2);
        QCOMPARE(guessFormat(head), std::optional(u"components-csv"_s));
    }

    void whatNoReaderTakesIsToldAtOnce()
    {
        const QTemporaryDir folder;
        const auto codeOf = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(u"x"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return QByteArray("not written");
            file.close();
            const auto guessed = guessFormatOf(file.fileName());
            return guessed ? QByteArray("fine") : guessed.error().code;
        };
        QCOMPARE(codeOf({}), "exchange.empty");
        QCOMPARE(codeOf(QByteArray::fromHex("1f8b0800000000000003")), "exchange.compressed");
        QCOMPARE(codeOf("name\nweb\n"), "fine");
        QCOMPARE(guessFormatOf(folder.filePath(u"none"_s)).error().code, "exchange.no-file");
        QCOMPARE(guessFormatOf(folder.path()).error().code, "exchange.not-a-file");
    }
};

QTEST_APPLESS_MAIN(TestGuessFormat)
#include "tst_guess_format.moc"
