// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

namespace mainstay {

class DeskSession;

/// Brings the work in an open workspace to an end before it is closed: has stored what stands in the field with the
/// keyboard and what the pages still hold, stops what runs long, and waits until all is written or rolled back.
/// Nothing waits on the window's thread, where this lives. One use.
class Leaving : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        Refused, ///< something was not stored; its page keeps it. Nobody waits for what could not be read
    };

    /// All of them outlive it.
    Leaving(QWidget &window, const QList<Page *> &pages, DeskSession &session);

    void start();

Q_SIGNALS:
    /// It takes a moment: what the window is to say meanwhile.
    void waiting(const QString &text);
    void finished(mainstay::Leaving::Outcome outcome);

private:
    void storeWhatIsOpen();
    void look();

    QWidget &m_window;
    QList<Page *> m_pages;
    DeskSession &m_session;
    bool m_hasFailed = false;
    bool m_isFinished = false;
};

} // namespace mainstay
