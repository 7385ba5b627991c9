// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/small_file.h"
#include "desk/desk_rule_commands.h"
#include "desk/rule_trial.h"
#include "estate/estate_loader.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue toJson(const std::optional<KeptTrial> &trial)
{
    if (!trial)
        return QJsonValue::Null;
    return QJsonObject{{u"at"_s, toIso(trial->tried)},
                       {u"who"_s, trial->who},
                       {u"since"_s, trial->since ? QJsonValue(toIso(*trial->since)) : QJsonValue(QJsonValue::Null)},
                       {u"runs"_s, trial->runs}};
}

QJsonObject ruleJson(const DeskRule &rule, const ComponentTree &tree, const std::optional<KeptTrial> &trial)
{
    QJsonObject json = toJson(rule, componentNamesIn(tree));
    json.insert(u"tried"_s, toJson(trial));
    json.insert(u"enabled"_s, rule.isEnabled);
    json.insert(u"stored"_s, rule.id.isValid());
    json.insert(u"position"_s, rule.id.isValid() ? QJsonValue(rule.position) : QJsonValue(QJsonValue::Null));
    return json;
}

ExitStatus listRules(Call &call)
{
    struct Listed {
        QList<DeskRule> rules;
        QMap<QString, KeptTrial> trials;
        ComponentTree tree;
    };
    const Listed listed = call.read([](Session &session) {
        const QList<DeskRule> rules = allRules(session);
        return Listed{rules, keptTrialsOf(session, rules), loadTree(session)};
    });
    const auto trialOf = [&listed](const DeskRule &rule) {
        const auto trial = listed.trials.constFind(rule.name);
        return trial == listed.trials.cend() ? std::nullopt : std::optional(*trial);
    };
    if (call.wantsJson()) {
        QJsonArray list;
        for (const DeskRule &rule : listed.rules)
            list.append(ruleJson(rule, listed.tree, trialOf(rule)));
        call.console().printJson({{u"rules"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Enabled")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Tried")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What it is for")));
    for (const DeskRule &rule : listed.rules)
        table.addRow({rule.name, call.words().name(rule.isEnabled ? u"yes"_s : u"no"_s),
                      trialOf(rule) ? call.localTime(trialOf(rule)->tried) : QString(),
                      call.words().name(toName(rule.when.what)), rule.about});
    call.printTable(table);
    return ExitStatus::Done;
}

void answerRule(Call &call, const DeskRule &rule)
{
    if (call.wantsJson())
        call.console().printJson(ruleJson(rule, call.read(loadTree),
                                          call.read([&](Session &session) { return keptTrialOf(session, rule); })));
    else if (rule.isEnabled)
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "The rule “{name}” is enabled."), {{u"name"_s, rule.name}}));
    else
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "The rule “{name}” is not enabled."), {{u"name"_s, rule.name}}));
}

RuleDraft draftGiven(const Call &call)
{
    return Call::valueOf(ruleFromJson(contentOf(call.arguments().operands.first())));
}

ExitStatus setFromFile(Call &call)
{
    const RuleDraft draft = draftGiven(call);
    const auto position = call.arguments().number(u"position"_s, 1, 1'000'000);
    answerRule(call, call.write([&](Transaction &transaction) {
        return setRule(transaction, checkedRule(transaction, *call.rules(), draft), position);
    }));
    return ExitStatus::Done;
}

ExitStatus switchNamed(Call &call, RuleSwitch wanted)
{
    answerRule(call, call.write([&](Transaction &transaction) {
        return switchRule(transaction, call.arguments().operands.first(), wanted);
    }));
    return ExitStatus::Done;
}

ExitStatus enable(Call &call)
{
    return switchNamed(call, RuleSwitch::Enabled);
}

ExitStatus disable(Call &call)
{
    return switchNamed(call, RuleSwitch::Disabled);
}

ExitStatus removeNamed(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeRule(transaction, name); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name.simplified()}});
    return ExitStatus::Done;
}

QJsonObject toJson(const TrialHit &hit)
{
    QJsonArray then;
    for (const TrialDeed &deed : hit.then) {
        QJsonObject json{{u"do"_s, deed.what}, {u"value"_s, orNull(deed.value)}};
        if (!deed.refusal.isEmpty())
            json.insert(u"refused"_s, QString::fromUtf8(deed.refusal));
        then.append(json);
    }
    return {{u"ticket"_s, hit.ticket},
            {u"at"_s, toIso(hit.at)},
            {u"agreement"_s, orNull(hit.agreement)},
            {u"then"_s, then}};
}

void printTrial(const Call &call, const TrialReport &report)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    const bool isOfClocks =
        std::ranges::any_of(report.would, [](const TrialHit &hit) { return !hit.agreement.isEmpty(); });
    if (isOfClocks)
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Agreement")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Then")));
    for (const TrialHit &hit : report.would) {
        QStringList then;
        for (const TrialDeed &deed : hit.then)
            then.append(
                QStringList{call.words().name(deed.what), deed.value,
                            deed.refusal.isEmpty() ? QString() : call.text(QT_TRANSLATE_NOOP("output", "(left out)"))}
                    .join(u' ')
                    .simplified());
        QStringList cells{hit.ticket, call.localTime(hit.at), then.join(u"; "_s)};
        if (isOfClocks)
            cells.insert(2, hit.agreement);
        table.addRow(cells);
    }
    if (!table.isEmpty())
        call.printTable(table);
    call.printLine(
        call.text(QT_TRANSLATE_NOOP("output", "Times that it would have run: {count}; shown above: {shown}."),
                  {{u"count"_s, report.count}, {u"shown"_s, report.would.size()}}));
}

/// Of a file, or of the workspace and those that ship, by its name.
DeskRule ruleGiven(Session &session, const Call &call)
{
    const QString &operand = call.arguments().operands.first();
    const bool isFile = QFileInfo::exists(operand) || operand.endsWith(u".json") || operand.contains(u'/');
    return isFile ? checkedRule(session, *call.rules(), draftGiven(call)) : ruleOf(session, operand);
}

ExitStatus tryOut(Call &call)
{
    const auto since = call.arguments().time(u"since"_s);
    const int most = call.arguments().number(u"limit"_s).value_or(usualLimit);
    const Instant now = currentInstant();
    DeskRule rule;
    const TrialReport report = call.read([&](Session &session) {
        rule = ruleGiven(session, call);
        const AgreementBook book = loadBook(session, call.rules());
        return tryRule(session, book, rule, since.value_or(Instant::min()), now, most);
    });
    const KeptTrial kept =
        call.write([&](Transaction &transaction) { return recordTrial(transaction, rule, since, now, report.count); });
    if (!call.wantsJson()) {
        printTrial(call, report);
        return ExitStatus::Done;
    }
    QJsonArray would;
    for (const TrialHit &hit : report.would)
        would.append(toJson(hit));
    call.console().printJson(
        {{u"name"_s, rule.name}, {u"would"_s, would}, {u"count"_s, report.count}, {u"tried"_s, toJson(kept)}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> ruleVerbs()
{
    return {
        {.name = "rule list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "rules of the desk, and those that ship and were never enabled"),
         .run = listRules},
        {.name = "rule try",
         .operands = "FILE.json|NAME",
         .summary =
             QT_TRANSLATE_NOOP("help", "say what a rule would have done over what is recorded; changes no ticket"),
         .notes = {QT_TRANSLATE_NOOP("help",
                                     "That it was tried is kept: only a rule that was tried as it stands can be "
                                     "enabled.")},
         .least = 1,
         .most = 1,
         .options = {{.name = "since",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("help", "from then on (default: all that is recorded)")},
                     limitOption()},
         .operandKind = OperandKind::File,
         .run = tryOut},
        {.name = "rule set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add a rule, which is not enabled yet, or change the one of its name"),
         .least = 1,
         .most = 1,
         .options = {{.name = "position",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "its place among the rules (default: the last)")}},
         .operandKind = OperandKind::File,
         .run = setFromFile},
        {.name = "rule enable",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "let a rule run that was tried as it stands"),
         .least = 1,
         .most = 1,
         .run = enable},
        {.name = "rule disable",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "let a rule rest"),
         .least = 1,
         .most = 1,
         .run = disable},
        {.name = "rule remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a rule"),
         .least = 1,
         .most = 1,
         .run = removeNamed},
    };
}

} // namespace mainstay
