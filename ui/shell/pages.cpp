// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/pages.h"

#include "kit/remembered.h"
#include "setup/desk_setup_page.h"
#include "ui_desk/desk_page.h"
#include "ui_estate/estate_page.h"
#include "ui_map/hosts_view.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_switch.h"
#include "ui_map/timeline_view.h"
#include "ui_today/today_page.h"

#include <QDateTime>

namespace mainstay {

namespace {

/// Map and page follow one another: a click on the map is one in the tree, but does not move the map's centre.
void join(EstatePage *page, MapView *map)
{
    const auto isFromMap = std::make_shared<bool>(false);
    QObject::connect(page, &EstatePage::estateShown, map, &MapView::setEstate);
    QObject::connect(page, &EstatePage::centreShown, map, [map, isFromMap](Id<Component> component) {
        if (*isFromMap)
            map->select(component);
        else
            map->setCentre(component);
    });
    const auto isFromPage = std::make_shared<bool>(false);
    QObject::connect(page, &EstatePage::impactShown, map, [map, isFromPage](std::optional<Id<Component>> of) {
        *isFromPage = true;
        if (of)
            map->setCentre(*of);
        map->setMode(of ? MapMode::Impact : MapMode::Neighbourhood);
        *isFromPage = false;
    });
    QObject::connect(map, &MapView::componentChosen, page, [page, isFromMap](Id<Component> component) {
        *isFromMap = true;
        page->choose(component);
        *isFromMap = false;
    });
    QObject::connect(map, &MapView::centreChanged, page, &EstatePage::choose);
    QObject::connect(map, &MapView::modeChanged, page, [page, map, isFromPage](MapMode mode) {
        // The page asks for another mode also when what was shown is gone; then there is nowhere to go.
        if (const auto centre = map->centre(); centre && !*isFromPage)
            Q_EMIT page->linkActivated(mode == MapMode::Impact ? linkToImpact(*centre) : linkTo(*centre));
    });
    QObject::connect(page, &EstatePage::answerShown, map, &MapView::setAnswer);
    QObject::connect(map, &MapView::failed, page, &Page::failed);
}

/// A picture follows the page, and the page what is clicked in it.
template <class View>
void follow(EstatePage *page, View *view)
{
    QObject::connect(page, &EstatePage::estateShown, view, &View::setEstate);
    QObject::connect(page, &EstatePage::centreShown, view, &View::select);
    QObject::connect(page, &EstatePage::answerShown, view, &View::setAnswer);
    QObject::connect(view, &View::componentChosen, page, &EstatePage::choose);
    QObject::connect(view, &View::failed, page, &Page::failed);
}

/// Who asks what breaks gets the map.
void join(EstatePage *page, PictureSwitch *pictures)
{
    follow(page, pictures->matrix());
    follow(page, pictures->timeline());
    follow(page, pictures->hosts());
    QObject::connect(page, &EstatePage::impactShown, pictures, [pictures](std::optional<Id<Component>> of) {
        if (of)
            pictures->show(PictureSwitch::Shown::Map);
    });
    QObject::connect(page, &EstatePage::pictureWanted, pictures, &PictureSwitch::showAsked);
    QObject::connect(page, &EstatePage::stateSaved, pictures, &PictureSwitch::saveState);
    QObject::connect(page, &EstatePage::stateRestored, pictures, &PictureSwitch::restoreState);
}

Page *makeEstate(const PageContext &context)
{
    const auto today = [now = context.now] { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(now())).date(); };
    auto pictures = std::make_unique<PictureSwitch>(
        new MapView(context.words), new MatrixView(context.workspace, context.words),
        new TimelineView(context.workspace, context.words, today), new HostsView(context.workspace, context.words));
    PictureSwitch *shown = pictures.get();
    shown->map()->setOwnKey(keyIn(QStringLiteral("map/own"), context.workspace.location()));
    auto *page = new EstatePage(context, std::move(pictures));
    join(page, shown->map());
    join(page, shown);
    return page;
}

} // namespace

QList<PageSpec> allPages()
{
    return {
        [](const PageContext &context) -> Page * { return new TodayPage(context); },
        makeEstate,
        [](const PageContext &context) -> Page * { return new DeskPage(context); },
        [](const PageContext &context) -> Page * { return new DeskSetupPage(context); },
    };
}

} // namespace mainstay
