// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_reader.h"
#include "reading_support.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"cyclonedx");
}

QByteArray bom(const QByteArray &rest)
{
    return R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,)" + rest + '}';
}

} // namespace

class TestCycloneDxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void componentsComeWithAllThatIsKeptOfThem()
    {
        const auto reading =
            read(bom(QByteArray(R"("metadata":{"component":{"type":"application","name":"shop","version":"2",
            "purl":"pkg:npm/shop@2","bom-ref":"root"}},"components":[{"type":"library","bom-ref":"a","group":"org","name":"lib","version":"1.2",
            "description":"TEXT","scope":"optional","publisher":"P","supplier":{"name":"S"},"purl":"pkg:maven/org/lib@1.2?type=jar",
            "licenses":[{"license":{"id":"MIT"}},{"expression":"A OR B"}]}],
            "services":[{"name":"pay","bom-ref":"s","provider":{"name":"Bank"},"version":"v1"}])")
                         .replace("TEXT", "does \\\"this\\\" \\u00e9")));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(
            componentLines(*reading),
            (QStringList{
                u"pkg:npm/shop|-|shop|application|2|-|-|-|-|type=application;purl=pkg:npm/shop@2"_s,
                u"pkg:maven/org/lib|pkg:npm/shop|lib|component|1.2|S|-|-|does \"this\" é|type=library;group=org;scope=optional;licence=MIT, A OR B;purl=pkg:maven/org/lib@1.2?type=jar"_s,
                u"s|pkg:npm/shop|pay|service|v1|Bank|-|-|-|"_s}));
        QCOMPARE(reading->subject, u"pkg:npm/shop"_s);
        QVERIFY(reading->findings.empty());
    }

    void dependenciesAreOfKindAndStrengthOfTheProvider()
    {
        const auto reading = read(bom(R"("components":[{"type":"library","bom-ref":"a","name":"A"},
            {"type":"application","bom-ref":"b","name":"B","scope":"excluded"},{"type":"framework","bom-ref":"c","name":"C"}],
            "dependencies":[{"ref":"a","dependsOn":["b","c","b"]},{"dependsOn":["a"],"ref":"c","provides":["b"]},{"ref":"b"},{"ref":"a","dependsOn":["c"]}])"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(
            dependencyLines(*reading),
            (QStringList{u"a>b|uses|soft|-|-|-|-"_s, u"a>c|library|hard|-|-|-|-"_s, u"c>a|library|hard|-|-|-|-"_s}));
        QVERIFY(reading->findings.empty() && reading->rejects.empty());
    }

    void fieldsMayStandInAnyOrder()
    {
        const QByteArray components =
            R"("components":[{"components":[{"name":"B","type":"file","bom-ref":"b"}],"name":"A","bom-ref":"a","type":"library"}])";
        const QByteArray metadata = R"("metadata":{"component":{"name":"R","type":"device"},"tools":[]})";
        const QByteArray dependencies = R"("dependencies":[{"ref":"a","dependsOn":["b"]}])";
        const QByteArray head = R"("bomFormat":"CycloneDX","specVersion":"1.4")";
        QList<QByteArray> parts{components, dependencies, head, metadata};
        std::sort(parts.begin(), parts.end());
        do {
            const QByteArray bytes = '{' + parts.join(',') + '}';
            const auto reading = read(bytes);
            QVERIFY2(reading, bytes + qPrintable(outcomeOf(reading)));
            QCOMPARE(
                componentLines(*reading),
                (QStringList{u"R|-|R|hardware|-|-|-|-|-|type=device"_s, u"a|R|A|component|-|-|-|-|-|type=library"_s,
                             u"b|a|B|document|-|-|-|-|-|type=file"_s}));
            QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|-|-|-|-"_s});
            QCOMPARE(reading->read, 4);
        } while (std::next_permutation(parts.begin(), parts.end()));
    }

    void aPurlLosesVersionAndQualifiers()
    {
        QCOMPARE(purlIdentity("pkg:npm/%40babel/core@7.1?a=b"), "pkg:npm/%40babel/core");
        QCOMPARE(purlIdentity("pkg:npm/@babel/core@7.1"), "pkg:npm/@babel/core");
        QCOMPARE(purlIdentity("pkg:npm/@babel"), "pkg:npm/@babel");
        QCOMPARE(purlIdentity("pkg:golang/g.org/x@v1?y=z#sub/a@b"), "pkg:golang/g.org/x#sub/a@b");
        QCOMPARE(purlIdentity("pkg:deb/debian/curl"), "pkg:deb/debian/curl");
        QCOMPARE(purlIdentity(""), "");
    }

    void keysAreUniqueAndTellOccurrencesApart()
    {
        const auto reading = read(bom(QByteArray(R"("components":[
            {"type":"library","name":"x","version":"1","purl":"pkg:npm/x@1","components":[{"type":"library","name":"x","purl":"pkg:npm/x@3"},{"type":"library","name":"x","purl":"pkg:npm/x@4"}]},
            {"type":"library","name":"x","version":"2","purl":"pkg:npm/x@2"},{"type":"library","name":"y"},{"type":"library","group":"g","name":"y"},{"type":"library","name":"y"},
            {"type":"library","name":"z","bom-ref":"pkg:npm/x"},{"type":"library","name":"z","bom-ref":"TAKEN"}])")
                                          .replace("TAKEN", "pkg:npm/x (2)")));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QStringList keys;
        for (const ImportedComponent &component : reading->components)
            keys << component.key.toString();
        QVERIFY2(keys.at(1).startsWith(u"pkg:npm/x in ") && keys.at(2) == keys.at(1) + u" (2)"_s,
                 qPrintable(keys.at(2)));
        keys.remove(1, 2);
        QCOMPARE(keys,
                 (QStringList{u"pkg:npm/x"_s, u"pkg:npm/x (2)"_s, u"y"_s, u"g/y"_s, u"y (2)"_s, u"pkg:npm/x (3)"_s,
                              u"pkg:npm/x (2) (2)"_s}));
    }

    void danglingAndSelfReferencesAreFindings()
    {
        const auto reading = read(bom(R"("components":[{"type":"library","bom-ref":"a","name":"A"}],
            "dependencies":[{"ref":"a","dependsOn":["gone","a"]},{"ref":"lost","dependsOn":["a"]}])"));
        QVERIFY(reading->dependencies.empty() && reading->rejects.empty());
        QStringList findings = findingLines(*reading);
        for (QString &finding : findings)
            finding.remove(QRegularExpression(u"@\\d+"_s));
        QCOMPARE(
            findings,
            (QStringList{u"exchange.dangling-reference dependent=a reference=gone"_s,
                         u"exchange.self-dependency component=a"_s, u"exchange.unknown-dependent reference=lost"_s}));
    }

    void unusableComponentsAreRejectedWithAllThatIsNested()
    {
        const auto reading =
            read(bom(R"("components":[{"type":"library","components":[{"type":"library","name":"in","bom-ref":"i"}] },
            {"type":"thing","name":"t"},{"type":"library","name":5},{"name":"n"},7,{"type":"library","name":"s","scope":"some"},
            {"type":"library","name":"a","bom-ref":"1"},{"type":"library","name":"b","bom-ref":"1"},{"type":"library","name":"c","components":{}}],
            "dependencies":[{"dependsOn":[]},{"ref":"1","dependsOn":[1]},{"ref":"1","dependsOn":["i"]},3])"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(1));
        QStringList rejects = rejectLines(*reading);
        for (QString &reject : rejects)
            reject.remove(QRegularExpression(u"@\\d+| first=\\d+"_s));
        rejects.sort();
        QCOMPARE(
            rejects,
            (QStringList{u"exchange.duplicate-reference reference=1"_s, u"exchange.missing-value field=name"_s,
                         u"exchange.missing-value field=ref"_s, u"exchange.missing-value field=type"_s,
                         u"exchange.unknown-word field=scope value=some"_s,
                         u"exchange.unknown-word field=type value=thing"_s, u"exchange.wrong-type field=components"_s,
                         u"exchange.wrong-type field=components"_s, u"exchange.wrong-type field=dependencies"_s,
                         u"exchange.wrong-type field=dependsOn"_s, u"exchange.wrong-type field=name"_s}));
        const auto whole = std::find_if(reading->rejects.begin(), reading->rejects.end(), [](const Reject &reject) {
            return reject.remark.code == RemarkCode::MissingValue && reject.remark.first == std::string_view("name");
        });
        QCOMPARE(whole->row.toString(),
                 uR"({"type":"library","components":[{"type":"library","name":"in","bom-ref":"i"}] })"_s);
        QCOMPARE(findingLines(*reading).size(), 1);
    }

    void versionsOfTheFormat_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("outcome");
        for (const char *good : {"1.2", "1.3", "1.6", "1.7", "1.12"})
            QTest::newRow(good) << QByteArray(good) << u"read"_s;
        for (const char *bad : {"1.1", "2.0", "1", "1.", "1.6.1", "1.x", ""})
            QTest::newRow(bad) << QByteArray(bad)
                               << u"exchange.unsupported-version {\"version\":\"%1\"}"_s.arg(QString::fromUtf8(bad));
    }

    void versionsOfTheFormat()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, outcome);
        const auto reading = read(bom(R"("components":[{"type":"library","name":"a"}])").replace("1.5", version));
        QCOMPARE(outcomeOf(reading), outcome);
        if (reading)
            QCOMPARE(findingLines(*reading).isEmpty(), version < "1.7" && version.size() == 3);
    }

    void aNewerVersionMayHaveTypesUnknownHere()
    {
        const auto reading =
            read(R"({"bomFormat":"CycloneDX","specVersion":"1.7","components":[{"type":"robot","name":"r"}]})");
        QCOMPARE(componentLines(*reading), QStringList{u"r|-|r|component|-|-|-|-|-|type=robot"_s});
        QCOMPARE(findingLines(*reading), QStringList{u"exchange.newer-format@0 known=1.6 version=1.7"_s});
    }

    void unusableFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const QByteArray good = bom(R"("components":[{"type":"library","name":"a"}])");
        QTest::newRow("empty") << QByteArray() << u"exchange.empty {}"_s;
        QTest::newRow("spaces") << QByteArray("  \n") << u"exchange.empty {}"_s;
        QTest::newRow("xml") << QByteArray(" <?xml version=\"1.0\"?><bom/>") << u"exchange.xml {}"_s;
        QTest::newRow("array") << QByteArray("[]") << u"exchange.wrong-shape {\"field\":\"\"}"_s;
        QTest::newRow("other json") << QByteArray("{\"a\":1}") << u"exchange.not-cyclonedx {\"format\":\"\"}"_s;
        QTest::newRow("spdx") << QByteArray(R"({"bomFormat":"SPDX"})")
                              << u"exchange.not-cyclonedx {\"format\":\"SPDX\"}"_s;
        QTest::newRow("no end") << good + " x" << u"exchange.truncated {\"byte\":%1}"_s.arg(good.size() + 2);
        QTest::newRow("behind") << good + " {}" << u"exchange.not-json {\"byte\":%1}"_s.arg(good.size() + 1);
        QTest::newRow("truncated") << good.chopped(1) << u"exchange.truncated {\"byte\":%1}"_s.arg(good.size() - 1);
        QTest::newRow("in a string") << good.chopped(6) << u"exchange.truncated {\"byte\":%1}"_s.arg(good.size() - 6);
        QTest::newRow("latin") << bom("\"a\":\"\xe9\"")
                               << u"exchange.wrong-encoding {\"byte\":62,\"encoding\":\"UTF-8\"}"_s;
        QTest::newRow("shape") << bom("\"components\":{}") << u"exchange.wrong-shape {\"field\":\"components\"}"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04....") << u"exchange.compressed {\"compression\":\"zip\"}"_s;
    }

    void unusableFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(read(bytes)), outcome);
    }

    void everyByteHasToBeJsonAlsoWhereNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("byte"); // of the value; -1: it is sound
        int row = 0;
        const auto add = [&](const char *value, int byte) { QTest::addRow("%d", ++row) << QByteArray(value) << byte; };
        for (const char *sound : {"0", "-0", "10.5e+07 ", "1E9", "true", "null\n", "[ ]", "{ }", "[[{\"a\":[1,[]]}],2]",
                                  "\"\\ud800\"", "\"\\\\ \\/ \\b\\f\\n\\r\\t\\u00eF\"", "{\"\\u0061\":\"\"}"})
            add(sound, -1);
        for (const char *word : {"01", "-", "1.", ".5", "1e", "1e+", "+1", "tru", "truex", "nulll", "NaN", "0x1",
                                 "true\"a\"", "}", "]", ",", ":", "'a'", "\\"})
            add(word, 0);
        add("[1,]", 3);
        add("[1 2]", 3);
        add("[,1]", 1);
        add("[1}", 2);
        add("{\"a\" 1}", 5);
        add("{\"a\":}", 5);
        add("{\"a\":1,}", 7);
        add("{1:1}", 1);
        add("{\"a\":1]", 6);
        add("[\"a\"b]", 4);
        add("[\"a\"\"b\"]", 4);
        add("\"\\x\"", 1);
        add("\"ab\\u12g4\"", 3);
        add("{\"\\u123\":1}", 2);
        add("\"a\tb\"", 2);
        add("1 1", 2);
        add("1 \f", 2);
    }

    void everyByteHasToBeJsonAlsoWhereNothingIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, byte);
        const QByteArray head = R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[],"other":)";
        const QString outcome = byte < 0 ? u"read"_s : u"exchange.not-json {\"byte\":%1}"_s.arg(head.size() + byte);
        QCOMPARE(outcomeOf(read(head + value + '}')), outcome);
        QCOMPARE(outcomeOf(read(head + value + R"(,"more":[]})")), outcome);
    }

    void everyTruncationIsAnError()
    {
        const QByteArray good = bom(
            R"("metadata":{"component":{"type":"device","name":"R"}},"components":[{"type":"library","name":"a","bom-ref":"a",
            "licenses":[{"license":{"id":"MIT"}}],"supplier":{"name":"S\u00e9"},"components":[{"type":"file","name":"b","bom-ref":"b"}]}],"dependencies":[{"ref":"a","dependsOn":["b"]}])");
        QVERIFY(read(good));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!read(good.first(size)), good.first(size).constData());
    }

    void deepNestingIsReadWithoutRecursion()
    {
        constexpr int depth = 100'000;
        QByteArray bytes;
        for (int at = 0; at < depth; ++at)
            bytes += R"({"type":"library","name":"n","purl":"pkg:a/n","components":[)";
        for (int at = 0; at < depth; ++at)
            bytes += "]}";
        const auto reading = read(bom("\"components\":[" + bytes + ']'));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(depth));
        const QByteArray skipped = bom("\"other\":" + QByteArray(depth, '[') + QByteArray(depth, ']'));
        QCOMPARE(outcomeOf(read(skipped)), u"read"_s);
        const QByteArray open = bom("\"other\":" + QByteArray(depth, '['));
        QVERIFY(!read(open));
        const QByteArray licence = bom(R"("components":[{"type":"library","name":"a","licenses":)"
                                       + QByteArray(depth, '[') + QByteArray(depth, ']') + "}]");
        QCOMPARE(outcomeOf(read(licence)), u"read"_s);
    }

    void damagedFilesNeverCrash()
    {
        const QByteArray good = bom(
            R"("metadata":{"component":{"type":"device","name":"R"}},"components":[{"type":"library","name":"a\n","bom-ref":"a",
            "licenses":[{"license":{"id":"MIT"}}],"supplier":{"name":"S\u00e9"},"components":[{"type":"file","name":"b","bom-ref":"b"}]}],"dependencies":[{"ref":"a","dependsOn":["b"]}])");
        QRandomGenerator random(9);
        const QByteArray alphabet("{}[],:\"\\un0 \xff", 13);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int count = 1 + random.bounded(3); count > 0; --count)
                bytes[random.bounded(int(bytes.size()))] = alphabet[random.bounded(int(alphabet.size()))];
            read(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestCycloneDxReader)
#include "tst_cyclonedx_reader.moc"
