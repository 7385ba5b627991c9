// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_shell/alert_notices.h"

#include <set>
#include <tuple>

namespace mainstay {

/// How far a person was told of a workspace, kept from one start to the next; nothing in one that is new to them.
struct NoticeMarks {
    std::optional<Id<Command>> cleared; ///< the newest step when they last cleared the list
    std::optional<Id<Command>> told; ///< the newest that they were told of

    bool operator==(const NoticeMarks &) const = default;
};

/// Finds out what a person is to be told of: what others do to their tickets, what time makes of them and of their
/// teams', and major incidents, told by the workspace and read off this thread; and what ends after a long run while
/// they look elsewhere. Each is told once; what came while no window was
/// open is told at the next start. Lives on the window's thread.
class NoticeFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostRead = 200; ///< of what came at once

    /// `isWatched`: whether the person looks at the window.
    NoticeFeed(const PageContext &context, QString person, const NoticeMarks &before, std::function<bool()> isWatched);

    /// As they are to be kept now.
    NoticeMarks marks() const { return {m_cleared, m_newest ? m_newest : m_before.told}; }

Q_SIGNALS:
    /// Newest first, of `total` that there are.
    void arrived(const QList<mainstay::Notice> &notices, qint64 total);
    /// The same of what was told before this start, and not cleared since.
    void remembered(const QList<mainstay::Notice> &notices, qint64 total);

private:
    void begin(Id<Command> newest);
    void follow(const ChangeSet &changes);
    void read(const StepRange &range);
    using Tell = void (NoticeFeed::*)(const QList<Notice> &, qint64);
    /// What there is to tell of some steps.
    struct Found {
        TicketSteps steps;
        DatedAlerts alerts;
    };
    std::function<Found(Session &, const StepRange &)> finder() const;
    void take(const Found &found, Tell tell);
    QList<Notice> told(const TicketSteps &found);
    bool isNew(Id<Command> step, Id<Ticket> ticket, int kind);
    void tellEnd(const LongTasks::Task &task, const std::optional<Error> &error);

    PageContext m_context;
    QString m_person;
    std::function<bool()> m_isWatched;
    NoticeMarks m_before;
    std::optional<Id<Command>> m_cleared;
    std::optional<Id<Command>> m_newest; ///< step that was looked at; nothing until it is known where to begin
    std::set<std::tuple<qint64, qint64, int>> m_told; ///< by step, ticket and kind of alert; −1: none
};

} // namespace mainstay
