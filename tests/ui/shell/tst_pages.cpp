// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/pages.h"

#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_switch.h"
#include "ui_map/timeline_view.h"
#include "ui_shell/desk_session.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The places as the program puts them together.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapsDepthIsKeptWithItsPage()
    {
        const QTemporaryDir folder;
        DeskSession session(openDesk(folder.filePath(u"test.mainstay"_s)), shippedRules(), m_words, currentInstant);
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const auto estate = [&session] {
            for (const PageSpec &make : allPages()) {
                std::unique_ptr<Page> page(make(session.context()));
                if (page->place() == u"estate")
                    return page;
            }
            return std::unique_ptr<Page>();
        };
        const std::unique_ptr<Page> page = estate();
        MapWish wish = page->findChild<MapView *>()->wish();
        wish.near = {3, std::nullopt};
        page->findChild<MapView *>()->setWish(wish);
        page->saveState(settings);

        const std::unique_ptr<Page> next = estate();
        next->restoreState(settings);
        QCOMPARE(next->findChild<MapView *>()->wish().near, wish.near);
    }

    void theMatrixAndTheTreeShareOneSelection()
    {
        const QTemporaryDir folder;
        DeskSession session(openDesk(folder.filePath(u"test.mainstay"_s)), shippedRules(), m_words, currentInstant);
        std::unique_ptr<Page> page;
        for (const PageSpec &make : allPages()) {
            std::unique_ptr<Page> made(make(session.context()));
            if (made->place() == u"estate")
                page = std::move(made);
        }
        Component made;
        for (const QString &name : {u"shop"_s, u"till"_s}) {
            made.name = name;
            const auto id = session.workspace().writeNow([&](Transaction &t) { return addComponent(t, made); });
            made.parent = id.value();
        }
        page->resize(1200, 800);
        page->QWidget::show();
        auto *pictures = page->findChild<PictureSwitch *>();
        pictures->show(PictureSwitch::Shown::Matrix);
        const MatrixCanvas *canvas = pictures->matrix()->canvas();
        LiveEstate &estate = session.context().estate;
        QVERIFY(QTest::qWaitFor([&] { return estate.current()->tree().size() == 2 && canvas->matrix(); }, 10'000));
        const ComponentTree &tree = estate.current()->tree();
        const Id<Component> last = tree.component(1).id;

        page->show(linkTo(last));
        QCOMPARE(canvas->selected(), canvas->matrix()->placeOf(1));

        std::optional<Link> shown;
        connect(page.get(), &Page::shown, this, [&](const Link &link) { shown = link; });
        Q_EMIT pictures->matrix()->componentChosen(tree.component(0).id);
        QCOMPARE(shown, linkTo(tree.component(0).id));
        QCOMPARE(pictures->map()->centre(), tree.component(0).id);

        page->show(linkToImpact(last));
        QVERIFY2(pictures->shown() == PictureSwitch::Shown::Map, "what breaks is seen on the map");

        page->show(linkToPlace(u"estate"_s, u"picture=timeline months=6"_s));
        QVERIFY(pictures->shown() == PictureSwitch::Shown::Timeline);
        QCOMPARE(pictures->timeline()->wish().months, 6);
        page->show(linkToPlace(u"estate"_s, u"picture=nonsense months=-1 =x"_s));
        QVERIFY(pictures->shown() == PictureSwitch::Shown::Timeline);
        QCOMPARE(pictures->timeline()->wish().months, 6);
    }

private:
    Words m_words{QLocale::c()};
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
