// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"
#include "stories/stall_watch.h"
#include "timeline_workspace.h"
#include "ui_map/rows_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTimelineView : public PictureViewTest<TimelineWorkspace>
{
    Q_OBJECT

    const EstateTimeline &timeline() const { return m_all->timeline(); }
    const TimelineSight &sight() const { return canvas()->sight(); }
    QString nameAt(quint32 row) const { return timeline().componentAt(row).name; }
    void wheel(int delta, const QPointF &at, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *port = canvas()->viewport();
        QWheelEvent event(at, port->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port, &event);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : view().findChildren<QPushButton *>())
            if (one->accessibleName() == text)
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        open();
        QVERIFY(timeline().size() > 10);
    }
    void cleanup() { close(); }

    void whatIsLongestOverdueStandsFirst()
    {
        QCOMPARE(nameAt(0), u"Python on the batch server"_s);
        QCOMPARE(nameAt(1), u"operating system of the batch server"_s);
        QCOMPARE(nameAt(timeline().size() - 1), u"old web site"_s); // disposed of: nothing ends any more
        const QString text = canvas()->textAt(m_all->middleOf(0));
        QVERIFY2(text.contains(u"Python") && text.contains(u"support ended 1 Jan 2020")
                     && text.contains(u"operation: 15 May 2017"),
                 qPrintable(text));
    }

    void aClickChoosesAndWhatIsChosenElsewhereIsSelectedWithoutASound()
    {
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, m_all->middleOf(1));
        QCOMPARE(m_chosen, Ids{timeline().componentAt(1).id});
        view().select(m_all->id(u"host 2"_s));
        QCOMPARE(canvas()->selected(), m_all->rowOf(u"host 2"_s));
        QCOMPARE(m_chosen.size(), 1);
        view().select(m_all->id(u"office network"_s)); // has no day
        QCOMPARE(canvas()->selected(), std::nullopt);
    }

    void whatWasChosenBeforeItWasMadeIsInSight()
    {
        TimelineWorkspace other;
        other.view->resize(900, 260);
        QVERIFY(other.open.load());
        const Id<Component> last = other.id(u"old web site"_s);
        other.view->select(last);
        QVERIFY(other.showAll());
        const auto row = other.timeline().rowOf(last);
        QCOMPARE(other.canvas()->selected(), row);
        const auto isInSight = [&] {
            const auto [first, end] = other.canvas()->sight().rows.inSight();
            return *row >= first && *row < end;
        };
        QTRY_VERIFY(other.canvas()->isVisible() && other.canvas()->width() == 900);
        QVERIFY(isInSight());
    }

    void whereThereIsLittleRoomTheDayAloneIsTold()
    {
        QVERIFY(sight().hasEndWords);
        view().resize(480, 500);
        QVERIFY(!sight().hasEndWords);
        QVERIFY(sight().ends >= timeline().widestDay);
    }

    void keysWalkThroughTheRowsAndReadThemOut()
    {
        press(Qt::Key_Home);
        QCOMPARE(canvas()->current(), 0U);
        press(Qt::Key_Down);
        QVERIFY2(canvas()->accessibleName().contains(nameAt(1)), qPrintable(canvas()->accessibleName()));
        press(Qt::Key_End);
        QCOMPARE(canvas()->current(), timeline().size() - 1);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, Ids{timeline().componentAt(timeline().size() - 2).id});
    }

    void theDaysAreZoomedAtThePointerAndMoved()
    {
        const QDate day(2024, 6, 1);
        const QPointF at(sight().xOf(day), 300);
        for (int i = 0; i < 5; ++i)
            wheel(120, at, Qt::ControlModifier);
        QVERIFY(!sight().isWhole());
        QVERIFY(std::abs(sight().xOf(day) - at.x()) < 1);
        press(Qt::Key_Left);
        QVERIFY(sight().xOf(day) > at.x() + 20);
        press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(sight().isWhole());
        press(Qt::Key_Plus);
        QVERIFY(!sight().isWhole());
        press(Qt::Key_Minus);
        QVERIFY(sight().isWhole());
    }

    void onlyWhatEndsSoonIsShown()
    {
        const quint32 all = timeline().size();
        view().setWish({.root = {}, .months = 6});
        QVERIFY(m_all->settled());
        QVERIFY(timeline().size() > 0 && timeline().size() < all);
        for (quint32 row = 0; row < timeline().size(); ++row)
            QVERIFY(timeline().lives.rows[row].end->day <= m_all->today.addMonths(6));
        QVERIFY(button(u"Ends within 6 months"_s));
    }

    void aPartIsShownByItself()
    {
        const Id<Component> part = m_all->id(u"company information"_s);
        view().setWish({.root = part, .months = {}});
        QVERIFY(m_all->settled());
        QCOMPARE(timeline().lives.components, 5U);
        view().setEstate(std::make_shared<const Estate>()); // the part is gone
        QVERIFY(m_all->settled());
        QCOMPARE(view().wish().root, std::nullopt);
        QVERIFY(!canvas()->isVisible());
        press(Qt::Key_Down);
        view().copyPicture();
    }

    void whereNothingIsLeftThePictureSaysSoAndGoesOn()
    {
        view().setWish({.root = m_all->id(u"office network"_s), .months = 1});
        QVERIFY(m_all->settled());
        QCOMPARE(timeline().size(), 0U);
        QVERIFY(canvas()->isVisible());
        canvas()->grab();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Left})
            press(key);
        QVERIFY(canvas()->textAt({50, 50}).isEmpty());
        view().setShape(PictureView::Shape::Table);
        QVERIFY(m_all->settled());
        view().copyPicture();
        view().setWish({});
        QVERIFY(m_all->settled());
        QVERIFY(timeline().size() > 10);
    }

    void itIsReadAsATable()
    {
        QAbstractItemModelTester tester(view().table()->rows());
        view().select(m_all->id(u"host 2"_s));
        view().setShape(PictureView::Shape::Table);
        QVERIFY(m_all->settled());
        const auto &rows = view().table()->rows()->rows();
        QCOMPARE(quint32(rows.size()), timeline().size());
        QCOMPARE(rows.first().cells.at(1), u"Python on the batch server"_s);
        QCOMPARE(rows.first().cells.at(3), u"support ended 1 Jan 2020"_s);
        QCOMPARE(view().table()->currentIndex().row(), int(m_all->rowOf(u"host 2"_s)));
        QVERIFY(m_chosen.isEmpty());
        view().table()->setCurrentIndex(view().table()->rows()->index(0, 0));
        QCOMPARE(m_chosen, Ids{timeline().componentAt(0).id});
        view().setWish({.root = {}, .months = 6});
        QVERIFY(m_all->settled());
        QCOMPARE(quint32(rows.size()), timeline().size());
    }

    void whereOneLooksStaysWhenTheEstateIsAnother()
    {
        view().resize(900, 260);
        canvas()->setCurrent(m_all->rowOf(u"host 2"_s));
        canvas()->zoomBy(4);
        const QDate left = sight().dayAt(sight().plot().left() + 1);
        const double top = sight().rows.rectOf(*canvas()->current()).top();
        view().setWish({.root = m_all->id(u"servers and networks"_s), .months = {}});
        QVERIFY(m_all->settled());
        QCOMPARE(nameAt(*canvas()->current()), u"host 2"_s);
        QVERIFY(std::abs(double(left.daysTo(sight().dayAt(sight().plot().left() + 1)))) <= 2);
        const double now = sight().rows.rectOf(*canvas()->current()).top();
        QVERIFY(std::abs(now - top) < 1 || sight().rows.top == 0 || sight().rows.top == sight().rows.mostTop());
    }

    void anAnswerIsPointedOut()
    {
        const QImage before = canvas()->grab().toImage();
        view().setAnswer({m_all->id(u"host 1"_s).value, 987654321});
        QVERIFY(canvas()->grab().toImage() != before);
    }

    void itIsSavedAsAPicture()
    {
        const QTemporaryDir folder;
        for (const QString &ending : pictureEndings()) {
            const QString path = folder.filePath(u"timeline."_s + ending);
            view().savePictureTo(path);
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
        }
        view().savePictureTo(folder.filePath(u"timeline.doc"_s));
        QTRY_COMPARE(m_failed, QList<QByteArray>{"render.unknown-ending"});
    }

    void whatIsChosenIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        view().setWish({.root = m_all->id(u"host 1"_s), .months = 24});
        view().setShape(PictureView::Shape::Table);
        view().saveState(settings);
        TimelineWorkspace other;
        other.view->restoreState(settings);
        QCOMPARE(other.view->wish(), (TimelineWish{.root = {}, .months = 24}));
        QCOMPARE(other.view->shape(), PictureView::Shape::Table);
        settings.setValue(u"timeline/months"_s, u"-7"_s);
        other.view->restoreState(settings);
        QCOMPARE(other.view->wish().months, std::nullopt);
    }

    void aHundredThousandLivesDoNotHoldTheWindowUp()
    {
        const auto estate = livesOf(100'000, m_all->today);
        StallWatch watch;
        watch.doing(u"making the timeline"_s);
        view().setEstate(estate);
        QVERIFY(m_all->settled());
        QVERIFY(timeline().size() > 60'000);
        Frames frames(*canvas()->viewport());
        double slowest = 0;
        const auto frame = [&] {
            QVERIFY(frames.next());
            slowest = std::max(slowest, canvas()->frameTime());
        };
        watch.doing(u"scrolling"_s);
        for (int i = 0; i < 20; ++i) {
            canvas()->verticalScrollBar()->setValue(i * 80'000);
            frame();
        }
        watch.doing(u"zooming"_s);
        for (int i = 0; i < 12; ++i) {
            wheel(120, sight().plot().center(), Qt::ControlModifier);
            frame();
        }
        watch.doing(u"walking"_s);
        press(Qt::Key_End);
        frame();
        QCOMPARE(canvas()->current(), timeline().size() - 1);
        watch.doing(u"reading as a table"_s);
        view().setShape(PictureView::Shape::Table);
        QVERIFY(m_all->settled());
        QCOMPARE(quint32(view().table()->rows()->rows().size()), timeline().size());
        qInfo("slowest frame %.1f ms; %s", slowest, qPrintable(watch.summary()));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
