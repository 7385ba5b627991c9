// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/notice_list.h"

namespace mainstay {

void NoticeList::add(const QList<Notice> &notices, qint64 total)
{
    if (notices.isEmpty())
        return;
    m_notices = (notices + m_notices).mid(0, MostKept);
    m_total += total;
    Q_EMIT changed();
}

void NoticeList::clear()
{
    m_notices.clear();
    m_total = 0;
    Q_EMIT changed();
    Q_EMIT cleared();
}

} // namespace mainstay
