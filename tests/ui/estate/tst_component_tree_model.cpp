// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_tree_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

using Rows = QMap<qint64, Component>;

std::shared_ptr<const Estate> estateOf(const Rows &rows)
{
    EstateBuilder builder;
    for (const Component &row : rows)
        builder.addComponent(row);
    return builder.build();
}

/// As LiveEstate has it: shared with the one before where nothing came, went or moved.
std::shared_ptr<const Estate> estateAfter(const Estate &before, const Rows &rows, const QSet<qint64> &touched)
{
    std::vector<Component> edited;
    for (const qint64 id : touched) {
        if (rows.contains(id))
            edited.push_back(rows[id]);
    }
    const auto shared = qsizetype(edited.size()) == touched.size() ? before.with(edited) : nullptr;
    return shared ? shared : estateOf(rows);
}

Component component(qint64 id, std::optional<qint64> parent, qint64 rank, const QString &name)
{
    Component made;
    made.id = Id<Component>(id);
    made.version = 1;
    if (parent)
        made.parent = Id<Component>(*parent);
    made.rank = rank;
    made.name = name;
    return made;
}

QString textAt(const QModelIndex &index)
{
    return index.data(ComponentTreeModel::CodeRole).toString() + u' ' + index.data().toString();
}

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

/// Ids in the order of the outline, each with its depth, as the model has them.
void listModel(const ComponentTreeModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString::number(depth) + u' ' + index.data(ComponentTreeModel::IdRole).toString() + u' '
                     + textAt(index));
        listModel(model, index, depth + 1, lines);
    }
}

QStringList linesOf(const ComponentTreeModel &model)
{
    QStringList lines;
    listModel(model, {}, 0, lines);
    return lines;
}

/// The same from the rows, by nothing but their definition.
void listRows(const Rows &rows, const QSet<qint64> &shown, std::optional<qint64> parent, const QString &code, int depth,
              QStringList &lines)
{
    QList<Component> siblings;
    for (const Component &row : rows) {
        if ((row.parent ? std::optional(row.parent->value) : std::nullopt) == parent)
            siblings.append(row);
    }
    std::ranges::sort(siblings, {}, [](const Component &row) { return std::pair(row.rank, row.id.value); });
    for (qsizetype place = 0; place < siblings.size(); ++place) {
        const Component &row = siblings[place];
        const QString own = depth == 0 ? QString(QChar(u'A' + int(place)))
                                       : code + (depth > 1 ? u"."_s : QString()) + QString::number(place + 1);
        if (shown.contains(row.id.value))
            lines.append(QString::number(depth) + u' ' + QString::number(row.id.value) + u' ' + own + u' ' + row.name);
        listRows(rows, shown, row.id.value, own, depth + 1, lines);
    }
}

QStringList linesOf(const Rows &rows, const QString &text)
{
    QSet<qint64> shown;
    for (const Component &row : rows) {
        if (!row.name.contains(text))
            continue;
        std::optional<Id<Component>> at = row.id;
        while (at) {
            shown.insert(at->value);
            at = rows[at->value].parent;
        }
    }
    QStringList lines;
    listRows(rows, shown, std::nullopt, {}, 0, lines);
    return lines;
}

bool isBelow(const Rows &rows, std::optional<Id<Component>> candidate, qint64 id)
{
    for (; candidate; candidate = rows[candidate->value].parent) {
        if (candidate->value == id)
            return true;
    }
    return false;
}

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(qsizetype sides) { return int(m_random.bounded(quint32(sides))); }
    std::optional<qint64> any(const Rows &rows)
    {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.keys().at(below(rows.size())));
    }

private:
    QRandomGenerator m_random;
};

void removeWithAllBelow(Rows &rows, qint64 id)
{
    for (const qint64 other : rows.keys()) {
        if (other != id && rows.contains(other) && rows[other].parent == Id<Component>(id))
            removeWithAllBelow(rows, other);
    }
    rows.remove(id);
}

/// One random change, the ids of what it touched added to `touched`.
void changeOnce(Rows &rows, qint64 &lastId, Dice &dice, QSet<qint64> &touched)
{
    const QStringList words{u"red"_s, u"blue"_s, u"blue sea"_s, u"green"_s};
    const int what = dice.below(10);
    const auto chosen = dice.any(rows);
    if (what < 4 || !chosen) {
        const auto parent = dice.below(5) == 0 && rows.size() < 20 ? std::nullopt : dice.any(rows);
        ++lastId;
        rows[lastId] = component(lastId, parent, dice.below(20), words[dice.below(4)] + QString::number(lastId));
        touched.insert(lastId);
    } else if (what < 7) {
        const auto into = dice.below(8) == 0 && rows.size() < 20 ? std::nullopt : dice.any(rows);
        if (into && isBelow(rows, Id<Component>(*into), *chosen))
            return;
        rows[*chosen].parent = into ? std::optional(Id<Component>(*into)) : std::nullopt;
        rows[*chosen].rank = dice.below(20);
        touched.insert(*chosen);
    } else if (what < 8) {
        rows[*chosen].name = words[dice.below(4)] + QString::number(dice.below(100));
        touched.insert(*chosen);
    } else if (what < 9) {
        rows[*chosen].rank = dice.below(20);
        touched.insert(*chosen);
    } else if (dice.below(3) == 0) {
        for (const qint64 id : rows.keys())
            touched.insert(id); // rows that went are among them
        removeWithAllBelow(rows, *chosen);
    }
}

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

QTEST_MAIN(TestComponentTreeModel)
#include "tst_component_tree_model.moc"
