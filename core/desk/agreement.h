// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desk/state_name.h"
#include "desk/ticket_kinds.h"

#include <QDate>
#include <QList>
#include <chrono>

namespace mainstay {

struct Component;

enum class AgreementKind {
    Sla, ///< with a customer
    Ola, ///< with a team of ours
    Uc, ///< underpinning contract, with a vendor
};
inline constexpr AgreementKind allAgreementKinds[] = {AgreementKind::Sla, AgreementKind::Ola, AgreementKind::Uc};

/// What a clock measures. A team and a vendor have response and resolution alone.
enum class ClockTarget {
    Response, ///< until the first answer
    NextReply, ///< from a customer's message until its answer
    Periodic, ///< between two public entries
    Resolution,
};
inline constexpr ClockTarget allClockTargets[] = {ClockTarget::Response, ClockTarget::NextReply, ClockTarget::Periodic,
                                                  ClockTarget::Resolution};

/// What a resolution clock makes of a ticket that is reopened.
enum class Reopening {
    Continues, ///< with what was spent; the time in resolved does not count
    Counts, ///< the time in resolved too
    NewCycle, ///< from nothing
};
inline constexpr Reopening allReopenings[] = {Reopening::Continues, Reopening::Counts, Reopening::NewCycle};

struct AgreementTarget {
    ClockTarget target = ClockTarget::Resolution;
    ProcessKind process = ProcessKind::Incident;
    std::optional<int> rank; ///< of the priority; nothing: of every one that has no target of its own, and of none
    std::chrono::milliseconds limit{0}; ///< of open time, more than 0
    std::optional<QString> calendar; ///< a name; nothing: the agreement's
    QList<StateName> pauses; ///< a state without a reason stands for all its reasons
    bool takenUp = false; ///< a state that is marked so answers; else a public entry does
    Reopening reopening = Reopening::Continues;

    bool operator==(const AgreementTarget &) const = default;
};

enum class ContractType { FixedPrice, TimeAndMaterial, PerTicket, DedicatedTeam };
inline constexpr ContractType allContractTypes[] = {ContractType::FixedPrice, ContractType::TimeAndMaterial,
                                                    ContractType::PerTicket, ContractType::DedicatedTeam};

/// What was agreed about money and time; nothing here turns a clock.
struct Contract {
    std::optional<ContractType> type;
    QList<int> tiers; ///< of a dedicated team
    QString cost; ///< as it was agreed: "12,000 EUR a year"
    QString notice; ///< "3 months"

    bool operator==(const Contract &) const = default;
};

/// What an agreement says from a day on.
struct AgreementTerms {
    QString party; ///< customer, team or vendor by name; of an SLA it may be empty: every customer
    std::optional<QList<Id<Component>>> solutions; ///< nothing: all, and tickets that name no component
    QDate validFrom; ///< tickets opened from this day on, as the calendar's zone has days
    std::optional<QDate> validUntil; ///< the last of those days
    bool coversOpenTickets = false; ///< tickets opened before go over to it on that day
    QString calendar; ///< of targets that name none; may be empty when all do
    QList<AgreementTarget> targets;
    Contract contract;

    bool operator==(const AgreementTerms &) const = default;
};

/// Stable names, as files, the database and JSON carry them: "sla", "next-reply", "continues", "fixed price" …
QString toName(AgreementKind kind);
QString toName(ClockTarget target);
QString toName(Reopening reopening);
QString toName(ContractType type);
std::optional<AgreementKind> agreementKindFromName(QStringView name);
std::optional<ClockTarget> clockTargetFromName(QStringView name);
std::optional<Reopening> reopeningFromName(QStringView name);
std::optional<ContractType> contractTypeFromName(QStringView name);

/// The key of a party in a file: "customer", "team", "vendor".
QString partyKey(AgreementKind kind);
/// Where nobody said otherwise: a resolution pauses while it waits for the caller, the others never do.
QList<StateName> usualPauses(ClockTarget target);

} // namespace mainstay
