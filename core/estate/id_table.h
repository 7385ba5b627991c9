// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mainstay {

/// From the ids of rows to their places in a list. Ids that lie close together, as a database gives them, cost one
/// look.
class IdTable
{
public:
    IdTable() = default;
    /// The place of ids[i] is i; of equal ids the first counts.
    explicit IdTable(std::span<const qint64> ids);

    std::optional<quint32> find(qint64 id) const
    {
        if (m_sparse.empty()) {
            const quint64 slot = quint64(id) - quint64(m_first);
            if (slot >= m_dense.size() || m_dense[slot] == absent)
                return std::nullopt;
            return m_dense[slot];
        }
        return findSparse(id);
    }

private:
    static constexpr quint32 absent = ~quint32(0);
    std::optional<quint32> findSparse(qint64 id) const;

    qint64 m_first = 0;
    std::vector<quint32> m_dense; ///< place of id m_first + slot
    std::vector<std::pair<qint64, quint32>> m_sparse; ///< by id; used where ids lie too far apart for m_dense
};

} // namespace mainstay
