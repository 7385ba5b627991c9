// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// While it lives, a cancel of the progress ends the statement that runs, and refuses every further one of the
/// transaction with Cancelled "store.cancelled": for work that is more the database's than ours. On the thread of the
/// unit of work, within it.
class CancelWith
{
public:
    CancelWith(Session &session, Progress &progress) : m_progress(progress)
    {
        m_progress.setAlsoCancels([&connection = session.connection()] { connection.cancel(); });
    }
    ~CancelWith() { m_progress.setAlsoCancels({}); }
    CancelWith(const CancelWith &) = delete;
    CancelWith &operator=(const CancelWith &) = delete;

private:
    Progress &m_progress;
};

} // namespace mainstay
