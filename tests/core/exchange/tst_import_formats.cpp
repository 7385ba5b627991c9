// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
/// Two components, one of which needs the other, and one thing that cannot be used.
struct Sample {
    QString format;
    QByteArray good;
    QByteArray bad;
    QByteArray reason; ///< in the rejects file
};

QByteArray graphml(const QByteArray &more)
{
    return "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph edgedefault='directed'><node id='a'/>\n"
           "<node id='b'/><edge source='a' target='b'/>\n"
        + more + "</graph></graphml>";
}

QByteArray archimate(const QByteArray &more)
{
    return "<model xmlns='http://www.opengroup.org/xsd/archimate/3.0/' identifier='m'"
           " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\n<elements>"
           "<element identifier='a' xsi:type='ApplicationComponent'><name>a</name></element>"
           "<element identifier='b' xsi:type='Node'><name>b</name></element>\n"
        + more
        + "</elements><relationships><relationship identifier='r' source='b' target='a' xsi:type='Serving'/>"
          "</relationships></model>";
}

QByteArray spdx(const QByteArray &more)
{
    return R"({"spdxVersion":"SPDX-2.3","name":"n","SPDXID":"SPDXRef-DOCUMENT","packages":[{"SPDXID":"SPDXRef-a","name":"a"},)"
           R"({"SPDXID":"SPDXRef-b","name":"b"})"
        + more
        + R"(],"relationships":[{"spdxElementId":"SPDXRef-a","relationshipType":"DEPENDS_ON","relatedSpdxElement":"SPDXRef-b"}]})";
}

QByteArray backstage(const QByteArray &more)
{
    return "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}\nspec: {dependsOn: [component:b]}\n"
           "---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: b}\n"
        + more;
}

QList<Sample> samples()
{
    return {{u"graphml"_s, graphml({}), graphml("<node/>"), "exchange.missing-value"},
            {u"archimate"_s, archimate({}),
             archimate("<element identifier='x' xsi:type='Spaceship'><name>x</name></element>"),
             "exchange.unknown-word"},
            {u"dot"_s, "digraph {a -> b}", "digraph { \"mainstay.export\"=1 a -> b c [\"mainstay.kind\"=spaceship] }",
             "exchange.unknown-word"},
            {u"spdx"_s, spdx({}), spdx(R"(,{"name":"x"})"), "exchange.missing-value"},
            {u"backstage"_s, backstage({}),
             backstage("---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {}\n"),
             "exchange.missing-value"}};
}
} // namespace

/// What every format of components that need one another owes the workspace, on both engines.
class TestImportFormats : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondTimeNothingChanges_data() { addSamples(); }
    void theSecondTimeNothingChanges()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, good);
        ImportRequest request = requestFor(format, good);
        Progress progress;
        const auto first = importFile(*m_workspace, request, progress);
        QVERIFY2(first, StoreError(first ? Error() : first.error()).what());
        QCOMPARE(first->addedComponents, 2);
        QCOMPARE(first->addedDependencies, 1);
        const QStringList before = wholePicture();
        const auto steps = commandCount();
        const auto again = importFile(*m_workspace, request, progress);
        QVERIFY(again);
        QCOMPARE(again->added + again->updated + again->removed, 0);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(wholePicture(), before);
        QCOMPARE(commandCount(), steps);
        QVERIFY(m_workspace->undoNow(1));
        QVERIFY(wholePicture().isEmpty());
    }

    void aDryRunWritesNothing_data() { addSamples(); }
    void aDryRunWritesNothing()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, good);
        ImportRequest request = requestFor(format, good);
        request.mode = ImportMode::DryRun;
        Progress progress;
        const auto report = importFile(*m_workspace, request, progress);
        QVERIFY(report);
        QCOMPARE(report->added, 3);
        QVERIFY(wholePicture().isEmpty());
        QCOMPARE(commandCount(), 0);
    }

    void whatCannotBeUsedRefusesTheFileUnlessTheRestIsWanted_data() { addSamples(); }
    void whatCannotBeUsedRefusesTheFileUnlessTheRestIsWanted()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, reason);
        ImportRequest request = requestFor(format, bad);
        Progress progress;
        const auto refused = importFile(*m_workspace, request, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "exchange.rejected-rows");
        QVERIFY(wholePicture().isEmpty());
        QFile file(refused.error().facts.value(u"file"_s).toString());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY(file.readAll().contains(reason));

        request.onRejects = OnRejects::KeepValid;
        const auto kept = importFile(*m_workspace, request, progress);
        QVERIFY2(kept, StoreError(kept ? Error() : kept.error()).what());
        QCOMPARE(kept->rejected, 1);
        QCOMPARE(kept->added, 3);
    }

    void whatCannotCarryAnEstateSaysSo()
    {
        Progress progress;
        const auto codeOf = [&](const QString &format) {
            return exportFile(*m_workspace, format, {}, m_folder->filePath(u"out"_s), progress).error().code;
        };
        QCOMPARE(codeOf(u"npm-lock"_s), "exchange.no-export");
        QCOMPARE(codeOf(u"dpkg"_s), "exchange.no-export");
        QCOMPARE(codeOf(u"spreadsheet"_s), "exchange.unknown-format");
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

    void aCancelledExportLeavesNoFile()
    {
        QByteArray many = "key,name\n";
        for (int i = 0; i < 5'000; ++i)
            many += QByteArray::number(i) + ",name\n";
        import(u"components-csv"_s, many);
        for (const ExportFormat &format : exportFormats()) {
            if (!QByteArrayView(format.name.data()).startsWith("components")
                && QByteArrayView(format.name.data()).endsWith("-csv"))
                continue;
            const QString path = m_folder->filePath(u"cut"_s);
            Progress progress;
            progress.cancel();
            const auto report = exportFile(*m_workspace, format.name, {}, path, progress);
            QVERIFY2(!report, format.name.data());
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QVERIFY(!QFile::exists(path));
        }
    }

private:
    static void addSamples()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("reason");
        for (const Sample &sample : samples())
            QTest::newRow(qPrintable(sample.format)) << sample.format << sample.good << sample.bad << sample.reason;
    }
};

QTEST_GUILESS_MAIN(TestImportFormats)
#include "tst_import_formats.moc"
