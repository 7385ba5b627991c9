// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/verdict_preview.h"

namespace mainstay {

namespace {

AgreementBook bookOf(const QList<StoredAgreement> &agreements, const QList<StoredCalendar> &calendars,
                     const std::shared_ptr<ClockWords> &words)
{
    Result<AgreementBook> book = AgreementBook::of(agreements, calendars, words);
    if (!book)
        throw StoreError(std::move(book.error()));
    return std::move(*book);
}

} // namespace

AgreementPreview previewed(Session &session, const std::shared_ptr<const DeskRules> &rules, const AgreementDraft &draft,
                           AgreementWish wish, Instant at, Progress &progress)
{
    const QList<StoredAgreement> before = agreements(session);
    Result<AgreementPlan> plan = planned(before, withPauses(*rules, before, withSolutions(session, draft)), wish);
    if (!plan)
        throw StoreError(std::move(plan.error()));
    AgreementPreview preview{std::move(*plan), {}};
    const QList<StoredCalendar> hours = calendars(session);
    const auto words = std::make_shared<ClockWords>(rules);
    AgreementBook was = bookOf(before, hours, words);
    AgreementBook is = bookOf(preview.plan.agreements, hours, words);
    if (preview.plan.change != AgreementPlan::Change::Nothing)
        preview.replay = replay(session, was, is, at, progress);
    return preview;
}

Replay previewed(Session &session, const std::shared_ptr<const DeskRules> &rules, const QString &calendar,
                 const ServiceCalendar &wanted, Instant at, Progress &progress)
{
    if (agreementsIn(session, calendar).isEmpty())
        return {};
    const QList<StoredAgreement> agreed = agreements(session);
    const QList<StoredCalendar> before = calendars(session);
    QList<StoredCalendar> after = before;
    for (StoredCalendar &one : after) {
        if (one.name == calendar)
            one.calendar = wanted;
    }
    if (after == before)
        return {};
    const auto words = std::make_shared<ClockWords>(rules);
    AgreementBook was = bookOf(agreed, before, words);
    AgreementBook is = bookOf(agreed, after, words);
    return replay(session, was, is, at, progress);
}

} // namespace mainstay
