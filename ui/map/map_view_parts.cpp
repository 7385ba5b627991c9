// SPDX-License-Identifier: GPL-3.0-or-later
// What a map view is put together from, and its menus and files.
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/icon.h"
#include "kit/look.h"
#include "render/map_picture.h"
#include "render/one_line.h"
#include "ui_map/map_find.h"
#include "ui_map/map_tools.h"
#include "ui_map/map_view.h"
#include "ui_map/rows_view.h"

#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double ButtonZoom = 1.25;

} // namespace

void MapView::build()
{
    m_shapes = new QStackedWidget;
    m_canvas = new MapCanvas(m_words);
    m_canvas->installEventFilter(this);
    m_shapes->installEventFilter(this);
    // They lie over whichever page is shown.
    m_tools = new MapTools(m_words, m_shapes);
    m_find = new MapFind(m_shapes);
    m_zoom = new QWidget(m_canvas);
    auto *zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    zoom->setSpacing(0);
    const auto addZoom = [&](const QString &icon, const QString &name, auto run) {
        auto *button = new QToolButton;
        button->setIcon(tintedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_canvas, run);
        zoom->addWidget(button);
    };
    addZoom(u"list-remove"_s, tr("Smaller (Ctrl+−)"), [this] { m_canvas->zoomBy(1 / ButtonZoom); });
    addZoom(u"zoom-fit-best"_s, tr("All of it (Ctrl+0)"), [this] { m_canvas->fit(); });
    addZoom(u"list-add"_s, tr("Larger (Ctrl++)"), [this] { m_canvas->zoomBy(ButtonZoom); });

    m_table = new RowsView({tr("Code"), tr("Name"), tr("State"), tr("Needs"), tr("Is needed by")});
    m_table->setAccessibleName(tr("Dependency map as a table"));
    m_empty = new EmptyState(u"distribute-graph"_s, tr("No component chosen"),
                             tr("Choose a component to see what it needs and what needs it."));
    m_tablePage = new QWidget;
    m_tablePage->setAutoFillBackground(true);
    m_tablePage->setBackgroundRole(QPalette::Base);
    auto *page = new QVBoxLayout(m_tablePage);
    page->setContentsMargins(0, m_tools->sizeHint().height() + 3 * Grid, 0, 0);
    page->addWidget(m_table);
    m_shapes->addWidget(m_empty);
    m_shapes->addWidget(m_canvas);
    m_shapes->addWidget(m_tablePage);
    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_shapes);
    m_split->addWidget(buildImpact());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    setFocusProxy(m_canvas);
}

QWidget *MapView::buildImpact()
{
    m_impact = new QWidget;
    m_impact->setAutoFillBackground(true);
    m_impact->setBackgroundRole(QPalette::Base);
    m_impactTitle = new QLabel;
    m_impactTitle->setFont(fontOf(font(), TextSize::Small, QFont::DemiBold));
    m_impactTitle->setForegroundRole(QPalette::PlaceholderText);
    m_impactTitle->setTextFormat(Qt::PlainText);
    m_impactTitle->setContentsMargins(2 * Grid, 0, 2 * Grid, 0);
    m_impacted = new RowsView({tr("Code"), tr("Name"), tr("State"), tr("By which way")});
    m_impacted->setAccessibleName(tr("What breaks"));
    auto *layout = new QVBoxLayout(m_impact);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_impactTitle);
    layout->addWidget(m_impacted);
    m_impact->hide();
    return m_impact;
}

void MapView::buildMenu()
{
    QMenu *menu = m_tools->more();
    menu->addAction(tr("Find…"), QKeySequence::Find, this, &MapView::find);
    m_asTable = menu->addAction(tr("Read as a table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::triggered, this, [this](bool isOn) { setShape(isOn ? Shape::Table : Shape::Map); });
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, &MapView::copyPicture);
    menu->addAction(tr("Save picture…"), this, &MapView::savePictureAs);
    // The shortcut is shown, but the canvas hears the keys: another part of the window may find by them as well.
    menu->actions().constFirst()->setShortcutContext(Qt::WidgetShortcut);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_tools->more()->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_canvas, &MapCanvas::menuWanted, this, &MapView::showMenu);
    connect(&m_saver, &PictureSaver::failed, this, &MapView::failed);
}

QString MapView::nameInMenu(Id<Component> component) const
{
    constexpr qsizetype letters = 40;
    const ComponentTree &tree = m_canvas->map()->estate->tree();
    return isolated(tree.component(*tree.indexOf(component)).name, letters).replace(u'&', u"&&"_s);
}

void MapView::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto place = m_canvas->selected()) {
        const Id<Component> component = m_canvas->map()->boxes[*place].id;
        menu->addAction(tr("Make it the centre"), this, [this, component] { showAround(component); });
        menu->addAction(tr("What breaks when it fails"), this, [this, component] {
            setCentre(component);
            setMode(MapMode::Impact);
        });
        if (m_canvas->map()->boxes[*place].isDragged)
            menu->addAction(tr("Put it back where it was laid out"), this, [this, component] { putBack(component); });
        const auto fold = [&](const QString &text, NeighbourSide side) {
            if (!m_canvas->hasBadge(*place, side))
                return;
            menu->addAction(text, this, [this, component, side] {
                // The map may be another by now.
                const auto now = m_canvas->map() ? m_canvas->map()->placeOf(component) : std::nullopt;
                if (now)
                    m_canvas->toggle(*now, side);
            });
        };
        const auto group = m_wish.extent == MapExtent::Whole ? std::nullopt : m_canvas->groupOf(*place);
        if (m_wish.extent == MapExtent::Neighbourhood && m_canvas->map()->boxes[*place].isFolded()) {
            fold(tr("Show what is folded into it"), NeighbourSide::Providers);
        } else if (m_wish.extent == MapExtent::Whole) {
            fold(tr("Open or fold it"), NeighbourSide::Providers);
        } else {
            fold(tr("Show or put away what needs it"), NeighbourSide::Dependents);
            fold(tr("Show or put away what it needs"), NeighbourSide::Providers);
        }
        if (group)
            menu->addAction(tr("Fold all below %1 into one box").arg(nameInMenu(*group)), this,
                            [this, group] { Q_EMIT m_canvas->groupWanted(*group); });
        menu->addSeparator();
    }
    menu->addActions(m_tools->more()->actions());
    menu->popup(at);
}

std::optional<Picture> MapView::picture() const
{
    if (!m_canvas->map())
        return std::nullopt;
    return pictureOf(m_canvas->map(), lookOf(palette()), m_words, m_canvas->answer());
}

void MapView::copyPicture()
{
    if (const auto drawn = picture())
        m_saver.copy(*drawn);
}

void MapView::savePictureTo(const QString &path)
{
    if (const auto drawn = picture())
        m_saver.save(*drawn, path);
}

void MapView::savePictureAs()
{
    if (const auto drawn = picture())
        m_saver.saveAs(*drawn, this, tr("Save the map"), tr("map"));
}

} // namespace mainstay
