// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"
#include "ui_map/map_path.h"
#include "ui_map/rows_view.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The whole estate in a map view: the solutions, opened and folded.
class TestWholeView : public MapViewTest
{
    Q_OBJECT

private:
    void begin() override { m_view->setExtent(MapExtent::Whole); }
    bool isBoxOfItsOwn(Id<Component> id) const { return map().boxes[placeOf(id)].id == id; }

    QPushButton *buttonNamed(const QString &name) const
    {
        for (QPushButton *one : m_view->findChildren<QPushButton *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void itNeedsNoCentreAndBeginsWithTheSolutions()
    {
        QVERIFY(!m_view->centre());
        QCOMPARE(map().boxes.size(), 2U);
        QVERIFY(map().boxes[placeOf(m_sales->sales)].isFolded());
    }

    void whatWasChosenBeforeTheFirstMapIsPointedOut()
    {
        MapView view(m_words);
        view.setExtent(MapExtent::Whole);
        view.setEstate(m_estate);
        view.setCentre(m_sales->orders);
        QVERIFY(QTest::qWaitFor([&] { return !view.isBusy(); }));
        QCOMPARE(view.canvas()->selectedComponent(), m_sales->orders);
    }

    void aDoubleClickOpensABoxAndFoldsItAgain()
    {
        QTest::mouseDClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->sales).toPoint());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 9U);
        QVERIFY(isBoxOfItsOwn(m_sales->prices));
        m_view->canvas()->reveal(placeOf(m_sales->sales));
        QTest::mouseDClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->sales).toPoint());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 2U);
    }

    void itsBadgeOpensABox()
    {
        MapCanvas *canvas = m_view->canvas();
        const QRectF badge = canvas->badgeOf(placeOf(m_sales->sales), NeighbourSide::Providers);
        QVERIFY(canvas->hasBadge(placeOf(m_sales->sales), NeighbourSide::Providers));
        QVERIFY(!canvas->hasBadge(placeOf(m_sales->sales), NeighbourSide::Dependents));
        QVERIFY(!canvas->hasBadge(placeOf(m_sales->orders), NeighbourSide::Providers));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, badge.center().toPoint());
        QVERIFY(settled());
        QVERIFY(isBoxOfItsOwn(m_sales->manage));
    }

    void enterOpensAndBackspaceFoldsWhatTheSelectedStandsIn()
    {
        m_view->select(m_sales->sales);
        press(Qt::Key_Return);
        QVERIFY(settled());
        m_view->select(m_sales->manage);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(isBoxOfItsOwn(m_sales->database));
        m_view->select(m_sales->database);
        press(Qt::Key_Backspace);
        QVERIFY(settled());
        QVERIFY(!isBoxOfItsOwn(m_sales->database));
        QCOMPARE(selected(), m_sales->manage);
        press(Qt::Key_Backspace);
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 2U);
        QCOMPARE(selected(), m_sales->sales);
        press(Qt::Key_Backspace);
        QVERIFY(!m_view->isBusy());
    }

    void theSelectedBoxKeepsItsPlaceOnTheScreen()
    {
        m_view->select(m_sales->sales);
        const auto isSteady = [](const QPointF &before, const QPointF &now) {
            return (before - now).manhattanLength() < 1;
        };
        const QPointF before = middleOf(m_sales->sales);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(isSteady(before, middleOf(m_sales->sales)));
        m_view->select(m_sales->rack1);
        const QPointF rack = middleOf(m_sales->rack1);
        press(Qt::Key_Backspace);
        QVERIFY(settled());
        QVERIFY2(isSteady(rack, middleOf(m_sales->sales)), "what it was folded into stands where it stood");
    }

    void whatIsChosenElsewhereIsPointedOutWhereItIsFolded()
    {
        m_view->setCentre(m_sales->host1);
        QCOMPARE(selected(), m_sales->sales);
        QVERIFY(!m_view->isBusy());
        QVERIFY(m_chosen.isEmpty());
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->orders).toPoint());
        QCOMPARE(m_chosen, QList{m_sales->orders});
    }

    void whatHasNothingBelowItIsSeenWithItsNeighbours()
    {
        m_view->select(m_sales->orders);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(m_view->wish().extent, MapExtent::Neighbourhood);
        QCOMPARE(m_view->centre(), m_sales->orders);
        QVERIFY(map().mode == MapMode::Neighbourhood && map().boxes.front().id == m_sales->orders);
    }

    void whatBreaksIsAskedOfTheNeighbourhood()
    {
        m_view->setCentre(m_sales->database);
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        QVERIFY(map().mode == MapMode::Impact);
        m_view->setExtent(MapExtent::Whole);
        QVERIFY(settled());
        QVERIFY(map().mode == MapMode::Whole && m_view->mode() == MapMode::Neighbourhood);
    }

    void whoLeavesTheWholeGoesOnFromTheSelectedBox()
    {
        m_view->setCentre(m_sales->host1);
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->orders).toPoint());
        buttonNamed(u"What breaks"_s)->click();
        QVERIFY(settled());
        QCOMPARE(m_view->centre(), m_sales->orders);
        QVERIFY(map().mode == MapMode::Impact);
        m_view->setCentre(m_sales->host1);
        QVERIFY(settled());
        m_view->setExtent(MapExtent::Whole);
        QVERIFY(settled());
        QCOMPARE(selected(), m_sales->sales);
        buttonNamed(u"Whole estate"_s)->click();
        QVERIFY(settled());
        QVERIFY2(m_view->centre() == m_sales->host1, "it was folded into the selected box all the time");
    }

    void foldsOutliveAChangeOfTheEstate()
    {
        m_view->select(m_sales->sales);
        press(Qt::Key_Return);
        QVERIFY(settled());
        SalesEstate changed;
        changed.maker.component(u"New one"_s, changed.sales);
        m_view->setEstate(changed.maker.make());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 10U);
        m_view->setEstate(std::make_shared<const Estate>());
        QVERIFY(settled());
        QVERIFY(!m_view->canvas()->map());
    }

    void anAnswerIsPointedOutWhereItIsFolded()
    {
        m_view->setAnswer({m_sales->host1.value, m_sales->rack1.value, 987654321});
        const QRect box = m_view->canvas()->rectOf(placeOf(m_sales->sales)).toRect();
        const QColor edge = m_view->canvas()->grab().toImage().pixelColor(box.left() + 2, box.center().y());
        QCOMPARE(edge, lookOf(m_view->palette()).accent);
    }

    void aSumSaysWhatIsBehindIt()
    {
        QVERIFY(!map().curves.empty());
        const QString text = curveText(map(), 0, m_words);
        QVERIFY2(text.contains(u"1 dependency") && text.contains(u"Order desk") && text.contains(u"Customers"),
                 qPrintable(text));
        const QString box = boxText(map(), placeOf(m_sales->sales), m_words);
        QVERIFY2(box.contains(u"9 components") && box.contains(u"9 dependencies inside"), qPrintable(box));
    }

    void theButtonTurnsItOnAndOffAndIsRemembered()
    {
        QPushButton *button = buttonNamed(u"Whole estate"_s);
        QVERIFY(button && button->isChecked());
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_view->saveState(settings);
        button->click();
        QCOMPARE(m_view->wish().extent, MapExtent::Neighbourhood);
        m_view->restoreState(settings);
        QCOMPARE(m_view->wish().extent, MapExtent::Whole);
        QVERIFY(button->isChecked());
    }

    void whatIsOpenedIsRemembered()
    {
        MapWish wish = m_view->wish();
        wish.open(m_sales->sales);
        wish.folded = {m_sales->manage.value};
        m_view->setWish(wish);
        QVERIFY(settled());
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_view->saveState(settings);
        wish.opened.clear();
        wish.folded.clear();
        m_view->setWish(wish);
        m_view->restoreState(settings);
        QVERIFY(settled());
        QCOMPARE(m_view->wish().opened, QSet{m_sales->sales.value});
        QCOMPARE(m_view->wish().folded, QSet{m_sales->manage.value});
        QVERIFY(map().placeOf(m_sales->manage) != map().placeOf(m_sales->sales));
        settings.setValue(u"map/own/opened"_s, QStringList{u"x"_s, u"99999999999999999999"_s, u"424242"_s});
        m_view->restoreState(settings);
        QVERIFY(settled());
        QCOMPARE(m_view->wish().opened, QSet<qint64>{424242});
    }
};

QTEST_MAIN(TestWholeView)
#include "tst_whole_view.moc"
