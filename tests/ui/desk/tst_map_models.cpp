// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "ui_desk/map_columns_model.h"
#include "ui_desk/map_memory.h"
#include "ui_desk/map_words_model.h"
#include "ui_desk/plain_table_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMapModels : public QObject
{
    Q_OBJECT

    static TableSample sample()
    {
        TableSample sample;
        sample.header = {u"Summary"_s, u"Status"_s, u"Sub"_s, u"Rack"_s, QString()};
        sample.rows = {{u"A"_s, u"Open"_s, u"New"_s, u"R1"_s, u"x"_s}, {u"B"_s, u"Done"_s, {}, {}, {}}};
        sample.read = 2;
        return sample;
    }
    static TicketMap map()
    {
        TicketMap map;
        map.columns = {{u"title"_s, {u"Summary"_s}}, {u"state"_s, {u"Sub"_s, u"Status"_s}}};
        map.values[u"state"_s] = {{u"New / Open"_s, u"new"_s}};
        return map;
    }
    static QVariant at(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role);
    }

private Q_SLOTS:
    void theFirstRowSaysWhatColumnsBecome()
    {
        MapColumnsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(sample(), map(), MapColumnsModel::Rest::Fields);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(at(model, 0, 0).toString(), u"Title"_s);
        QCOMPARE(at(model, 0, 2).toString(), u"State"_s);
        QCOMPARE(at(model, 0, 3).toString(), u"field of the ticket"_s);
        QCOMPARE(at(model, 1, 1).toString(), u"Open"_s);
        QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"column 5"_s);
        // Untouched, the map is as it was: the parts of the state in their order.
        QCOMPARE(model.map(), map());
    }

    void aChangedColumnChangesTheMap()
    {
        MapColumnsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(sample(), map(), MapColumnsModel::Rest::Fields);
        QSignalSpy edited(&model, &MapColumnsModel::edited);
        QVERIFY(model.setData(model.index(0, 3), u"component"_s, Qt::EditRole));
        QCOMPARE(model.map().columns[u"component"_s], QStringList{u"Rack"_s});
        // Of a column that is but one, the last choice counts.
        QVERIFY(model.setData(model.index(0, 3), u"ticket"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 1), u"ticket"_s, Qt::EditRole));
        QCOMPARE(model.map().columns[u"ticket"_s], QStringList{u"Status"_s});
        QVERIFY(!model.map().fields);
        QVERIFY(model.setData(model.index(0, 3), u"=out"_s, Qt::EditRole));
        QVERIFY(model.map().fields && model.map().fields->isEmpty());
        QCOMPARE(edited.count(), 4);
        QVERIFY(!model.setData(model.index(0, 3), u"colour"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, 0), u"title"_s, Qt::EditRole));
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
    }

    void tenThousandColumnsAreShown()
    {
        TableSample wide;
        for (int i = 0; i < 10'000; ++i)
            wide.header.append(u"c%1"_s.arg(i));
        wide.rows = {wide.header};
        MapColumnsModel model;
        model.setTable(wide, TicketMap(), MapColumnsModel::Rest::LeftOut);
        QCOMPARE(model.columnCount(), 10'000);
        QVERIFY(model.setData(model.index(0, 9'999), u"title"_s, Qt::EditRole));
        QCOMPARE(model.map().columns[u"title"_s], QStringList{u"c9999"_s});
    }

    void aWordThatMeansNothingIsMarkedAndCanBeMapped()
    {
        const Words words(QLocale(QLocale::English));
        MapWordsModel model(shippedRules(), words);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<ForeignWord> foreign{{u"state"_s, u"New"_s, 5, {ProcessKind::Incident}},
                                         {u"state"_s, u"Odd"_s, 2, {ProcessKind::Incident}},
                                         {u"channel"_s, u"pigeon"_s, 1, {}}};
        TicketMap map;
        model.setWords(foreign, map);
        QCOMPARE(model.unmapped(), 1);
        QCOMPARE(at(model, 1, MapWordsModel::Becomes).toString(), u"not mapped"_s);
        QCOMPARE(at(model, 1, MapWordsModel::Becomes, ChoiceDelegate::ToneRole).toInt(), int(Tone::Warning));
        QVERIFY(at(model, 1, MapWordsModel::Becomes, ChoiceDelegate::ChoicesRole).value<ChoiceList>().size() > 5);
        QVERIFY(model.setData(model.index(1, MapWordsModel::Becomes), u"resolved"_s, Qt::EditRole));
        QCOMPARE(model.unmapped(), 0);
        // What was understood without a map stays so.
        QCOMPARE(model.values()[u"state"_s][u"New"_s], u"new"_s);
        QVERIFY(model.setData(model.index(1, MapWordsModel::Becomes), QString(), Qt::EditRole));
        QCOMPARE(model.unmapped(), 1);
    }

    void textsAreShownAsTheyAre()
    {
        PlainTableModel model({{u"Row"_s, true}, {u"Reason"_s}});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"3"_s, u"<b>bad</b>\nline"_s}});
        QVERIFY(at(model, 0, 1).toString().startsWith(u"<b>bad</b>"));
        QVERIFY(!at(model, 0, 1).toString().contains(u'\n'));
        QVERIFY(at(model, 0, 1, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    }

    void aMapIsRememberedByItsHeader()
    {
        QTemporaryDir folder;
        const MapMemory memory(folder.filePath(u"maps"_s));
        QVERIFY(!memory.find({u"a"_s, u"b"_s}));
        memory.keep({u"a"_s, u"b"_s}, map());
        QCOMPARE(memory.find({u"a"_s, u"b"_s}), std::optional(map()));
        QVERIFY(!memory.find({u"ab"_s}));
        for (int i = 0; i < 250; ++i)
            memory.keep({QString::number(i)}, map());
        QCOMPARE(QDir(folder.filePath(u"maps"_s)).entryList(QDir::Files).size(), MapMemory::MostKept);
        MapMemory().keep({u"a"_s}, map());
        QVERIFY(!MapMemory().find({u"a"_s}));
    }

    void aMapThatIsNoneIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"map.json"_s);
        QCOMPARE(loadMap(path).error().code, "exchange.no-file");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"colums\":1}") > 0);
        file.close();
        QCOMPARE(loadMap(path).error().code, "exchange.bad-map");
        QVERIFY(saveMap(path, map()));
        QCOMPARE(loadMap(path).value(), map());
        QCOMPARE(saveMap(folder.filePath(u"none/map.json"_s), map()).error().code, "desk.cannot-keep-map");
    }
};

QTEST_MAIN(TestMapModels)
#include "tst_map_models.moc"
