// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/forbidden_rule_store.h"

#include "estate/deployment_store.h"
#include "estate/stored_word.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView RuleColumns =
    u"id, version, dependent_trait, dependent_component_id, dependent_environment_id, dependent_name, dependent_value,"
    " provider_trait, provider_component_id, provider_environment_id, provider_name, provider_value, reason";

/// The five columns of a side, from this one on.
RuleSide toSide(const Row &row, int first)
{
    return {storedWord(ruleTraitFromName(row.text(first)), [&] { return row.text(first); }),
            row.optionalId<Component>(first + 1), row.optionalId<Environment>(first + 2), row.text(first + 3),
            row.text(first + 4)};
}

ForbiddenRule toRule(const Row &row)
{
    constexpr int dependent = 2;
    constexpr int provider = 7;
    constexpr int reason = 12;
    return {row.id<ForbiddenRule>(0), row.number(1), toSide(row, dependent), toSide(row, provider), row.text(reason)};
}

void addSide(const QString &prefix, const RuleSide &side, Values &values)
{
    values.insert(prefix + u"_trait"_s, toName(side.trait));
    values.insert(prefix + u"_component_id"_s, side.component ? QVariant(side.component->value) : QVariant());
    values.insert(prefix + u"_environment_id"_s, side.environment ? QVariant(side.environment->value) : QVariant());
    values.insert(prefix + u"_name"_s, side.name);
    values.insert(prefix + u"_value"_s, side.value);
}

bool asksFor(std::span<const ForbiddenRule> rules, RuleTrait trait)
{
    return std::ranges::any_of(rules, [trait](const ForbiddenRule &rule) {
        return rule.dependent.trait == trait || rule.provider.trait == trait;
    });
}

} // namespace

QList<ForbiddenRule> forbiddenRules(Session &session)
{
    return session.query(u"SELECT %1 FROM forbidden_dependency ORDER BY id"_s.arg(RuleColumns), {}, toRule);
}

std::optional<ForbiddenRule> findForbiddenRule(Session &session, Id<ForbiddenRule> id)
{
    return session.find(u"SELECT %1 FROM forbidden_dependency WHERE id = ?"_s.arg(RuleColumns), {id}, toRule);
}

RuleFacts ruleFacts(Session &session, const Estate &estate, std::span<const ForbiddenRule> rules)
{
    RuleFacts facts;
    if (asksFor(rules, RuleTrait::Environment)) {
        const QList<Environment> known = environments(session);
        const QList<Deployment> current = currentDeployments(session);
        facts.deployed = DeployedVersions(estate, {known.begin(), known.end()}, current);
    }
    for (const ForbiddenRule &rule : rules)
        for (const RuleSide *side : {&rule.dependent, &rule.provider})
            if (side->trait == RuleTrait::Attribute)
                facts.attributes += attributesLike(session, side->name, side->value);
    return facts;
}

Values toValues(const ForbiddenRule &rule)
{
    Values values{{u"reason"_s, rule.reason}};
    addSide(u"dependent"_s, rule.dependent, values);
    addSide(u"provider"_s, rule.provider, values);
    return values;
}

JudgedRules judgedRules(Session &session, const Estate &estate)
{
    const QList<ForbiddenRule> rules = forbiddenRules(session);
    const QList<Environment> known = environments(session);
    JudgedRules judged{{rules.begin(), rules.end()}, {known.begin(), known.end()}, {}};
    judged.broken = forbiddenDependenciesOf(estate, judged.rules, ruleFacts(session, estate, judged.rules));
    return judged;
}

} // namespace mainstay
