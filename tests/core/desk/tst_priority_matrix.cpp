// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/priority_matrix.h"
#include "support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

PriorityMatrix shipped(const QString &name)
{
    const Result<PriorityMatrix> matrix = shippedMatrix(name);
    if (!matrix)
        qFatal("%s: %s", qPrintable(name), QJsonDocument(matrix.error().facts).toJson().constData());
    return *matrix;
}

const QByteArray smallest = R"({"matrix":"m","impacts":[{"label":"a","number":1,"rank":1},
    {"label":"b","number":2,"rank":2}],"urgencies":[{"label":"u","number":1,"rank":1}],
    "priorities":[{"label":"p","number":1,"rank":1}],"rows":"impact","cells":[[1],[1]]})";

} // namespace

class TestPriorityMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreThoseOfTheField_data()
    {
        QTest::addColumn<QString>("matrix");
        QTest::addColumn<QStringList>("impacts"); // down
        QTest::addColumn<QStringList>("urgencies"); // across
        QTest::addColumn<QList<QList<int>>>("numbers");
        const QStringList three{u"high"_s, u"medium"_s, u"low"_s};
        QTest::newRow("default") << u"default"_s << three << three
                                 << QList<QList<int>>{{1, 2, 3}, {2, 3, 4}, {3, 4, 5}};
        QTest::newRow("itop") << u"itop"_s << QStringList{u"department"_s, u"service"_s, u"person"_s}
                              << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}
                              << QList<QList<int>>{{1, 1, 2, 4}, {1, 2, 3, 4}, {2, 3, 3, 4}};
    }

    void theTablesAreThoseOfTheField()
    {
        QFETCH(QString, matrix);
        QFETCH(QStringList, impacts);
        QFETCH(QStringList, urgencies);
        QFETCH(QList<QList<int>>, numbers);
        const PriorityMatrix table = shipped(matrix);
        QCOMPARE(table.impacts.size(), impacts.size());
        QCOMPARE(table.urgencies.size(), urgencies.size());
        for (int row = 0; row < impacts.size(); ++row) {
            for (int column = 0; column < urgencies.size(); ++column) {
                const auto priority = priorityOf(table, impacts[row], urgencies[column]);
                QVERIFY2(priority, qPrintable(impacts[row] + u'/' + urgencies[column]));
                QCOMPARE(priority->number, numbers[row][column]);
                QCOMPARE(priority->rank, numbers[row][column]);
            }
        }
    }

    void glpiCountsUpwardsAndItsRanksDownwards()
    {
        const QList<QList<int>> numbers{
            {1, 1, 2, 2, 2}, {1, 2, 2, 3, 3}, {2, 2, 3, 4, 4}, {2, 3, 4, 4, 5}, {2, 3, 4, 5, 5}};
        const QStringList levels{u"very low"_s, u"low"_s, u"medium"_s, u"high"_s, u"very high"_s};
        const PriorityMatrix table = shipped(u"glpi"_s);
        for (int urgency = 0; urgency < 5; ++urgency) {
            for (int impact = 0; impact < 5; ++impact) {
                const auto priority = priorityOf(table, levels[impact], levels[urgency]);
                QVERIFY(priority);
                QCOMPARE(priority->number, numbers[urgency][impact]);
                QCOMPARE(priority->rank, 6 - numbers[urgency][impact]);
            }
        }
        QCOMPARE(levelFromText(table, Scale::Impact, u"5")->rank, 1);
    }

    void itopsMatrixIsTheOneOfItsDataModel()
    {
        const QString path = testing::sharedData(u"cmdb-itop-samples/itop_model_facts.json"_s);
        if (path.isEmpty())
            QSKIP("../shared/data/cmdb-itop-samples/itop_model_facts.json is not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject modules =
            QJsonDocument::fromJson(file.readAll()).object().value(u"priority_matrix"_s).toObject();
        QVERIFY(!modules.isEmpty());
        const PriorityMatrix table = shipped(u"itop"_s);
        for (const QString &module : modules.keys()) {
            const QJsonObject rows = modules.value(module).toObject();
            for (const QString &impact : rows.keys()) {
                const QJsonObject row = rows.value(impact).toObject();
                for (const QString &urgency : row.keys())
                    QCOMPARE(priorityOf(table, impact, urgency)->number, row.value(urgency).toInt());
            }
        }
    }

    void theDefaultComesFirst()
    {
        QCOMPARE(shippedMatrices(), (QStringList{u"default"_s, u"glpi"_s, u"itop"_s}));
        for (const QString &name : shippedMatrices())
            QCOMPARE(shipped(name).name, name);
        QCOMPARE(shippedMatrix(u"../processes/incident"_s).error().code, "desk.unknown-template");
    }

    void rowsByUrgencyAreTurned()
    {
        const QByteArray json = R"({"matrix":"m","impacts":[{"label":"a","number":1,"rank":1},
            {"label":"b","number":2,"rank":2}],"urgencies":[{"label":"u","number":1,"rank":1}],
            "priorities":[{"label":"p","number":1,"rank":1},{"label":"q","number":2,"rank":2}],
            "rows":"urgency","cells":[[1,2]]})";
        const auto table = priorityMatrixFromJson(json);
        QVERIFY(table);
        QCOMPARE(table->cells, (QList<QList<int>>{{1}, {2}}));
    }

    void anUnknownLevelNamesTheAllowedOnes()
    {
        const PriorityMatrix table = shipped(u"default"_s);
        const auto priority = priorityOf(table, u"high", u"urgent");
        QVERIFY(!priority);
        QCOMPARE(priority.error().kind, ErrorKind::Invalid);
        QCOMPARE(priority.error().code, "desk.unknown-level");
        QCOMPARE(priority.error().facts,
                 (QJsonObject{{u"matrix"_s, u"default"_s},
                              {u"scale"_s, u"urgency"_s},
                              {u"level"_s, u"urgent"_s},
                              {u"allowed"_s, QJsonArray{u"high"_s, u"medium"_s, u"low"_s}}}));
        QCOMPARE(priorityOf(table, u"", u"high").error().facts.value(u"scale"_s).toString(), u"impact"_s);
    }

    void levelsAreKeptInTheMatrixsSpelling()
    {
        const PriorityMatrix table = shipped(u"default"_s);
        const auto ticket = withLevels(table, {}, u" HIGH"_s, u"3"_s);
        QVERIFY(ticket);
        QCOMPARE(ticket->impact, u"high"_s);
        QCOMPARE(ticket->urgency, u"low"_s);
        QCOMPARE(ticket->priority, (Priority{3, 3}));
    }

    void halfTheLevelsGiveNoPriority()
    {
        const PriorityMatrix table = shipped(u"default"_s);
        const auto full = withLevels(table, {}, u"high"_s, u"high"_s);
        const auto half = withLevels(table, *full, u"high"_s, {});
        QVERIFY(half);
        QVERIFY(!half->priority);
        QVERIFY(!half->urgency);
    }

    void anOverrideStaysBesideTheComputedPriority()
    {
        const PriorityMatrix table = shipped(u"default"_s);
        auto ticket = withOverride(table, {}, u"1", u"the director asked"_s);
        QVERIFY(ticket);
        ticket = withLevels(table, *ticket, u"low"_s, u"low"_s);
        QVERIFY(ticket);
        QCOMPARE(ticket->priority, (Priority{1, 1}));
        QCOMPARE(ticket->priorityReason, u"the director asked"_s);
        QCOMPARE(computedPriority(table, *ticket), (Priority{5, 5}));
    }

    void anOverrideNeedsItsReason()
    {
        const auto ticket = withOverride(shipped(u"default"_s), {}, u"1", u"  "_s);
        QVERIFY(!ticket);
        QCOMPARE(ticket.error().code, "desk.override-without-reason");
    }

    void aFaultyMatrixIsRefusedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, QByteArray from, QByteArray to, const QString &where,
                            const QString &problem) {
            QByteArray json = smallest;
            Q_ASSERT(json.contains(from));
            QTest::newRow(name) << json.replace(from, to) << where << problem;
        };
        QTest::newRow("empty") << QByteArray() << QString() << u"not-json"_s;
        QTest::newRow("list") << QByteArray("[]") << QString() << u"wrong-type"_s;
        QTest::newRow("not utf-8") << QByteArray("{\"matrix\":\"\xff\"}") << QString() << u"not-utf8"_s;
        QTest::newRow("deep") << QByteArray(10'000, '[') << QString() << u"not-json"_s;
        QTest::newRow("huge") << QByteArray(1'000'001, ' ') << QString() << u"too-large"_s;
        row("unknown key", "\"rows\"", "\"more\":1,\"rows\"", u"more"_s, u"unknown-key"_s);
        row("no label", "\"label\":\"b\",", "", u"impacts[1].label"_s, u"missing-key"_s);
        row("empty label", "\"label\":\"b\"", "\"label\":\" \"", u"impacts[1].label"_s, u"wrong-type"_s);
        row("label twice", "\"label\":\"b\"", "\"label\":\"A\"", u"impacts"_s, u"duplicate"_s);
        row("number twice", "\"number\":2", "\"number\":1", u"impacts"_s, u"duplicate"_s);
        row("rank gap", "\"rank\":2", "\"rank\":3", u"impacts"_s, u"bad-ranks"_s);
        row("rank half", "\"rank\":2", "\"rank\":2.5", u"impacts[1].rank"_s, u"wrong-type"_s);
        row("no such rows", "\"rows\":\"impact\"", "\"rows\":\"priority\"", u"rows"_s, u"unknown-value"_s);
        row("too few rows", "[[1],[1]]", "[[1]]", u"cells"_s, u"wrong-size"_s);
        row("ragged", "[[1],[1]]", "[[1],[1,1]]", u"cells"_s, u"wrong-size"_s);
        row("unknown priority", "[[1],[1]]", "[[1],[2]]", u"cells"_s, u"unknown-priority"_s);
        row("cell of text", "[[1],[1]]", "[[1],[\"1\"]]", u"cells[1]"_s, u"wrong-type"_s);
    }

    void aFaultyMatrixIsRefusedByItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, problem);
        const auto table = priorityMatrixFromJson(json);
        QVERIFY(!table);
        QCOMPARE(table.error().code, "base.bad-file");
        QCOMPARE(table.error().facts.value(u"where"_s).toString(), where);
        QCOMPARE(table.error().facts.value(u"problem"_s).toString(), problem);
    }
};

QTEST_GUILESS_MAIN(TestPriorityMatrix)
#include "tst_priority_matrix.moc"
