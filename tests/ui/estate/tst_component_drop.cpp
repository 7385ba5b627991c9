// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_rows.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestComponentDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropSaysWhereAndMovesNothingItself()
    {
        Rows rows{{1, component(1, {}, 1, u"a"_s)},
                  {2, component(2, 1, 1, u"b"_s)},
                  {3, component(3, 1, 2, u"c"_s)},
                  {4, component(4, {}, 2, u"d"_s)}};
        ComponentTreeModel model;
        model.apply({{}, estateOf(rows), {}});
        QList<std::pair<ComponentIds, Place>> wanted;
        connect(&model, &ComponentTreeModel::moveWanted, this, [&](const ComponentIds &ids, const Place &place) {
            wanted.append({ids, place});
        });
        const auto drop = [&](const QList<qint64> &ids, int row, qint64 parent) {
            QModelIndexList dragged;
            for (const qint64 id : ids)
                dragged.append(model.indexOf(Id<Component>(id)));
            const std::unique_ptr<QMimeData> data(model.mimeData(dragged));
            QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0,
                                        parent ? model.indexOf(Id<Component>(parent)) : QModelIndex()));
        };
        drop({4}, -1, 1);
        drop({3}, 0, 1);
        drop({2}, 2, 1);
        drop({3}, 2, 1); // right behind itself
        drop({2}, -1, 0);
        drop({4, 2}, -1, 1);
        drop({3, 1}, -1, 4); // 1 takes 3 along
        drop({2, 3}, 2, 1); // right behind themselves
        const auto same = [&](qsizetype at, const QList<qint64> &ids, std::optional<qint64> parent,
                              std::optional<qint64> after) {
            const auto &[found, place] = wanted.at(at);
            QList<qint64> moved;
            for (const Id<Component> id : found)
                moved.append(id.value);
            QCOMPARE(moved, ids);
            QCOMPARE(place.parent, parent ? std::optional(Id<Component>(*parent)) : std::nullopt);
            QCOMPARE(place.after, after ? std::optional(Id<Component>(*after)) : std::nullopt);
        };
        QCOMPARE(wanted.size(), 8);
        same(0, {4}, 1, 3);
        same(1, {3}, 1, {});
        same(2, {2}, 1, 3);
        same(3, {3}, 1, 2);
        same(4, {2}, {}, 4);
        same(5, {2, 4}, 1, 3);
        same(6, {1}, 4, {});
        same(7, {2, 3}, 1, {});
        QCOMPARE(linesOf(model), linesOf(rows, {}));
    }
};

QTEST_MAIN(TestComponentDrop)
#include "tst_component_drop.moc"
