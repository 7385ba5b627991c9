// SPDX-License-Identifier: GPL-3.0-or-later
// The least that business time costs: open stretches of whole seconds with what was open before each, and the first
// stretch of each day. Nothing but one week, holidays and offsets that are told.
#pragma once

#include <cstdint>
#include <vector>

namespace mainstay::bench::limits {

struct Hours {
    uint32_t from; ///< seconds of a local day
    uint32_t to;
};

class CalendarLimit
{
public:
    /// Over days since 1970, each with the offset of its working hours and whether it is worked on.
    template <class OffsetOf, class IsWorked>
    CalendarLimit(int first, int days, const std::vector<Hours> &periods, const OffsetOf &offsetOf,
                  const IsWorked &isWorked)
        : m_first(first)
    {
        uint64_t spent = 0;
        for (int day = 0; day < days; ++day) {
            m_firstOfDay.push_back(uint32_t(m_stretches.size()));
            if (!isWorked(first + day))
                continue;
            const uint32_t midnight = uint32_t(first + day) * 86400u - uint32_t(offsetOf(first + day));
            for (const Hours &one : periods) {
                m_stretches.push_back({midnight + one.from, midnight + one.to, spent});
                spent += one.to - one.from;
            }
        }
        m_firstOfDay.push_back(uint32_t(m_stretches.size()));
        m_stretches.push_back({~0u, ~0u, spent});
    }

    /// Open seconds from the beginning to an instant in seconds.
    uint64_t spentUntil(uint32_t at) const
    {
        uint32_t i = m_firstOfDay[at / 86400u - uint32_t(m_first)];
        if (i && m_stretches[i - 1].to > at)
            --i;
        while (m_stretches[i].to <= at)
            ++i;
        return m_stretches[i].before + (at > m_stretches[i].from ? at - m_stretches[i].from : 0);
    }

private:
    struct Stretch {
        uint32_t from;
        uint32_t to;
        uint64_t before;
    };
    int m_first;
    std::vector<Stretch> m_stretches;
    std::vector<uint32_t> m_firstOfDay;
};

} // namespace mainstay::bench::limits
