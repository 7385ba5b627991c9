// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_camera.h"

#include <QTest>

using namespace mainstay;

class TestMapCamera : public QObject
{
    Q_OBJECT

private:
    const QRectF m_room{10, 20, 600, 400};

private Q_SLOTS:
    void aSmallMapStandsInTheMiddleAtItsSize()
    {
        MapCamera camera;
        camera.frame({200, 100}, m_room, {0, 0});
        QCOMPARE(camera.scale(), 1.0);
        QCOMPARE(camera.toWidget(QPointF(100, 50)), m_room.center());
    }

    void aLargeOneIsReadableWithItsFocusInSight()
    {
        MapCamera camera;
        camera.frame({10'000, 5'000}, m_room, {5'000, 2'500});
        QVERIFY(camera.scale() >= 0.7);
        QCOMPARE(camera.toWidget(QPointF(5'000, 2'500)), m_room.center());
        camera.frame({10'000, 5'000}, m_room, {0, 0});
        QCOMPARE(camera.toWidget(QPointF(0, 0)), m_room.topLeft());
        camera.fit({10'000, 5'000}, m_room);
        QVERIFY(camera.toWidget(QPointF(10'000, 5'000)).x() <= m_room.right() + 0.01);
    }

    void zoomKeepsThePointUnderThePointer()
    {
        MapCamera camera;
        camera.frame({200, 100}, m_room, {0, 0});
        const QPointF at(300, 210);
        const QPointF before = camera.toMap(at);
        camera.zoom(1.7, at);
        QVERIFY((camera.toMap(at) - before).manhattanLength() < 1e-9);
        for (int i = 0; i < 100; ++i)
            camera.zoom(0.5, at);
        QCOMPARE(camera.scale(), MapCamera::Farthest);
        for (int i = 0; i < 100; ++i)
            camera.zoom(2, at);
        QCOMPARE(camera.scale(), MapCamera::Closest);
    }

    void whatIsInSightIsNotMovedToBeRevealed()
    {
        MapCamera camera;
        camera.frame({200, 100}, m_room, {0, 0});
        const MapCamera before = camera;
        camera.reveal({10, 10, 50, 20}, m_room);
        QVERIFY(camera == before);
        camera.pan({1'000, 0});
        camera.reveal({10, 10, 50, 20}, m_room);
        QCOMPARE(camera.toWidget(QPointF(60, 10)).x(), m_room.right());
    }

    void anEmptyRoomBreaksNothing()
    {
        MapCamera camera;
        camera.frame({200, 100}, QRectF(0, 0, -5, 0), {0, 0});
        QVERIFY(camera.scale() > 0);
        camera.fit({}, m_room);
        QVERIFY(camera.scale() > 0);
    }
};

QTEST_GUILESS_MAIN(TestMapCamera)
#include "tst_map_camera.moc"
