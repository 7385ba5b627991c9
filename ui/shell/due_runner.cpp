// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/due_runner.h"

namespace mainstay {

DueRunner::DueRunner(Workspace &workspace, std::shared_ptr<const DeskRules> rules, ClockReader &clocks,
                     std::function<Instant()> now, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_rules(std::move(rules)), m_now(std::move(now)), m_clocks(clocks)
{
    m_minute.setInterval(EachMinute);
    connect(&m_minute, &QTimer::timeout, this, &DueRunner::run);
    m_minute.start();
}

void DueRunner::run()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    const Instant at = m_now();
    m_workspace.read(
        this, [&clocks = m_clocks, at](Session &session) { return clocks.dueBy(session, at); },
        [this, at](const Result<QList<Occurrence>> &due) {
            if (due && !due->isEmpty()) {
                carryOut(*due, at);
                return;
            }
            m_isRunning = false;
            if (due)
                Q_EMIT ran(0);
        },
        Urgency::Background);
}

void DueRunner::carryOut(const QList<Occurrence> &due, Instant at)
{
    m_workspace.write(
        this, [rules = m_rules, due, at](Transaction &transaction) { return doDue(transaction, *rules, due, at); },
        [this](const Result<QList<Occurrence>> &done) {
            m_isRunning = false;
            if (done)
                Q_EMIT ran(done->size());
        });
}

} // namespace mainstay
