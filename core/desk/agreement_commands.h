// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_store.h"
#include "desk/agreement_store.h"
#include "desk/desk_rules.h"
#include "store/journal.h"

namespace mainstay {

/// How a person means a changed agreement.
enum class AgreementWish {
    NewVersion, ///< valid from its day on; tickets opened before keep theirs, unless it says otherwise
    Correction, ///< it was meant so all the time: the version of that day, or else the last one, is replaced
};

/// What becomes of the agreements of a workspace.
struct AgreementPlan {
    enum class Change { Added, NewVersion, Correction, Nothing };
    Change change = Change::Nothing;
    QList<StoredAgreement> agreements; ///< all, as they will be; what is new has no id yet
    qsizetype place = 0; ///< of the one that changes
    int number = 1; ///< of the version that changes, or is new

    const StoredAgreement &agreement() const { return agreements.at(place); }
    const AgreementTerms &terms() const { return agreement().versions.at(number - 1).terms; }
};

/// The draft with its solutions by id. Throws those of resolveComponent(), and Invalid "desk.not-a-solution" {name,
/// code} for a component below one.
AgreementDraft withSolutions(Session &session, AgreementDraft draft);

/// The draft with the states in which its clocks pause as the processes spell them. One that the agreement had before
/// stays, as one of which the state is gone since, and so does what is usual. Throws Invalid "desk.pause-unknown"
/// {agreement, process, state, states}.
AgreementDraft withPauses(const DeskRules &rules, const QList<StoredAgreement> &agreements, AgreementDraft draft);

/// What setting the draft would do. Errors: Invalid "desk.agreement-kind" {name, kind, was}, "desk.agreement-not-later"
/// {name, day, last} for a new version that does not begin after the last one.
Result<AgreementPlan> planned(const QList<StoredAgreement> &agreements, const AgreementDraft &draft,
                              AgreementWish wish);

/// Does what was planned, as one step; nothing where nothing changes. Throws Conflict when somebody else changed the
/// agreement since it was read, Missing "desk.calendar-gone" for a calendar that it counts in.
StoredAgreement carryOut(Transaction &transaction, const AgreementPlan &plan);

/// For who edits what was read (nothing: there was none of that name) and never writes over what is there by now.
/// Throws Conflict "desk.agreement-changed" {name, who}, "store.deleted-meanwhile" {name, who}, "store.already-there".
void requireUnchanged(Session &session, const QString &name, const std::optional<StoredAgreement> &read);
/// Who changed any of its versions last; of one that is gone, who removed it.
std::optional<LastEntry> lastChangeOf(Session &session, const StoredAgreement &agreement);

/// Throws Missing "desk.agreement-unknown" {name}.
StoredAgreement agreementNamed(Session &session, const QString &name);
/// Removes one that was read, with all its versions; Conflict when it has changed since.
void removeAgreement(Transaction &transaction, const StoredAgreement &read);

/// The agreements that count in a calendar, by name.
QStringList agreementsIn(Session &session, const QString &calendar);

/// Removes a calendar that was read, unless a person, a team or an agreement goes by it. Throws Invalid
/// "calendar.in-use" as people/still_used.h says; Conflict when it has changed since.
void removeFreeCalendar(Transaction &transaction, const StoredCalendar &read);

} // namespace mainstay
