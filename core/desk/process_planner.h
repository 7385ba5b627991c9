// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process_change.h"

namespace mainstay {

/// Looks at what setting a process would do; for process_change.cpp alone. The states of the process are planned first,
/// then what goes by their names.
class ProcessPlanner
{
public:
    /// Throws Invalid "desk.faulty-process".
    ProcessPlanner(Session &session, const DeskRules &rules, const ProcessWish &wish);
    ProcessPlan plan();

private:
    void find(const char *code, const QJsonObject &facts) { m_plan.findings.append({code, facts}); }
    bool hasVariant(const QString &name) const;
    static bool has(const State *state, const StateName &name);
    std::optional<StateName> destination(const StateName &from) const;
    bool isFit(const StateName &to) const;
    bool isLost(const StateName &name) const;
    void planMigrations();
    void planTickets();
    void planTicketsIn(const StateUse &use);
    void planReasons();
    void planReason(const StateUse &use);

    bool goesEverywhere(const QList<ProcessKind> &processes, const StateName &name) const;
    std::optional<StateName> renamed(const StateName &name) const;
    bool rename(StateName &name, const QList<ProcessKind> &processes, const QString &rule);
    void planRules();
    void planTemplates();
    void planAgreements();
    void planFields();

    Session &m_session;
    const DeskRules &m_rules;
    const ProcessWish &m_wish;
    Process m_before;
    ProcessPlan m_plan;
};

/// The state of that name, in whatever variant.
const State *anyState(const Process &process, QStringView name);

} // namespace mainstay
