// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"
#include "ui_map/rows_view.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Parts of a neighbourhood, folded into what they stand in.
class TestMapGroups : public MapViewTest
{
    Q_OBJECT

private:
    void begin() override { m_view->setCentre(m_sales->database); }
    bool isBoxOfItsOwn(Id<Component> id) const
    {
        const auto place = map().placeOf(id);
        return place && map().boxes[*place].id == id;
    }
    void foldAround(Id<Component> id)
    {
        m_view->canvas()->select(id);
        press(Qt::Key_Backspace);
        QVERIFY(settled());
    }

private Q_SLOTS:
    void backspaceFoldsWhatTheSelectedStandsIn()
    {
        QCOMPARE(m_view->canvas()->groupOf(placeOf(m_sales->host1)), m_sales->sales);
        QCOMPARE(m_view->canvas()->groupOf(placeOf(m_sales->orders)), std::nullopt);
        const QPointF before = middleOf(m_sales->host1);
        foldAround(m_sales->host1);
        QCOMPARE(map().boxes.size(), 3U); // the centre, the order desk, and all else
        const MapBox &box = map().boxes[placeOf(m_sales->host1)];
        QVERIFY(box.id == m_sales->sales && box.isFolded());
        QCOMPARE(box.under, u"8 components"_s);
        QCOMPARE(badgeText(box, NeighbourSide::Providers), u"+7"_s);
        QVERIFY(isBoxOfItsOwn(m_sales->database));
        QCOMPARE(selected(), m_sales->sales);
        QVERIFY2((middleOf(m_sales->sales) - before).manhattanLength() < 1, "it stands where what was held stood");
    }

    void edgesAreSummedAndSayHowMany()
    {
        foldAround(m_sales->host1);
        const auto curve = map().curveBetween(placeOf(m_sales->sales), placeOf(m_sales->database));
        QVERIFY(curve.has_value());
        QCOMPARE(map().curves[*curve].count, 3U);
        QVERIFY(std::ranges::any_of(map().notes, [](const MapNote &note) { return note.text == u"3"_s; }));
        QCOMPARE(dependenciesOf(map(), map().curves[*curve], 10).size(), 3U);
        const QString text = curveText(map(), *curve, m_words);
        QVERIFY2(text.contains(u"Price service"_s) && text.contains(u"Customers"_s), qPrintable(text));
        QVERIFY2(countsOf(map(), m_words).contains(u"7 folded into them"_s), qPrintable(countsOf(map(), m_words)));
    }

    void itsBadgeOrEnterOpensItAgain()
    {
        foldAround(m_sales->host1);
        const QRectF badge = m_view->canvas()->badgeOf(placeOf(m_sales->sales), NeighbourSide::Providers);
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, badge.center().toPoint());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 10U);
        foldAround(m_sales->host1);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 10U);
        QCOMPARE(m_view->centre(), m_sales->database);
    }

    void whatBreaksInsideIsSeenOnTheBox()
    {
        foldAround(m_sales->host1);
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        const MapBox &box = map().boxes[placeOf(m_sales->manage)];
        QVERIFY(box.isFolded());
        QCOMPARE(box.condition, Condition::Failed);
        QCOMPARE(map().undrawnImpacted, 0U);
        QCOMPARE(m_view->impactList()->rows()->rows().size(), 4);
    }

    void anAnswerIsPointedOutWhereItIsFolded()
    {
        foldAround(m_sales->host1);
        m_view->setAnswer({m_sales->host1.value, m_sales->rack1.value});
        const QRect box = m_view->canvas()->rectOf(placeOf(m_sales->sales)).toRect();
        const QColor edge = m_view->canvas()->grab().toImage().pixelColor(box.left() + 2, box.center().y());
        QCOMPARE(edge, lookOf(m_view->palette()).accent);
    }

    void itIsToldToReadersAndInTheTable()
    {
        foldAround(m_sales->host1);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view->canvas());
        const QString name = list->child(int(placeOf(m_sales->sales)))->text(QAccessible::Name);
        QVERIFY2(name.contains(u"8 components"_s), qPrintable(name));
        m_view->setShape(MapView::Shape::Table);
        QCOMPARE(m_view->table()->rows()->rows().size(), 3);
        QVERIFY(m_view->table()->rows()->rows().first().cells.at(2).contains(u"8 components"_s));
    }

    void itOutlivesAChangeOfTheEstateAndEndsWithTheCentre()
    {
        foldAround(m_sales->host1);
        SalesEstate changed;
        changed.maker.needs(changed.maker.component(u"New one"_s, changed.sales), changed.database);
        m_view->setEstate(changed.maker.make());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 3U);
        QCOMPARE(map().boxes[placeOf(m_sales->sales)].components, 9U);
        m_view->setCentre(m_sales->orders);
        QVERIFY(settled());
        QVERIFY(std::ranges::none_of(map().boxes, &MapBox::isFolded));
    }
};

QTEST_MAIN(TestMapGroups)
#include "tst_map_groups.moc"
