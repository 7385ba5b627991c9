// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"

#include <QElapsedTimer>
#include <QString>

namespace mainstay {

/// Work that may take a while: shows how far it is on stderr, when that is a terminal and half a second has passed, and
/// turns the first Ctrl+C into a wish to stop, so that nothing is half done. A second Ctrl+C ends the program at once.
/// One at a time.
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
    qint64 m_shownAt = 0; ///< milliseconds of m_timer
    QElapsedTimer m_timer;
    Progress m_progress;
};

} // namespace mainstay
