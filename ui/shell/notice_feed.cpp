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
        [find = finder(), cleared, told, newest](Session &session) {
            const auto between = [&](Id<Command> after, Id<Command> last) {
                return find(session, {Id<Command>(after.value + 1), last});
            };
            return std::pair(between(cleared, told), between(told, newest));
        },
        [this](const Result<std::pair<Found, Found>> &found) {
            if (!found)
                return;
            take(found->first, &NoticeFeed::remembered);
            take(found->second, &NoticeFeed::arrived);
        },
        Urgency::Background);
}

void NoticeFeed::follow(const ChangeSet &changes)
{
    // What time does is done by any desk, this one too.
    const bool isOwn = changes.origin == ChangeSet::Origin::Own;
    const QStringList heard = isOwn ? QStringList{u"occurrence"_s}
                                    : QStringList{u"ticket"_s, u"log_entry"_s, u"occurrence"_s, u"major_incident"_s};
    if (std::ranges::none_of(heard, [&changes](const QString &entity) { return changes.rows.contains(entity); }))
        return;
    if (!changes.commands.isEmpty()) {
        const auto [first, last] = std::ranges::minmax(changes.commands, {}, &Id<Command>::value);
        read({first, last});
    } else if (m_newest) {
        read({Id<Command>(m_newest->value + 1), std::nullopt}); // the server was away: whatever came meanwhile
    }
}

std::function<NoticeFeed::Found(Session &, const StepRange &)> NoticeFeed::finder() const
{
    return [person = m_person, &clocks = m_context.clocks, now = m_context.now()](Session &session,
                                                                                  const StepRange &range) {
        return Found{stepsOfOthers(session, person, range, MostRead),
                     datedAlerts(session, clocks, alertsFor(session, person, range, now, MostRead), now)};
    };
}

void NoticeFeed::read(const StepRange &range)
{
    m_context.workspace.read(
        this, [find = finder(), range](Session &session) { return find(session, range); },
        [this, range](const Result<Found> &found) {
            // What cannot be read now is read when the server is back.
            if (!found)
                return;
            Id<Command> last = range.last.value_or(range.first);
            if (!range.last) {
                for (const TicketStep &step : found->steps.steps)
                    last = std::max(last, step.step);
                for (const DatedAlert &one : found->alerts.alerts)
                    last = std::max(last, one.alert.step);
            }
            m_newest = Id<Command>(std::max(m_newest ? m_newest->value : 0, last.value));
            take(*found, &NoticeFeed::arrived);
        },
        Urgency::Background);
}

bool NoticeFeed::isNew(Id<Command> step, Id<Ticket> ticket, int kind)
{
    return m_told.emplace(step.value, ticket.value, kind).second;
}

QList<Notice> NoticeFeed::told(const TicketSteps &found)
{
    QList<Notice> notices;
    for (const TicketStep &step : found.steps) {
        const auto kind = noticeFor(m_person, step);
        if (!kind || !isNew(step.step, step.ticket, -1))
            continue;
        const QString who = oneLine(step.who, MostOfName);
        notices.append({*kind, step.at, step.number + u"  "_s + oneLine(step.title, MostOfTitle),
                        *kind == NoticeKind::Assignment ? tr("given to you by %1", "a person").arg(who)
                                                        : tr("%1 added to it", "a person").arg(who),
                        linkTo(step.ticket)});
    }
    return notices;
}

void NoticeFeed::take(const Found &found, Tell tell)
{
    QList<Notice> notices = told(found.steps);
    for (const DatedAlert &one : found.alerts.alerts) {
        if (isNew(one.alert.step, one.alert.ticket, int(one.alert.kind)))
            notices.append(toNotice(one, m_context.now(), m_context.words));
    }
    std::ranges::stable_sort(notices, std::ranges::greater(), &Notice::at);
    const qint64 unread =
        found.steps.total - found.steps.steps.size() + found.alerts.total - found.alerts.alerts.size();
    if (!notices.isEmpty())
        Q_EMIT(this->*tell)(notices, notices.size() + unread);
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
