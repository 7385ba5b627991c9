// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ticket_look.h"

#include "kit/text_elide.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Verb {
    QStringView state;
    const char *text;
};
constexpr Verb verbs[] = {
    {u"new", QT_TRANSLATE_NOOP("moves", "Back to new")},
    {u"assigned", QT_TRANSLATE_NOOP("moves", "Assign")},
    {u"in progress", QT_TRANSLATE_NOOP("moves", "Start work")},
    {u"pending", QT_TRANSLATE_NOOP("moves", "Wait")},
    {u"resolved", QT_TRANSLATE_NOOP("moves", "Resolve")},
    {u"closed", QT_TRANSLATE_NOOP("moves", "Close")},
    {u"cancelled", QT_TRANSLATE_NOOP("moves", "Cancel it")},
    {u"waiting for approval", QT_TRANSLATE_NOOP("moves", "Ask for approval")},
    {u"rejected", QT_TRANSLATE_NOOP("moves", "Reject")},
    {u"assess", QT_TRANSLATE_NOOP("moves", "Assess")},
    {u"root cause analysis", QT_TRANSLATE_NOOP("moves", "Analyse root cause")},
    {u"fix in progress", QT_TRANSLATE_NOOP("moves", "Start the fix")},
    {u"risk accepted", QT_TRANSLATE_NOOP("moves", "Accept the risk")},
    {u"planned", QT_TRANSLATE_NOOP("moves", "Plan")},
    {u"authorise", QT_TRANSLATE_NOOP("moves", "Ask to authorise")},
    {u"scheduled", QT_TRANSLATE_NOOP("moves", "Schedule")},
    {u"implementing", QT_TRANSLATE_NOOP("moves", "Implement")},
    {u"review", QT_TRANSLATE_NOOP("moves", "Review")},
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isLikely(const State &state)
{
    return state.reasons.isEmpty() && state.name != u"cancelled" && state.name != u"rejected";
}

} // namespace

QString stateText(const Words &words, const StateName &state)
{
    const QString name = oneLine(words.name(state.state), 80);
    return state.reason ? name + u" · "_s + oneLine(words.name(*state.reason), 80) : name;
}

Tone stateTone(const DeskRules &rules, ProcessKind process, const QString &name)
{
    const Process &machine = rules.process(process);
    for (const State &state : machine.states) {
        if (state.name != name || state.phase != Phase::Open)
            continue;
        if (!state.reasons.isEmpty())
            return Tone::Warning;
        return state.takenUp ? Tone::Good : name == machine.initial ? Tone::Accent : Tone::Neutral;
    }
    return Tone::Neutral;
}

QString priorityText(const DeskRules &rules, const Words &words, const Priority &priority)
{
    for (const Level &level : rules.matrix.priorities) {
        if (level.number == priority.number)
            return u"%1 · %2"_s.arg(priority.number).arg(oneLine(words.name(level.label), 80));
    }
    return QString::number(priority.number);
}

QString moveText(const Words &words, const QString &state)
{
    for (const Verb &verb : verbs) {
        if (verb.state == state)
            return QCoreApplication::translate("moves", verb.text);
    }
    return capitalised(oneLine(words.name(state), 40));
}

QString fieldText(const Words &words, const QString &field)
{
    return capitalised(oneLine(words.name(field), 80).replace(u'_', u' '));
}

std::optional<QString> likeliestMove(const Process &process, const Ticket &ticket, const QStringList &allowed)
{
    const auto place = [&process](const QString &name) {
        return std::ranges::find(process.states, name, &State::name) - process.states.begin();
    };
    const auto now = place(ticket.state.state);
    std::optional<QString> best;
    for (const QString &name : allowed) {
        const auto there = place(name);
        if (there > now && isLikely(process.states[there]) && (!best || there < place(*best)))
            best = name;
    }
    // A ticket that nobody has taken up yet is taken up, rather than handed on.
    if (now < process.states.size() && process.states[now].phase == Phase::Open && ticket.state.state == process.initial
        && ticket.team) {
        for (const QString &name : allowed) {
            const State &state = process.states[place(name)];
            if (state.takenUp && state.phase == Phase::Open && isLikely(state))
                return name;
        }
    }
    return best;
}

} // namespace mainstay
