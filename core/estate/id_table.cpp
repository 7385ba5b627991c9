// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/id_table.h"

#include <algorithm>

namespace mainstay {

/// Up to this many slots an id the straight table is worth its memory.
static constexpr quint64 slotsPerId = 8;

IdTable::IdTable(std::span<const qint64> ids)
{
    if (ids.empty())
        return;
    const auto [least, greatest] = std::minmax_element(ids.begin(), ids.end());
    m_first = *least;
    const quint64 reach = quint64(*greatest) - quint64(*least);
    if (reach / slotsPerId < ids.size()) {
        m_dense.assign(reach + 1, absent);
        for (size_t i = ids.size(); i-- > 0;)
            m_dense[quint64(ids[i]) - quint64(m_first)] = quint32(i);
        return;
    }
    m_sparse.reserve(ids.size());
    for (size_t i = 0; i < ids.size(); ++i)
        m_sparse.emplace_back(ids[i], quint32(i));
    std::sort(m_sparse.begin(), m_sparse.end());
}

std::optional<quint32> IdTable::findSparse(qint64 id) const
{
    const auto at = std::lower_bound(m_sparse.begin(), m_sparse.end(), std::pair(id, quint32(0)));
    if (at == m_sparse.end() || at->first != id)
        return std::nullopt;
    return at->second;
}

} // namespace mainstay
