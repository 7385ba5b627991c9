// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_reader.h"

#include "desk/agreement_book.h"
#include "desk/clock_rules.h"
#include "desk/clock_store.h"
#include "desk/process_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ShownClock shown(const Clock &clock)
{
    return {.target = clock.target,
            .kind = clock.agreement->kind,
            .agreement = clock.agreement->name,
            .calendar = clock.calendar->name,
            .cycle = clock.cycle,
            .limit = clock.limit,
            .spent = clock.spent,
            .mode = clock.mode,
            .verdict = clock.verdict,
            .isProvisional = clock.isProvisional,
            .isNeverDue = clock.isNeverDue,
            .leads = clock.leads,
            .warnAt = clock.warnAt,
            .due = clock.due,
            .hours = clock.calendar->time,
            .moments = explained(clock)};
}

bool isCustomerUnknown(const Clock &clock, const ClockHistory &history, Instant at)
{
    if (clock.agreement->kind != AgreementKind::Sla || history.entries.empty())
        return false;
    const BookVersion *version = clock.agreement->versionAt(history.opened, at);
    return version && version->party != 0 && history.entries.back().organisation == 0;
}

/// 0 for the one that a list should show.
int placeOf(const Clock &clock)
{
    if (clock.leads)
        return 0;
    if (clock.mode == ClockMode::Running)
        return 1;
    return clock.mode == ClockMode::Paused ? 2 : 3;
}

} // namespace

bool changesAgreements(const ChangeSet &changes)
{
    return std::ranges::any_of(QStringList{u"agreement"_s, u"agreement_version"_s, u"calendar"_s, u"process"_s},
                               [&changes](const QString &table) { return changes.rows.contains(table); });
}

std::optional<std::chrono::milliseconds> ShownClock::leftAt(Instant now) const
{
    if (mode != ClockMode::Running || !due || !hours)
        return std::nullopt;
    return now <= *due ? hours->between(now, *due) : -hours->between(*due, now);
}

AgreementBook &ClockReader::book(Session &session)
{
    if (m_isStale.exchange(false) || !m_book) {
        keepUp(session, *m_rules); // what a state means may be what has changed
        m_book = loadBook(session, m_rules);
    }
    return *m_book;
}

QList<ShownClock> ClockReader::clocksOf(Session &session, Id<Ticket> ticket, Instant at)
{
    const std::lock_guard lock(m_mutex);
    AgreementBook &agreed = book(session);
    QList<ShownClock> clocks;
    if (agreed.agreements().empty())
        return clocks;
    const ClockHistory history = clockHistoryOf(session, ticket, agreed.words());
    for (const Clock &clock : mainstay::clocksOf(agreed, history, at, Explain::Yes)) {
        clocks.append(shown(clock));
        clocks.last().isCustomerUnknown = isCustomerUnknown(clock, history, at);
    }
    return clocks;
}

QHash<qint64, ShownClock> ClockReader::leadingOf(Session &session, const QList<Id<Ticket>> &tickets, Instant at)
{
    const std::lock_guard lock(m_mutex);
    AgreementBook &agreed = book(session);
    QHash<qint64, ShownClock> leading;
    if (agreed.agreements().empty())
        return leading;
    eachClockHistory(session, tickets, agreed.words(), [&](const ClockHistory &history) {
        const std::vector<Clock> clocks = mainstay::clocksOf(agreed, history, at, Explain::Yes);
        const auto first = std::ranges::min_element(clocks, {}, placeOf);
        if (first != clocks.end() && first->mode != ClockMode::Stopped)
            leading.insert(history.ticket.value, shown(*first));
    });
    return leading;
}

QList<Occurrence> ClockReader::dueBy(Session &session, Instant at)
{
    const std::lock_guard lock(m_mutex);
    return mainstay::dueBy(session, book(session), at);
}

} // namespace mainstay
