// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"components-csv");
}
} // namespace

class TestComponentsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsMayStandInAnyOrderAndCase()
    {
        const auto reading = read("Description; NAME ;Version;key;Parent;kind;vendor;STAGE;owner\n"
                                  "the shop;Shop;1.0;S;;Application;ACME;Operation;Ann\n");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading), QStringList{u"S|-|Shop|application|1.0|ACME|operation|Ann|the shop|"_s});
        QCOMPARE(reading->delimiter, ';');
        QCOMPARE(reading->encoding, "UTF-8");
        QCOMPARE(reading->read, 1);
    }

    void emptyMeansNotGiven()
    {
        const auto reading = read("name,kind,version\nA,,\n");
        QCOMPARE(componentLines(*reading), QStringList{u"A|-|A|-|-|-|-|-|-|"_s});
    }

    void unknownColumnsAreFreeAttributes()
    {
        const auto reading = read("name,Cost Centre,\nA,12,\nB,,\nC,,oops\n");
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"A|-|A|-|-|-|-|-|-|Cost Centre=12"_s, u"B|-|B|-|-|-|-|-|-|"_s}));
        QCOMPARE(rejectLines(*reading), QStringList{u"exchange.unnamed-column@4 column=3 value=oops"_s});
    }

    void daysOfTheStagesAreIsoDaysOrRejected()
    {
        const auto reading = read("name,Planned-on,end-of-support-on\nA,2026-01-31,\nB,31/01/2026,\nC,,2026-02-30\n"
                                  "D,2026-01-31T10:00,\nE,,\n");
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.bad-day@3 field=planned-on value=31/01/2026"_s,
                              u"exchange.bad-day@4 field=end-of-support-on value=2026-02-30"_s,
                              u"exchange.bad-day@5 field=planned-on value=2026-01-31T10:00"_s}));
        QCOMPARE(componentLines(*reading), (QStringList{u"A|-|A|-|-|-|-|-|-|"_s, u"E|-|E|-|-|-|-|-|-|"_s}));
        const auto days = reading->attributesIn(reading->components.front().dates);
        QCOMPARE(days.size(), 1U);
        QCOMPARE(days.front().name.toString(), u"planned_on"_s);
        QCOMPARE(days.front().value.toString(), u"2026-01-31"_s);
        QCOMPARE(reading->components.back().dates.count, 0U);
    }

    void withoutAKeyThePathOfNamesIsTheKey()
    {
        const auto reading = read("name,parent\nLeaf,Top / Middle\nTop,\nMiddle,Top\nOther,elsewhere\n");
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"Top|-|Top|-|-|-|-|-|-|"_s, u"Top / Middle|Top|Middle|-|-|-|-|-|-|"_s,
                              u"Top / Middle / Leaf|Top / Middle|Leaf|-|-|-|-|-|-|"_s,
                              u"elsewhere / Other|elsewhere|Other|-|-|-|-|-|-|"_s}));
    }

    void aWrittenKeyOfTheParentStillGivesThePathOfNames()
    {
        const auto reading = read("key,name,parent\n7,Top,\n,Leaf,7\n");
        QCOMPARE(componentLines(*reading).last(), u"Top / Leaf|7|Leaf|-|-|-|-|-|-|"_s);
    }

    void aParentMayStandFurtherDown()
    {
        const auto reading = read("key,name,parent\nc,C,b\nb,B,a\na,A,\nd,D,a\n");
        QStringList keys;
        for (const ImportedComponent &component : reading->components)
            keys << component.key.toString();
        QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void cyclesOfParentsAreRejectedWithAllBelow()
    {
        const auto reading = read("key,name,parent\na,A,b\nb,B,a\nc,C,b\nd,D,d\ne,E,\n");
        QCOMPARE(componentLines(*reading).size(), 1);
        QCOMPARE(
            rejectLines(*reading),
            (QStringList{u"exchange.cyclic-parent@2 key=a parent=b"_s, u"exchange.cyclic-parent@3 key=b parent=a"_s,
                         u"exchange.cyclic-parent@4 key=c parent=b"_s, u"exchange.cyclic-parent@5 key=d parent=d"_s}));
        QCOMPARE(reading->rejects.front().row.toString(), u"a,A,b"_s);
    }

    void aKeyThatAnEarlierRowHasIsRejected()
    {
        const auto reading = read("key,name\na,First\na,Second\n,a\n");
        QCOMPARE(componentLines(*reading).size(), 1);
        QCOMPARE(
            rejectLines(*reading),
            (QStringList{u"exchange.duplicate-key@3 first=2 key=a"_s, u"exchange.duplicate-key@4 first=2 key=a"_s}));
    }

    void rowsBelowARejectedRowAreRejected()
    {
        const auto reading = read("key,name,kind,parent\na,A,nonsense,\nb,B,,a\nc,C,,b\nd,D,,\n");
        QCOMPARE(componentLines(*reading).size(), 1);
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.unknown-word@2 field=kind value=nonsense"_s,
                              u"exchange.parent-rejected@3 key=b parent=a"_s,
                              u"exchange.parent-rejected@4 key=c parent=b"_s}));
    }

    void unusableRowsSayTheirField()
    {
        const auto reading = read("name,stage\n ,\nA,unborn\nB\nC,planned,x\n");
        QCOMPARE(rejectLines(*reading),
                 (QStringList{
                     u"exchange.missing-value@2 field=name"_s, u"exchange.unknown-word@3 field=stage value=unborn"_s,
                     u"exchange.ragged-row@4 columns=2 fields=1"_s, u"exchange.ragged-row@5 columns=2 fields=3"_s}));
        QCOMPARE(reading->read, 4);
    }

    void apostrophesBeforeFormulasAreTakenOff()
    {
        const auto reading = read("name,description\n'=A,''+1\n'b,'c\n");
        QCOMPARE(componentLines(*reading), (QStringList{u"=A|-|=A|-|-|-|-|-|'+1|"_s, u"'b|-|'b|-|-|-|-|-|'c|"_s}));
    }

    void unusableFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("empty") << QByteArray() << u"exchange.empty {}"_s;
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << u"exchange.empty {}"_s;
        QTest::newRow("no name") << QByteArray("key,kind\na,b\n")
                                 << uR"(exchange.missing-column {"column":"name","header":"key, kind"})"_s;
        QTest::newRow("twice") << QByteArray("name,Kind, kind\n")
                               << uR"(exchange.duplicate-column {"column":"kind","first":2,"second":3})"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8)
                              << uR"(exchange.compressed {"compression":"gzip"})"_s;
        QTest::newRow("unclosed") << QByteArray("name\n\"x\n") << uR"(exchange.unclosed-quote {"line":2,"row":2})"_s;
    }

    void unusableFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(read(bytes)), outcome);
    }

    void deepChainsNeedNoStackAndStayBounded()
    {
        QByteArray withKeys = "key,name,parent\n";
        QByteArray without = "name,parent,key\n";
        for (int at = 0; at < 100'000; ++at) {
            const QByteArray number = QByteArray::number(at);
            withKeys += number + ",N" + number + ',' + (at ? QByteArray::number(at - 1) : QByteArray()) + '\n';
            without += "N," + (at ? QByteArray::number(at - 1) : QByteArray()) + ',' + (at % 2 ? "" : number) + '\n';
        }
        const auto deep = read(withKeys);
        QCOMPARE(deep->components.size(), size_t(100'000));
        const auto bounded = read(without);
        QVERIFY(bounded);
        QCOMPARE(qint64(bounded->components.size() + bounded->rejects.size()), bounded->read);
    }

    void randomTablesKeepParentsBeforeChildrenAndLoseNoRow()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = "key,name,parent\n";
            const int count = 1 + random.bounded(30);
            for (int row = 0; row < count; ++row) {
                const auto some = [&] {
                    return random.bounded(3) ? QByteArray::number(random.bounded(20)) : QByteArray();
                };
                bytes += some() + ',' + 'n' + QByteArray::number(random.bounded(20)) + ',' + some() + '\n';
            }
            const auto reading = read(bytes);
            QVERIFY2(reading, bytes.constData());
            QCOMPARE(qint64(reading->components.size() + reading->rejects.size()), reading->read);
            QSet<QString> all;
            for (const ImportedComponent &component : reading->components)
                all.insert(component.key.toString());
            QCOMPARE(size_t(all.size()), reading->components.size());
            QSet<QString> before;
            for (const ImportedComponent &component : reading->components) {
                const QString parent = component.parentKey.toString();
                QVERIFY2(!all.contains(parent) || before.contains(parent), bytes.constData());
                before.insert(component.key.toString());
            }
        }
    }

    void theReaderStopsWhenAsked()
    {
        QByteArray bytes = "name\n";
        while (bytes.size() < 3'000'000)
            bytes += "N" + QByteArray::number(bytes.size()) + '\n';
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        std::atomic_bool cancelled = false;
        int reports = 0;
        ReadProgress progress(
            [&](qint64 done, qint64 total) {
                ++reports;
                QVERIFY(done > 0 && done <= total);
                cancelled = true;
            },
            &cancelled);
        const auto reading = findImportFormat(u"components-csv")->read(buffer, {}, progress);
        QCOMPARE(outcomeOf(reading), u"exchange.cancelled {}"_s);
        QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
        QCOMPARE(reports, 1);
    }
};

QTEST_GUILESS_MAIN(TestComponentsCsv)
#include "tst_components_csv.moc"
