// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/notice_feed.h"

#include "kit/text_elide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostOfName = 32;
constexpr qsizetype MostOfTitle = 160;

} // namespace

NoticeFeed::NoticeFeed(const PageContext &context, QString person, const NoticeMarks &before,
                       std::function<bool()> isWatched)
    : m_context(context)
    , m_person(std::move(person))
    , m_isWatched(std::move(isWatched))
    , m_before(before)
    , m_cleared(before.cleared)
{
    connect(&context.notices, &NoticeList::cleared, this, [this] { m_cleared = marks().told; });
    connect(&context.workspace, &Workspace::changed, this, &NoticeFeed::follow);
    connect(&context.tasks, &LongTasks::ended, this, &NoticeFeed::tellEnd);
    context.workspace.read(
        this, newestStep,
        [this](const Result<std::optional<Id<Command>>> &newest) {
            if (newest)
                begin(newest->value_or(Id<Command>(0)));
        },
        Urgency::Background);
}

void NoticeFeed::begin(Id<Command> newest)
{
    // A workspace that was restored may be older than the marks.
    const auto upToNow = [newest](Id<Command> mark) { return std::min(mark, newest); };
    const Id<Command> told = upToNow(m_before.told.value_or(newest));
    const Id<Command> cleared = upToNow(m_before.cleared.value_or(told));
    m_cleared = cleared;
    m_newest = std::max(m_newest.value_or(newest), newest); // a change may have come before this answer
    if (cleared == newest)
        return;
    m_context.workspace.read(
        this,
        [person = m_person, cleared, told, newest](Session &session) {
            const auto between = [&](Id<Command> after, Id<Command> last) {
                return stepsOfOthers(session, person, {Id<Command>(after.value + 1), last}, MostRead);
            };
            return std::pair(between(cleared, told), between(told, newest));
        },
        [this](const Result<std::pair<TicketSteps, TicketSteps>> &found) {
            if (!found)
                return;
            take(found->first, &NoticeFeed::remembered);
            take(found->second, &NoticeFeed::arrived);
        },
        Urgency::Background);
}

void NoticeFeed::follow(const ChangeSet &changes)
{
    if (changes.origin == ChangeSet::Origin::Own)
        return;
    if (!changes.rows.contains(u"ticket"_s) && !changes.rows.contains(u"log_entry"_s))
        return;
    if (!changes.commands.isEmpty()) {
        const auto [first, last] = std::ranges::minmax(changes.commands, {}, &Id<Command>::value);
        read({first, last});
    } else if (m_newest) {
        read({Id<Command>(m_newest->value + 1), std::nullopt}); // the server was away: whatever came meanwhile
    }
}

void NoticeFeed::read(const StepRange &range)
{
    m_context.workspace.read(
        this, [person = m_person, range](Session &session) { return stepsOfOthers(session, person, range, MostRead); },
        [this, range](const Result<TicketSteps> &found) {
            // What cannot be read now is read when the server is back.
            if (!found)
                return;
            const Id<Command> last = range.last ? *range.last
                : found->steps.isEmpty()        ? range.first
                                                : found->steps.first().step;
            m_newest = Id<Command>(std::max(m_newest ? m_newest->value : 0, last.value));
            take(*found, &NoticeFeed::arrived);
        },
        Urgency::Background);
}

void NoticeFeed::take(const TicketSteps &found, Tell tell)
{
    QList<Notice> notices;
    for (const TicketStep &step : found.steps) {
        const auto kind = noticeFor(m_person, step);
        const std::pair key(step.step.value, step.ticket.value);
        if (!kind || m_told.contains(key))
            continue;
        m_told.insert(key);
        const QString who = oneLine(step.who, MostOfName);
        notices.append({*kind, step.at, step.number + u"  "_s + oneLine(step.title, MostOfTitle),
                        *kind == NoticeKind::Assignment ? tr("given to you by %1", "a person").arg(who)
                                                        : tr("%1 added to it", "a person").arg(who),
                        linkTo(step.ticket)});
    }
    if (!notices.isEmpty())
        Q_EMIT(this->*tell)(notices, notices.size() + found.total - found.steps.size());
}

void NoticeFeed::tellEnd(const LongTasks::Task &task, const std::optional<Error> &error)
{
    if (m_isWatched() || (error && error->kind == ErrorKind::Cancelled))
        return;
    Q_EMIT arrived({{NoticeKind::LongTask, m_context.now(), oneLine(task.title, MostOfTitle),
                     error ? tr("failed", "a long task") : tr("finished", "a long task"), linkToPlace(u"estate"_s)}},
                   1);
}

} // namespace mainstay
