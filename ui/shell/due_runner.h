// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "store/workspace.h"

#include <QTimer>

namespace mainstay {

/// Does what time has caused, once a minute, as every open window and cron do; each thing happens once. What fails is
/// tried again a minute later; the connection line tells of a server that is away.
class DueRunner : public QObject
{
    Q_OBJECT

public:
    /// The reader must outlive the workspace, whose threads use it.
    DueRunner(Workspace &workspace, std::shared_ptr<const DeskRules> rules, ClockReader &clocks,
              std::function<Instant()> now, QObject *parent = nullptr);

    /// As the minute does.
    void run();
    static constexpr int EachMinute = 60'000; ///< milliseconds

Q_SIGNALS:
    /// So many things were done; also when it was none.
    void ran(qsizetype done);

private:
    void carryOut(const QList<Occurrence> &due, Instant at);

    Workspace &m_workspace;
    std::shared_ptr<const DeskRules> m_rules;
    std::function<Instant()> m_now;
    ClockReader &m_clocks;
    QTimer m_minute;
    bool m_isRunning = false;
};

} // namespace mainstay
