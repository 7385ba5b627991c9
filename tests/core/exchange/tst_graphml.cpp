// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_xml.h"
#include "reading_support.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
const QByteArray Open = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">";
const QByteArray Close = "</graphml>";

Result<Reading> readGraph(const QByteArray &inside, const QByteArray &keys = {})
{
    return readBytes(Open + keys + "<graph id=\"G\" edgedefault=\"directed\">" + inside + "</graph>" + Close,
                     u"graphml");
}
} // namespace

class TestGraphml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAreComponentsAndEdgesWhatTheyNeed()
    {
        const auto reading = readGraph("<node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading), (QStringList{u"a|-|a|-|-|-|-|-|-|"_s, u"b|-|b|-|-|-|-|-|-|"_s}));
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|-|-|-|-"_s});
        QCOMPARE(reading->read, 3);
    }

    void dataAreFieldsWhereTheirNamesSaySoAndElseAttributes()
    {
        const QByteArray keys =
            "<key id='d0' for='node' attr.name='label' attr.type='string'/>"
            "<key id='d1' for='node' attr.name='Type' attr.type='string'/>"
            "<key id='d2' for='node' attr.name='colour' attr.type='string'><default>red</default></key>"
            "<key id='d3' for='edge' attr.name='kind' attr.type='string'/>"
            "<key id='d4' for='edge' attr.name='weight' attr.type='double'/>";
        const auto reading =
            readGraph("<node id='a'><data key='d0'>Web &amp; shop</data><data key='d1'>database</data></node>"
                      "<node id='b'><data key='d1'>gadget</data><data key='d2'>blue</data></node>"
                      "<edge source='a' target='b'><data key='d3'>runs on</data><data key='d4'>1.5</data></edge>",
                      keys);
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"a|-|Web & shop|database|-|-|-|-|-|colour=red"_s,
                              u"b|-|b|-|-|-|-|-|-|Type=gadget;colour=blue"_s}));
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|runs on|hard|-|-|-|-"_s});
        QCOMPARE(reading->attributesIn(reading->termsOf(reading->dependencies.front()).attributes).size(), size_t(1));
    }

    void nestedGraphsAreTheTree()
    {
        const auto reading = readGraph("<node id='s'><graph><node id='t'><graph><node id='u'/></graph></node>"
                                       "<node id='v'/></graph></node><edge source='u' target='v'/>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"s|-|s|-|-|-|-|-|-|"_s, u"t|s|t|-|-|-|-|-|-|"_s, u"u|t|u|-|-|-|-|-|-|"_s,
                              u"v|s|v|-|-|-|-|-|-|"_s}));
    }

    void whatYedDrawsIsTheName()
    {
        const auto reading =
            readGraph("<node id='n0'><data key='d6'><y:ShapeNode xmlns:y='http://www.yworks.com/xml/graphml'>"
                      "<y:Geometry height='30'/><y:NodeLabel>Till</y:NodeLabel></y:ShapeNode></data></node>",
                      "<key id='d6' for='node' yfiles.type='nodegraphics'/>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading), QStringList{u"n0|-|Till|-|-|-|-|-|-|"_s});
    }

    void whatAnEstateHasNotIsCountedInOneFindingEach()
    {
        const auto reading = readGraph("<node id='a'><port name='p'/><port name='q'/></node><node id='b'/>\n"
                                       "<edge source='a' target='b' sourceport='p' directed='false'/>\n"
                                       "<hyperedge><endpoint node='a'/></hyperedge>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(findingLines(*reading),
                 (QStringList{u"exchange.ports-not-kept@1 count=2"_s, u"exchange.hyperedges-not-kept@3 count=1"_s,
                              u"exchange.undirected-edges@2 count=1"_s}));
        QCOMPARE(reading->dependencies.size(), size_t(1));
    }

    void endsThatAreNotThereAreFindingsAndWhatHasNoIdIsRejected()
    {
        const auto reading = readGraph("<node id='a'/><node/>\n<node id='a'/><edge source='a' target='z'/>"
                                       "<edge source='a'/><edge source='a' target='a'/>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.missing-value@1 field=id"_s,
                              u"exchange.duplicate-reference@2 first=1 reference=a"_s,
                              u"exchange.missing-value@2 field=target"_s}));
        QCOMPARE(findingLines(*reading),
                 (QStringList{u"exchange.dangling-reference@2 dependent=a reference=z"_s,
                              u"exchange.self-dependency@2 component=a"_s}));
    }

    void aFileOfOursWithAWordThatIsNoneIsRejectedThere()
    {
        const auto reading = readGraph("<node id='a'><data key='d1'>spaceship</data></node>",
                                       "<key id='d0' for='graph' attr.name='mainstay.export'/>"
                                       "<key id='d1' for='node' attr.name='mainstay.kind'/>");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(rejectLines(*reading), QStringList{u"exchange.unknown-word@1 field=kind value=spaceship"_s});
    }

    void hostileFilesAreRefusedWithOneErrorAndAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        for (const HostileXml &each : hostileXml(Open, Close))
            QTest::newRow(each.name) << each.bytes << each.code;
        QByteArray unfolding = Open;
        for (int i = 0; i < 5'000; ++i)
            unfolding += "<key id='d" + QByteArray::number(i) + "' attr.name='n" + QByteArray::number(i)
                + "'><default>x</default></key>";
        unfolding += "<graph>";
        for (int i = 0; i < 5'000; ++i)
            unfolding += "<node id='n" + QByteArray::number(i) + "'/>";
        QTest::newRow("defaults that unfold") << unfolding + "</graph>" + Close << QByteArray("exchange.unfolds");
    }
    void hostileFilesAreRefusedWithOneErrorAndAtOnce()
    {
        QElapsedTimer clock;
        clock.start();
        expectRefused(u"graphml");
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }

    void damagedFilesNeverCrash()
    {
        readDamaged(u"graphml",
                    {Open
                     + "<key id='d' for='node' attr.name='label'/><graph><node id='a'><data key='d'>x</data>"
                       "<graph><node id='b'/></graph></node><edge source='a' target='b'/></graph>"
                     + Close},
                    "<>&;/='\" !-[]\xff", 2'000);
    }
};

QTEST_GUILESS_MAIN(TestGraphml)
#include "tst_graphml.moc"
