// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestWheelGuard : public QObject
{
    Q_OBJECT

    /// Down by one notch, over the middle of the widget.
    static void turn(QWidget *over)
    {
        const QPoint middle = over->rect().center();
        QWheelEvent down(middle, over->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // only what comes from outside goes on to the parent
        qApp->notify(over, &down);
    }

    struct Pane {
        QScrollArea area;
        QComboBox *box = new QComboBox;
        QSpinBox *number = new QSpinBox;
        Pane()
        {
            auto *content = new QWidget;
            content->setMinimumHeight(2000);
            auto *layout = new QVBoxLayout(content);
            box->addItems({u"one"_s, u"two"_s, u"three"_s});
            layout->addWidget(box);
            layout->addWidget(number);
            area.setWidget(content);
            area.setWidgetResizable(true);
            area.resize(300, 300);
            area.show();
        }
    };

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }

    void overABoxItScrollsThePane()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.area));
        pane.area.setFocus();
        turn(pane.box);
        QCOMPARE(pane.box->currentIndex(), 0);
        QVERIFY(!pane.box->hasFocus());
        const int after = pane.area.verticalScrollBar()->value();
        QVERIFY(after > 0);
        turn(pane.number);
        QCOMPARE(pane.number->value(), 0);
        QVERIFY(pane.area.verticalScrollBar()->value() > after);
    }

    void aBoxThatHasTheFocusIsTurned()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.area));
        pane.box->setFocus();
        turn(pane.box);
        QCOMPARE(pane.box->currentIndex(), 1);
        QCOMPARE(pane.area.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheel_guard.moc"
