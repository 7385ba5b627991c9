// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"

#include <QProxyStyle>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

/// How one map becomes the next on the screen. Time is set, not waited for.
class TestMapMotion : public MapViewTest
{
    Q_OBJECT

private:
    void begin() override { m_view->setCentre(m_sales->host1); }
    MapMotion &motion() { return m_view->canvas()->motion(); }
    bool isMade() const
    {
        return QTest::qWaitFor([this] { return !m_view->isBusy(); });
    }

    /// What the database needs is opened: host 1 gives way to host 2.
    void open()
    {
        m_view->canvas()->select(m_sales->database);
        m_view->canvas()->toggle(placeOf(m_sales->database), NeighbourSide::Providers);
        QVERIFY(isMade());
        QVERIFY(motion().isUnderWay());
        motion().pause();
    }

    QPointF shownAt(Id<Component> id)
    {
        for (const MapBox &box : motion().map().boxes)
            if (box.id == id)
                return motion().camera().toWidget(box.rect.center());
        return {};
    }

private Q_SLOTS:
    void itBeginsOnTheScreenWhereThingsStoodAndEndsWhereTheyStand()
    {
        const QPointF before = middleOf(m_sales->host1);
        open();
        motion().setCurrentTime(0);
        QVERIFY((shownAt(m_sales->host1) - before).manhattanLength() < 0.01);
        motion().setCurrentTime(MapMotion::Lasting - 1);
        QVERIFY((shownAt(m_sales->host1) - middleOf(m_sales->host1)).manhattanLength() < 1);
        motion().setCurrentTime(MapMotion::Lasting);
        QVERIFY(!motion().isUnderWay());
    }

    void theBoxThatIsHeldStandsStill()
    {
        const QPointF before = middleOf(m_sales->database);
        open();
        for (const int time : {0, 40, 90, 150, 199}) {
            motion().setCurrentTime(time);
            QVERIFY((shownAt(m_sales->database) - before).manhattanLength() < 0.01);
        }
    }

    void anotherCentreGlidesAsWell()
    {
        const QPointF before = middleOf(m_sales->database);
        m_view->setCentre(m_sales->database);
        QVERIFY(isMade());
        QVERIFY(motion().isUnderWay());
        motion().pause();
        motion().setCurrentTime(0);
        QVERIFY((shownAt(m_sales->database) - before).manhattanLength() < 0.01);
    }

    void aKeyOrAPressCutsItShort()
    {
        open();
        press(Qt::Key_Shift);
        QVERIFY(!motion().isUnderWay());
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(isMade());
        QVERIFY(motion().isUnderWay());
        QTest::mousePress(m_view->canvas(), Qt::LeftButton, {}, {3, 200});
        QVERIFY(!motion().isUnderWay());
        QTest::mouseRelease(m_view->canvas(), Qt::LeftButton, {}, {3, 200});
    }

    void whatIsAskedMeanwhileIsAnsweredAsIfItHadCome()
    {
        open();
        motion().setCurrentTime(50);
        const QPoint at = middleOf(m_sales->host2).toPoint();
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, at);
        QCOMPARE(selected(), m_sales->host2);
    }

    void everyMomentIsDrawn()
    {
        open();
        QImage last;
        for (const int time : {0, 60, 100, 140}) {
            motion().setCurrentTime(time);
            const QImage now = m_view->canvas()->grab().toImage();
            QVERIFY(now != last);
            last = now;
        }
        motion().settle();
        const QImage settledImage = m_view->canvas()->grab().toImage();
        QVERIFY(settledImage != last);
    }

    void withoutTheDesktopsAnimationsItIsThereAtOnce()
    {
        StillStyle still;
        m_view->canvas()->setStyle(&still);
        m_view->canvas()->toggle(placeOf(m_sales->database), NeighbourSide::Providers);
        QVERIFY(isMade());
        QVERIFY(!motion().isUnderWay());
        m_view->canvas()->setStyle(nullptr);
    }

    void anEmptyEstateEndsIt()
    {
        open();
        m_view->setEstate(std::make_shared<const Estate>());
        QVERIFY(!motion().isUnderWay());
    }
};

QTEST_MAIN(TestMapMotion)
#include "tst_map_motion.moc"
