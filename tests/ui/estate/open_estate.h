// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "store/workspace.h"
#include "support/engines.h"
#include "ui/spoken_language.h"

#include <QApplication>

namespace mainstay::testing {

/// A workspace with all that a page of it needs, opened as the window does; the clock stands at 21 November 2026.
class OpenEstate
{
public:
    /// A template that ships, or nothing for an empty workspace. Throws StoreError.
    OpenEstate(const QString &location, const QString &templateName, const QLocale &locale = QLocale::English);

    PageContext context();
    Workspace &workspace() { return *m_workspace; }
    LiveEstate &estate() { return *m_estate; }
    LongTasks &tasks() { return m_tasks; }
    /// As when the workspace is opened: the snapshot is still to be read.
    void readAnew() { m_estate = std::make_unique<LiveEstate>(*m_workspace); }
    /// Waits until the snapshot has been read.
    bool load();
    /// The component of this name in the snapshot, which must be there.
    Component component(const QString &name) const;

    /// Runs the command and waits.
    template <class Fn>
    auto write(Fn fn)
    {
        return m_workspace->writeNow(std::move(fn));
    }

private:
    std::shared_ptr<const DeskRules> m_rules;
    ClockReader m_clocks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveEstate> m_estate;
    Words m_words;
    LongTasks m_tasks;
    NoticeList m_notices;
};

} // namespace mainstay::testing
