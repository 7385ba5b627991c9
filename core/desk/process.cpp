// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process.h"

#include "desk/names.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <class Enum, size_t Count>
using Spelling = std::array<std::pair<Enum, QLatin1StringView>, Count>;

constexpr Spelling<Phase, 3> phaseNames{
    {{Phase::Open, "open"_L1}, {Phase::Resolved, "resolved"_L1}, {Phase::Final, "final"_L1}}};
constexpr Spelling<MoveBy, 4> moverNames{{{MoveBy::Person, "person"_L1},
                                          {MoveBy::Merge, "merge"_L1},
                                          {MoveBy::PlanChange, "plan-change"_L1},
                                          {MoveBy::Time, "time"_L1}}};
constexpr Spelling<FieldType, 7> fieldTypeNames{{{FieldType::Line, "line"_L1},
                                                 {FieldType::Text, "text"_L1},
                                                 {FieldType::Choice, "choice"_L1},
                                                 {FieldType::YesNo, "yes-no"_L1},
                                                 {FieldType::Moment, "instant"_L1},
                                                 {FieldType::Date, "date"_L1},
                                                 {FieldType::OtherTicket, "ticket"_L1}}};

constexpr Spelling<Approver, 2> approverNames{
    {{Approver::SomebodyElse, "somebody-else"_L1}, {Approver::Anybody, "anybody"_L1}}};

template <class Enum, size_t Count>
QString spelled(Enum value, const Spelling<Enum, Count> &all)
{
    for (const auto &[known, name] : all) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <class Enum, size_t Count>
std::optional<Enum> meant(QStringView name, const Spelling<Enum, Count> &all)
{
    for (const auto &[value, known] : all) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toName(Phase phase)
{
    return spelled(phase, phaseNames);
}

QString toName(MoveBy by)
{
    return spelled(by, moverNames);
}

QString toName(FieldType type)
{
    return spelled(type, fieldTypeNames);
}

QString toName(Approver approver)
{
    return spelled(approver, approverNames);
}

std::optional<Phase> phaseFromName(QStringView name)
{
    return meant(name, phaseNames);
}

std::optional<MoveBy> moveByFromName(QStringView name)
{
    return meant(name, moverNames);
}

std::optional<FieldType> fieldTypeFromName(QStringView name)
{
    return meant(name, fieldTypeNames);
}

std::optional<Approver> approverFromName(QStringView name)
{
    return meant(name, approverNames);
}

const State *findState(const Process &process, const QString &variant, QStringView name)
{
    for (const State &state : process.states) {
        if (state.variants.contains(variant) && isSameName(state.name, name))
            return &state;
    }
    return nullptr;
}

const State *findStateEver(const Process &process, const QString &variant, QStringView name)
{
    if (const State *state = findState(process, variant, name))
        return state;
    const auto former =
        std::ranges::find_if(process.former, [&](const State &state) { return isSameName(state.name, name); });
    return former == process.former.end() ? nullptr : &*former;
}

const FieldSpec *findField(const Process &process, QStringView name)
{
    for (const FieldSpec &field : process.fields) {
        if (isSameName(field.name, name))
            return &field;
    }
    return nullptr;
}

} // namespace mainstay
