// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"
#include "ui_map/rows_view.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMapView : public MapViewTest
{
    Q_OBJECT

private:
    void begin() override { m_view->setCentre(m_sales->database); }

private Q_SLOTS:
    void aClickChoosesAndSaysSo()
    {
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->host1).toPoint());
        QCOMPARE(m_chosen, Ids{m_sales->host1});
        QCOMPARE(selected(), m_sales->host1);
        QCOMPARE(m_view->centre(), m_sales->database);
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, {3, 200});
        QCOMPARE(m_chosen.size(), 1);
    }

    void anAnswerIsPointedOutAndTheLegendSaysHowMuchOfItIsDrawn()
    {
        const auto picture = [this] { return m_view->canvas()->grab().toImage(); };
        const QImage before = picture();
        m_view->setAnswer({m_sales->host1.value, m_sales->rack1.value, 987654321});
        const QImage with = picture();
        QVERIFY(with != before);
        const QRect box = m_view->canvas()->rectOf(placeOf(m_sales->host1)).toRect();
        const QColor edge = with.pixelColor(box.left() + 2, box.center().y());
        QCOMPARE(edge, lookOf(m_view->palette()).accent);
        QCOMPARE(answerEntry({{}, 1, 3}, m_words).text, u"answer: 1 of 3 drawn"_s);
        m_view->setCentre(m_sales->host1);
        QVERIFY(settled());
        m_view->setCentre(m_sales->database);
        QVERIFY(settled());
        QVERIFY2(picture() != before, "it stays on the maps that come");
        m_view->setAnswer({});
        QVERIFY(picture() != with);
    }

    void aDoubleClickMakesTheCentre()
    {
        Ids centres;
        connect(m_view.get(), &MapView::centreChanged, this, [&](Id<Component> id) { centres.append(id); });
        QTest::mouseDClick(m_view->canvas(), Qt::LeftButton, {}, middleOf(m_sales->host1).toPoint());
        QVERIFY(settled());
        QCOMPARE(centres, Ids{m_sales->host1});
        QVERIFY(map().boxes.front().id == m_sales->host1);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(m_view->centre(), m_sales->rack1);
    }

    void whoEntersTheViewIsOnTheMap()
    {
        m_view->impactList()->setFocus();
        m_view->setFocus();
        QVERIFY(m_view->canvas()->hasFocus());
    }

    void arrowsWalkAlongEdges()
    {
        press(Qt::Key_Up);
        QVERIFY(m_chosen.last() == m_sales->prices || m_chosen.last() == m_sales->manage);
        press(Qt::Key_Up);
        QCOMPARE(m_chosen.last(), m_sales->sales);
        press(Qt::Key_Home);
        QCOMPARE(m_chosen.last(), m_sales->database);
        press(Qt::Key_Down);
        const Id<Component> host = m_chosen.last();
        QVERIFY(host == m_sales->host1 || host == m_sales->host2);
        press(host == m_sales->host1 ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(m_chosen.last(), host == m_sales->host1 ? m_sales->host2 : m_sales->host1);
        press(Qt::Key_Down);
        const auto end = m_chosen.last();
        press(Qt::Key_Down);
        QCOMPARE(m_chosen.last(), end);
    }

    void dragsWheelAndKeysMoveTheMapAndChooseNothing()
    {
        MapCanvas *canvas = m_view->canvas();
        const QPoint start = middleOf(m_sales->host1).toPoint();
        const QPoint ground(5, 300);
        QTest::mousePress(canvas, Qt::LeftButton, {}, ground);
        QTest::mouseMove(canvas, ground + QPoint(30, 30));
        QTest::mouseMove(canvas, ground + QPoint(60, 40));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, ground + QPoint(60, 40));
        QCOMPARE(middleOf(m_sales->host1).toPoint(), start + QPoint(60, 40));
        QVERIFY(m_chosen.isEmpty());
        press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(middleOf(m_sales->host1).toPoint().x() > start.x() + 60);
        const double scale = canvas->camera().scale();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas->camera().scale() > scale);
        press(Qt::Key_0, Qt::ControlModifier);
        for (quint32 i = 0; i < map().boxes.size(); ++i)
            QVERIFY(QRectF(canvas->rect()).contains(canvas->rectOf(i)));
    }

    void badgesFoldAndUnfoldByMouseAndKeyboard()
    {
        m_view->setCentre(m_sales->host1);
        QVERIFY(settled());
        QVERIFY(!map().placeOf(m_sales->host2));
        const QPointF before = m_view->canvas()->rectOf(placeOf(m_sales->database)).center();
        const quint32 database = placeOf(m_sales->database);
        const QPoint badge = m_view->canvas()->badgeOf(database, NeighbourSide::Providers).center().toPoint();
        QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, badge);
        QVERIFY(settled());
        QVERIFY(map().placeOf(m_sales->host2).has_value());
        QVERIFY((m_view->canvas()->rectOf(placeOf(m_sales->database)).center() - before).manhattanLength() < 0.01);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(settled());
        QVERIFY(!map().placeOf(m_sales->host2));
        press(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(settled());
        QVERIFY(!map().placeOf(m_sales->manage));
    }

    void whatAPersonSaidStandsAmongWhatBreaksAsSuch()
    {
        m_sales = std::make_unique<SalesEstate>();
        m_sales->maker.say({}, m_sales->prices, OverrideVerdict::NotImpacted);
        m_sales->maker.say(m_sales->database, m_sales->rack1, OverrideVerdict::Degraded);
        m_view->setEstate(m_sales->maker.make());
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        QHash<qint64, QStringList> rows;
        for (const KeyedRow &row : m_view->impactList()->rows()->rows())
            rows.insert(row.key, row.cells);
        QCOMPARE(rows.size(), 6);
        QVERIFY(rows[m_sales->host1.value].at(3).startsWith(u"A6"_s)); // which follows from what was added
        QCOMPARE(rows[m_sales->prices.value].at(2), u"not impacted, says a person"_s);
        QCOMPARE(rows[m_sales->rack1.value].at(2), u"degraded, added by a person"_s);
        QCOMPARE(rows[m_sales->rack1.value].at(3), QString());
        QCOMPARE(rows[m_sales->manage.value].at(2), u"failed"_s);
        const auto labels = m_view->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().startsWith(u"5 "_s); }));
        const QString told = boxText(map(), placeOf(m_sales->prices), m_words);
        QVERIFY2(told.contains(u"not impacted, says a person"_s), qPrintable(told));
    }

    void whatBreaksIsListedWithItsWayAndShownOnTheMap()
    {
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        QVERIFY(m_view->impactList()->isVisible());
        const QList<KeyedRow> rows = m_view->impactList()->rows()->rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.first().key, m_sales->sales.value);
        QVERIFY(rows.first().cells.at(3).startsWith(u"A1.1"_s) && rows.first().cells.at(3).count(u'→') == 2);
        m_view->impactList()->setCurrentIndex(m_view->impactList()->rows()->index(3, 0));
        QCOMPARE(m_chosen, Ids{m_sales->customers});
        QCOMPARE(selected(), m_sales->customers);
        m_view->setMode(MapMode::Neighbourhood);
        QVERIFY(settled());
        QVERIFY(!m_view->impactList()->isVisible());
    }

    void anotherEstateKeepsSelectionAndItsPlace()
    {
        m_view->canvas()->choose(placeOf(m_sales->host1));
        const QPointF before = m_view->canvas()->rectOf(placeOf(m_sales->host1)).center();
        SalesEstate grown;
        const auto more = grown.maker.component(u"Another price list of some length"_s);
        grown.maker.needs(more, grown.database);
        m_view->setEstate(grown.maker.make());
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 11U);
        QCOMPARE(selected(), m_sales->host1);
        QVERIFY((m_view->canvas()->rectOf(placeOf(m_sales->host1)).center() - before).manhattanLength() < 0.01);
    }

    void aCentreThatGoesLeavesAWordAndComesBack()
    {
        m_view->setEstate(std::make_shared<const Estate>());
        QVERIFY(settled());
        QVERIFY(!m_view->canvas()->isVisible());
        QVERIFY(!m_view->canvas()->map());
        press(Qt::Key_Up);
        m_view->find();
        m_view->setEstate(m_estate);
        QVERIFY(settled());
        QVERIFY(m_view->canvas()->isVisible());
    }

    void onlyTheLatestQuestionIsAnswered()
    {
        QSignalSpy shown(m_view.get(), &MapView::shown);
        for (const Id<Component> centre : {m_sales->host1, m_sales->sales, m_sales->rack2, m_sales->orders})
            m_view->setCentre(centre);
        QVERIFY(m_view->isBusy());
        QVERIFY(settled());
        QVERIFY(map().boxes.front().id == m_sales->orders);
        QCOMPARE(shown.size(), 1);
    }

    void itGoesWhileAMapIsMade()
    {
        m_view->setCentre(m_sales->host1);
        m_view.reset();
        QCoreApplication::sendPostedEvents();
    }

    void findGoesFromOneToTheNext()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"HOST"_s);
        QCOMPARE(selected(), m_sales->host1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(selected(), m_sales->host2);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(selected(), m_sales->host1);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(selected(), m_sales->host2);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_view->canvas()->hasFocus());
    }

    void depthAndKindsNarrowTheMap()
    {
        MapWish wish = m_view->wish();
        wish.near = {1, 0};
        m_view->setWish(wish);
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 4U);
        wish.near = {2, 2};
        wish.kinds = DependencyKinds().set(size_t(DependencyKind::RunsOn));
        m_view->setWish(wish);
        QVERIFY(settled());
        QCOMPARE(map().boxes.size(), 3U);
    }

    void itReadsAsATable()
    {
        m_view->setShape(MapView::Shape::Table);
        QVERIFY(m_view->table()->isVisible());
        const QList<KeyedRow> rows = m_view->table()->rows()->rows();
        QCOMPARE(rows.size(), 10);
        const int row = m_view->table()->rows()->rowOf(m_sales->database.value);
        QCOMPARE(rows.at(row).cells.at(0), u"A1.1"_s);
        QVERIFY(rows.at(row).cells.at(3).contains(u"db-host-1"_s));
        QVERIFY(rows.at(row).cells.at(4).contains(u"Manage sales"_s));
    }

    void screenReadersFindTheBoxes()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view->canvas());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() >= 10);
        m_view->setMode(MapMode::Impact);
        QVERIFY(settled());
        QAccessibleInterface *box = list->child(int(placeOf(m_sales->sales)));
        QVERIFY(box->text(QAccessible::Name).contains(u"Salesforce"_s));
        QVERIFY(box->text(QAccessible::Name).endsWith(u"fails"_s));
        QVERIFY(box->text(QAccessible::Description).contains(u"Manage sales"_s));
        QCOMPARE(box->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(box), int(placeOf(m_sales->sales)));
        QCOMPARE(list->childAt(box->rect().center().x(), box->rect().center().y()), box);
        box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_chosen, Ids{m_sales->sales});
        QVERIFY(box->state().selected && box->state().focused);
        QCOMPARE(list->focusChild(), box);
        m_view->setEstate(std::make_shared<const Estate>());
        QVERIFY(!box->isValid());
    }

    void thePictureIsWrittenOffThisThread()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"map.pdf"_s);
        m_view->savePictureTo(path);
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(path).size() > 1'000; }));
        QByteArray code;
        connect(m_view.get(), &MapView::failed, this, [&](const Error &error) { code = error.code; });
        m_view->savePictureTo(folder.filePath(u"map.doc"_s));
        QVERIFY(QTest::qWaitFor([&] { return !code.isEmpty(); }));
        QCOMPARE(code, QByteArray("render.unknown-ending"));
    }
};

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
