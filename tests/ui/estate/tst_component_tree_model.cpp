// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// What a view knows of the model: what it was told, and nothing else.
class Listener : public QObject
{
public:
    explicit Listener(ComponentTreeModel &model) : m_model(model)
    {
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            read({});
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &parent, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        readFrom(m_model.index(row, 0, parent));
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    for (int row = first.row(); row <= last.row(); ++row) {
                        const QModelIndex index = first.siblingAtRow(row);
                        texts[index.data(ComponentTreeModel::IdRole).toLongLong()] = textAt(index);
                    }
                });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { read({}); });
    }

    QHash<qint64, QString> texts;
    QHash<qint64, QPersistentModelIndex> places;
    int resets = 0;

private:
    void readFrom(const QModelIndex &index)
    {
        const qint64 id = index.data(ComponentTreeModel::IdRole).toLongLong();
        texts[id] = textAt(index);
        if (!places.value(id).isValid())
            places[id] = index;
        read(index);
    }
    void read(const QModelIndex &parent)
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            readFrom(m_model.index(row, 0, parent));
    }

    ComponentTreeModel &m_model;
};

} // namespace

class TestComponentTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomChangesArriveAsRowsAndAgreeWithARebuild_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("text");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("all %u", seed) << seed << QString();
            QTest::addRow("filtered %u", seed) << seed << u"blue"_s;
        }
    }
    void randomChangesArriveAsRowsAndAgreeWithARebuild()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, text);
        Dice dice(seed);
        Rows rows;
        qint64 lastId = 0;
        QSet<qint64> ignored;
        for (int i = 0; i < 40; ++i)
            changeOnce(rows, lastId, dice, ignored);
        ComponentTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Listener listener(model);
        model.setFilter({.text = text});
        std::shared_ptr<const Estate> before = estateOf(rows);
        model.apply({std::make_shared<const Estate>(), before, std::nullopt});
        for (int round = 0; round < 60; ++round) {
            QSet<qint64> touched;
            const int changes = 1 + dice.below(round % 10 == 0 ? 30 : 3);
            for (int i = 0; i < changes; ++i)
                changeOnce(rows, lastId, dice, touched);
            const auto after = estateAfter(*before, rows, touched);
            model.apply({before, after, dice.below(4) == 0 ? std::nullopt : std::optional(touched)});
            before = after;
            QCOMPARE(linesOf(model), linesOf(rows, text));
            for (const QString &line : linesOf(model)) {
                const qint64 id = line.section(u' ', 1, 1).toLongLong();
                QCOMPARE(listener.texts[id], line.section(u' ', 2));
                QCOMPARE(listener.places[id].data(ComponentTreeModel::IdRole).toLongLong(), id);
            }
        }
        QCOMPARE(listener.resets, 1);
    }

    void whatStaysKeepsItsIndexWhenItsParentGoes()
    {
        Rows rows{{1, component(1, {}, 1, u"a"_s)}, {2, component(2, 1, 1, u"b"_s)}, {3, component(3, 2, 1, u"c"_s)}};
        ComponentTreeModel model;
        const auto before = estateOf(rows);
        model.apply({{}, before, {}});
        const QPersistentModelIndex kept = model.indexOf(Id<Component>(3));
        rows.remove(2);
        rows.remove(1);
        rows[3].parent.reset();
        model.apply({before, estateOf(rows), QSet<qint64>{1, 2, 3}});
        QVERIFY(kept.isValid());
        QCOMPARE(textAt(kept), u"A c"_s);
    }

    void parentAndChildMayChangePlaces()
    {
        Rows rows{{1, component(1, {}, 1, u"a"_s)}, {2, component(2, 1, 1, u"b"_s)}, {3, component(3, 2, 1, u"c"_s)}};
        ComponentTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = estateOf(rows);
        model.apply({{}, before, {}});
        rows[3].parent.reset();
        rows[2].parent = Id<Component>(3);
        rows[1].parent = Id<Component>(2);
        model.apply({before, estateOf(rows), QSet<qint64>{1, 2, 3}});
        QCOMPARE(linesOf(model), linesOf(rows, {}));
    }

    void oneRemovedRowIsOneSignal()
    {
        Rows rows;
        for (qint64 id = 1; id <= 500; ++id)
            rows[id] = component(id, {}, id, u"n"_s);
        ComponentTreeModel model;
        const auto before = estateOf(rows);
        model.apply({{}, before, {}});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows.remove(1);
        model.apply({before, estateOf(rows), QSet<qint64>{1}});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(changed.size(), 1); // the codes of all that follow
    }

    void aMoveOfOneAmongManyIsOneMove()
    {
        Rows rows;
        for (qint64 id = 1; id <= 500; ++id)
            rows[id] = component(id, {}, id * 10, u"n"_s);
        ComponentTreeModel model;
        const auto before = estateOf(rows);
        model.apply({{}, before, {}});
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        rows[400].rank = 5;
        model.apply({before, estateOf(rows), QSet<qint64>{400}});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(model.indexOf(Id<Component>(400)).row(), 0);
    }

    void aChangeOfThousandsKeepsWhatIsSelected()
    {
        Rows rows;
        for (qint64 id = 1; id <= 5000; ++id)
            rows[id] = component(id, {}, id, u"n"_s);
        ComponentTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = estateOf(rows);
        model.apply({{}, before, {}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.indexOf(Id<Component>(17));
        for (Component &row : rows)
            row.rank = -row.rank;
        model.apply({before, estateOf(rows), std::nullopt});
        QCOMPARE(kept.row(), 4983);
        QCOMPARE(linesOf(model).size(), 5000);
        QCOMPARE(reset.size(), 0);
    }

    void aFilterComesAndGoesWithoutAReset()
    {
        Rows rows{
            {1, component(1, {}, 1, u"shop"_s)}, {2, component(2, 1, 1, u"web"_s)}, {3, component(3, 1, 2, u"db"_s)}};
        ComponentTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({{}, estateOf(rows), {}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex db = model.indexOf(Id<Component>(3));
        const QPersistentModelIndex web = model.indexOf(Id<Component>(2));
        model.setFilter({.text = u"db"_s});
        QCOMPARE(model.shownCount(), 2U);
        QCOMPARE(db.row(), 0);
        QCOMPARE(textAt(db), u"A2 db"_s);
        QVERIFY(!web.isValid());
        model.setFilter({});
        QCOMPARE(linesOf(model), linesOf(rows, {}));
        QCOMPARE(db.row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void marksAreWordsAndChangeOnlyTheirRows()
    {
        Rows rows{{1, component(1, {}, 1, u"shop"_s)}, {2, component(2, 1, 1, u"web"_s)}};
        ComponentTreeModel model;
        model.apply({{}, estateOf(rows), {}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMarks({{2, ComponentMark::Degraded}});
        QCOMPARE(changed.size(), 1);
        const QModelIndex web = model.indexOf(Id<Component>(2));
        QCOMPARE(web.data(ComponentTreeModel::MarkRole).toString(), u"degraded"_s);
        QCOMPARE(web.data(Qt::AccessibleTextRole).toString(), u"A1 web, degraded"_s);
        model.setMarks({{2, ComponentMark::Degraded}});
        QCOMPARE(changed.size(), 1);
    }

    void outsideTextIsOneHarmlessLine()
    {
        Rows rows{{1, component(1, {}, 1, u"a\nb\x07"_s + QString(10'000, u'x'))},
                  {2, component(2, {}, 2, u"<b>bold</b>"_s)},
                  {3, component(3, {}, 3, u"\u05e9\u05dc\u05d5\u05dd"_s)}};
        ComponentTreeModel model;
        model.apply({{}, estateOf(rows), {}});
        const QString long_ = model.index(0, 0).data().toString();
        QVERIFY(long_.startsWith(u"a b x"_s));
        QVERIFY(long_.size() < 500);
        QCOMPARE(model.index(1, 0).data().toString(), u"<b>bold</b>"_s);
        QCOMPARE(model.index(2, 0).data().toString(), rows[3].name);
    }
};

QTEST_MAIN(TestComponentTreeModel)
#include "tst_component_tree_model.moc"
