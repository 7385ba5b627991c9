// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"

#include <QElapsedTimer>
#include <QString>
#include <thread>

namespace mainstay {

/// Work that may take a while: shows how far it is on stderr, when that is a terminal and half a second has passed, and
/// turns the first Ctrl+C into a wish to stop, so that nothing is half done. A second Ctrl+C ends the program at once.
/// One within another is the one that is stopped.
class LongWork
{
public:
    /// `what` stands before the percentage: "Importing dpkg".
    explicit LongWork(const QString &what);
    ~LongWork();
    Q_DISABLE_COPY_MOVE(LongWork)

    Progress &progress() { return m_progress; }

private:
    void show(qint64 done, qint64 total);

    QByteArray m_what;
    bool m_isTerminal;
    bool m_isShown = false;
    std::atomic<bool> m_isOver = false;
    qint64 m_shownAt = 0; ///< milliseconds of m_timer
    QElapsedTimer m_timer;
    Progress m_progress;
    int m_wake; ///< an eventfd that the signal, or the end, makes readable
    int m_outer; ///< that of the work around this one
    std::thread m_listener;
};

} // namespace mainstay
