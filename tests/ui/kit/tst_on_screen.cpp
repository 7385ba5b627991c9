// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/on_screen.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace mainstay;

/// A window comes up where it can be seen, whatever screens there were when it was closed.
class TestOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsMovedNoFurtherThanItMust_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("seen");
        const QRect inside(100, 100, 800, 600);
        QTest::newRow("on a screen") << inside << inside;
        QTest::newRow("over both screens") << QRect(1000, 50, 900, 600) << QRect(1000, 50, 900, 600);
        QTest::newRow("on a screen that is gone") << QRect(4000, 100, 800, 600) << QRect(640, 100, 800, 600);
        QTest::newRow("left of everything") << QRect(-3000, -500, 800, 600) << QRect(0, 0, 800, 600);
        QTest::newRow("half out at the right") << QRect(2500, 100, 800, 600) << QRect(1920, 100, 800, 600);
        QTest::newRow("its title above the edge") << QRect(1500, -20, 800, 600) << QRect(1500, 0, 800, 600);
        QTest::newRow("too large for any") << QRect(1500, 10, 5000, 3000) << QRect(1440, 0, 1280, 720);
        QTest::newRow("below the lower of two") << QRect(1500, 600, 800, 600) << QRect(1500, 120, 800, 600);
    }
    void aWindowIsMovedNoFurtherThanItMust()
    {
        QFETCH(QRect, window);
        QFETCH(QRect, seen);
        QCOMPARE(onScreens(window, {QRect(0, 0, 1440, 900), QRect(1440, 0, 1280, 720)}), seen);
    }

    void aWindowIsSeenWholeWithItsFrame()
    {
        QWidget window;
        window.setGeometry(9000, 9000, 400, 300);
        const OnScreen kept(window);
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY2(screen.contains(window.geometry().adjusted(0, -20, 0, 0)),
                 qPrintable(QDebug::toString(window.geometry())));
        QCOMPARE(window.size(), QSize(400, 300));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY2(screen.contains(window.frameGeometry()), qPrintable(QDebug::toString(window.frameGeometry())));
    }

    void aMaximisedWindowIsLeftToTheDesktop()
    {
        QWidget window;
        window.setGeometry(9000, 9000, 400, 300);
        window.setWindowState(Qt::WindowMaximized);
        const OnScreen kept(window);
        QVERIFY(window.isMaximized());
        QCOMPARE(window.geometry(), QRect(9000, 9000, 400, 300));
    }
};

QTEST_MAIN(TestOnScreen)
#include "tst_on_screen.moc"
