// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_view.h"

#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/icon.h"
#include "kit/look.h"
#include "ui_map/map_find.h"
#include "ui_map/map_tools.h"
#include "ui_map/rows_view.h"
#include "words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SkeletonAfter = 150; // ms
constexpr int OverlayGap = Grid * 3 / 2;

} // namespace

MapView::MapView(const Words &words, QWidget *parent) : QWidget(parent), m_words(words), m_worker(words.locale())
{
    build();
    buildMenu();
    wireCanvas();
    wireTools();
    wireRows(m_table);
    wireRows(m_impacted);
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(SkeletonAfter);
    connect(&m_skeleton, &QTimer::timeout, m_canvas, [this] {
        m_canvas->setWaiting(true);
        showPage();
    });
    connect(&m_worker, &MapWorker::made, this, &MapView::take);
}

MapView::~MapView() = default;

void MapView::setEstate(std::shared_ptr<const Estate> estate)
{
    m_estate = std::move(estate);
    ask();
}

void MapView::setCentre(Id<Component> component)
{
    if (m_wish.centre == component) {
        select(component);
        return;
    }
    m_wish.centre = component;
    m_wish.expanded.clear();
    m_wish.collapsed.clear();
    m_wish.folded.clear();
    if (m_wish.extent == MapExtent::Whole)
        select(component);
    else
        ask();
    Q_EMIT centreChanged(component);
}

void MapView::setMode(MapMode mode)
{
    if (m_wish.mode == mode)
        return;
    m_wish.mode = mode;
    if (mode == MapMode::Impact)
        m_wish.extent = MapExtent::Neighbourhood;
    m_tools->showWish(m_wish);
    ask();
    Q_EMIT modeChanged(mode);
}

void MapView::setExtent(MapExtent extent)
{
    if (m_wish.extent == extent)
        return;
    if (extent == MapExtent::Whole)
        setMode(MapMode::Neighbourhood);
    m_wish.extent = extent;
    m_tools->showWish(m_wish);
    arrange();
    ask();
}

void MapView::setWish(const MapWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    m_tools->showWish(m_wish);
    arrange();
    ask();
}

void MapView::ask()
{
    auto question = questionOf(m_wish, m_estate, mapFontsOf(font()));
    if (!question) {
        m_worker.forget();
        m_skeleton.stop();
        m_canvas->clear();
        m_table->rows()->setRows({});
        m_impacted->rows()->setRows({});
        showImpact(false);
        showPage();
        return;
    }
    if (!std::exchange(m_isAnew, false))
        question->before = m_canvas->map();
    question->dragged = m_places.of(m_wish);
    m_tools->setDragged(!question->dragged.empty());
    m_worker.ask(std::move(*question));
    if (!m_skeleton.isActive())
        m_skeleton.start();
}

void MapView::take(const MapAnswer &answer)
{
    m_skeleton.stop();
    showImpact(answer.map->mode == MapMode::Impact);
    const bool isFirst = !m_canvas->map();
    m_canvas->setMap(answer.map);
    if (isFirst && m_wish.centre)
        select(*m_wish.centre);
    showPage();
    fillRows(answer);
    if (m_find->isVisible())
        showFound(0);
    Q_EMIT shown();
}

void MapView::showImpact(bool isShown)
{
    m_impact->setVisible(isShown);
    if (isShown && m_split->sizes().value(1) < rowHeight())
        m_split->setSizes({3 * height(), height()});
}

void MapView::fillRows(const MapAnswer &answer)
{
    m_table->rows()->setRows(answer.boxes);
    m_impacted->rows()->setRows(answer.impacted);
    const Impact &impact = answer.map->impact;
    const int components = int(impact.impacted.size() + impact.added.size());
    m_impactTitle->setText(components == 0 ? tr("Nothing else fails or degrades.")
                                           : tr("%n component(s)", nullptr, components) + u" · "_s
                                   + tr("%n solution(s)", nullptr, int(impact.solutions.size())));
    if (const auto selected = m_canvas->selectedComponent()) {
        m_table->setCurrentKey(selected->value);
        m_impacted->setCurrentKey(selected->value);
    }
}

void MapView::setShape(Shape shape)
{
    m_shape = shape;
    m_asTable->setChecked(shape == Shape::Table);
    if (!m_canvas->map())
        return;
    showPage();
    if (shape == Shape::Table)
        m_table->setFocus();
    else
        m_canvas->setFocus();
}

void MapView::showPage()
{
    const bool isEmpty = !m_canvas->map() && !m_worker.isBusy();
    const bool isTable = m_shape == Shape::Table && m_canvas->map();
    m_shapes->setCurrentWidget(isEmpty ? m_empty : isTable ? m_tablePage : m_canvas);
    m_tools->setVisible(!isEmpty || m_estate->tree().size() > 0); // the whole needs no centre
    m_tools->raise();
    if (isEmpty || isTable)
        m_find->hide();
    m_find->raise();
    arrange();
}

void MapView::find()
{
    if (!m_canvas->map())
        return;
    setShape(Shape::Map);
    m_find->open();
    arrange();
}

/// Of what was found, the one that many steps on; 0 begins anew.
void MapView::showFound(int step)
{
    const EstateMap *map = m_canvas->map().get();
    if (!map)
        return;
    m_found = boxesLike(*map, m_find->text());
    const int count = int(m_found.size());
    m_foundAt = count == 0 ? -1 : step == 0 ? 0 : (m_foundAt + step + count) % count;
    m_canvas->setFound(m_found);
    m_find->showCount(m_foundAt + 1, count);
    arrange();
    if (m_foundAt < 0)
        return;
    const quint32 box = m_found[size_t(m_foundAt)];
    m_canvas->select(map->boxes[box].id);
    m_canvas->reveal(box);
    if (step != 0)
        Q_EMIT componentChosen(map->boxes[box].id);
}

void MapView::chooseKey(qint64 key)
{
    const Id<Component> component(key);
    const auto box = m_canvas->map() ? m_canvas->map()->placeOf(component) : std::nullopt;
    if (box)
        m_canvas->choose(*box);
    else
        Q_EMIT componentChosen(component);
}

void MapView::wireCanvas()
{
    connect(m_canvas, &MapCanvas::chosen, this, &MapView::componentChosen);
    connect(m_canvas, &MapCanvas::dragged, this, &MapView::putDragged);
    connect(m_canvas, &MapCanvas::recentred, this, &MapView::activate);
    connect(m_canvas, &MapCanvas::expandWanted, this, [this](const ComponentSide &side) {
        if (m_wish.extent == MapExtent::Whole)
            m_wish.open(side.component);
        else if (!m_wish.folded.remove(side.component.value))
            m_wish.expand(side);
        ask();
    });
    connect(m_canvas, &MapCanvas::collapseWanted, this, [this](const ComponentSide &side) {
        m_wish.extent == MapExtent::Whole ? m_wish.fold(side.component) : m_wish.collapse(side);
        ask();
    });
    connect(m_canvas, &MapCanvas::groupWanted, this, [this](Id<Component> component) {
        m_wish.folded.insert(component.value);
        ask();
    });
    connect(m_canvas, &MapCanvas::selectionMoved, this, [this] {
        if (const auto selected = m_canvas->selectedComponent()) {
            m_table->setCurrentKey(selected->value);
            m_impacted->setCurrentKey(selected->value);
        }
    });
}

void MapView::wireTools()
{
    connect(m_tools, &MapTools::modeWanted, this, [this](MapMode mode) {
        centreOnSelected();
        setMode(mode);
    });
    connect(m_tools, &MapTools::extentWanted, this, [this](MapExtent extent) {
        centreOnSelected();
        setExtent(extent);
    });
    connect(m_tools, &MapTools::depthWanted, this, [this](const MapDepth &depth) {
        MapWish wish = m_wish;
        wish.depth() = depth;
        setWish(wish);
    });
    connect(m_tools, &MapTools::kindsWanted, this, [this](DependencyKinds kinds) {
        MapWish wish = m_wish;
        wish.kinds = kinds;
        setWish(wish);
    });
    connect(m_tools, &MapTools::anewWanted, this, &MapView::layOutAnew);
    connect(m_tools, &MapTools::pictureWanted, this, &MapView::savePictureAs);
    connect(m_find, &MapFind::changed, this, [this] { showFound(0); });
    connect(m_find, &MapFind::nextWanted, this, [this] { showFound(1); });
    connect(m_find, &MapFind::previousWanted, this, [this] { showFound(-1); });
    connect(m_find, &MapFind::closed, this, [this] {
        m_canvas->setFound({});
        m_canvas->setFocus();
    });
}

void MapView::wireRows(RowsView *rows)
{
    connect(rows, &RowsView::keyChosen, this, &MapView::chooseKey);
    connect(rows, &RowsView::keyActivated, this, [this](qint64 key) { activate(Id<Component>(key)); });
}

void MapView::activate(Id<Component> component)
{
    const auto map = m_canvas->map();
    const auto shown = map ? map->placeOf(component) : std::nullopt;
    if (m_wish.extent == MapExtent::Neighbourhood && shown && map->boxes[*shown].isFolded())
        m_canvas->toggle(*shown, NeighbourSide::Providers);
    else if (m_wish.extent == MapExtent::Neighbourhood)
        setCentre(component);
    else if (shown && map->boxes[*shown].children > 0)
        m_canvas->toggle(*shown, NeighbourSide::Providers);
    else
        showAround(component);
}

/// Who leaves the whole goes on from the selected box; or from the centre, where that is folded into it.
void MapView::centreOnSelected()
{
    const auto map = m_canvas->map();
    const auto selected = m_canvas->selected();
    if (!map || map->mode != MapMode::Whole || !selected || (m_wish.centre && map->placeOf(*m_wish.centre) == selected))
        return;
    setCentre(map->boxes[*selected].id);
}

void MapView::showAround(Id<Component> component)
{
    setCentre(component);
    setExtent(MapExtent::Neighbourhood);
}

void MapView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        ask();
}

bool MapView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    if (watched == m_canvas && undoDrag(*event)) {
        event->accept();
        return true;
    }
    if (watched == m_canvas && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        find();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MapView::setLeading(int width)
{
    if (std::exchange(m_leading, width) != width)
        arrange();
}

/// What lies over the pages: find at the left, tools at the right; zoom below, over the canvas.
void MapView::arrange()
{
    const QRect page = m_shapes->rect();
    m_tools->placeAtRight(page.width(), m_leading, OverlayGap);
    m_find->adjustSize();
    const bool isBeside = m_leading + m_find->width() + m_tools->width() + 3 * OverlayGap <= page.width();
    m_find->move(OverlayGap + (isBeside ? m_leading : 0),
                 isBeside ? OverlayGap : m_tools->geometry().bottom() + OverlayGap);
    m_zoom->adjustSize();
    m_zoom->move(m_canvas->width() - m_zoom->width() - OverlayGap, m_canvas->height() - m_zoom->height() - Grid);
    m_canvas->setReserved({0, m_tools->geometry().bottom(), 0, 0}, m_zoom->width());
}

} // namespace mainstay
