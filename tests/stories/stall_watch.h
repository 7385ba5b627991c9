// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace mainstay::testing {

/// Measures how long the event loop of the thread that made it did not turn, while the story goes on: a thread of its
/// own asks that loop for an answer every few milliseconds. Destroyed, it prints the longest, for each thing the story
/// did the longest one over 100 ms, and the one that took most computing.
///
/// A machine that is busy with other things makes it long too; what the loop's own thread computed meanwhile stands
/// beside it. With MAINSTAY_STALL_STACK=1 each stall over 100 ms prints where the thread was when they were over.
class StallWatch
{
public:
    struct Stall {
        qint64 milliseconds = 0;
        qint64 computed = 0; ///< of them, by the thread itself, in milliseconds
        QString during; ///< what the story was doing
    };

    StallWatch();
    ~StallWatch();
    Q_DISABLE_COPY_MOVE(StallWatch)

    /// What the story does from now on: "scrolling the tree".
    void doing(const QString &what);
    Stall longest() const;
    /// "longest stall 34 ms (31 ms computed) while scrolling the tree"
    QString summary() const;

    /// While it lives, nothing is measured: the story itself works on the thread, or waits there.
    class Rest
    {
    public:
        explicit Rest(StallWatch &watch);
        ~Rest();
        Q_DISABLE_COPY_MOVE(Rest)

    private:
        StallWatch &m_watch;
    };

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

/// The most memory that this process has had at once, in MiB (VmHWM); 0 where the system does not tell.
qint64 peakMemory();

} // namespace mainstay::testing
