// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_store.h"

#include "desk/desk_rule_file.h"
#include "store/rows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

DeskRule toRule(const Row &row)
{
    const QString name = row.text(2);
    const auto draft = ruleFromJson(row.text(5).toUtf8());
    if (!draft) {
        QJsonObject facts = draft.error().facts;
        facts.insert(u"name"_s, name);
        throw StoreError(ErrorKind::Corrupt, "desk.rule-unreadable", facts);
    }
    DeskRule rule = draft->rule;
    rule.id = row.id<DeskRule>(0);
    rule.version = row.number(1);
    rule.name = name;
    rule.position = row.number(3);
    rule.isEnabled = row.flag(4);
    return rule;
}

Values ruleValues(const DeskRule &rule)
{
    return {{u"name"_s, rule.name},
            {u"position"_s, rule.position},
            {u"enabled"_s, rule.isEnabled ? 1 : 0},
            {u"definition"_s, definitionOf(rule)}};
}

const QString SelectRule = u"SELECT id, version, name, position, enabled, definition FROM desk_rule "_s;

} // namespace

// Components are kept by id, so that a new name takes nothing away from a rule.
QString definitionOf(const DeskRule &rule)
{
    const QJsonObject json = toJson(rule, [](Id<Component> component) { return QJsonValue(component.value); });
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<DeskRule> deskRules(Session &session)
{
    return session.query(SelectRule + u"ORDER BY position, name"_s, {}, toRule);
}

QList<DeskRule> enabledRules(Session &session)
{
    return session.query(SelectRule + u"WHERE enabled = 1 ORDER BY position, name"_s, {}, toRule);
}

std::optional<DeskRule> findRule(Session &session, const QString &name)
{
    return session.find(SelectRule + u"WHERE name = ?"_s, {name}, toRule);
}

Id<DeskRule> insertRule(Transaction &transaction, const DeskRule &rule)
{
    return Id<DeskRule>(insertRow(transaction, u"desk_rule"_s, ruleValues(rule)));
}

void updateRule(Transaction &transaction, const DeskRule &read, const DeskRule &wanted)
{
    const Values changes = changesBetween(ruleValues(read), ruleValues(wanted));
    if (!changes.isEmpty())
        updateRow(transaction, u"desk_rule"_s, read.id.value, read.version, changes);
}

void deleteRule(Transaction &transaction, const DeskRule &read)
{
    deleteRow(transaction, u"desk_rule"_s, read.id.value, read.version);
}

} // namespace mainstay
