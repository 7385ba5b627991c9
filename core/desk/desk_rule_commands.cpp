// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_commands.h"

#include "desk/names.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// States that some process has.
void requireStateName(const DeskRules &rules, const StateName &wanted)
{
    QStringList names;
    for (const Process &process : rules.processes()) {
        for (const State &state : process.states) {
            if (isSameName(state.name, wanted.state))
                return;
            names.append(state.name);
        }
    }
    names.removeDuplicates();
    throw StoreError(ErrorKind::Invalid, "desk.no-such-state",
                     {{u"state"_s, wanted.state}, {u"states"_s, QJsonArray::fromStringList(names)}});
}

void requireLevel(const DeskRules &rules, Scale scale, const std::optional<QString> &level)
{
    if (!level)
        return;
    if (const auto known = levelFromText(rules.matrix, scale, *level); !known)
        throw StoreError(known.error());
}

void resolveComponents(Session &session, const RuleDraft &draft, RuleFilter &filter)
{
    if (draft.componentNames.isEmpty() && draft.solutionNames.isEmpty())
        return;
    const ComponentTree tree = loadTree(session);
    const auto resolved = [&tree](const QString &name) {
        const Result<ComponentIndex> index = resolveComponent(tree, name);
        if (!index)
            throw StoreError(index.error());
        return *index;
    };
    for (const QString &name : draft.componentNames)
        filter.components.append(tree.component(resolved(name)).id);
    for (const QString &name : draft.solutionNames) {
        const ComponentIndex index = resolved(name);
        if (tree.parentOf(index))
            throw StoreError(ErrorKind::Invalid, "desk.not-a-solution",
                             {{u"name"_s, name}, {u"code"_s, tree.code(index)}});
        filter.solutions.append(tree.component(index).id);
    }
}

/// Names in their own spelling.
void requirePeople(Session &session, RuleDeeds &then)
{
    if (then.team)
        then.team = existingTeam(session, *then.team).name;
    if (then.assignee && *then.assignee != LeastLoadedMember)
        then.assignee = existingPerson(session, *then.assignee).name;
    if (then.tell && *then.tell != TeamLead)
        then.tell = existingPerson(session, *then.tell).name;
    for (QString &name : then.swarm)
        name = existingPerson(session, name).name;
}

DeskRule ruleNamed(Session &session, const QString &name)
{
    const auto rule = findRule(session, name.simplified());
    if (!rule)
        throw StoreError(ErrorKind::Missing, "desk.rule-unknown", {{u"name"_s, name}});
    return *rule;
}

int lastPosition(Session &session)
{
    const QList<DeskRule> all = deskRules(session);
    return all.isEmpty() ? 0 : all.last().position;
}

QList<DeskRule> shippedOnes()
{
    const auto shipped = shippedRuleList();
    if (!shipped)
        throw StoreError(shipped.error());
    return *shipped;
}

/// What has been looked at is what may run, and nothing else.
void requireTrial(Session &session, const DeskRule &rule)
{
    if (!keptTrialOf(session, rule))
        throw StoreError(ErrorKind::Invalid, "desk.rule-not-tried", {{u"name"_s, rule.name}});
}

} // namespace

DeskRule checkedRule(Session &session, const DeskRules &rules, const RuleDraft &draft)
{
    DeskRule rule = draft.rule;
    if (rule.when.state)
        requireStateName(rules, *rule.when.state);
    for (const StateName &state : std::as_const(rule.filter.states))
        requireStateName(rules, state);
    if (rule.then.move)
        requireStateName(rules, *rule.then.move);
    requireLevel(rules, Scale::Impact, rule.then.impact);
    requireLevel(rules, Scale::Urgency, rule.then.urgency);
    requirePeople(session, rule.then);
    resolveComponents(session, draft, rule.filter);
    return rule;
}

DeskRule setRule(Transaction &transaction, const DeskRule &rule, std::optional<int> position)
{
    transaction.describe("desk.set-rule", {{u"name"_s, rule.name}});
    const auto read = findRule(transaction, rule.name);
    DeskRule wanted = rule;
    wanted.isEnabled =
        read && read->isEnabled && (isSameVersion(*read, rule) || keptTrialOf(transaction, rule).has_value());
    wanted.position = position.value_or(read ? read->position : lastPosition(transaction) + 1);
    if (read)
        updateRule(transaction, *read, wanted);
    else
        insertRule(transaction, wanted);
    return ruleNamed(transaction, rule.name);
}

KeptTrial recordTrial(Transaction &transaction, const DeskRule &rule, std::optional<Instant> since, Instant tried,
                      qint64 runs)
{
    transaction.describe("look.try-rule", {{u"name"_s, rule.name}});
    const KeptTrial trial{rule.name, tried, transaction.person(), since, runs};
    keepTrial(transaction, rule, trial);
    return trial;
}

DeskRule switchRule(Transaction &transaction, const QString &name, RuleSwitch wanted)
{
    const bool isOn = wanted == RuleSwitch::Enabled;
    if (isOn)
        transaction.describe("desk.enable-rule", {{u"name"_s, name.simplified()}});
    else
        transaction.describe("desk.disable-rule", {{u"name"_s, name.simplified()}});
    const DeskRule rule = ruleOf(transaction, name);
    if (isOn && !rule.isEnabled)
        requireTrial(transaction, rule);
    DeskRule changed = rule;
    changed.isEnabled = isOn;
    if (rule.id.isValid()) {
        updateRule(transaction, rule, changed);
    } else {
        changed.position = lastPosition(transaction) + 1;
        insertRule(transaction, changed);
    }
    return ruleNamed(transaction, rule.name);
}

void removeRule(Transaction &transaction, const QString &name)
{
    const DeskRule read = ruleNamed(transaction, name);
    transaction.describe("desk.remove-rule", {{u"name"_s, read.name}});
    deleteRule(transaction, read);
}

DeskRule ruleOf(Session &session, const QString &name)
{
    if (const auto read = findRule(session, name.simplified()))
        return *read;
    const QList<DeskRule> shipped = shippedOnes();
    const auto found = std::ranges::find(shipped, name.simplified(), &DeskRule::name);
    return found == shipped.end() ? ruleNamed(session, name) : *found;
}

QList<DeskRule> allRules(Session &session)
{
    QList<DeskRule> all = deskRules(session);
    const QList<DeskRule> stored = all;
    for (const DeskRule &rule : shippedOnes()) {
        if (std::ranges::find(stored, rule.name, &DeskRule::name) == stored.end())
            all.append(rule);
    }
    return all;
}

} // namespace mainstay
