// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/keyed_rows_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

KeyedRow row(qint64 key, const QString &text = {})
{
    return {key, {QString::number(key), text}};
}

} // namespace

class TestKeyedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowStaysItselfWhileOthersComeAndGo()
    {
        KeyedRowsModel model({u"key"_s, u"text"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows({row(1), row(2), row(3)});
        const QPersistentModelIndex two(model.index(1, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({row(7), row(3), row(8), row(2), row(9)});
        QCOMPARE(two.row(), 3);
        QCOMPARE(two.data().toString(), u"2"_s);
        model.setRows({row(3)});
        QVERIFY(!two.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void onlyChangedRowsAreSignalled()
    {
        KeyedRowsModel model({u"key"_s, u"text"_s});
        model.setRows({row(1, u"a"_s), row(2, u"b"_s)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({row(1, u"a"_s), row(2, u"c"_s)});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    }

    void anyChangeEndsWithTheRowsGiven()
    {
        KeyedRowsModel model({u"key"_s, u"text"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QList<KeyedRow> rows;
            for (qint64 key = 0; key < 20; ++key) {
                if (random.bounded(2) == 0)
                    rows.append(row(key, QString::number(random.bounded(3))));
            }
            std::shuffle(rows.begin(), rows.end(), random);
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyedRows)
#include "tst_keyed_rows.moc"
