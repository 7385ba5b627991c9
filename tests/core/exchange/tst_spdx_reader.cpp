// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"
#include "support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"spdx");
}

const QByteArray json =
    R"({"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"doc","documentDescribes":["R"],
    "relationships":[{"spdxElementId":"A","relationshipType":"DEPENDENCY_OF","relatedSpdxElement":"R"},
        {"spdxElementId":"B","relationshipType":"OPTIONAL_DEPENDENCY_OF","relatedSpdxElement":"A"},
        {"spdxElementId":"A","relationshipType":"CONTAINS","relatedSpdxElement":"F"},
        {"spdxElementId":"A","relationshipType":"CONTAINS","relatedSpdxElement":"NOASSERTION"},
        {"spdxElementId":"A","relationshipType":"COPY_OF","relatedSpdxElement":"B"},
        {"spdxElementId":"A","relationshipType":"DEPENDS_ON","relatedSpdxElement":"DocumentRef-x:Y"}],
    "packages":[{"SPDXID":"A","name":"a","versionInfo":"1","supplier":"Organization: ACME (m@a.b) ","licenseConcluded":"NOASSERTION",
        "licenseDeclared":"MIT","primaryPackagePurpose":"LIBRARY","summary":"s","externalRefs":[{"referenceCategory":"SECURITY",
        "referenceType":"cpe23Type","referenceLocator":"x"},{"referenceType":"purl","referenceLocator":"pkg:npm/a@1"}]},
        {"SPDXID":"B","name":"b","supplier":"NOASSERTION","originator":"Person: Jo"},{"SPDXID":"R","name":"shop","primaryPackagePurpose":"APPLICATION"}],
    "files":[{"SPDXID":"F","fileName":"./f.c"}]})";

const QByteArray tags = QByteArray(R"(SPDXVersion: SPDX-2.3
SPDXID: SPDXRef-DOCUMENT
DocumentName: doc
COMMENT
PackageName: a
SPDXID: A
PackageVersion: 1
PackageSupplier: Organization: ACME (m@a.b)
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
PrimaryPackagePurpose: LIBRARY
PackageSummary: <text>s</text>
PackageCopyrightText: <text>one
PackageName: no package
</text>
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
FileName: ./f.c
SPDXID: F
PackageName: b
SPDXID: B
PackageSupplier: NOASSERTION
PackageOriginator: Person: Jo
PackageName: shop
SPDXID: R
PrimaryPackagePurpose: APPLICATION
Relationship: SPDXRef-DOCUMENT DESCRIBES R
Relationship: A DEPENDENCY_OF R
Relationship: B OPTIONAL_DEPENDENCY_OF A
Relationship: A COPY_OF B
Relationship: A DEPENDS_ON DocumentRef-x:Y
)")
                            .replace("COMMENT", "# a comment");

/// Packages and files as the manifest has them; of tag-value it took PackageFileName for a file, too.
size_t elementsOf(const QByteArray &bytes, const QList<QByteArray> &cells)
{
    const QByteArray lines = '\n' + bytes;
    return cells[2] == "tag-value" ? size_t(lines.count("\nPackageName:") + lines.count("\nFileName:"))
                                   : cells[3].toULong() + cells[4].toULong();
}

} // namespace

class TestSpdxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysOfWritingSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("json") << json;
        QTest::newRow("tags") << tags;
        QTest::newRow("tags, CRLF") << QByteArray(tags).replace("\n", "\r\n");
        QTest::newRow("tags, byte order mark") << "\xef\xbb\xbf" + tags;
    }
    void bothWaysOfWritingSayTheSame()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = read(bytes);
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->subject, u"shop"_s);
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"R|-|shop|application|-|-|-|-|-|purpose=APPLICATION"_s,
                              u"pkg:npm/a|R|a|component|1|ACME|-|-|s|purpose=LIBRARY;licence=MIT;purl=pkg:npm/a@1"_s,
                              u"F|pkg:npm/a|./f.c|document|-|-|-|-|-|"_s, u"B|R|b|component|-|Jo|-|-|-|"_s}));
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u"R>pkg:npm/a|library|hard|-|-|-|-"_s, u"pkg:npm/a>B|library|soft|-|-|-|-"_s}));
        QStringList findings = findingLines(*reading);
        for (QString &finding : findings)
            finding.remove(QRegularExpression(u"@\\d+"_s));
        QCOMPARE(findings,
                 (QStringList{u"exchange.relation-not-kept component=A relation=COPY_OF"_s,
                              u"exchange.dangling-reference dependent=pkg:npm/a reference=DocumentRef-x:Y"_s}));
        QVERIFY(reading->rejects.empty());
    }

    void whatCannotBeUsedIsRejectedWhole()
    {
        const auto reading =
            read(R"({"spdxVersion":"SPDX-2.2","packages":[{"SPDXID":"A"},{"name":"x"},7,{"SPDXID":"B","name":5},
            {"SPDXID":"C","name":"c"},{"SPDXID":"C","name":"d"}],"relationships":[[],
            {"spdxElementId":"C","relationshipType":"LIKES","relatedSpdxElement":"C"}]})");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QStringList rejects = rejectLines(*reading);
        for (QString &reject : rejects)
            reject.remove(QRegularExpression(u"@\\d+| first=\\d+"_s));
        QCOMPARE(
            rejects,
            (QStringList{u"exchange.missing-value field=name"_s, u"exchange.missing-value field=SPDXID"_s,
                         u"exchange.wrong-type field=packages"_s, u"exchange.wrong-type field=name"_s,
                         u"exchange.duplicate-reference reference=C"_s, u"exchange.wrong-type field=relationships"_s,
                         u"exchange.unknown-word field=relationshipType value=LIKES"_s}));
        QCOMPARE(reading->rejects[3].row.toString(), uR"({"SPDXID":"B","name":5})"_s);
        QCOMPARE(reading->components.size(), size_t(1));
    }

    void tagsThatCannotBeUsedAreRejected()
    {
        const auto reading =
            read("SPDXVersion: SPDX-2.2\nPackageName: x\nFileName: y\nSPDXID: y\nno tag\nRelationship: a\n");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.missing-value@2 field=SPDXID"_s, u"exchange.unreadable-stanza@5 line=no tag"_s,
                              u"exchange.wrong-type@6 field=Relationship"_s}));
        QCOMPARE(reading->rejects.front().row.toString(), u"PackageName: x\n"_s);
    }

    void whatIsNoSpdxIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray() << QByteArray("exchange.empty");
        QTest::newRow("JSON") << QByteArray("{}") << QByteArray("exchange.other-format");
        QTest::newRow("2.1") << QByteArray(R"({"spdxVersion":"SPDX-2.1"})") << QByteArray("exchange.other-version");
        QTest::newRow("3.0") << QByteArray(
            "{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\"@graph\":[]}")
                             << QByteArray("exchange.other-version");
        QTest::newRow("context of another kind")
            << QByteArray(R"({"@context":[]})") << QByteArray("exchange.other-format");
        QTest::newRow("XML") << QByteArray("<rdf/>") << QByteArray("exchange.xml");
        QTest::newRow("poem") << QByteArray("The curfew tolls the knell\n") << QByteArray("exchange.other-format");
        QTest::newRow("dpkg") << QByteArray("Package: bash\n") << QByteArray("exchange.other-format");
        QTest::newRow("open text") << QByteArray("SPDXVersion: SPDX-2.3\nComment: <text>a\n")
                                   << QByteArray("exchange.truncated");
        QTest::newRow("long line") << "SPDXVersion: " + QByteArray(2 << 20, 'x') << QByteArray("exchange.huge-field");
        QTest::newRow("long text") << "A: <text>" + QByteArray("0123456789012345\n").repeated(400'000)
                                   << QByteArray("exchange.huge-field");
        QTest::newRow("latin1") << QByteArray("SPDXVersion: caf\xe9\n") << QByteArray("exchange.wrong-encoding");
        QTest::newRow("shape") << QByteArray(R"({"spdxVersion":"SPDX-2.2","packages":{}})")
                               << QByteArray("exchange.wrong-shape");
    }
    void whatIsNoSpdxIsRefused() { expectRefused(u"spdx"); }

    void damagedFilesNeverCrash() { readDamaged(u"spdx", {tags, json}, QByteArray("{}[],:\"\\<>/\n\xff", 12), 4'000); }

    void npmsOwnBillIsReadWhole()
    {
        const QString file = sharedData(u"graph-npm-locks/gatsby.spdx-2.3.json.zst"_s);
        if (file.isEmpty())
            QSKIP("graph-npm-locks is not there");
        const QByteArray bytes = unpackZstd(file);
        const auto reading = read(bytes);
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QSet<QPair<QString, QString>> edges;
        for (const QJsonValue &relation : QJsonDocument::fromJson(bytes)[u"relationships"_s].toArray()) {
            if (relation[u"relationshipType"_s].toString().endsWith(u"DEPENDENCY_OF"))
                edges.insert({relation[u"spdxElementId"_s].toString(), relation[u"relatedSpdxElement"_s].toString()});
        }
        QVERIFY(edges.size() > 2000);
        QCOMPARE(reading->components.size(), size_t(1263));
        QVERIFY(reading->rejects.empty());
        QStringList findings = findingLines(*reading);
        QVERIFY2(qsizetype(reading->dependencies.size()) + findings.size() == edges.size(),
                 qPrintable(u"%1 of %2 "_s.arg(reading->dependencies.size()).arg(edges.size()) + findings.join(u'\n')));
        QCOMPARE(reading->subject, u"pkg:npm/lock-gatsby"_s);
    }

    void examplesHaveThePublishedCounts()
    {
        const QString tar = sharedData(u"sbom-spdx-examples/spdx-examples.tar.zst"_s);
        QFile list(sharedData(u"sbom-spdx-examples/manifest.csv"_s));
        if (tar.isEmpty() || !list.open(QIODevice::ReadOnly))
            QSKIP("sbom-spdx-examples is not there");
        const auto files = unpackTar(tar);
        int accepted = 0;
        int newer = 0;
        for (const QByteArray &line : list.readAll().split('\n').mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (cells.size() < 6)
                continue;
            const auto reading = read(files.value(QString::fromUtf8(cells[0])));
            const QByteArray told = cells[0] + ' ' + outcomeOf(reading).toUtf8();
            if (!cells[2].startsWith("SPDX-3")) {
                QVERIFY2(reading, told);
                QVERIFY2(reading->rejects.empty(), told + qPrintable(rejectLines(*reading).join(u' ')));
                QVERIFY2(reading->components.size() == elementsOf(files.value(QString::fromUtf8(cells[0])), cells),
                         told + QByteArray::number(qulonglong(reading->components.size())));
                ++accepted;
            } else {
                QVERIFY2(!reading && reading.error().code == "exchange.other-version", told);
                ++newer;
            }
        }
        qInfo("%d documents of 2.2 and 2.3 read, %d of 3.0 refused", accepted, newer);
        QCOMPARE(accepted + newer, 56);
    }
};

QTEST_GUILESS_MAIN(TestSpdxReader)
#include "tst_spdx_reader.moc"
