// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate_maker.h"
#include "kit/look.h"
#include "support/motion.h"
#include "ui/render/map_estates.h"
#include "ui_map/map_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Draws what people look at into build/gallery; looking is theirs.
class TestMapViewGallery : public QObject
{
    Q_OBJECT

private:
    const Words m_words{QLocale(QLocale::English)};

    std::unique_ptr<MapView> viewOf(std::shared_ptr<const Estate> estate, const MapWish &wish, const QSize &size,
                                    Theme theme)
    {
        applyTheme(*qApp, theme);
        auto view = std::make_unique<MapView>(m_words);
        view->resize(size);
        view->show();
        QSignalSpy shown(view.get(), &MapView::shown);
        view->setEstate(std::move(estate));
        view->setWish(wish);
        if ((wish.centre || wish.extent == MapExtent::Whole)
            && !QTest::qWaitFor([&] { return !view->isBusy() && !shown.isEmpty(); }))
            qFatal("no map came");
        return view;
    }

    static void save(QWidget &widget, const QString &name)
    {
        QVERIFY(QTest::qWaitFor([&] { return !hasMotion(widget); }));
        QCoreApplication::sendPostedEvents();
        QVERIFY(widget.grab().save(QStringLiteral(MAINSTAY_GALLERY) + u"/map-view-"_s + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY)));
        // Without a desktop Qt looks for icons in the program alone.
        QIcon::setThemeSearchPaths(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                                             QStandardPaths::LocateDirectory));
    }

    void aroundAComponent()
    {
        SalesEstate sales;
        const auto estate = sales.maker.make();
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s),
                                          std::pair(Theme::HighContrast, u"contrast"_s)}) {
            auto view = viewOf(estate, {.centre = sales.database}, {640, 760}, theme);
            save(*view, name);
            view = viewOf(estate, {.centre = sales.database, .mode = MapMode::Impact}, {900, 760}, theme);
            view->canvas()->choose(*view->canvas()->map()->placeOf(sales.sales));
            save(*view, u"impact-"_s + name);
        }
    }

    void whatAPersonSaid()
    {
        SalesEstate sales;
        sales.maker.say({}, sales.prices, OverrideVerdict::NotImpacted);
        sales.maker.say(sales.database, sales.rack1, OverrideVerdict::Degraded);
        sales.maker.say(sales.database, sales.rack2, OverrideVerdict::Failed);
        const auto estate = sales.maker.make();
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s),
                                          std::pair(Theme::HighContrast, u"contrast"_s)}) {
            auto view = viewOf(estate, {.centre = sales.database, .mode = MapMode::Impact, .far = {std::nullopt, 2}},
                               {900, 760}, theme);
            view->setAnswer({sales.customers.value, sales.host2.value});
            save(*view, u"words-"_s + name);
            const QString file = QStringLiteral(MAINSTAY_GALLERY) + u"/map-view-words-"_s + name + u"-file.png"_s;
            view->savePictureTo(file);
            QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file); }));
        }
    }

    void draggedByHand()
    {
        SalesEstate sales;
        const auto estate = sales.maker.make();
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
            auto view = viewOf(estate, {.centre = sales.database}, {900, 760}, theme);
            const auto drag = [&](Id<Component> id, const QPoint &by) {
                MapCanvas *canvas = view->canvas();
                const QPoint from = canvas->rectOf(*canvas->map()->placeOf(id)).center().toPoint();
                QTest::mousePress(canvas, Qt::LeftButton, {}, from);
                QTest::mouseMove(canvas, from + by / 2);
                QTest::mouseMove(canvas, from + by);
                QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + by);
                QVERIFY(QTest::qWaitFor([&] { return !view->isBusy(); }));
            };
            drag(sales.host1, {-180, -150}); // beside what needs the database
            drag(sales.rack2, {-20, -290});
            drag(sales.customers, {190, 105}); // beside the database
            save(*view, u"dragged-"_s + name);
        }
    }

    void partsFoldedAndLongNames()
    {
        SalesEstate sales;
        const auto shop =
            sales.maker.component(u"The web shop of the region north with all its campaigns"_s, sales.orders);
        const auto till = sales.maker.component(u"Till"_s, sales.orders);
        for (const auto part : {shop, till}) {
            sales.maker.needs(part, sales.customers);
            sales.maker.needs(part, sales.database);
        }
        const auto estate = sales.maker.make();
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
            auto view = viewOf(estate, {.centre = sales.database}, {900, 760}, theme);
            save(*view, u"long-names-"_s + name);
            view = viewOf(estate, {.centre = sales.database, .folded = {sales.orders.value}}, {900, 760}, theme);
            save(*view, u"parts-folded-"_s + name);
        }
    }

    void theWholeEstate()
    {
        SalesEstate sales;
        const auto estate = sales.maker.make();
        for (const auto &[theme, name] :
             {std::pair(Theme::Light, u"whole-light"_s), std::pair(Theme::Dark, u"whole-dark"_s)}) {
            auto view = viewOf(estate, {.extent = MapExtent::Whole}, {900, 760}, theme);
            save(*view, name);
            view = viewOf(estate, {.extent = MapExtent::Whole, .opened = {sales.sales.value}}, {900, 760}, theme);
            view->canvas()->setFocus();
            view->canvas()->choose(*view->canvas()->map()->placeOf(sales.manage));
            save(*view, name + u"-opened"_s);
        }
    }

    void narrowAndFound()
    {
        SalesEstate sales;
        auto view = viewOf(sales.maker.make(), {.centre = sales.database}, {420, 480}, Theme::Light);
        view->canvas()->setFocus();
        view->find();
        QTest::keyClicks(view->focusWidget(), u"host"_s);
        save(*view, u"narrow-find"_s);
    }

    void asATable()
    {
        SalesEstate sales;
        auto view =
            viewOf(sales.maker.make(), {.centre = sales.database, .mode = MapMode::Impact}, {900, 600}, Theme::Light);
        view->setShape(MapView::Shape::Table);
        save(*view, u"table"_s);
    }

    void empty() { save(*viewOf(std::make_shared<const Estate>(), {}, {640, 600}, Theme::Light), u"empty"_s); }

    void large()
    {
        EstateMaker maker;
        std::vector<Id<Component>> ids;
        for (int i = 0; i < 2'000; ++i)
            ids.push_back(maker.component(u"component %1"_s.arg(i)));
        uint state = 7;
        const auto random = [&](int below) { return int((state = state * 1664525U + 1013904223U) >> 8) % below; };
        for (int i = 0; i < 6'000; ++i) {
            const int tier = random(19);
            maker.needs(ids[size_t(tier * 100 + random(100))], ids[size_t((tier + 1) * 100 + random(100))],
                        random(5) == 0 ? Strength::Soft : Strength::Hard);
        }
        const auto estate = maker.make();
        auto view = viewOf(estate, {.centre = ids[1005], .near = {3, 3}}, {1100, 800}, Theme::Light);
        save(*view, u"large"_s);
        view->canvas()->fit();
        save(*view, u"large-fit"_s);
        view = viewOf(estate, {.centre = ids[1005], .mode = MapMode::Impact}, {1100, 800}, Theme::Dark);
        view->canvas()->fit();
        save(*view, u"large-impact-fit"_s);
    }
};

QTEST_MAIN(TestMapViewGallery)
#include "tst_map_view_gallery.moc"
