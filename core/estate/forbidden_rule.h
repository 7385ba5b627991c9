// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/component.h"
#include "estate/deployment.h"

#include <QAnyStringView>
#include <QString>
#include <optional>

namespace mainstay {

/// What is common to the components on one side of a rule.
enum class RuleTrait : quint8 { Component, Environment, Kind, Stage, Owner, Attribute };
inline constexpr int ruleTraitCount = 6;

/// The components on one side of a rule.
struct RuleSide {
    RuleTrait trait = RuleTrait::Component;
    std::optional<Id<Component>> component; ///< of Component: this one and all below it
    std::optional<Id<Environment>> environment; ///< of Environment: what is there now
    QString name; ///< of Attribute
    QString value; ///< the word of a kind or stage, the owner, the value of the attribute

    bool operator==(const RuleSide &) const = default;
};

/// A rule that people made for the structure: no component of the one side depends on one of the other.
struct ForbiddenRule {
    Id<ForbiddenRule> id;
    int version = 0; ///< of the row
    RuleSide dependent;
    RuleSide provider;
    QString reason; ///< in the person's words

    bool operator==(const ForbiddenRule &) const = default;
};

/// "component", "environment", "kind", "stage", "owner", "attribute": the words of the database and of the command
/// line.
QString toName(RuleTrait trait);
std::optional<RuleTrait> ruleTraitFromName(QAnyStringView name);

} // namespace mainstay
