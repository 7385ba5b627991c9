// SPDX-License-Identifier: GPL-3.0-or-later
// What a map view remembers, and where a person has dragged its boxes.
#include "kit/remembered.h"
#include "render/map_drag.h"
#include "ui_map/map_tools.h"
#include "ui_map/map_view.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// As text for settings: "2", or "all".
QString toText(std::optional<quint32> steps)
{
    return steps ? QString::number(*steps) : u"all"_s;
}

std::optional<quint32> stepsFrom(const QVariant &text, std::optional<quint32> otherwise)
{
    if (text.toString() == u"all")
        return std::nullopt;
    bool isNumber = false;
    const quint32 steps = text.toUInt(&isNumber);
    return isNumber ? std::optional(steps) : otherwise;
}

QStringList toTexts(const QSet<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    texts.sort();
    return texts;
}

/// What is no id is left out.
QSet<qint64> idsFrom(const QVariant &texts)
{
    QSet<qint64> ids;
    for (const QString &text : texts.toStringList()) {
        bool isNumber = false;
        if (const qint64 id = text.toLongLong(&isNumber); isNumber)
            ids.insert(id);
    }
    return ids;
}

} // namespace

void MapView::putDragged(quint32 box)
{
    const EstateMap &map = *m_canvas->map();
    const Id<Component> component = map.boxes[box].id;
    m_drags.push_back({m_wish, component, m_places.of(m_wish, component)});
    m_places.put(m_wish, {component, draggedTo(map, box)});
    ask();
}

/// Ctrl+Z belongs to the window, but for who has just dragged something and gone nowhere else.
bool MapView::undoDrag(const QEvent &event)
{
    if (event.type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_drags.clear();
        return false;
    }
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    if (!isKey || m_drags.empty() || !static_cast<const QKeyEvent &>(event).matches(QKeySequence::Undo))
        return false;
    if (event.type() == QEvent::ShortcutOverride)
        return true;
    const Drag last = m_drags.back();
    m_drags.pop_back();
    if (last.before)
        m_places.put(last.wish, *last.before);
    else
        m_places.forget(last.wish, last.component);
    ask();
    return true;
}

void MapView::putBack(Id<Component> component)
{
    m_places.forget(m_wish, component);
    ask();
}

void MapView::layOutAnew()
{
    m_drags.clear();
    m_places.forgetAll(m_wish);
    m_isAnew = true;
    ask();
}

void MapView::saveState(QSettings &settings) const
{
    settings.setValue(u"map/depth-up"_s, toText(m_wish.near.dependents));
    settings.setValue(u"map/depth-down"_s, toText(m_wish.near.providers));
    settings.setValue(u"map/impact-up"_s, toText(m_wish.far.dependents));
    settings.setValue(u"map/impact-down"_s, toText(m_wish.far.providers));
    settings.setValue(u"map/extent"_s, m_wish.extent == MapExtent::Whole ? u"whole"_s : u"neighbourhood"_s);
    m_places.save(settings, m_ownKey + u"/dragged"_s);
    settings.setValue(m_ownKey + u"/opened"_s, toTexts(m_wish.opened));
    settings.setValue(m_ownKey + u"/folded"_s, toTexts(m_wish.folded));
    saveSizes(settings, u"map/split"_s, *m_split);
}

void MapView::restoreState(const QSettings &settings)
{
    MapWish wish = m_wish;
    wish.near.dependents = stepsFrom(settings.value(u"map/depth-up"_s), wish.near.dependents);
    wish.near.providers = stepsFrom(settings.value(u"map/depth-down"_s), wish.near.providers);
    wish.far.dependents = stepsFrom(settings.value(u"map/impact-up"_s), wish.far.dependents);
    wish.far.providers = stepsFrom(settings.value(u"map/impact-down"_s), wish.far.providers);
    if (settings.value(u"map/extent"_s).toString() == u"whole" && wish.mode == MapMode::Neighbourhood)
        wish.extent = MapExtent::Whole;
    wish.opened = idsFrom(settings.value(m_ownKey + u"/opened"_s));
    wish.folded = idsFrom(settings.value(m_ownKey + u"/folded"_s));
    m_places.restore(settings, m_ownKey + u"/dragged"_s);
    restoreSizes(settings, u"map/split"_s, *m_split);
    if (wish == m_wish)
        ask();
    setWish(wish);
}

} // namespace mainstay
