// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/rule_text.h"

#include "desk/state_name.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "render/one_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString whenText(const RuleTrigger &when, const Words &words)
{
    const QString state = when.state ? stateText(words, *when.state) : QString();
    const QString target = when.target ? words.name(toName(*when.target)) : RuleTexts::tr("any clock");
    switch (when.what) {
    case RuleEvent::Opened:
        return RuleTexts::tr("a ticket is opened");
    case RuleEvent::Moved:
        return state.isEmpty() ? RuleTexts::tr("a ticket is moved")
                               : RuleTexts::tr("a ticket is moved to “%1”").arg(state);
    case RuleEvent::Edited:
        return RuleTexts::tr("a ticket is edited");
    case RuleEvent::Message:
        if (!when.from)
            return RuleTexts::tr("somebody writes");
        return *when.from == MessageFrom::Customer ? RuleTexts::tr("the customer writes")
                                                   : RuleTexts::tr("the desk writes");
    case RuleEvent::Warn:
        return RuleTexts::tr("three quarters are spent: %1").arg(target);
    case RuleEvent::Breach:
        return RuleTexts::tr("a clock is late: %1").arg(target);
    case RuleEvent::Time:
        return RuleTexts::tr("“%1” has lasted %2 of open time").arg(state, words.duration(when.held));
    }
    Q_UNREACHABLE();
}

template <class List, class Text>
void addPart(QStringList &parts, const QString &label, const List &list, Text text)
{
    QStringList values;
    for (const auto &one : list)
        values.append(text(one));
    if (!values.isEmpty())
        parts.append(RuleTexts::tr("%1: %2", "what is asked of a ticket, and its values")
                         .arg(label, values.join(RuleTexts::tr(" or "))));
}

QString nameOf(const ComponentTree &tree, Id<Component> id)
{
    const auto index = tree.indexOf(id);
    return index ? tree.component(*index).name : RuleTexts::tr("a component that is gone");
}

QString filterText(const RuleFilter &filter, const Words &words, const ComponentTree &tree)
{
    QStringList parts;
    const auto plain = [](const QString &text) { return text; };
    const auto component = [&](Id<Component> id) { return nameOf(tree, id); };
    addPart(parts, RuleTexts::tr("process"), filter.processes,
            [&](ProcessKind kind) { return words.name(toName(kind)); });
    QStringList states;
    if (filter.open)
        states.append(RuleTexts::tr("open"));
    for (const StateName &state : filter.states)
        states.append(stateText(words, state));
    addPart(parts, RuleTexts::tr("state"), states, plain);
    addPart(parts, RuleTexts::tr("priority"), filter.priorities, [](int number) { return QString::number(number); });
    QStringList teams = filter.teams;
    if (filter.withoutTeam)
        teams.prepend(RuleTexts::tr("none"));
    addPart(parts, RuleTexts::tr("team"), teams, plain);
    addPart(parts, RuleTexts::tr("tier"), filter.tiers, [](int tier) { return QString::number(tier); });
    addPart(parts, RuleTexts::tr("component"), filter.components, component);
    addPart(parts, RuleTexts::tr("solution"), filter.solutions, component);
    addPart(parts, RuleTexts::tr("channel"), filter.channels,
            [&](Channel channel) { return words.name(toName(channel)); });
    addPart(parts, RuleTexts::tr("organisation"), filter.organisations, plain);
    if (!filter.titleWords.isEmpty())
        parts.append(RuleTexts::tr("words in the title: %1").arg(filter.titleWords.join(u' ')));
    return parts.isEmpty() ? RuleTexts::tr("every ticket") : parts.join(u"; "_s);
}

QString personText(const QString &name)
{
    if (name == LeastLoadedMember)
        return RuleTexts::tr("whoever of the team has the least to do");
    return name == TeamLead ? RuleTexts::tr("the team's lead") : name;
}

QStringList thenTexts(const RuleDeeds &then, const Words &words)
{
    QStringList lines;
    const auto add = [&lines](const std::optional<QString> &value, const QString &text) {
        if (value)
            lines.append(text.arg(*value));
    };
    add(then.impact, RuleTexts::tr("set the impact to %1"));
    add(then.urgency, RuleTexts::tr("set the urgency to %1"));
    if (!then.swarm.isEmpty())
        lines.append(RuleTexts::tr("have %1 join").arg(then.swarm.join(u", "_s)));
    add(then.team, RuleTexts::tr("give it to the team %1"));
    if (then.assignee)
        lines.append(RuleTexts::tr("give it to %1").arg(personText(*then.assignee)));
    if (then.escalates)
        lines.append(RuleTexts::tr("take it to the next tier"));
    if (then.move)
        lines.append(RuleTexts::tr("move it to “%1”").arg(stateText(words, *then.move)));
    for (auto field = then.fields.begin(); field != then.fields.end(); ++field)
        lines.append(RuleTexts::tr("with %1: %2", "a field and its value").arg(field.key(), *field));
    if (then.tell)
        lines.append(RuleTexts::tr("tell %1").arg(personText(*then.tell)));
    if (!then.note.isEmpty())
        lines.append(RuleTexts::tr("note “%1”").arg(then.note));
    return lines;
}

} // namespace

RuleText textOf(const DeskRule &rule, const Words &words, const ComponentTree &tree)
{
    return {whenText(rule.when, words), filterText(rule.filter, words, tree), thenTexts(rule.then, words)};
}

QString textOf(const TrialDeed &deed, const Words &words)
{
    const QString value = deed.what == u"move" ? stateText(words, stateNameFromText(deed.value)) : deed.value;
    const QString text = (words.name(deed.what) + u' ' + value).simplified();
    return deed.refusal.isEmpty() ? text : RuleTexts::tr("%1 (left out)").arg(text);
}

QString textOf(const KeptTrial &trial, const Words &words)
{
    const QLocale &locale = words.locale();
    const QString over = trial.since ? RuleTexts::tr("what was recorded since %1").arg(exactTime(*trial.since, locale))
                                     : RuleTexts::tr("all that was recorded");
    return RuleTexts::tr("Tried %1 by %2 over %3: it would have run %n time(s).", nullptr, int(trial.runs))
        .arg(exactTime(trial.tried, locale), oneLine(trial.who, 60), over);
}

} // namespace mainstay
