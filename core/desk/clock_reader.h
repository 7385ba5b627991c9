// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_time.h"
#include "desk/clock.h"
#include "desk/clock_explain.h"
#include "desk/due.h"

#include <QHash>
#include <atomic>
#include <memory>
#include <mutex>

namespace mainstay {

/// A clock to be shown: a value of its own, which can go on counting without asking anybody.
struct ShownClock {
    ClockTarget target = ClockTarget::Resolution;
    AgreementKind kind = AgreementKind::Sla;
    QString agreement;
    QString calendar;
    int cycle = 1;
    std::chrono::milliseconds limit{0};
    std::chrono::milliseconds spent{0}; ///< when it was read
    ClockMode mode = ClockMode::Running;
    Verdict verdict = Verdict::Open;
    bool isProvisional = false;
    bool isNeverDue = false;
    bool leads = false;
    /// Of an agreement with one customer: whose the ticket is, is not known, which excludes nobody. Only where it was
    /// asked to be explained.
    bool isCustomerUnknown = false;
    std::optional<Instant> warnAt;
    std::optional<Instant> due;
    std::optional<BusinessTime> hours; ///< in which it counts
    QList<ClockMoment> moments; ///< only where it was asked to be explained

    /// Open time until it is due, or since then, which is less than 0; nothing unless it runs, or ran too long.
    std::optional<std::chrono::milliseconds> leftAt(Instant now) const;
    /// Whether it has come to its warning, or was late, by then.
    bool isWarnedAt(Instant now) const { return warnAt && *warnAt <= now; }
    bool isLateAt(Instant now) const { return verdict == Verdict::Breached || (due && *due < now); }
};

/// Whether it may have changed what agreements say, when calendars are open, or what states mean.
bool changesAgreements(const ChangeSet &changes);

/// Reads clocks of a workspace from any thread. It keeps the agreements with their calendars, since those are dear to
/// write out, until it is told to forget them.
class ClockReader
{
public:
    explicit ClockReader(std::shared_ptr<const DeskRules> rules) : m_rules(std::move(rules)) { }

    /// Agreements, calendars or processes have changed. Waits for nobody.
    void forget() { m_isStale = true; }

    /// Every clock of a ticket, explained. Throws StoreError.
    QList<ShownClock> clocksOf(Session &session, Id<Ticket> ticket, Instant at);
    /// The clock that leads, by ticket, of those that have one; where none runs, one that is late, else a paused one.
    QHash<qint64, ShownClock> leadingOf(Session &session, const QList<Id<Ticket>> &tickets, Instant at);
    /// As due.h says.
    QList<Occurrence> dueBy(Session &session, Instant at);

private:
    AgreementBook &book(Session &session);

    std::shared_ptr<const DeskRules> m_rules;
    std::atomic<bool> m_isStale = true;
    std::mutex m_mutex;
    std::optional<AgreementBook> m_book;
};

} // namespace mainstay
