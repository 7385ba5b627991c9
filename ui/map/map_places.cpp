// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_places.h"

#include <QSettings>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype Numbers = 3; // of a box: its id, across, along
constexpr double Farthest = 1e6; // px; nobody drags so far

qint64 viewOf(const MapWish &wish)
{
    return wish.extent == MapExtent::Whole || !wish.centre ? 0 : wish.centre->value;
}

std::optional<DraggedBox> boxOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != Numbers)
        return std::nullopt;
    bool areNumbers[Numbers] = {};
    const DraggedBox box{Id<Component>(parts[0].toLongLong(&areNumbers[0])),
                         {parts[1].toDouble(&areNumbers[1]), parts[2].toDouble(&areNumbers[2])}};
    const bool isSane = std::ranges::all_of(areNumbers, std::identity()) && std::abs(box.at.x()) <= Farthest
        && std::abs(box.at.y()) <= Farthest; // and not what is no number
    return isSane ? std::optional(box) : std::nullopt;
}

} // namespace

const std::vector<DraggedBox> &MapPlaces::of(const MapWish &wish) const
{
    static const std::vector<DraggedBox> none;
    const auto view = m_views.constFind(viewOf(wish));
    return view == m_views.constEnd() ? none : *view;
}

std::optional<DraggedBox> MapPlaces::of(const MapWish &wish, Id<Component> component) const
{
    const std::vector<DraggedBox> &boxes = of(wish);
    const auto found = std::ranges::find(boxes, component, &DraggedBox::component);
    return found == boxes.end() ? std::nullopt : std::optional(*found);
}

void MapPlaces::put(const MapWish &wish, const DraggedBox &box)
{
    forget(wish, box.component);
    m_views[viewOf(wish)].push_back(box);
}

void MapPlaces::forget(const MapWish &wish, Id<Component> component)
{
    const auto view = m_views.find(viewOf(wish));
    if (view == m_views.end())
        return;
    std::erase_if(*view, [component](const DraggedBox &box) { return box.component == component; });
    if (view->empty())
        m_views.erase(view);
}

void MapPlaces::forgetAll(const MapWish &wish)
{
    m_views.remove(viewOf(wish));
}

void MapPlaces::save(QSettings &settings, const QString &key) const
{
    settings.remove(key);
    for (auto view = m_views.constBegin(); view != m_views.constEnd(); ++view) {
        QStringList boxes;
        for (const DraggedBox &box : *view)
            boxes.append(u"%1 %2 %3"_s.arg(box.component.value).arg(box.at.x(), 0, 'f', 1).arg(box.at.y(), 0, 'f', 1));
        settings.setValue(key + u'/' + QString::number(view.key()), boxes);
    }
}

void MapPlaces::restore(const QSettings &settings, const QString &key)
{
    m_views.clear();
    for (const QString &name : settings.allKeys()) {
        bool isNumber = false;
        const qint64 view = name.startsWith(key + u'/') ? name.mid(key.size() + 1).toLongLong(&isNumber) : 0;
        if (!isNumber)
            continue;
        for (const QString &text : settings.value(name).toStringList())
            if (const auto box = boxOf(text))
                m_views[view].push_back(*box);
    }
}

} // namespace mainstay
