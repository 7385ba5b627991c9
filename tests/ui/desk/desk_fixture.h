// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_workspace.h"
#include "kit/page.h"

namespace mainstay::testing {

/// A workspace with its estate, words and clock, as the window gives them to a page; and other desks on the same one.
class DeskFixture
{
public:
    explicit DeskFixture(const QString &location,
                         const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom));

    PageContext context();
    Workspace &workspace() { return *m_workspace; }
    LiveEstate &estate() { return *m_estate; }
    /// Another window's or desk's workspace on the same file or database.
    std::unique_ptr<Workspace> otherDesk() const;
    /// Lays a template in and waits for the estate to follow.
    void applyTemplate(const QString &name);
    Id<Component> addComponent(const QString &name);
    /// The SLA "Gold" with these targets, for everybody and around the clock.
    void agree(const QByteArray &targets);

    Instant now = morning(60);

private:
    QString m_location;
    ClockReader m_clocks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveEstate> m_estate;
    Words m_words;
    LongTasks m_tasks;
    NoticeList m_notices;
};

/// A name as long and as odd as names may be: 10,000 characters with markup, from right to left, control characters.
QString oddName();

} // namespace mainstay::testing
