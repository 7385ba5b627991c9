// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_file.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void insertInto(QJsonObject &json, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        json.insert(key, values);
}

void insertInto(QJsonObject &json, const QString &key, const std::optional<QString> &text)
{
    if (text && !text->isEmpty())
        json.insert(key, *text);
}

template <class T, class ToValue>
QJsonArray arrayOf(const QList<T> &values, ToValue toValue)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toValue(value));
    return array;
}

QJsonObject toJson(const RuleTrigger &when)
{
    QJsonObject json{{u"event"_s, toName(when.what)}};
    if (when.from)
        json.insert(u"from"_s, toName(*when.from));
    if (when.state)
        json.insert(u"state"_s, toText(*when.state));
    if (when.target)
        json.insert(u"target"_s, toName(*when.target));
    if (when.held.count() > 0)
        json.insert(u"held_ms"_s, qint64(when.held.count()));
    return json;
}

QJsonObject toJson(const RuleFilter &filter, const WriteRuleComponent &write)
{
    QJsonObject json;
    const auto number = [](int value) { return value; };
    QJsonArray states = arrayOf(filter.states, [](const StateName &state) { return toText(state); });
    if (filter.open)
        states.prepend(u"open"_s);
    QJsonArray teams = QJsonArray::fromStringList(filter.teams);
    if (filter.withoutTeam)
        teams.append(QString());
    insertInto(json, u"process"_s, arrayOf(filter.processes, [](ProcessKind kind) { return toName(kind); }));
    insertInto(json, u"state"_s, states);
    insertInto(json, u"priority"_s, arrayOf(filter.priorities, number));
    insertInto(json, u"team"_s, teams);
    insertInto(json, u"tier"_s, arrayOf(filter.tiers, number));
    insertInto(json, u"component"_s, arrayOf(filter.components, write));
    insertInto(json, u"solution"_s, arrayOf(filter.solutions, write));
    insertInto(json, u"channel"_s, arrayOf(filter.channels, [](Channel channel) { return toName(channel); }));
    insertInto(json, u"organisation"_s, QJsonArray::fromStringList(filter.organisations));
    if (filter.major)
        json.insert(u"major"_s, *filter.major);
    insertInto(json, u"title"_s, std::optional(filter.titleWords.join(u' ')));
    return json;
}

QJsonObject toJson(const RuleDeeds &then)
{
    QJsonObject json;
    insertInto(json, u"impact"_s, then.impact);
    insertInto(json, u"urgency"_s, then.urgency);
    insertInto(json, u"swarm"_s, QJsonArray::fromStringList(then.swarm));
    insertInto(json, u"team"_s, then.team);
    insertInto(json, u"assignee"_s, then.assignee);
    if (then.escalates)
        json.insert(u"escalate"_s, true);
    if (then.move)
        json.insert(u"move"_s, toText(*then.move));
    QJsonObject fields;
    for (auto field = then.fields.cbegin(); field != then.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    if (!fields.isEmpty())
        json.insert(u"set"_s, fields);
    insertInto(json, u"tell"_s, then.tell);
    insertInto(json, u"note"_s, std::optional(then.note));
    insertInto(json, u"because"_s, std::optional(then.because));
    return json;
}

} // namespace

QJsonObject toJson(const DeskRule &rule, const WriteRuleComponent &write)
{
    QJsonObject json{{u"name"_s, rule.name}, {u"when"_s, toJson(rule.when)}, {u"then"_s, toJson(rule.then)}};
    insertInto(json, u"about"_s, std::optional(rule.about));
    if (const QJsonObject filter = toJson(rule.filter, write); !filter.isEmpty())
        json.insert(u"if"_s, filter);
    return json;
}

} // namespace mainstay
