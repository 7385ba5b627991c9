// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"
#include "support/test_data.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"cyclonedx");
}

struct Counted {
    size_t components = 0; ///< without metadata.component
    size_t services = 0;
    size_t edges = 0;
};

/// By the names of its files: y_ is sound, n_ is broken, of i_ the reader may choose.
QHash<QString, QByteArray> suiteOfJson()
{
    QHash<QString, QByteArray> named;
    const QString tar = sharedData(u"parse-json/JSONTestSuite.tar.zst"_s);
    const auto files = tar.isEmpty() ? decltype(unpackTar(tar))() : unpackTar(tar);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().endsWith(u".json"))
            named.insert(QFileInfo(file.key()).fileName(), file.value());
    }
    return named;
}

Counted count(const Reading &reading)
{
    Counted counted;
    for (const ImportedComponent &component : reading.components)
        ++(component.kind == std::string_view("service") ? counted.services : counted.components);
    counted.edges = reading.dependencies.size();
    return counted;
}

/// Rules of the specification whose breach is let pass, and what they are about that nobody here reads.
const QHash<QString, QString> &rulesOfOthers()
{
    static const QHash<QString, QString> rules = {
        {u"component-swid"_s, u"swid wants a tagId: swid is not read"_s},
        {u"hash-alg"_s, u"names of hash algorithms: hashes are not read"_s},
        {u"hash-md5"_s, u"length of a hash: hashes are not read"_s},
        {u"hash-sha1"_s, u"length of a hash: hashes are not read"_s},
        {u"hash-sha256"_s, u"length of a hash: hashes are not read"_s},
        {u"hash-sha512"_s, u"length of a hash: hashes are not read"_s},
        {u"issue-type"_s, u"words for issues: pedigree is not read"_s},
        {u"patch-type"_s, u"words for patches: pedigree is not read"_s},
        {u"license-encoding"_s, u"encoding of a licence's text: the text is not read"_s},
        {u"license-id"_s, u"ids of SPDX: the id is kept as it is written, for SPDX adds some with each release"_s},
        {u"metadata-license"_s, u"ids of SPDX: the licence of the bill itself is not read"_s},
        {u"metadata-timestamp"_s, u"date and time: the timestamp is not read"_s},
        {u"serialnumber"_s, u"shape of a URN: the serial number is not read"_s},
        {u"service-data"_s, u"words for flows: what data a service takes is not read"_s},
    };
    return rules;
}

} // namespace

/// The files of others: the specification's own tests, its examples, an SBOM of npm, and JSONTestSuite.
class TestCycloneDxSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specificationFilesAreAcceptedAndRefusedByName()
    {
        const QString tar = sharedData(u"sbom-cyclonedx-spec-tests/valid-invalid-1.2-1.5.tar.zst"_s);
        if (tar.isEmpty())
            QSKIP("sbom-cyclonedx-spec-tests is not there");
        const auto files = unpackTar(tar);
        int accepted = 0;
        QStringList refused;
        QStringList tolerated;
        int xml = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString name = QFileInfo(file.key()).completeBaseName();
            if (!file.key().endsWith(u".json") && !file.key().endsWith(u".xml"))
                continue;
            const auto reading = read(file.value());
            const bool isClean = reading && reading->rejects.empty();
            if (file.key().endsWith(u".xml")) {
                QVERIFY2(!reading && reading.error().code == "exchange.xml", qPrintable(file.key()));
                ++xml;
            } else if (name.startsWith(u"valid-")) {
                QVERIFY2(isClean, qPrintable(file.key() + u' ' + outcomeOf(reading)));
                ++accepted;
            } else if (name.startsWith(u"invalid-")) {
                const QString rule = name.mid(8).chopped(4);
                (isClean && reading->findings.empty() ? tolerated : refused) << rule;
            }
        }
        refused.removeDuplicates();
        tolerated.removeDuplicates();
        qInfo("%d valid JSON files accepted, %d XML files refused", accepted, xml);
        QVERIFY2(accepted > 100, qPrintable(QString::number(accepted)));
        QCOMPARE(refused,
                 (QStringList{u"bomformat"_s, u"component-ref"_s, u"component-type"_s, u"dependency"_s,
                              u"license-choice"_s, u"scope"_s, u"empty-component"_s, u"missing-component-type"_s}));
        for (const QString &rule : tolerated)
            QVERIFY2(rulesOfOthers().contains(rule), qPrintable(rule));
        QCOMPARE(tolerated.size(), rulesOfOthers().size());
    }

    void examplesHaveThePublishedCounts()
    {
        const QString tar = sharedData(u"sbom-cyclonedx-examples/bom-examples.tar.zst"_s);
        const QString manifest = sharedData(u"sbom-cyclonedx-examples/manifest.csv"_s);
        if (tar.isEmpty() || manifest.isEmpty())
            QSKIP("sbom-cyclonedx-examples is not there");
        const auto files = unpackTar(tar);
        QFile list(manifest);
        QVERIFY(list.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QByteArray &line : list.readAll().split('\n').mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (cells.size() < 10 || cells[2] != "json")
                continue;
            const QByteArray where = cells[0];
            const QByteArray bytes = files.value(QString::fromUtf8(cells[0]));
            QVERIFY2(!bytes.isEmpty(), where);
            const auto reading = read(bytes);
            QVERIFY2(reading, where + ' ' + qPrintable(outcomeOf(reading)));
            QVERIFY2(reading->rejects.empty(), where + ' ' + qPrintable(rejectLines(*reading).join(u' ')));
            const Counted counted = count(*reading);
            const bool hasRoot = !reading->subject.isEmpty();
            const size_t rootIsService = 0;
            QVERIFY2(counted.components - hasRoot + rootIsService == cells[4].toULong(),
                     where + ' ' + QByteArray::number(qulonglong(counted.components)));
            QVERIFY2(counted.edges + reading->findings.size() >= cells[7].toULong()
                         && counted.edges <= cells[7].toULong(),
                     where + ' ' + QByteArray::number(qulonglong(counted.edges)));
            ++checked;
        }
        QVERIFY2(checked >= 40, qPrintable(QString::number(checked)));
    }

    void oneBillInSeveralVersionsGivesOneResult()
    {
        const QString tar = sharedData(u"sbom-cyclonedx-examples/bom-examples.tar.zst"_s);
        if (tar.isEmpty())
            QSKIP("sbom-cyclonedx-examples is not there");
        const auto files = unpackTar(tar);
        QStringList before;
        for (const QString &version : {u"1.2"_s, u"1.3"_s, u"1.4"_s}) {
            const auto reading = read(files.value(u"SBOM/juice-shop/via_npm/bare/bom."_s + version + u".json"_s));
            QVERIFY2(reading, qPrintable(version));
            QStringList now;
            for (const ImportedDependency &dependency : reading->dependencies)
                now << dependency.dependentKey.toString() + u'>' + dependency.providerKey.toString();
            now.sort();
            QVERIFY2(before.isEmpty() || now == before, qPrintable(version));
            QCOMPARE(now.size(), 1775);
            before = now;
        }
    }

    void npmsOwnBillIsReadWhole()
    {
        const QString file = sharedData(u"graph-npm-locks/gatsby.cyclonedx-1.5.json.zst"_s);
        if (file.isEmpty())
            QSKIP("graph-npm-locks is not there");
        const auto reading = read(unpackZstd(file));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        const Counted counted = count(*reading);
        QCOMPARE(counted.components - 1, size_t(1262));
        QCOMPARE(counted.edges, size_t(2692));
    }

    void noJsonOfTheSuiteIsABill()
    {
        const auto files = suiteOfJson();
        if (files.isEmpty())
            QSKIP("parse-json is not there");
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!read(file.value()), qPrintable(file.key()));
    }

    void brokenJsonIsRefusedWhereNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        const QByteArray start = R"({"bomFormat":"CycloneDX","specVersion":"1.5",)";
        const QByteArray component = R"("components":[{"type":"library","name":"a","bom-ref":"a",)";
        QTest::newRow("top") << start + R"("components":[],"other":)" << QByteArray("}");
        QTest::newRow("element") << start + R"("other":[1,{"a":)" << QByteArray("}]}");
        QTest::newRow("metadata") << start + R"("metadata":{"x":)" << QByteArray("}}");
        QTest::newRow("component") << start + component + R"("x":)" << QByteArray("}]}");
        QTest::newRow("licence") << start + component + R"("licenses":[{"license":{"id":"MIT","text":)"
                                 << QByteArray("}}]}]}");
        QTest::newRow("supplier") << start + component + R"("supplier":{"name":"S","url":)" << QByteArray("}}]}");
        QTest::newRow("dependency") << start + component + R"("x":1}],"dependencies":[{"ref":"a","provides":)"
                                    << QByteArray("}]}");
    }

    void brokenJsonIsRefusedWhereNothingIsRead()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const auto files = suiteOfJson();
        if (files.isEmpty())
            QSKIP("parse-json is not there");
        int sound = 0;
        int broken = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            const auto reading = read(head + file.value() + tail);
            const QString told = file.key() + u' ' + outcomeOf(reading);
            if (file.key().startsWith(u"y_")) {
                QVERIFY2(reading && reading->rejects.empty(), qPrintable(told));
                ++sound;
            } else if (file.key().startsWith(u"n_")) {
                QVERIFY2(!reading, qPrintable(told));
                const QByteArray code = reading.error().code;
                QVERIFY2(code == "exchange.not-json" || code == "exchange.truncated"
                             || code == "exchange.wrong-encoding",
                         qPrintable(told));
                const qsizetype byte = reading.error().facts.value(u"byte"_s).toInteger(-1);
                QVERIFY2(byte >= head.size() && byte <= head.size() + file.value().size() + tail.size(),
                         qPrintable(told));
                ++broken;
            }
        }
        QVERIFY2(sound >= 95 && broken >= 188, qPrintable(u"%1 sound, %2 broken"_s.arg(sound).arg(broken)));
    }
};

QTEST_GUILESS_MAIN(TestCycloneDxSuites)
#include "tst_cyclonedx_suites.moc"
