// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_tools.h"

#include "words/words.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr quint32 DeepestOffered = 4;

/// As the data of a QAction: nothing, for all the way, is an invalid variant.
QVariant toVariant(std::optional<quint32> steps)
{
    return steps ? QVariant(*steps) : QVariant();
}

void check(QActionGroup *group, std::optional<quint32> steps)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data() == toVariant(steps));
}

} // namespace

MapTools::MapTools(const Words &words, QWidget *parent)
    : ToolRow(parent), m_kindMenu(new QMenu(this)), m_depthMenu(new QMenu(this)), m_more(new QMenu(this))
{
    m_whole = addButton(u"view-list-tree"_s, tr("Whole estate"),
                        tr("Show the whole estate from its solutions down, instead of a neighbourhood"));
    m_whole->setCheckable(true);
    connect(m_whole, &QPushButton::toggled, this,
            [this](bool isOn) { Q_EMIT extentWanted(isOn ? MapExtent::Whole : MapExtent::Neighbourhood); });
    m_kinds = addButton(u"view-filter"_s, tr("All kinds"), tr("Which kinds of dependencies are shown"));
    m_depth = addButton(u"distribute-vertical-margin"_s, tr("Depth"), tr("How many steps from the centre are shown"));
    m_breaks =
        addButton(u"dialog-warning"_s, tr("What breaks"), tr("Show what fails and degrades when the centre fails"));
    m_anew = addButton(u"edit-undo"_s, tr("Lay out anew"), tr("Put back what was dragged, and lay out the map anew"));
    m_anew->hide();
    QPushButton *picture = addButton(u"document-save"_s, tr("Save picture"), tr("Save the map as SVG, PNG or PDF"));
    QPushButton *more = addButton(u"overflow-menu"_s, {}, tr("More about the map"));
    m_kinds->setMenu(m_kindMenu);
    m_depth->setMenu(m_depthMenu);
    m_breaks->setCheckable(true);
    more->setMenu(m_more);
    buildKinds(words);
    m_above = addDepths(tr("What needs it"), &MapDepth::dependents);
    m_below = addDepths(tr("What it needs"), &MapDepth::providers);
    connect(m_breaks, &QPushButton::toggled, this,
            [this](bool isOn) { Q_EMIT modeWanted(isOn ? MapMode::Impact : MapMode::Neighbourhood); });
    connect(m_anew, &QPushButton::clicked, this, &MapTools::anewWanted);
    connect(picture, &QPushButton::clicked, this, &MapTools::pictureWanted);
    showWish(m_wish);
}

void MapTools::buildKinds(const Words &words)
{
    QAction *all = m_kindMenu->addAction(tr("All kinds"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT kindsWanted(DependencyKinds().set()); });
    m_kindMenu->addSeparator();
    for (int kind = 0; kind < dependencyKindCount; ++kind) {
        QAction *action = m_kindMenu->addAction(words.name(toName(DependencyKind(kind))));
        action->setCheckable(true);
        m_kindActions.append(action);
        connect(action, &QAction::triggered, this, [this, kind](bool isOn) {
            DependencyKinds kinds = m_wish.kinds;
            kinds.set(size_t(kind), isOn);
            Q_EMIT kindsWanted(kinds);
        });
    }
}

QActionGroup *MapTools::addDepths(const QString &title, std::optional<quint32> MapDepth::*side)
{
    auto *group = new QActionGroup(this);
    m_depthMenu->addSection(title);
    const auto add = [&](const QString &text, std::optional<quint32> steps) {
        QAction *action = m_depthMenu->addAction(text);
        action->setCheckable(true);
        action->setData(toVariant(steps));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, side, steps] {
            MapDepth depth = m_wish.depth();
            depth.*side = steps;
            Q_EMIT depthWanted(depth);
        });
    };
    for (quint32 steps = 0; steps <= DeepestOffered; ++steps)
        add(tr("%n step(s)", nullptr, int(steps)), steps);
    add(tr("All the way"), std::nullopt);
    return group;
}

void MapTools::setDragged(bool isDragged)
{
    if (m_anew->isVisibleTo(this) == isDragged)
        return;
    m_anew->setVisible(isDragged);
    if (parentWidget())
        fitInto(parentWidget()->width());
}

void MapTools::showWish(const MapWish &wish)
{
    m_wish = wish;
    const auto text = [this](std::optional<quint32> steps) { return steps ? locale().toString(*steps) : tr("all"); };
    const MapDepth &depth = wish.depth();
    setWords(m_depth,
             depth.dependents == depth.providers
                 ? tr("Depth %1").arg(text(depth.dependents))
                 : tr("Depth %1 ↑ %2 ↓", "steps up and down").arg(text(depth.dependents), text(depth.providers)));
    setWords(m_kinds,
             wish.kinds.all()
                 ? tr("All kinds")
                 : tr("%1 of %n kinds", nullptr, dependencyKindCount).arg(locale().toString(int(wish.kinds.count()))));
    check(m_above, depth.dependents);
    check(m_below, depth.providers);
    for (int kind = 0; kind < dependencyKindCount; ++kind)
        m_kindActions.at(kind)->setChecked(wish.kinds.test(size_t(kind)));
    const QSignalBlocker quietWhole(m_whole);
    m_whole->setChecked(wish.extent == MapExtent::Whole);
    m_depth->setVisible(wish.extent == MapExtent::Neighbourhood);
    const QSignalBlocker quiet(m_breaks);
    m_breaks->setChecked(wish.mode == MapMode::Impact);
    if (parentWidget())
        fitInto(parentWidget()->width());
}

} // namespace mainstay
