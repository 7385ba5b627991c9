// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_commands.h"

#include "desk/names.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"
#include "people/calendar_use.h"
#include "people/still_used.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QStringList calendarsOf(const AgreementTerms &terms)
{
    QStringList names;
    if (!terms.calendar.isEmpty())
        names.append(terms.calendar);
    for (const AgreementTarget &target : terms.targets) {
        if (target.calendar)
            names.append(*target.calendar);
    }
    names.removeDuplicates();
    return names;
}

void requireCalendars(Session &session, const QString &agreement, const AgreementTerms &terms)
{
    for (const QString &name : calendarsOf(terms)) {
        if (!findCalendar(session, name))
            throw StoreError(ErrorKind::Missing, "desk.calendar-gone",
                             {{u"agreement"_s, agreement}, {u"calendar"_s, name}});
    }
}

/// Whether a clock of this process paused in that state before, by any version.
bool pausedBefore(const QList<StoredAgreement> &agreements, const QString &name, ProcessKind process,
                  const StateName &pause)
{
    const auto stored = std::ranges::find(agreements, name, &StoredAgreement::name);
    if (stored == agreements.end())
        return false;
    return std::ranges::any_of(stored->versions, [&](const AgreementVersion &version) {
        return std::ranges::any_of(version.terms.targets, [&](const AgreementTarget &target) {
            return target.process == process && target.pauses.contains(pause);
        });
    });
}

/// The state as the process spells it; nothing where it has none such.
std::optional<StateName> spelledPause(const Process &process, const StateName &pause)
{
    const auto state = std::ranges::find_if(process.states,
                                            [&pause](const State &each) { return isSameName(each.name, pause.state); });
    if (state == process.states.end())
        return std::nullopt;
    if (!pause.reason)
        return StateName{state->name, {}};
    const auto reason =
        std::ranges::find_if(state->reasons, [&pause](const QString &each) { return isSameName(each, *pause.reason); });
    return reason == state->reasons.end() ? std::nullopt : std::optional(StateName{state->name, *reason});
}

/// The states that may have been meant: those with the reasons of the one that is named, or all.
QStringList pausesToChoose(const Process &process, const StateName &pause)
{
    QStringList names;
    for (const State &state : process.states) {
        if (isSameName(state.name, pause.state)) {
            QStringList own{state.name};
            for (const QString &reason : state.reasons)
                own.append(toText(StateName{state.name, reason}));
            return own;
        }
        names.append(state.name);
    }
    names.removeDuplicates();
    return names;
}

/// The version that a correction means.
qsizetype correctedPlace(const QList<AgreementVersion> &versions, const AgreementTerms &terms)
{
    const auto sameDay = std::ranges::find(versions, terms.validFrom,
                                           [](const AgreementVersion &version) { return version.terms.validFrom; });
    return sameDay == versions.end() ? versions.size() - 1 : sameDay - versions.begin();
}

Result<AgreementPlan> plannedChange(AgreementPlan plan, const AgreementDraft &draft, AgreementWish wish)
{
    StoredAgreement &agreement = plan.agreements[plan.place];
    const QString day = draft.terms.validFrom.toString(Qt::ISODate);
    if (agreement.kind != draft.kind)
        return failure(
            ErrorKind::Invalid, "desk.agreement-kind",
            {{u"name"_s, agreement.name}, {u"kind"_s, toName(draft.kind)}, {u"was"_s, toName(agreement.kind)}});
    QList<AgreementVersion> &versions = agreement.versions;
    const AgreementTerms &last = versions.constLast().terms;
    plan.number = int(versions.size());
    if (last == draft.terms)
        return plan;
    if (wish == AgreementWish::Correction) {
        const qsizetype corrected = correctedPlace(versions, draft.terms);
        plan.number = int(corrected) + 1;
        if (versions[corrected].terms != draft.terms)
            plan.change = AgreementPlan::Change::Correction;
        versions[corrected].terms = draft.terms;
        return plan;
    }
    if (draft.terms.validFrom <= last.validFrom)
        return failure(
            ErrorKind::Invalid, "desk.agreement-not-later",
            {{u"name"_s, agreement.name}, {u"day"_s, day}, {u"last"_s, last.validFrom.toString(Qt::ISODate)}});
    plan.change = AgreementPlan::Change::NewVersion;
    plan.number += 1;
    versions.append(AgreementVersion{{}, 0, plan.number, draft.terms});
    return plan;
}

} // namespace

AgreementDraft withSolutions(Session &session, AgreementDraft draft)
{
    if (draft.solutionNames.isEmpty())
        return draft;
    const ComponentTree tree = loadTree(session);
    for (const QString &name : std::as_const(draft.solutionNames)) {
        const Result<ComponentIndex> index = resolveComponent(tree, name);
        if (!index)
            throw StoreError(index.error());
        if (tree.parentOf(*index))
            throw StoreError(ErrorKind::Invalid, "desk.not-a-solution",
                             {{u"name"_s, name}, {u"code"_s, tree.code(*index)}});
        draft.terms.solutions->append(tree.component(*index).id);
    }
    draft.solutionNames.clear();
    std::ranges::sort(*draft.terms.solutions);
    const auto twice = std::ranges::unique(*draft.terms.solutions);
    draft.terms.solutions->erase(twice.begin(), twice.end());
    return draft;
}

AgreementDraft withPauses(const DeskRules &rules, const QList<StoredAgreement> &agreements, AgreementDraft draft)
{
    for (AgreementTarget &target : draft.terms.targets) {
        const Process &process = rules.process(target.process);
        for (StateName &pause : target.pauses) {
            if (const auto known = spelledPause(process, pause))
                pause = *known;
            else if (!usualPauses(target.target).contains(pause)
                     && !pausedBefore(agreements, draft.name, target.process, pause))
                throw StoreError(ErrorKind::Invalid, "desk.pause-unknown",
                                 {{u"agreement"_s, draft.name},
                                  {u"process"_s, toName(target.process)},
                                  {u"state"_s, toText(pause)},
                                  {u"states"_s, QJsonArray::fromStringList(pausesToChoose(process, pause))}});
        }
    }
    return draft;
}

Result<AgreementPlan> planned(const QList<StoredAgreement> &agreements, const AgreementDraft &draft, AgreementWish wish)
{
    AgreementPlan plan;
    plan.agreements = agreements;
    const auto known = std::ranges::find(agreements, draft.name, &StoredAgreement::name);
    plan.place = known - agreements.begin();
    if (known != agreements.end())
        return plannedChange(std::move(plan), draft, wish);
    plan.change = AgreementPlan::Change::Added;
    plan.agreements.append(StoredAgreement{{}, 0, draft.name, draft.kind, {AgreementVersion{{}, 0, 1, draft.terms}}});
    return plan;
}

StoredAgreement carryOut(Transaction &transaction, const AgreementPlan &plan)
{
    StoredAgreement agreement = plan.agreement();
    const QJsonObject facts{{u"name"_s, agreement.name}, {u"version"_s, plan.number}};
    requireCalendars(transaction, agreement.name, plan.terms());
    switch (plan.change) {
    case AgreementPlan::Change::Nothing:
        break;
    case AgreementPlan::Change::Added:
        transaction.describe("desk.add-agreement", facts);
        agreement.id = insertAgreement(transaction, agreement.name, agreement.kind);
        insertVersion(transaction, agreement, plan.number, plan.terms());
        break;
    case AgreementPlan::Change::NewVersion:
        transaction.describe("desk.renew-agreement", facts);
        insertVersion(transaction, agreement, plan.number, plan.terms());
        break;
    case AgreementPlan::Change::Correction:
        transaction.describe("desk.correct-agreement", facts);
        updateVersion(transaction, agreement, agreement.versions.at(plan.number - 1), plan.terms());
        break;
    }
    return agreementNamed(transaction, agreement.name);
}

void requireUnchanged(Session &session, const QString &name, const std::optional<StoredAgreement> &read)
{
    const auto now = findAgreement(session, name);
    if (now == read)
        return;
    if (!read)
        throw StoreError(ErrorKind::Conflict, "store.already-there", {{u"name"_s, name}});
    const auto last = lastChangeOf(session, now.value_or(*read));
    throw StoreError(ErrorKind::Conflict, now ? "desk.agreement-changed" : "store.deleted-meanwhile",
                     {{u"name"_s, name}, {u"who"_s, last ? last->who : QString()}});
}

std::optional<LastEntry> lastChangeOf(Session &session, const StoredAgreement &agreement)
{
    auto last = lastEntryOf(session, u"agreement"_s, agreement.id.value);
    for (const AgreementVersion &version : agreement.versions) {
        auto entry = lastEntryOf(session, u"agreement_version"_s, version.id.value);
        if (entry && (!last || entry->seq > last->seq))
            last = std::move(entry);
    }
    return last;
}

StoredAgreement agreementNamed(Session &session, const QString &name)
{
    auto found = findAgreement(session, name.simplified());
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.agreement-unknown", {{u"name"_s, name}});
    return std::move(*found);
}

void removeAgreement(Transaction &transaction, const StoredAgreement &read)
{
    transaction.describe("desk.remove-agreement", {{u"name"_s, read.name}});
    deleteAgreement(transaction, read);
}

QStringList agreementsIn(Session &session, const QString &calendar)
{
    QStringList names;
    for (const StoredAgreement &agreement : agreements(session)) {
        const bool counts = std::ranges::any_of(agreement.versions, [&](const AgreementVersion &version) {
            return calendarsOf(version.terms).contains(calendar);
        });
        if (counts)
            names.append(agreement.name);
    }
    return names;
}

void removeFreeCalendar(Transaction &transaction, const StoredCalendar &read)
{
    const QStringList by = agreementsIn(transaction, read.name);
    requireUnused("calendar.in-use", read.name, by.first(std::min<qsizetype>(by.size(), MostNamedUsers)), by.size());
    removeUnusedCalendar(transaction, read);
}

} // namespace mainstay
