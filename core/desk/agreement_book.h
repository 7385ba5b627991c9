// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/business_time.h"
#include "calendar/calendar_store.h"
#include "desk/agreement_store.h"
#include "desk/clock_history.h"
#include "desk/clock_words.h"

#include <array>
#include <map>

namespace mainstay {

/// A calendar that targets count in.
struct BookCalendar {
    QString name;
    BusinessTime time;
};

/// A target, ready to be counted by.
struct BookTarget {
    int rank = 0; ///< 0: of every priority that has no target of its own, and of none
    std::chrono::milliseconds limit{0};
    std::chrono::milliseconds warning{0}; ///< three quarters of it, a started millisecond as a whole one
    const BookCalendar *calendar = nullptr;
    std::vector<std::pair<int, int>> pauses; ///< names of state and reason; no reason: all of them
    bool takenUp = false;
    Reopening reopening = Reopening::Continues;

    bool pausesIn(const ClockState &state) const;
};

struct BookVersion {
    int number = 0;
    Instant from;
    Instant until; ///< no longer
    bool coversOpenTickets = false;
    int party = 0;
    std::optional<std::vector<qint64>> solutions; ///< by number; nothing: all
    std::array<std::array<std::vector<BookTarget>, std::size(allClockTargets)>, std::size(allProcessKinds)> targets;

    bool covers(qint64 solution) const;
};

struct BookAgreement {
    Id<StoredAgreement> id;
    QString name;
    AgreementKind kind = AgreementKind::Sla;
    std::vector<BookVersion> versions; ///< by number

    /// The one that a ticket opened then is under at that instant; nothing where there was none.
    const BookVersion *versionAt(Instant opened, Instant at) const;
    /// When versions that cover open tickets take one over, after it was opened, in order.
    std::vector<Instant> takeovers(Instant opened) const;
    /// The target that holds from that entry on, at that instant: of the version, as priority, customer and solution
    /// say. Whether an inside agreement's team or vendor has the ticket is not asked.
    const BookTarget *targetOf(const ClockHistory &history, const ClockEntry &entry, Instant at,
                               ClockTarget target) const;
    bool hasTargets(ProcessKind process, ClockTarget target) const;
};

/// Every agreement of a workspace with the calendars it counts in, ready for clocks. The words are those of the logs it
/// judges; they grow, so whoever shares them stays on one thread.
class AgreementBook
{
public:
    /// Errors: Missing "desk.calendar-gone" {agreement, calendar}; those of BusinessTime::of().
    static Result<AgreementBook> of(const QList<StoredAgreement> &agreements, const QList<StoredCalendar> &calendars,
                                    std::shared_ptr<ClockWords> words);

    // A copy's targets would count by the calendars of the one it was copied from.
    AgreementBook(AgreementBook &&) = default;
    AgreementBook &operator=(AgreementBook &&) = default;

    const std::vector<BookAgreement> &agreements() const { return m_agreements; }
    /// What verdicts follow from; an explanation tells of the others, too.
    ClockAsks asks() const;
    ClockWords &words() const { return *m_words; }

private:
    friend class BookMaker;
    explicit AgreementBook(std::shared_ptr<ClockWords> words) : m_words(std::move(words)) { }

    std::shared_ptr<ClockWords> m_words;
    std::map<QString, BookCalendar> m_calendars; ///< targets point into it
    std::vector<BookAgreement> m_agreements;
};

/// Reads both from the workspace, with words of its own. Throws StoreError, those of of() included.
AgreementBook loadBook(Session &session, std::shared_ptr<const DeskRules> rules);

} // namespace mainstay
