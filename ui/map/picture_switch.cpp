// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_switch.h"

#include "kit/calm_style.h"
#include "ui_map/hosts_view.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/timeline_view.h"
#include "ui_map/tool_row.h"

#include <QButtonGroup>
#include <QHash>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SwitchGap = Grid * 3 / 2;
constexpr int RoomForTools = 40 * Grid; // beside it, when they are icons
constexpr const char *shownNames[] = {"map", "matrix", "timeline", "hosts"}; // in settings and links

std::optional<PictureSwitch::Shown> shownFrom(const QString &name)
{
    const auto *found = std::ranges::find(shownNames, name, [](const char *one) { return QString::fromLatin1(one); });
    if (found == std::end(shownNames))
        return std::nullopt;
    return PictureSwitch::Shown(found - std::begin(shownNames));
}

} // namespace

PictureSwitch::PictureSwitch(MapView *map, MatrixView *matrix, TimelineView *timeline, HostsView *hosts,
                             QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_matrix(matrix)
    , m_timeline(timeline)
    , m_hosts(hosts)
    , m_pages(new QStackedWidget)
    , m_bar(new ToolRow(this))
    , m_choices(new QButtonGroup(this))
{
    addChoice(Shown::Map, u"distribute-graph"_s, tr("Map"), tr("Show what depends on what as a map"));
    addChoice(Shown::Matrix, u"insert-table"_s, tr("Matrix"), tr("Show what depends on what as a structure matrix"));
    addChoice(Shown::Timeline, u"view-calendar-day"_s, tr("Timeline"), tr("Show what ends when"));
    addChoice(Shown::Hosts, u"computer"_s, tr("Hosts"), tr("Show what runs on which host, and what one takes down"));
    m_choices->button(int(Shown::Map))->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_bar->raise();
    setFocusProxy(m_map);
    arrange();
}

void PictureSwitch::addChoice(Shown shown, const QString &icon, const QString &text, const QString &about)
{
    QPushButton *button = m_bar->addButton(icon, text, about);
    button->setCheckable(true);
    m_choices->addButton(button, int(shown));
    m_pages->addWidget(pictureOf(shown));
    connect(button, &QPushButton::clicked, this, [this, shown] { show(shown); });
}

QWidget *PictureSwitch::pictureOf(Shown shown) const
{
    switch (shown) {
    case Shown::Map:
        return m_map;
    case Shown::Matrix:
        return m_matrix;
    case Shown::Timeline:
        return m_timeline;
    case Shown::Hosts:
        return m_hosts;
    }
    Q_UNREACHABLE();
}

void PictureSwitch::show(Shown shown)
{
    QWidget *picture = pictureOf(shown);
    m_pages->setCurrentWidget(picture);
    m_choices->button(int(shown))->setChecked(true);
    setFocusProxy(picture);
}

PictureSwitch::Shown PictureSwitch::shown() const
{
    return Shown(m_choices->checkedId());
}

void PictureSwitch::showAsked(const QString &question)
{
    QHash<QString, QString> asked;
    for (const QString &term : question.split(u' ', Qt::SkipEmptyParts))
        asked.insert(term.section(u'=', 0, 0), term.section(u'=', 1));
    if (const auto picture = shownFrom(asked.value(u"picture"_s)))
        show(*picture);
    if (const int months = asked.value(u"months"_s).toInt(); months > 0 && shown() == Shown::Timeline)
        m_timeline->setWish({.root = {}, .months = months});
}

void PictureSwitch::arrange()
{
    m_bar->fitInto(width() - RoomForTools);
    m_bar->move(SwitchGap, SwitchGap);
    const int leading = m_bar->width() + SwitchGap;
    m_map->setLeading(leading);
    m_matrix->setLeading(leading);
    m_timeline->setLeading(leading);
    m_hosts->setLeading(leading);
}

void PictureSwitch::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PictureSwitch::saveState(QSettings &settings) const
{
    settings.setValue(u"picture"_s, QLatin1String(shownNames[int(shown())]));
    m_map->saveState(settings);
    m_matrix->saveState(settings);
    m_timeline->saveState(settings);
    m_hosts->saveState(settings);
}

void PictureSwitch::restoreState(const QSettings &settings)
{
    m_map->restoreState(settings);
    m_matrix->restoreState(settings);
    m_timeline->restoreState(settings);
    m_hosts->restoreState(settings);
    show(shownFrom(settings.value(u"picture"_s).toString()).value_or(Shown::Map));
}

} // namespace mainstay
