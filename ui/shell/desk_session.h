// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_shell/component_names.h"
#include "ui_shell/connection_line.h"
#include "ui_shell/due_runner.h"
#include "ui_shell/mail_runner.h"
#include "ui_shell/step_line.h"

namespace mainstay {

/// A workspace that is open in a window, with what its pages and the window's lines work with. Lives on the window's
/// thread.
class DeskSession
{
public:
    DeskSession(std::unique_ptr<Workspace> workspace, std::shared_ptr<const DeskRules> rules, const Words &words,
                std::function<Instant()> now);

    Workspace &workspace() { return *m_workspace; }
    LiveEstate &estate() { return m_estate; }
    LongTasks &tasks() { return m_tasks; }
    NoticeList &notices() { return m_notices; }
    StepLine &steps() { return m_steps; }
    ComponentNames &names() { return m_names; }
    ConnectionLine &connection() { return m_connection; }
    PageContext context();

private:
    std::shared_ptr<const DeskRules> m_rules;
    ClockReader m_clocks; ///< outlives the workspace, whose threads use it
    ClockReader m_dueClocks; ///< of the runner, so that no list waits for it
    std::unique_ptr<Workspace> m_workspace;
    const Words &m_words;
    std::function<Instant()> m_now;
    LiveEstate m_estate;
    NoticeList m_notices;
    StepLine m_steps;
    ComponentNames m_names;
    ConnectionLine m_connection;
    DueRunner m_due;
    MailRunner m_mail;
    LongTasks m_tasks; ///< goes first: what it runs uses the workspace
};

} // namespace mainstay
