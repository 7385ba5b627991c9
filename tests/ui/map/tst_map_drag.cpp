// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"
#include "render/map_drag.h"
#include "ui_map/rows_view.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Boxes that a person drags.
class TestMapDrag : public MapViewTest
{
    Q_OBJECT

private:
    void begin() override { m_view->setCentre(m_sales->database); }

    void drag(const QPoint &from, const QPoint &by)
    {
        MapCanvas *canvas = m_view->canvas();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from + by / 2);
        QTest::mouseMove(canvas, from + by);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + by);
        QVERIFY(settled());
    }
    void drag(Id<Component> id, const QPoint &by) { drag(middleOf(id).toPoint(), by); }
    const MapBox &boxOf(Id<Component> id) const { return map().boxes[placeOf(id)]; }
    QPointF offsetOf(Id<Component> id) const { return draggedTo(map(), placeOf(id)); }
    QPushButton *anew() const
    {
        for (QPushButton *one : m_view->findChildren<QPushButton *>())
            if (one->accessibleName() == u"Lay out anew"_s)
                return one;
        return nullptr;
    }
    bool isClear() const
    {
        for (size_t i = 0; i < map().boxes.size(); ++i)
            for (size_t k = 0; k < i; ++k)
                if (map().boxes[i].rect.intersects(map().boxes[k].rect))
                    return false;
        return true;
    }

private Q_SLOTS:
    void aBoxGoesWhereItIsDraggedAndChoosesNothing()
    {
        const QPointF before = middleOf(m_sales->host1);
        const QPointF still = middleOf(m_sales->sales);
        drag(m_sales->host1, {-60, 50});
        QVERIFY((middleOf(m_sales->host1) - before - QPointF(-60, 50)).manhattanLength() < 1.5);
        QVERIFY((middleOf(m_sales->sales) - still).manhattanLength() < 1.5);
        QVERIFY(boxOf(m_sales->host1).isDragged && !boxOf(m_sales->sales).isDragged);
        QVERIFY(m_chosen.isEmpty());
    }

    void theGroundDragsTheMap()
    {
        const QPointF before = middleOf(m_sales->host1);
        drag(QPoint(5, 300), {40, 20});
        QVERIFY((middleOf(m_sales->host1) - before - QPointF(40, 20)).manhattanLength() < 0.01);
        QVERIFY(!boxOf(m_sales->host1).isDragged);
    }

    void whatItWouldCoverGivesWay()
    {
        drag(m_sales->host1, (middleOf(m_sales->prices) - middleOf(m_sales->host1)).toPoint() + QPoint(10, 4));
        QVERIFY(isClear());
        QVERIFY(boxOf(m_sales->host1).isDragged);
    }

    void itStaysThroughDepthModeAndARereadButNotAtAnotherCentre()
    {
        drag(m_sales->host1, {-90, 40});
        const QPointF offset = offsetOf(m_sales->host1);
        const auto stands = [&] { return (offsetOf(m_sales->host1) - offset).manhattanLength() < 0.01; };
        MapWish wish = m_view->wish();
        wish.near = {1, 1};
        m_view->setWish(wish);
        QVERIFY(settled());
        QVERIFY(stands());
        SalesEstate grown;
        grown.maker.needs(grown.maker.component(u"A new front end of some length"_s), grown.database);
        m_view->setEstate(grown.maker.make());
        QVERIFY(settled());
        QVERIFY(stands() && isClear());
        m_view->setCentre(m_sales->sales);
        QVERIFY(settled());
        QVERIFY(std::ranges::none_of(map().boxes, &MapBox::isDragged));
        m_view->setCentre(m_sales->database);
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        m_view->setMode(MapMode::Neighbourhood);
        QVERIFY(settled());
        QVERIFY(stands());
    }

    void itStaysOverARestart()
    {
        drag(m_sales->host1, {-90, 40});
        const QPointF offset = offsetOf(m_sales->host1);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_view->saveState(settings);
        settings.setValue(u"map/own/dragged/77"_s, QStringList{u"1 nan 5"_s, u"1 2"_s, u"x 1 2"_s, u"3 1e30 0"_s});
        MapView next(m_words);
        next.setEstate(m_estate);
        next.setCentre(m_sales->database);
        next.restoreState(settings);
        QVERIFY(QTest::qWaitFor([&] { return !next.isBusy(); }));
        const EstateMap &shown = *next.canvas()->map();
        QVERIFY((draggedTo(shown, *shown.placeOf(m_sales->host1)) - offset).manhattanLength() < 0.2);
    }

    void aButtonPutsAllBackAndGoes()
    {
        QVERIFY(!anew()->isVisible());
        drag(m_sales->host1, {-90, 40});
        QVERIFY(anew()->isVisible());
        anew()->click();
        QVERIFY(settled());
        QVERIFY(std::ranges::none_of(map().boxes, &MapBox::isDragged));
        QVERIFY(!anew()->isVisible());
    }

    void oneIsPutBackAlone()
    {
        const QPointF was = offsetOf(m_sales->host1);
        drag(m_sales->host1, {-90, 40});
        drag(m_sales->rack2, {60, 30});
        m_view->putBack(m_sales->host1);
        QVERIFY(settled());
        QVERIFY((offsetOf(m_sales->host1) - was).manhattanLength() < 0.01);
        QVERIFY(boxOf(m_sales->rack2).isDragged);
    }

    void undoTakesBackOneDragAfterTheOther()
    {
        const QPointF was = offsetOf(m_sales->host1);
        drag(m_sales->host1, {-90, 40});
        const QPointF once = offsetOf(m_sales->host1);
        drag(m_sales->host1, {-30, 0});
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY((offsetOf(m_sales->host1) - once).manhattanLength() < 0.01);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY((offsetOf(m_sales->host1) - was).manhattanLength() < 0.01);
    }

    void undoIsTheWindowsAgainForWhoHasBeenElsewhere()
    {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        const auto takes = [&] {
            undo.ignore();
            QCoreApplication::sendEvent(m_view->canvas(), &undo);
            return undo.isAccepted();
        };
        QVERIFY(!takes());
        drag(m_sales->host1, {-90, 40});
        QVERIFY(takes());
        m_view->impactList()->setFocus();
        QFocusEvent left(QEvent::FocusOut, Qt::MouseFocusReason);
        QCoreApplication::sendEvent(m_view->canvas(), &left);
        QVERIFY(!takes());
    }

    void keysDragTheSelectedBox()
    {
        m_view->canvas()->select(m_sales->host1);
        const QPointF before = offsetOf(m_sales->host1);
        press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled());
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled());
        QVERIFY((offsetOf(m_sales->host1) - before - QPointF(-16, 16)).manhattanLength() < 0.01);
    }

    void theWholeHasPlacesOfItsOwn()
    {
        drag(m_sales->host1, {-90, 40});
        m_view->setExtent(MapExtent::Whole);
        QVERIFY(settled());
        QVERIFY(std::ranges::none_of(map().boxes, &MapBox::isDragged));
        drag(m_sales->orders, {150, 60});
        QVERIFY(boxOf(m_sales->orders).isDragged);
        m_view->canvas()->select(m_sales->sales);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(boxOf(m_sales->orders).isDragged && isClear());
    }

    void aMapThatComesMeanwhileEndsTheDrag()
    {
        MapCanvas *canvas = m_view->canvas();
        const QPoint from = middleOf(m_sales->host1).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from + QPoint(30, 30));
        m_view->setCentre(m_sales->orders);
        QVERIFY(settled());
        QTest::mouseMove(canvas, from + QPoint(60, 30));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(60, 30));
        QVERIFY(settled());
        QVERIFY(std::ranges::none_of(map().boxes, &MapBox::isDragged));
    }
};

QTEST_MAIN(TestMapDrag)
#include "tst_map_drag.moc"
