// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement.h"

#include "desk/clock.h"
#include "desk/names.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <class Enum, size_t Count>
std::optional<Enum> agreedWord(QStringView name, const Enum (&all)[Count])
{
    const QString wanted = comparableName(name);
    const auto found = std::ranges::find(all, wanted, [](Enum kind) { return comparableName(toName(kind)); });
    return found == std::end(all) ? std::nullopt : std::optional(*found);
}

} // namespace

QString toName(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return u"sla"_s;
    case AgreementKind::Ola:
        return u"ola"_s;
    case AgreementKind::Uc:
        return u"uc"_s;
    }
    Q_UNREACHABLE();
}

QString toName(ClockTarget target)
{
    switch (target) {
    case ClockTarget::Response:
        return u"response"_s;
    case ClockTarget::NextReply:
        return u"next-reply"_s;
    case ClockTarget::Periodic:
        return u"periodic"_s;
    case ClockTarget::Resolution:
        return u"resolution"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Reopening reopening)
{
    switch (reopening) {
    case Reopening::Continues:
        return u"continues"_s;
    case Reopening::Counts:
        return u"counts"_s;
    case Reopening::NewCycle:
        return u"new-cycle"_s;
    }
    Q_UNREACHABLE();
}

QString toName(ContractType type)
{
    switch (type) {
    case ContractType::FixedPrice:
        return u"fixed price"_s;
    case ContractType::TimeAndMaterial:
        return u"time and material"_s;
    case ContractType::PerTicket:
        return u"per ticket"_s;
    case ContractType::DedicatedTeam:
        return u"dedicated team"_s;
    }
    Q_UNREACHABLE();
}

QString toName(ClockMode mode)
{
    switch (mode) {
    case ClockMode::Running:
        return u"running"_s;
    case ClockMode::Paused:
        return u"paused"_s;
    case ClockMode::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"open"_s;
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Breached:
        return u"breached"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString toName(ClockReason reason)
{
    switch (reason) {
    case ClockReason::Opened:
        return u"opened"_s;
    case ClockReason::Entered:
        return u"entered"_s;
    case ClockReason::CustomerWrote:
        return u"customer-wrote"_s;
    case ClockReason::Told:
        return u"told"_s;
    case ClockReason::PriorityChanged:
        return u"priority-changed"_s;
    case ClockReason::CoverageChanged:
        return u"coverage-changed"_s;
    case ClockReason::TeamChanged:
        return u"team-changed"_s;
    case ClockReason::VendorChanged:
        return u"vendor-changed"_s;
    case ClockReason::AgreementChanged:
        return u"agreement-changed"_s;
    case ClockReason::Reopened:
        return u"reopened"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AgreementKind> agreementKindFromName(QStringView name)
{
    return agreedWord(name, allAgreementKinds);
}

std::optional<ClockTarget> clockTargetFromName(QStringView name)
{
    return agreedWord(name, allClockTargets);
}

std::optional<Reopening> reopeningFromName(QStringView name)
{
    return agreedWord(name, allReopenings);
}

std::optional<ContractType> contractTypeFromName(QStringView name)
{
    return agreedWord(name, allContractTypes);
}

QString partyKey(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return u"customer"_s;
    case AgreementKind::Ola:
        return u"team"_s;
    case AgreementKind::Uc:
        return u"vendor"_s;
    }
    Q_UNREACHABLE();
}

QList<StateName> usualPauses(ClockTarget target)
{
    if (target != ClockTarget::Resolution)
        return {};
    return {StateName{u"pending"_s, u"caller"_s}};
}

} // namespace mainstay
