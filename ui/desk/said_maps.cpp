// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/said_maps.h"

#include <QSet>
#include <algorithm>

namespace mainstay {

namespace {

/// Who arrows through all encodings says little of each; a map may be large.
constexpr qsizetype MostSaid = 50;

/// How many columns that the map speaks of are there.
qsizetype columnsThere(const TicketMap &map, const QSet<QString> &names)
{
    const auto isThere = [&names](const QString &theirs) { return names.contains(theirs.trimmed().toLower()); };
    qsizetype there = 0;
    for (const QStringList &theirs : map.columns)
        there += std::count_if(theirs.begin(), theirs.end(), isThere);
    if (map.fields)
        there += std::count_if(map.fields->begin(), map.fields->end(), isThere);
    return there;
}

} // namespace

void SaidMaps::keep(const QStringList &header, const TicketMap &map)
{
    m_said.removeIf([&header](const Said &said) { return said.header == header; });
    m_said.append({header, map});
    if (m_said.size() > MostSaid)
        m_said.removeFirst();
}

void SaidMaps::keepSettings(const TicketMap &before, const TicketMap &now)
{
    for (Said &said : m_said) {
        if (now.dates != before.dates)
            said.map.dates = now.dates;
        if (now.zone != before.zone)
            said.map.zone = now.zone;
        if (now.process != before.process)
            said.map.process = now.process;
        if (now.createsComponents != before.createsComponents)
            said.map.createsComponents = now.createsComponents;
    }
}

std::optional<TicketMap> SaidMaps::bestFor(const QStringList &header) const
{
    QSet<QString> names;
    for (const QString &column : header)
        names.insert(column.trimmed().toLower());
    std::optional<TicketMap> best;
    qsizetype most = 0;
    for (const Said &said : m_said) {
        const bool isSame = said.header == header;
        const qsizetype there = columnsThere(said.map, names);
        if (isSame || (there > 0 && there >= most)) {
            most = there;
            best = said.map;
        }
        if (isSame)
            break;
    }
    return best;
}

} // namespace mainstay
