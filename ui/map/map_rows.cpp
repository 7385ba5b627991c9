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

QString fateText(Condition condition, PersonsWord word, const Words &words)
{
    QStringList texts;
    if (condition != Condition::Up)
        texts.append(words.name(toName(condition)));
    if (word != PersonsWord::None)
        texts.append(wordText(word, words));
    return texts.join(u", "_s);
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
              box.isFolded() ? box.under : fateText(box.condition, box.word, words),
              listText(needs[i], box.undrawnProviders, words), listText(needed[i], box.undrawnDependents, words)}});
    }
    return rows;
}

QList<KeyedRow> impactRows(const EstateMap &map, const Words &words, const std::stop_token &stop)
{
    struct Told {
        Impacted fate;
        PersonsWord word;
    };
    std::vector<Told> all;
    for (const Impacted &one : map.impact.impacted)
        all.push_back({one, PersonsWord::None});
    for (const Impacted &one : map.impact.added)
        all.push_back({one, PersonsWord::Added});
    for (const ComponentIndex component : map.impact.notImpacted)
        all.push_back({{component, Condition::Up}, PersonsWord::NotImpacted});
    std::ranges::sort(all, {}, [](const Told &told) { return told.fate.component; });
    const ComponentTree &tree = map.estate->tree();
    QList<KeyedRow> rows;
    rows.reserve(qsizetype(all.size()));
    for (const auto &[fate, word] : all) {
        if (stop.stop_requested())
            break;
        rows.append({tree.component(fate.component).id.value,
                     {tree.code(fate.component), oneLine(tree.component(fate.component).name),
                      fateText(fate.condition, word, words),
                      word == PersonsWord::None ? wayText(map, fate.component) : QString()}});
    }
    return rows;
}

} // namespace mainstay
