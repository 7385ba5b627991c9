// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

bool BookTarget::pausesIn(const ClockState &state) const
{
    return std::ranges::any_of(pauses, [&state](const std::pair<int, int> &pause) {
        return pause.first == state.name && (pause.second == 0 || pause.second == state.reason);
    });
}

bool BookVersion::covers(qint64 solution) const
{
    return !solutions || (solution != 0 && std::ranges::binary_search(*solutions, solution));
}

const BookVersion *BookAgreement::versionAt(Instant opened, Instant at) const
{
    const BookVersion *found = nullptr;
    for (const BookVersion &version : versions) {
        if (version.from <= opened || (version.coversOpenTickets && version.from <= at))
            found = &version;
    }
    return found && opened < found->until ? found : nullptr;
}

std::vector<Instant> BookAgreement::takeovers(Instant opened) const
{
    std::vector<Instant> instants;
    for (const BookVersion &version : versions) {
        if (version.coversOpenTickets && version.from > opened)
            instants.push_back(version.from);
    }
    std::ranges::sort(instants);
    return instants;
}

const BookTarget *BookAgreement::targetOf(const ClockHistory &history, const ClockEntry &entry, Instant at,
                                          ClockTarget target) const
{
    const BookVersion *version = versionAt(history.opened, at);
    if (!version || !version->covers(entry.solution))
        return nullptr;
    // What is not known excludes nothing: an alert names no customer, and its outage is every customer's.
    if (kind == AgreementKind::Sla && version->party != 0 && entry.organisation != 0
        && version->party != entry.organisation)
        return nullptr;
    const BookTarget *ofEvery = nullptr;
    for (const BookTarget &each : version->targets[size_t(history.process)][size_t(target)]) {
        if (each.rank == entry.rank && each.rank != 0)
            return &each;
        if (each.rank == 0)
            ofEvery = &each;
    }
    return ofEvery;
}

bool BookAgreement::hasTargets(ProcessKind process, ClockTarget target) const
{
    return std::ranges::any_of(versions, [=](const BookVersion &version) {
        return !version.targets[size_t(process)][size_t(target)].empty();
    });
}

/// Puts a book together.
class BookMaker
{
public:
    BookMaker(AgreementBook &book, const QList<StoredCalendar> &calendars) : m_book(book)
    {
        for (const StoredCalendar &calendar : calendars)
            m_known.insert(calendar.name, &calendar);
    }
    Result<void> add(const StoredAgreement &agreement);

private:
    Result<const BookCalendar *> calendarNamed(const QString &agreement, const QString &name);
    Result<BookVersion> version(const StoredAgreement &agreement, const AgreementVersion &stored);
    BookTarget target(const AgreementTarget &agreed, const BookCalendar &calendar);

    AgreementBook &m_book;
    QMap<QString, const StoredCalendar *> m_known;
};

Result<const BookCalendar *> BookMaker::calendarNamed(const QString &agreement, const QString &name)
{
    const auto made = m_book.m_calendars.find(name);
    if (made != m_book.m_calendars.end())
        return &made->second;
    const StoredCalendar *calendar = m_known.value(name);
    if (!calendar)
        return failure(ErrorKind::Missing, "desk.calendar-gone", {{u"agreement"_s, agreement}, {u"calendar"_s, name}});
    const Result<BusinessTime> time = BusinessTime::of(calendar->calendar);
    if (!time)
        return tl::unexpected(time.error());
    return &m_book.m_calendars.emplace(name, BookCalendar{name, *time}).first->second;
}

BookTarget BookMaker::target(const AgreementTarget &agreed, const BookCalendar &calendar)
{
    BookTarget target{.rank = agreed.rank.value_or(0),
                      .limit = agreed.limit,
                      .warning = agreed.limit - agreed.limit / 4,
                      .calendar = &calendar,
                      .pauses = {},
                      .takenUp = agreed.takenUp,
                      .reopening = agreed.reopening};
    for (const StateName &pause : agreed.pauses)
        target.pauses.emplace_back(m_book.m_words->text(pause.state),
                                   pause.reason ? m_book.m_words->text(*pause.reason) : 0);
    return target;
}

Result<BookVersion> BookMaker::version(const StoredAgreement &agreement, const AgreementVersion &stored)
{
    const AgreementTerms &terms = stored.terms;
    BookVersion version;
    version.number = stored.number;
    version.coversOpenTickets = terms.coversOpenTickets;
    version.party = m_book.m_words->text(terms.party);
    if (terms.solutions) {
        version.solutions.emplace();
        for (const Id<Component> solution : *terms.solutions)
            version.solutions->push_back(solution.value);
        std::ranges::sort(*version.solutions);
    }
    const BookCalendar *first = nullptr;
    for (const AgreementTarget &agreed : terms.targets) {
        const auto calendar = calendarNamed(agreement.name, agreed.calendar.value_or(terms.calendar));
        if (!calendar)
            return tl::unexpected(calendar.error());
        first = first ? first : *calendar;
        version.targets[size_t(agreed.process)][size_t(agreed.target)].push_back(target(agreed, **calendar));
    }
    // Days begin as the agreement's calendar has them, or that of its first target.
    if (!terms.calendar.isEmpty()) {
        const auto calendar = calendarNamed(agreement.name, terms.calendar);
        if (!calendar)
            return tl::unexpected(calendar.error());
        first = *calendar;
    }
    version.from = first->time.startOfDay(terms.validFrom);
    version.until = terms.validUntil ? first->time.startOfDay(terms.validUntil->addDays(1)) : Instant::max();
    return version;
}

Result<void> BookMaker::add(const StoredAgreement &agreement)
{
    BookAgreement made{agreement.id, agreement.name, agreement.kind, {}};
    for (const AgreementVersion &stored : agreement.versions) {
        Result<BookVersion> one = version(agreement, stored);
        if (!one)
            return tl::unexpected(one.error());
        made.versions.push_back(std::move(*one));
    }
    m_book.m_agreements.push_back(std::move(made));
    return {};
}

Result<AgreementBook> AgreementBook::of(const QList<StoredAgreement> &agreements,
                                        const QList<StoredCalendar> &calendars, std::shared_ptr<ClockWords> words)
{
    AgreementBook book(std::move(words));
    BookMaker maker(book, calendars);
    for (const StoredAgreement &agreement : agreements) {
        if (const Result<void> added = maker.add(agreement); !added)
            return tl::unexpected(added.error());
    }
    return book;
}

ClockAsks AgreementBook::asks() const
{
    ClockAsks asks{false, false, false, false};
    for (const BookAgreement &agreement : m_agreements) {
        for (const BookVersion &version : agreement.versions) {
            asks.solution |= version.solutions.has_value();
            asks.organisation |= agreement.kind == AgreementKind::Sla && version.party != 0;
        }
        asks.team |= agreement.kind == AgreementKind::Ola;
        asks.vendor |= agreement.kind == AgreementKind::Uc;
    }
    return asks;
}

AgreementBook loadBook(Session &session, std::shared_ptr<const DeskRules> rules)
{
    Result<AgreementBook> book =
        AgreementBook::of(agreements(session), calendars(session), std::make_shared<ClockWords>(std::move(rules)));
    if (!book)
        throw StoreError(book.error());
    return std::move(*book);
}

} // namespace mainstay
