// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_file.h"

#include "base/strict_json.h"
#include "desk/names.h"
#include "desk/search_words.h"
#include "desk/template_file.h"
#include "desk/ticket_fields.h"
#include "people/team.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Reads the parts of a rule into a draft.
class RuleReader
{
public:
    explicit RuleReader(StrictObject &root) : m_root(root) { }
    RuleDraft read();

private:
    void readTrigger(StrictObject &when);
    void readFilter(StrictObject &filter);
    void readDeeds(StrictObject &then);
    void readState(StrictObject &when, RuleTrigger &trigger);

    QString line(StrictObject &object, const QString &key, qsizetype most = longestLine);
    std::optional<QString> optionalLine(StrictObject &object, const QString &key);
    template <class T, class FromName>
    T word(StrictObject &object, const QString &key, FromName fromName);
    template <class T, class FromName>
    QList<T> words(StrictObject &object, const QString &key, FromName fromName);
    QList<int> numbers(StrictObject &object, const QString &key, int least, int most);
    QList<Id<Component>> components(StrictObject &object, const QString &key, QStringList &names);
    QStringList texts(StrictObject &object, const QString &key);
    void limit(StrictObject &object, const QString &key, qsizetype count);

    StrictObject &m_root;
    RuleDraft m_draft;
};

QString RuleReader::line(StrictObject &object, const QString &key, qsizetype most)
{
    const QString text = object.text(key).trimmed();
    if (text.size() > most)
        object.fail(object.place(key), u"too-large"_s, QString::number(most));
    return text;
}

std::optional<QString> RuleReader::optionalLine(StrictObject &object, const QString &key)
{
    return object.has(key) ? std::optional(line(object, key)) : std::nullopt;
}

template <class T, class FromName>
T RuleReader::word(StrictObject &object, const QString &key, FromName fromName)
{
    const std::optional<T> value = fromName(object.text(key));
    if (!value)
        object.fail(object.place(key), u"unknown-value"_s);
    return value.value_or(T{});
}

void RuleReader::limit(StrictObject &object, const QString &key, qsizetype count)
{
    if (count > MostRuleWords)
        object.fail(object.place(key), u"too-large"_s, QString::number(MostRuleWords));
}

QStringList RuleReader::texts(StrictObject &object, const QString &key)
{
    const QStringList values = object.texts(key);
    limit(object, key, values.size());
    return values;
}

template <class T, class FromName>
QList<T> RuleReader::words(StrictObject &object, const QString &key, FromName fromName)
{
    QList<T> values;
    for (const QString &text : texts(object, key)) {
        const std::optional<T> value = fromName(text);
        if (!value)
            object.fail(object.place(key), u"unknown-value"_s);
        else
            values.append(*value);
    }
    return values;
}

QList<int> RuleReader::numbers(StrictObject &object, const QString &key, int least, int most)
{
    QList<int> values;
    object.elements(key, [&](const QJsonValue &value, const QString &place) {
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            object.fail(place, u"wrong-type"_s, u"number"_s);
        values.append(number);
    });
    limit(object, key, values.size());
    return values;
}

QList<Id<Component>> RuleReader::components(StrictObject &object, const QString &key, QStringList &names)
{
    QList<Id<Component>> ids;
    object.elements(key, [&](const QJsonValue &value, const QString &place) {
        if (value.isDouble())
            ids.append(Id<Component>(value.toInteger()));
        else if (const QString name = value.toString().trimmed(); !name.isEmpty())
            names.append(name);
        else
            object.fail(place, u"wrong-type"_s, u"text"_s);
    });
    limit(object, key, ids.size() + names.size());
    return ids;
}

void RuleReader::readState(StrictObject &when, RuleTrigger &trigger)
{
    if (trigger.what != RuleEvent::Time && !when.has(u"state"_s))
        return;
    trigger.state = stateNameFromText(when.text(u"state"_s));
    if (trigger.what == RuleEvent::Time)
        trigger.held = std::chrono::milliseconds(when.amount(u"held_ms"_s));
}

void RuleReader::readTrigger(StrictObject &when)
{
    RuleTrigger &trigger = m_draft.rule.when;
    trigger.what = word<RuleEvent>(when, u"event"_s, ruleEventFromName);
    if (trigger.what == RuleEvent::Message && when.has(u"from"_s))
        trigger.from = word<MessageFrom>(when, u"from"_s, messageFromFromName);
    if (trigger.what == RuleEvent::Moved || trigger.what == RuleEvent::Time)
        readState(when, trigger);
    const bool isClock = trigger.what == RuleEvent::Warn || trigger.what == RuleEvent::Breach;
    if (isClock && when.has(u"target"_s))
        trigger.target = word<ClockTarget>(when, u"target"_s, clockTargetFromName);
}

void RuleReader::readFilter(StrictObject &object)
{
    RuleFilter &filter = m_draft.rule.filter;
    filter.processes = words<ProcessKind>(object, u"process"_s, processKindFromName);
    for (const QString &text : texts(object, u"state"_s)) {
        if (isSameName(text, u"open"))
            filter.open = true;
        else
            filter.states.append(stateNameFromText(text));
    }
    filter.priorities = numbers(object, u"priority"_s, 1, 1000);
    object.elements(u"team"_s, [&](const QJsonValue &value, const QString &place) {
        if (!value.isString())
            object.fail(place, u"wrong-type"_s, u"text"_s);
        else if (const QString team = value.toString().trimmed(); team.isEmpty())
            filter.withoutTeam = true;
        else
            filter.teams.append(team);
    });
    limit(object, u"team"_s, filter.teams.size());
    filter.tiers = numbers(object, u"tier"_s, LowestTier, HighestTier);
    filter.components = components(object, u"component"_s, m_draft.componentNames);
    filter.solutions = components(object, u"solution"_s, m_draft.solutionNames);
    filter.channels = words<Channel>(object, u"channel"_s, channelFromName);
    filter.organisations = texts(object, u"organisation"_s);
    if (object.has(u"major"_s))
        filter.major = object.flag(u"major"_s);
    if (object.has(u"title"_s)) {
        filter.titleWords = indexWords(line(object, u"title"_s));
        if (filter.titleWords.isEmpty())
            object.fail(object.place(u"title"_s), u"wrong-type"_s, u"text"_s);
    }
}

void RuleReader::readDeeds(StrictObject &object)
{
    RuleDeeds &then = m_draft.rule.then;
    then.impact = optionalLine(object, u"impact"_s);
    then.urgency = optionalLine(object, u"urgency"_s);
    then.swarm = texts(object, u"swarm"_s);
    then.team = optionalLine(object, u"team"_s);
    then.assignee = optionalLine(object, u"assignee"_s);
    then.escalates = object.flag(u"escalate"_s);
    if (object.has(u"move"_s)) {
        then.move = stateNameFromText(line(object, u"move"_s));
        then.fields = object.textsByKey(u"set"_s);
        limit(object, u"set"_s, then.fields.size());
    }
    then.tell = optionalLine(object, u"tell"_s);
    if (object.has(u"note"_s))
        then.note = line(object, u"note"_s, longestText);
    if (then.escalates || then.tell)
        then.because = line(object, u"because"_s, longestText);
    if (then == RuleDeeds{})
        m_root.fail(u"then"_s, u"empty"_s);
}

RuleDraft RuleReader::read()
{
    m_draft.rule.name = line(m_root, u"name"_s).simplified();
    if (m_root.has(u"about"_s))
        m_draft.rule.about = line(m_root, u"about"_s, longestText);
    for (const QString &key : {u"when"_s, u"then"_s}) {
        if (!m_root.has(key))
            m_root.fail(key, u"missing-key"_s, u"object"_s);
    }
    m_root.object(u"when"_s, [this](StrictObject &object) { readTrigger(object); });
    m_root.object(u"if"_s, [this](StrictObject &object) { readFilter(object); });
    m_root.object(u"then"_s, [this](StrictObject &object) { readDeeds(object); });
    m_root.finish();
    return m_draft;
}

} // namespace

Result<RuleDraft> ruleFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    RuleDraft draft = RuleReader(root).read();
    if (error)
        return tl::unexpected(*error);
    return draft;
}

Result<QList<DeskRule>> shippedRuleList()
{
    QList<DeskRule> rules;
    for (const QString &name : shippedTemplates(TemplateKind::Rule)) {
        const Result<RuleDraft> draft = shippedTemplate(TemplateKind::Rule, name).and_then(ruleFromJson);
        if (!draft)
            return tl::unexpected(draft.error());
        rules.append(draft->rule);
    }
    std::ranges::sort(rules, {}, &DeskRule::name);
    return rules;
}

} // namespace mainstay
