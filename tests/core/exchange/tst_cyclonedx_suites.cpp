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

Counted count(const Reading &reading)
{
    Counted counted;
    for (const ImportedComponent &component : reading.components)
        ++(component.kind == std::string_view("service") ? counted.services : counted.components);
    counted.edges = reading.dependencies.size();
    return counted;
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
        qInfo("%d valid JSON files accepted, %d XML files refused; invalid ones seen: %s; not looked at: %s", accepted,
              xml, qPrintable(refused.join(u' ')), qPrintable(tolerated.join(u' ')));
        QVERIFY2(accepted > 100, qPrintable(QString::number(accepted)));
        // What breaks something that is read is seen; what is wrong in parts that are not read is let pass.
        QCOMPARE(refused,
                 (QStringList{u"bomformat"_s, u"component-ref"_s, u"component-type"_s, u"dependency"_s,
                              u"license-choice"_s, u"scope"_s, u"empty-component"_s, u"missing-component-type"_s}));
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

    void anyJsonIsAnsweredWithoutACrash()
    {
        const QString tar = sharedData(u"parse-json/JSONTestSuite.tar.zst"_s);
        if (tar.isEmpty())
            QSKIP("parse-json is not there");
        int files = 0;
        int broken = 0;
        int passed = 0;
        const auto all = unpackTar(tar);
        for (auto file = all.begin(); file != all.end(); ++file) {
            const QString name = QFileInfo(file.key()).fileName();
            if (!name.endsWith(u".json"))
                continue;
            ++files;
            QVERIFY2(!read(file.value()), qPrintable(name)); // none of them is a bill of materials
            // As a part that is not read: sound JSON must not disturb, broken JSON is seen where it breaks brackets or
            // strings.
            const QByteArray head = R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[],"other":)";
            const auto reading = read(head + file.value() + '}');
            if (name.startsWith(u"y_"))
                QVERIFY2(reading, qPrintable(name + u' ' + outcomeOf(reading)));
            if (name.startsWith(u"n_"))
                ++(reading ? passed : broken);
        }
        qInfo("%d files; as a part that is not read, of the broken ones %d were refused and %d passed over", files,
              broken, passed);
        QVERIFY(files > 300);
    }
};

QTEST_GUILESS_MAIN(TestCycloneDxSuites)
#include "tst_cyclonedx_suites.moc"
