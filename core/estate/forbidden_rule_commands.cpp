// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/forbidden_rule_commands.h"

#include "estate/component_store.h"
#include "estate/deployment_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Nothing but what its trait asks for.
RuleSide trimmed(const RuleSide &side)
{
    RuleSide kept{.trait = side.trait, .component = {}, .environment = {}, .name = {}, .value = {}};
    if (side.trait == RuleTrait::Component)
        kept.component = side.component;
    else if (side.trait == RuleTrait::Environment)
        kept.environment = side.environment;
    else
        kept.value = side.value.trimmed();
    if (side.trait == RuleTrait::Attribute)
        kept.name = side.name.trimmed();
    return kept;
}

void requireSaid(const RuleSide &side)
{
    const bool isSaid = side.trait == RuleTrait::Component ? side.component.has_value()
        : side.trait == RuleTrait::Environment             ? side.environment.has_value()
        : side.trait == RuleTrait::Attribute               ? !side.name.isEmpty()
                                                           : !side.value.isEmpty();
    if (!isSaid)
        throw StoreError(ErrorKind::Invalid, "estate.rule-side-empty", {{u"trait"_s, toName(side.trait)}});
    const bool isWord = side.trait == RuleTrait::Kind ? componentKindFromName(side.value).has_value()
        : side.trait == RuleTrait::Stage              ? lifeCycleStageFromName(side.value).has_value()
                                                      : true;
    if (!isWord)
        throw StoreError(ErrorKind::Invalid, "estate.rule-word-unknown",
                         {{u"trait"_s, toName(side.trait)}, {u"text"_s, side.value}});
}

QString nameOfSide(Session &session, const RuleSide &side)
{
    if (side.trait == RuleTrait::Component) {
        const auto component = findComponent(session, *side.component);
        if (!component)
            throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, side.component->value}});
        return component->name;
    }
    if (side.trait == RuleTrait::Environment) {
        const auto environment = findEnvironment(session, *side.environment);
        if (!environment)
            throw StoreError(ErrorKind::Missing, "estate.environment-gone", {{u"id"_s, side.environment->value}});
        return environment->name;
    }
    return side.trait == RuleTrait::Attribute ? side.name + u'=' + side.value : side.value;
}

QJsonObject factsOfRule(Session &session, const ForbiddenRule &rule)
{
    return {{u"dependent"_s, nameOfSide(session, rule.dependent)}, {u"provider"_s, nameOfSide(session, rule.provider)}};
}

} // namespace

Id<ForbiddenRule> addForbiddenRule(Transaction &transaction, const ForbiddenRule &rule)
{
    ForbiddenRule kept = rule;
    kept.dependent = trimmed(rule.dependent);
    kept.provider = trimmed(rule.provider);
    requireSaid(kept.dependent);
    requireSaid(kept.provider);
    const QJsonObject facts = factsOfRule(transaction, kept);
    const bool isOfPlaces = kept.dependent.component || kept.dependent.environment;
    if (isOfPlaces && kept.dependent == kept.provider)
        throw StoreError(ErrorKind::Invalid, "estate.rule-never-broken", facts);
    transaction.describe("estate.add-rule", facts);
    return Id<ForbiddenRule>(insertRow(transaction, u"forbidden_dependency"_s, toValues(kept)));
}

void removeForbiddenRule(Transaction &transaction, const ForbiddenRule &read)
{
    transaction.describe("estate.remove-rule", factsOfRule(transaction, read));
    deleteRow(transaction, u"forbidden_dependency"_s, read.id.value, read.version);
}

} // namespace mainstay
