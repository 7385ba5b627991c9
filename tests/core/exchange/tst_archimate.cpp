// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_xml.h"
#include "reading_support.h"
#include "support/test_data.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
const QByteArray Open = "<model xmlns='http://www.opengroup.org/xsd/archimate/3.0/' "
                        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' identifier='m'>";
const QByteArray Close = "</model>";

QByteArray element(const QByteArray &id, const QByteArray &type, const QByteArray &more = {})
{
    return "<element identifier='" + id + "' xsi:type='" + type + "'><name>" + id + "</name>" + more + "</element>\n";
}

QByteArray relation(const QByteArray &from, const QByteArray &to, const QByteArray &type, const QByteArray &more = {})
{
    return "<relationship identifier='r' source='" + from + "' target='" + to + "' xsi:type='" + type + "' " + more
        + "/>\n";
}

Result<Reading> readModel(const QByteArray &elements, const QByteArray &relations, const QByteArray &more = {})
{
    return readBytes(Open + "<elements>" + elements + "</elements><relationships>" + relations + "</relationships>"
                         + more + Close,
                     u"archimate");
}

QMap<QString, int> counted(const QStringList &lines, int part)
{
    QMap<QString, int> counts;
    for (const QString &line : lines)
        ++counts[line.section(u'|', part, part)];
    return counts;
}
} // namespace

class TestArchimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRelationshipSaysWhoNeedsWhom_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *type, const char *more, const QString &says) {
            QTest::addRow("%s %s", type, more) << QByteArray(type) << QByteArray(more) << says;
        };
        row("Serving", "", u"b>a|uses|hard|-|-|-|-"_s);
        row("Realization", "", u"b>a|uses|hard|-|-|-|-"_s);
        row("Triggering", "", u"b>a|uses|hard|-|-|-|-"_s);
        row("Assignment", "", u"b>a|runs on|hard|-|-|-|-"_s);
        row("Flow", "", u"b>a|data|hard|-|-|-|-"_s);
        row("Access", "", u"a>b|data|hard|-|-|-|-"_s);
        row("Access", "accessType='ReadWrite'", u"a>b|data|hard|-|-|-|-"_s);
        row("Access", "accessType='Write'", u"b>a|data|hard|-|-|-|-"_s);
        row("Association", "isDirected='true'", u"a>b|connects to|hard|-|-|-|-"_s);
        for (const char *type : {"Association", "Specialization", "Influence"})
            row(type, "", QString());
    }
    void eachRelationshipSaysWhoNeedsWhom()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, more);
        QFETCH(QString, says);
        const auto reading = readModel(element("a", "ApplicationComponent") + element("b", "ApplicationService"),
                                       relation("a", "b", type, more));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        if (says.isEmpty())
            QCOMPARE(findingLines(*reading),
                     QStringList{u"exchange.relation-not-kept@3 component=a relation="_s + QString::fromUtf8(type)});
        else
            QCOMPARE(dependencyLines(*reading), QStringList{says});
    }

    void compositionAndAggregationAreTheTree()
    {
        const auto reading =
            readModel(element("whole", "ApplicationComponent") + element("group", "Grouping")
                          + element("part", "ApplicationFunction"),
                      relation("whole", "part", "Composition") + relation("group", "whole", "Aggregation")
                          + relation("group", "part", "Aggregation"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"group|-|group|component|-|-|-|-|-|archimate type=Grouping"_s,
                              u"whole|group|whole|application|-|-|-|-|-|archimate type=ApplicationComponent"_s,
                              u"part|whole|part|process|-|-|-|-|-|archimate type=ApplicationFunction"_s}));
        QCOMPARE(dependencyLines(*reading), QStringList{u"group>part|uses|hard|-|-|-|-"_s});
    }

    void propertiesAndFoldersAreAttributesAndDocumentationTheDescription()
    {
        const auto reading = readModel(
            element("a", "Node",
                    "<documentation>what it is</documentation><properties><property propertyDefinitionRef='p1'>"
                    "<value>12</value></property><property "
                    "propertyDefinitionRef='p2'><value>ACME</value></property></properties>"),
            {},
            "<organizations><item><label>Technology</label><item><label>Nodes</label><item "
            "identifierRef='a'/></item></item>"
            "</organizations><propertyDefinitions><propertyDefinition identifier='p1' type='string'><name>rack</name>"
            "</propertyDefinition><propertyDefinition identifier='p2' "
            "type='string'><name>Vendor</name></propertyDefinition>"
            "</propertyDefinitions>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 QStringList{
                     u"a|-|a|hardware|-|ACME|-|-|what it is|rack=12;folder=Technology / Nodes;archimate type=Node"_s});
        QCOMPARE(reading->subject, u"m"_s);
    }

    void whatIsNoPartOfAnEstateIsCountedAndWhatIsNoArchimateRejected()
    {
        const auto reading = readModel(element("a", "BusinessActor") + element("g", "Goal") + element("x", "Spaceship")
                                           + "<element identifier='n' xsi:type='Node'/>" + element("b", "Node"),
                                       relation("a", "b", "Assignment") + relation("b", "z", "Serving")
                                           + relation("b", "b", "Teleport"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.unknown-word@3 field=type value=Spaceship"_s,
                              u"exchange.missing-value@4 field=name"_s,
                              u"exchange.unknown-word@7 field=type value=Teleport"_s}));
        QCOMPARE(findingLines(*reading),
                 (QStringList{u"exchange.elements-not-kept@1 count=2 kinds=BusinessActor, Goal"_s,
                              u"exchange.unknown-dependent@6 reference=z"_s}));
        QCOMPARE(reading->skipped, 3);
    }

    void hostileFilesAreRefusedWithOneError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        for (const HostileXml &each : hostileXml(Open, Close))
            QTest::newRow(each.name) << each.bytes << each.code;
        QTest::newRow("Archi's own file")
            << QByteArray("<archimate:model xmlns:archimate='http://www.archimatetool.com/archimate'/>")
            << QByteArray("exchange.other-format");
    }
    void hostileFilesAreRefusedWithOneError() { expectRefused(u"archimate"); }

    void archisuranceComesInWithTheCountsThatItsPublisherStates()
    {
        const QString path = sharedData(u"ea-archimate-archisurance/testdata/archisurance.xml"_s);
        if (path.isEmpty())
            QSKIP("ea-archimate-archisurance is not there");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = readBytes(file.readAll(), u"archimate");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->read, 120 + 178);
        QVERIFY2(reading->rejects.empty(), qPrintable(rejectLines(*reading).join(u'\n')));
        // 17 actors, 5 roles, 3 collaborations, 9 principles and a value are none.
        QCOMPARE(qint64(reading->components.size()), 120 - 35);
        const QMap<QString, int> kinds = counted(componentLines(*reading), 3);
        QCOMPARE(kinds.value(u"application"_s), 10);
        QCOMPARE(kinds.value(u"service"_s), 6 + 3 + 5);
        QCOMPARE(kinds.value(u"hardware"_s), 5 + 4);
        QCOMPARE(kinds.value(u"network"_s), 3);
    }

    void damagedFilesNeverCrash()
    {
        readDamaged(u"archimate",
                    {Open + "<elements>" + element("a", "Node") + element("b", "Node") + "</elements><relationships>"
                     + relation("a", "b", "Serving") + "</relationships>" + Close},
                    "<>&;/='\" !-[]\xff", 2'000);
    }
};

QTEST_GUILESS_MAIN(TestArchimate)
#include "tst_archimate.moc"
