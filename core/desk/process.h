// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_kinds.h"

#include <QList>
#include <QStringList>

namespace mainstay {

/// Open is every state but resolved and the final ones.
enum class Phase { Open, Resolved, Final };

/// What makes a move: rules allow a person nothing that only time may do.
enum class MoveBy {
    Person,
    Merge, ///< the ticket goes into another one
    PlanChange, ///< an edit of an authorised plan
    Time, ///< a timer of the state has run out
};

enum class FieldType {
    Line, ///< one line of text
    Text, ///< any text
    Choice, ///< one of the values
    YesNo,
    Moment, ///< ISO 8601 with zone, kept in UTC
    Date, ///< 2026-03-31
    OtherTicket, ///< the number of another ticket, "CHG-12"
};

/// Who may approve a ticket that waits for it; to reject one is for anybody.
enum class Approver {
    SomebodyElse, ///< than who asked for it and who planned it: its requester and its assignee
    Anybody,
};

/// A field that only this process knows; what every ticket has stands in ticket_fields.h.
struct FieldSpec {
    QString name; ///< lower case, words joined by underscores: "review_date"
    FieldType type = FieldType::Line;
    QStringList values; ///< of a choice
    std::optional<QString> after; ///< an instant or date that this one must come after
    std::optional<ProcessKind> ticketOf; ///< the process that a ticket must be of

    bool operator==(const FieldSpec &) const = default;
};

/// What a move demands: one of these fields, mostly there is but one. "reason" is the state's own reason.
struct Need {
    QStringList anyOf;

    bool operator==(const Need &) const = default;
};

/// The state ends by itself: after business days spent in it, or on the date that a field holds.
struct Timer {
    QString to;
    std::optional<int> businessDays;
    std::optional<QString> dateField;

    bool operator==(const Timer &) const = default;
};

struct State {
    QString name;
    Phase phase = Phase::Open;
    bool takenUp = false; ///< someone acts on the ticket: stands for the first answer where no public entry shows it
    bool isWithoutVerdict = false; ///< whoever ends there was neither in time nor late for an agreement
    QStringList reasons;
    QList<Need> needs; ///< demanded by every move into it
    std::optional<Timer> timer;
    QStringList variants; ///< those it belongs to
    bool needsRoute = false; ///< no person's move into it while steps of the route that are always taken are open
    std::optional<Approver> approval; ///< it waits here until one of the moves that decide is made

    bool operator==(const State &) const = default;
};

struct Move {
    QString from;
    QString to;
    MoveBy by = MoveBy::Person;
    bool reopens = false; ///< out of a resolved or final state into an open one
    QList<Need> needs; ///< beside those of the state it leads to
    QStringList variants;
    std::optional<Decision> decision = std::nullopt; ///< out of a state of approval

    bool operator==(const Move &) const = default;
};

/// Changing one of the fields while in one of the states sends the ticket back for authorisation.
struct PlanGuard {
    QStringList fields;
    QStringList states;
    QString to;
    QStringList variants;

    bool operator==(const PlanGuard &) const = default;
};

/// "normal", "standard", "emergency": one machine each, made of the states and moves that name it.
struct Variant {
    QString name;
    std::optional<int> reviewWithinDays; ///< after implementing began: calendar days to plan and review afterwards

    bool operator==(const Variant &) const = default;
};

/// The state machine of one process, expanded: every move stands there with both its ends.
struct Process {
    ProcessKind kind = ProcessKind::Incident;
    QList<Variant> variants; ///< never empty; the first one is meant when none is named
    QString initial;
    QList<FieldSpec> fields;
    QList<State> states;
    QList<Move> moves;
    QList<PlanGuard> guards;
    /// States that it once had, with phase and marks alone: the logs of tickets name them, and those that ended there
    /// stay there.
    QList<State> former;

    bool operator==(const Process &) const = default;
};

QString toName(Phase phase);
QString toName(MoveBy by);
QString toName(FieldType type);
QString toName(Approver approver);
std::optional<Phase> phaseFromName(QStringView name);
std::optional<MoveBy> moveByFromName(QStringView name);
std::optional<FieldType> fieldTypeFromName(QStringView name);
std::optional<Approver> approverFromName(QStringView name);

/// The state of that name in that variant; case, blanks and hyphens do not matter. Lives as long as the process.
const State *findState(const Process &process, const QString &variant, QStringView name);
/// The same, or else the state of that name that it once had, in whatever variant.
const State *findStateEver(const Process &process, const QString &variant, QStringView name);
const FieldSpec *findField(const Process &process, QStringView name);

} // namespace mainstay
