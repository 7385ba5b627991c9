// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/ticket.h"
#include "estate/version_order.h"

#include <QAnyStringView>
#include <QList>

namespace mainstay {

enum class KnownErrorState {
    Draft, ///< being written
    Published, ///< offered to whoever opens or works on a ticket
    Retired, ///< kept for those who look back
};
inline constexpr KnownErrorState allKnownErrorStates[] = {KnownErrorState::Draft, KnownErrorState::Published,
                                                          KnownErrorState::Retired};

/// An error whose cause is known, with a way around it. Texts may be empty, but for the title.
struct KnownError {
    Id<KnownError> id;
    int version = 0;
    QString title; ///< no two have the same
    QString symptom;
    QString cause;
    QString workaround;
    QString solution;
    QString versions; ///< of its components' own, as a dependency asks for them (version_requirement.h); empty: any
    VersionScheme scheme = VersionScheme::Generic;
    KnownErrorState state = KnownErrorState::Draft;
    std::optional<Id<Ticket>> problem;
    QList<Id<Component>> components; ///< ascending, each once; none: it is found by its words alone

    bool operator==(const KnownError &) const = default;
};

inline constexpr qsizetype mostKnownErrorComponents = 1000;

/// "draft", "published", "retired": the words of the database.
QString toName(KnownErrorState state);
std::optional<KnownErrorState> knownErrorStateFromName(QAnyStringView name);

/// The known error in the form in which it is kept: texts without blanks around them, components ascending and once.
/// Errors: Invalid "desk.bad-field-value" for a text that is none or an empty title, "desk.text-too-long",
/// "estate.requirement-unreadable", "desk.known-error-components" {title, count, most}; "desk.known-error-unfinished"
/// {title, fields} for a published one without a cause, or with neither workaround nor solution.
Result<KnownError> checkedKnownError(KnownError error);

/// A draft of the problem's own fields. Errors: Invalid "desk.not-a-problem" {ticket}, "desk.cause-not-known" {ticket,
/// fields} as long as cause or workaround are empty, and those of checkedKnownError().
Result<KnownError> knownErrorOf(const Ticket &problem);

/// Whether a component of that version has the error; one without a version has only what every version has.
bool affectsVersion(const KnownError &error, QStringView version);

} // namespace mainstay
