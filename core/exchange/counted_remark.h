// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

namespace mainstay {

/// One finding for all things of a kind that a file has and an estate has not: how many, and where the first stands.
class CountedRemark
{
public:
    explicit CountedRemark(RemarkCode code) : m_code(code) { }

    void count(quint32 where)
    {
        if (m_count++ == 0)
            m_first = where;
    }
    void tell(Reading &reading, Text second = {}) const
    {
        if (m_count > 0)
            reading.addFinding(m_code, m_first, reading.texts.keep(std::to_string(m_count)), second);
    }

private:
    RemarkCode m_code;
    quint32 m_first = 0;
    qint64 m_count = 0;
};

} // namespace mainstay
