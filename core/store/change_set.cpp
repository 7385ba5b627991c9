// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_set.h"

#include <algorithm>

namespace mainstay {

void ChangeGatherer::add(const QString &entity, qint64 firstId, qint64 lastId, Id<Command> command)
{
    if (!m_commands.contains(command)) {
        m_commands.insert(command);
        m_set.commands.append(command);
    }
    auto found = m_set.rows.find(entity);
    if (found == m_set.rows.end())
        found = m_set.rows.insert(entity, QList<qint64>());
    if (!found->has_value())
        return;
    if (lastId - firstId >= MostListedIds) {
        found->reset();
        return;
    }
    QList<qint64> &ids = **found;
    for (qint64 id = firstId; id <= lastId; ++id) {
        const auto place = std::lower_bound(ids.begin(), ids.end(), id);
        if (place == ids.end() || *place != id)
            ids.insert(place, id);
    }
    if (ids.size() > MostListedIds)
        found->reset();
}

ChangeSet ChangeGatherer::take()
{
    m_commands.clear();
    return std::exchange(m_set, ChangeSet{m_set.origin, {}, {}});
}

} // namespace mainstay
