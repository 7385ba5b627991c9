// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scroll_area_accessible.h"
#include "kit/text_elide.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

QAccessibleInterface *read(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/// What the bridge to AT-SPI does with the answer for a row and a column, whatever they are.
void askAsTheBridgeDoes(QAccessibleTableInterface &table, int row, int column)
{
    QAccessibleInterface *cell = table.cellAt(row, column);
    QVERIFY(cell);
    QAccessibleTableCellInterface *place = cell->tableCellInterface();
    QVERIFY(place);
    const bool isThere = row >= 0 && row < table.rowCount() && column >= 0 && column < table.columnCount();
    QCOMPARE(cell->isValid(), isThere);
    QCOMPARE(place->rowIndex(), isThere ? row : -1);
    QCOMPARE(place->columnIndex(), isThere ? column : -1);
    QCOMPARE(place->rowExtent(), 1);
    QCOMPARE(place->columnExtent(), 1);
    QVERIFY(isThere || !place->isSelected());
    QCOMPARE(bool(cell->state().invalid), !isThere);
}

/// "a" with "b" and "c" below it, "c" with "d" below it, and "e".
std::unique_ptr<QStandardItemModel> someTree()
{
    auto model = std::make_unique<QStandardItemModel>();
    auto *a = new QStandardItem(u"a"_s);
    auto *c = new QStandardItem(u"c"_s);
    c->appendRow(new QStandardItem(u"d"_s));
    a->appendRows({new QStandardItem(u"b"_s), c});
    model->appendRow(a);
    model->appendRow(new QStandardItem(u"e"_s));
    return model;
}

QStringList rowsOf(QAccessibleInterface &view)
{
    QStringList rows;
    for (int row = 0; row < view.tableInterface()->rowCount(); ++row)
        rows.append(view.tableInterface()->cellAt(row, 0)->text(QAccessible::Name));
    return rows;
}

} // namespace

/// What the kit tells whoever reads the window from outside.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { answerReadersOfScrollAreas(); }

    void aScrollAreaStandsAQuestionForWhatIsNotThere()
    {
        QScrollArea area;
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
        for (const int beyond : {-1, read->childCount(), read->childCount() + 1, 1'000'000})
            QCOMPARE(read->child(beyond), nullptr);
    }

    void theChildrenOfAScrollAreaStayWhenItsBarsGo()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"wide"_s));
        area.resize(200, 200);
        area.widget()->resize(1000, 1000);
        area.show();
        QTRY_VERIFY(area.horizontalScrollBar()->isVisible());
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
        const int asked = read->childCount();
        QList<QAccessibleInterface *> before;
        for (int place = 0; place < asked; ++place)
            before.append(read->child(place));

        area.widget()->resize(100, 100);
        QTRY_VERIFY(!area.horizontalScrollBar()->isVisible());

        QCOMPARE(read->childCount(), asked);
        for (int place = 0; place < asked; ++place) {
            QCOMPARE(read->child(place), before.at(place));
            QCOMPARE(read->indexOfChild(before.at(place)), place);
            QCOMPARE(before.at(place)->parent(), read);
        }
        QCOMPARE(read->child(0)->object(), area.viewport());
    }

    void aScrollAreaThatGoesTakesItsAnswerAlong()
    {
        auto area = std::make_unique<QScrollArea>();
        const QAccessible::Id id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(area.get()));
        area.reset();
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
    }

    void aRowThatIsNotThereIsAnEmptyCell()
    {
        QStringListModel names({u"x"_s, u"y"_s, u"z"_s});
        QListView list;
        QTableView table;
        QTreeView tree;
        tree.setUniformRowHeights(true);
        const QList<QAbstractItemView *> views{&list, &table, &tree};
        for (QAbstractItemView *view : views) {
            view->setModel(&names);
            view->resize(200, 200);
            view->show();
            QAccessibleTableInterface *asked = read(*view)->tableInterface();
            for (const int row : {-1, 0, 2, 3, 1'000'000})
                askAsTheBridgeDoes(*asked, row, 0);
            for (const int column : {-1, 1, 1'000'000})
                askAsTheBridgeDoes(*asked, 0, column);
            QCOMPARE(rowsOf(*read(*view)), (QStringList{u"x"_s, u"y"_s, u"z"_s}));
        }
        names.setStringList({});
        for (QAbstractItemView *view : views)
            askAsTheBridgeDoes(*read(*view)->tableInterface(), 0, 0);
        QTableView without;
        askAsTheBridgeDoes(*read(without)->tableInterface(), 0, 0);
    }

    void aCellThatAReaderHoldsIsEmptyWhenItsRowGoes()
    {
        QStringListModel names({u"x"_s, u"y"_s});
        QListView list;
        list.setModel(&names);
        QAccessibleInterface *held = read(list)->tableInterface()->cellAt(0, 0);
        QAccessibleInterface *other = read(list)->tableInterface()->cellAt(1, 0);
        names.removeRow(0);
        QVERIFY(!held->isValid());
        QCOMPARE(held->text(QAccessible::Name), QString());
        QCOMPARE(held->rect(), QRect());
        QCOMPARE(held->tableCellInterface()->rowIndex(), -1);
        QCOMPARE(read(list)->indexOfChild(held), -1);
        held->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        // the other followed its row, and is the same
        QCOMPARE(other->text(QAccessible::Name), u"y"_s);
        QCOMPARE(other->tableCellInterface()->rowIndex(), 0);
        QCOMPARE(read(list)->tableInterface()->cellAt(0, 0), other);
    }

    void childrenAreTheHeadsAndThenTheRows()
    {
        QStandardItemModel numbers(2, 3);
        numbers.setHorizontalHeaderLabels({u"one"_s, u"two"_s, u"three"_s});
        numbers.setItem(1, 2, new QStandardItem(u"last"_s));
        QTableView table;
        table.setModel(&numbers);
        table.show();
        QAccessibleInterface *asked = read(table);
        QCOMPARE(asked->role(), QAccessible::Table);
        QCOMPARE(asked->childCount(), 3 * 4);
        QCOMPARE(asked->child(0)->role(), QAccessible::Pane);
        QCOMPARE(asked->child(2)->role(), QAccessible::ColumnHeader);
        QCOMPARE(asked->child(2)->text(QAccessible::Name), u"two"_s);
        QCOMPARE(asked->child(8)->role(), QAccessible::RowHeader);
        QCOMPARE(asked->child(11)->text(QAccessible::Name), u"last"_s);
        QCOMPARE(asked->child(11)->tableCellInterface()->columnHeaderCells(), QList{asked->child(3)});
        QCOMPARE(asked->child(11)->tableCellInterface()->rowHeaderCells(), QList{asked->child(8)});
        for (int place = 0; place < asked->childCount(); ++place) {
            QCOMPARE(asked->indexOfChild(asked->child(place)), place);
            QCOMPARE(asked->child(place)->parent(), asked);
        }
        QCOMPARE(asked->child(-1), nullptr);
        QCOMPARE(asked->child(12), nullptr);
        table.verticalHeader()->hide();
        QVERIFY(asked->child(8)->state().invisible);
    }

    void aTreeIsReadAsItIsUnfolded_data()
    {
        QTest::addColumn<bool>("isUniform");
        QTest::newRow("rows of one height") << true;
        QTest::newRow("rows of any height") << false;
    }
    void aTreeIsReadAsItIsUnfolded()
    {
        QFETCH(bool, isUniform);
        const auto model = someTree();
        QTreeView tree;
        QVERIFY(read(tree)); // before it has a model or is told of its rows
        tree.setUniformRowHeights(isUniform);
        tree.setModel(model.get());
        tree.resize(200, 40); // less than its rows
        tree.show();
        QAccessibleInterface *asked = read(tree);
        QCOMPARE(rowsOf(*asked), (QStringList{u"a"_s, u"e"_s}));
        QVERIFY(asked->tableInterface()->cellAt(0, 0)->state().collapsed);
        tree.expandAll();
        QCOMPARE(rowsOf(*asked), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        tree.scrollToBottom();
        QCOMPARE(rowsOf(*asked), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QVERIFY(asked->tableInterface()->cellAt(2, 0)->state().expanded);
        QVERIFY(!asked->tableInterface()->cellAt(4, 0)->state().expandable);
        QVERIFY(asked->tableInterface()->selectRow(3));
        QCOMPARE(tree.currentIndex().data().toString(), u"d"_s);
        QCOMPARE(asked->tableInterface()->selectedRows(), QList{3});
        // as QTreeView numbers them when it tells of a choice: one row of heads first
        QCOMPARE(asked->child(4)->text(QAccessible::Name), u"d"_s);
        for (int place = 0; place < asked->childCount(); ++place)
            QCOMPARE(asked->indexOfChild(asked->child(place)), place);
        // what is folded away is still known, and at no place
        QAccessibleInterface *hidden = asked->child(4);
        tree.collapseAll();
        QCOMPARE(asked->indexOfChild(hidden), -1);
        askAsTheBridgeDoes(*asked->tableInterface(), 3, 0);
    }

    void whatIsUnderThePointerIsTheRowThere()
    {
        QStringListModel names({u"x"_s, u"y"_s});
        QListView list;
        list.setModel(&names);
        list.resize(200, 200);
        list.show();
        QAccessibleInterface *second = read(list)->tableInterface()->cellAt(1, 0);
        const QPoint middle = second->rect().center();
        QCOMPARE(read(list)->childAt(middle.x(), middle.y()), second);
        QCOMPARE(read(list)->childAt(-5000, -5000), nullptr);
    }

    void aViewThatGoesTakesItsCellsAlong()
    {
        QStringListModel names({u"x"_s});
        auto list = std::make_unique<QListView>();
        list->setModel(&names);
        const QAccessible::Id cell = QAccessible::uniqueId(read(*list)->tableInterface()->cellAt(0, 0));
        const QAccessible::Id nothing = QAccessible::uniqueId(read(*list)->tableInterface()->cellAt(7, 0));
        list.reset();
        QCOMPARE(QAccessible::accessibleInterface(cell), nullptr);
        QCOMPARE(QAccessible::accessibleInterface(nothing), nullptr);
    }

    void aLabelIsReadAsTheTextItShowsNow()
    {
        ElidedLabel label({});
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(read->role(), QAccessible::StaticText);
        label.setText(u"Sales"_s);
        QCOMPARE(read->text(QAccessible::Name), u"Sales"_s);
        QVERIFY(read->actionInterface()->actionNames().isEmpty());
    }

    void aLabelThatWasReadBeforeItBecameALinkCanBePressed()
    {
        ElidedLabel label(u"Sales"_s);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&label);
        label.setLink();
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->role(), QAccessible::Button);
        QSignalSpy activated(&label, &ElidedLabel::activated);
        const QString press = QAccessibleActionInterface::pressAction();
        QVERIFY(read->actionInterface()->actionNames().contains(press));
        read->actionInterface()->doAction(press);
        QCOMPARE(activated.count(), 1);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
