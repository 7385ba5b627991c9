// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_rows.h"

#include "render/one_line.h"
#include "ui_map/map_path.h"
#include "words/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostInList = 80; // letters of a name among others
constexpr auto More = QT_TRANSLATE_N_NOOP("map", "%n more");

QString conditionText(Condition condition, const Words &words)
{
    return condition == Condition::Up ? QString() : words.name(toName(condition));
}

QString listText(QStringList names, quint32 undrawn, const Words &words)
{
    if (undrawn > 0)
        names.append(words.counted("map", More, undrawn));
    return names.join(u", "_s);
}

} // namespace

QList<KeyedRow> boxRows(const EstateMap &map, const Words &words)
{
    std::vector<QStringList> needs(map.boxes.size());
    std::vector<QStringList> needed(map.boxes.size());
    const auto name = [&map](quint32 box) { return isolated(map.boxes[box].name, MostInList); };
    for (const MapCurve &curve : map.curves) {
        needs[curve.dependent].append(name(curve.provider));
        needed[curve.provider].append(name(curve.dependent));
    }
    std::vector<quint32> order(map.boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&map](quint32 i) { return map.boxes[i].component; });
    QList<KeyedRow> rows;
    for (const quint32 i : order) {
        const MapBox &box = map.boxes[i];
        rows.append(
            {box.id.value,
             {map.estate->tree().code(box.component), box.name,
              box.isFolded() ? box.under : conditionText(box.condition, words),
              listText(needs[i], box.undrawnProviders, words), listText(needed[i], box.undrawnDependents, words)}});
    }
    return rows;
}

QList<KeyedRow> impactRows(const EstateMap &map, const Words &words, const std::stop_token &stop)
{
    const ComponentTree &tree = map.estate->tree();
    QList<KeyedRow> rows;
    rows.reserve(qsizetype(map.impact.impacted.size()));
    for (const Impacted &one : map.impact.impacted) {
        if (stop.stop_requested())
            break;
        rows.append({tree.component(one.component).id.value,
                     {tree.code(one.component), oneLine(tree.component(one.component).name),
                      conditionText(one.condition, words), wayText(map, one.component)}});
    }
    return rows;
}

} // namespace mainstay
