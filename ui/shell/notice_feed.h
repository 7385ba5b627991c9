// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/notice_store.h"
#include "kit/page.h"

namespace mainstay {

/// Finds out what a person is to be told of: what others do to their tickets, told by the workspace and read off this
/// thread, and what ends after a long run while they look elsewhere. Each is told once. Lives on the window's thread.
class NoticeFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostRead = 200; ///< of what came at once

    /// `isWatched`: whether the person looks at the window.
    NoticeFeed(const PageContext &context, QString person, std::function<bool()> isWatched);

Q_SIGNALS:
    /// Newest first, of `total` that there are.
    void arrived(const QList<mainstay::Notice> &notices, qint64 total);

private:
    void follow(const ChangeSet &changes);
    void read(const StepRange &range);
    void take(const TicketSteps &found);
    void tellEnd(const LongTasks::Task &task, const std::optional<Error> &error);

    PageContext m_context;
    QString m_person;
    std::function<bool()> m_isWatched;
    std::optional<Id<Command>> m_newest; ///< step that was looked at; nothing until it is known where to begin
    QSet<std::pair<qint64, qint64>> m_told; ///< by step and ticket
};

} // namespace mainstay
