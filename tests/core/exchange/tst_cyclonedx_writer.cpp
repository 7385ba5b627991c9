// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestCycloneDxWriter : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneTopComponentIsTheSubjectAndTheOthersNest()
    {
        import(u"components-csv"_s,
               "key,parent,name,kind,version,vendor,owner,purl,licence\n"
               "s,,shop,software system,,,,,\n"
               "a,s,alpha,application,1,Acme,Team A,,\n"
               "a1,a,one,component,2.0,,,pkg:npm/one@2.0,MIT\n"
               "b,s,beta,database,,,,,\n");
        import(u"dependencies-csv"_s, "dependent,provider,requires\na,a1,>= 2\na,b,\n");
        QByteArray bytes;
        const ExportReport report = exported(u"cyclonedx"_s, bytes);
        QCOMPARE(report.written, 6);
        QCOMPARE(report.leftOut, (QList<LeftOut>{{"exchange.terms-left-out", 1, 2}}));

        QJsonParseError error;
        const QJsonObject bom = QJsonDocument::fromJson(bytes, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(bom[u"bomFormat"_s].toString(), u"CycloneDX"_s);
        QCOMPARE(bom[u"specVersion"_s].toString(), u"1.5"_s);
        const QJsonObject subject = bom[u"metadata"_s][u"component"_s].toObject();
        QCOMPARE(subject[u"name"_s].toString(), u"shop"_s);
        QCOMPARE(subject[u"type"_s].toString(), u"platform"_s);
        const QJsonArray top = bom[u"components"_s].toArray();
        QCOMPARE(top.size(), 2);
        const QJsonObject alpha = top[0].toObject();
        QCOMPARE(alpha[u"supplier"_s][u"name"_s].toString(), u"Acme"_s);
        QVERIFY(alpha[u"properties"_s].toArray().contains(
            QJsonObject{{u"name"_s, u"mainstay.owner"_s}, {u"value"_s, u"Team A"_s}}));
        const QJsonObject one = alpha[u"components"_s][0].toObject();
        QCOMPARE(one[u"purl"_s].toString(), u"pkg:npm/one@2.0"_s);
        QCOMPARE(one[u"licenses"_s][0][u"license"_s][u"name"_s].toString(), u"MIT"_s);
        const QJsonArray needs = bom[u"dependencies"_s].toArray();
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs[0][u"ref"_s], alpha[u"bom-ref"_s]);
        QCOMPARE(needs[0][u"dependsOn"_s].toArray(), (QJsonArray{one[u"bom-ref"_s], top[1][u"bom-ref"_s]}));
    }

    void whatItWritesComesInAgainAsABillOfMaterials()
    {
        import(u"components-csv"_s, Components);
        import(u"dependencies-csv"_s, Dependencies);
        const auto before = estate();
        QByteArray bytes;
        exported(u"cyclonedx"_s, bytes);
        startAnew();
        const ImportReport back = import(u"cyclonedx"_s, bytes);
        QCOMPARE(back.rejected + back.findings, 0);
        const auto after = estate();
        QCOMPARE(after->graph().size(), before->graph().size());
        QCOMPARE(outlineOf(*after), outlineOf(*before));
    }

    void aDeepTreeAndAnEmptyOneAreWritten()
    {
        QByteArray bytes;
        exported(u"cyclonedx"_s, bytes);
        QVERIFY(QJsonDocument::fromJson(bytes).object()[u"components"_s].toArray().isEmpty());
        constexpr int Depth = 5000;
        const auto made = m_workspace->writeNow([&](Transaction &transaction) {
            std::optional<Id<Component>> parent;
            for (int i = 0; i < Depth; ++i)
                parent = addComponent(transaction, Component{.parent = parent, .name = QString::number(i)});
        });
        QVERIFY(made);
        bytes.clear();
        exported(u"cyclonedx"_s, bytes);
        startAnew();
        QCOMPARE(import(u"cyclonedx"_s, bytes).addedComponents, Depth);
    }

private:
    static QStringList outlineOf(const Estate &estate)
    {
        QStringList lines;
        for (ComponentIndex index = 0; index < estate.tree().size(); ++index)
            lines.append(estate.tree().code(index) + u' ' + estate.tree().component(index).name);
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestCycloneDxWriter)
#include "tst_cyclonedx_writer.moc"
