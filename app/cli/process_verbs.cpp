// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/small_file.h"
#include "desk/process_check.h"
#include "desk/process_commands.h"
#include "desk/process_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus checkProcess(Call &call)
{
    const Process process = Call::valueOf(processFromJson(contentOf(call.arguments().operands.first())));
    const QList<ProcessFault> faults = faultsOf(process);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const ProcessFault &fault : faults)
            list.append(toJson(fault));
        call.console().printJson({{u"faults"_s, list}});
    } else if (faults.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No faults.")));
    } else {
        Table table;
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Variant")));
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What is wrong")));
        for (const ProcessFault &fault : faults)
            table.addRow({fault.variant, fault.state, call.words().fault(toName(fault.kind).toUtf8(), toJson(fault))});
        call.printTable(table);
    }
    return faults.isEmpty() ? ExitStatus::Done : ExitStatus::No;
}

QMap<QString, QString> migrationsGiven(const Call &call)
{
    return call.arguments().assignments(u"migrate"_s);
}

QJsonArray toJson(const QList<ProcessFinding> &findings)
{
    QJsonArray list;
    for (const ProcessFinding &finding : findings) {
        QJsonObject json = finding.facts;
        json.insert(u"finding"_s, QString::fromUtf8(finding.code));
        list.append(json);
    }
    return list;
}

QJsonObject toJson(const ProcessPlan &plan)
{
    QJsonArray moved;
    for (const LeavingTickets &one : plan.leaving)
        moved.append(QJsonObject{{u"variant"_s, one.variant},
                                 {u"state"_s, one.from.state},
                                 {u"reason"_s, orNull(one.from.reason.value_or(QString()))},
                                 {u"to"_s, one.to ? QJsonValue(toText(*one.to)) : QJsonValue(QJsonValue::Null)},
                                 {u"tickets"_s, one.open}});
    QJsonArray rules;
    for (const DeskRule &rule : plan.rules)
        rules.append(rule.name);
    QJsonArray agreed;
    for (const StoredAgreement &agreement : plan.agreements)
        agreed.append(agreement.name);
    return {{u"process"_s, toName(plan.process.kind)},
            {u"changes"_s, plan.changes},
            {u"moved"_s, moved},
            {u"rules"_s, rules},
            {u"agreements"_s, agreed},
            {u"notes"_s, toJson(plan.notes)},
            {u"findings"_s, toJson(plan.findings)}};
}

void printPlan(const Call &call, const ProcessPlan &plan)
{
    const QJsonObject process{{u"process"_s, call.words().name(toName(plan.process.kind))}};
    if (!plan.changes)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "The process “{process}” is so already."), process));
    for (const LeavingTickets &one : plan.leaving) {
        if (one.to)
            call.printLine(call.counted(
                QT_TRANSLATE_N_NOOP("output", "“{state}” ({variant}): %n ticket(s) to “{to}”"), one.open,
                {{u"state"_s, toText(one.from)}, {u"variant"_s, one.variant}, {u"to"_s, toText(*one.to)}}));
    }
    for (const DeskRule &rule : plan.rules)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "The rule “{name}” goes by the new names."),
                                 {{u"name"_s, rule.name}}));
    for (const StoredAgreement &agreement : plan.agreements)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "The agreement “{name}” pauses in the new states too."),
                                 {{u"name"_s, agreement.name}}));
    for (const ProcessFinding &finding : plan.notes + plan.findings)
        call.printLine(u"- "_s + call.words().remark(finding.code, finding.facts));
}

ExitStatus setProcessFromFile(Call &call)
{
    const bool isDry = call.arguments().has(u"dry-run"_s);
    const Process process = Call::valueOf(soundProcessFromJson(contentOf(call.arguments().operands.first())));
    const ProcessWish wish{process, migrationsGiven(call), {}};
    const ProcessPlan plan = isDry
        ? call.read([&](Session &session) { return plannedProcess(session, *call.rules(), wish); })
        : call.write([&](Transaction &transaction) {
              const Instant now = currentInstant();
              return setProcess(transaction, *call.rules(), wish, {now, now, transaction.person()});
          });
    if (call.wantsJson())
        call.console().printJson(toJson(plan));
    else
        printPlan(call, plan);
    if (isDry)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return plan.findings.isEmpty() ? ExitStatus::Done : ExitStatus::No;
}

ProcessKind processNamed(const QString &name)
{
    if (const auto kind = processKindFromName(name))
        return *kind;
    QStringList allowed;
    for (const ProcessKind kind : allProcessKinds)
        allowed.append(toName(kind));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"PROCESS"_s}, {u"value"_s, name}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

ExitStatus showProcess(Call &call)
{
    const ProcessKind kind = processNamed(call.arguments().operands.first());
    if (call.arguments().has(u"shipped"_s)) {
        call.console().printJson(toJson(call.rules()->shipped(kind)));
        return ExitStatus::Done;
    }
    call.console().printJson(toJson(call.read([&](Session &session) {
        const auto stored = findProcess(session, kind);
        return stored ? stored->process : call.rules()->shipped(kind);
    })));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> processVerbs()
{
    return {
        {.name = "process check",
         .operands = "FILE",
         .summary =
             QT_TRANSLATE_NOOP("help", "look for dead ends and other faults in a process that is written as JSON"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = checkProcess},
        {.name = "process show",
         .operands = "PROCESS",
         .summary = QT_TRANSLATE_NOOP("help", "write out a process of this workspace as JSON, to be edited and set"),
         .least = 1,
         .most = 1,
         .options = {{.name = "shipped",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "the process that ships, whatever the workspace made of it")}},
         .run = showProcess},
        {.name = "process set",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "change a process of this workspace, and move the open tickets of states "
                                      "that go"),
         .least = 1,
         .most = 1,
         .options = {{.name = "migrate",
                      .value = "OLD=NEW",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "where the open tickets of a state go that goes, or of a reason "
                                                "such as pending/vendor (may be given several times)"),
                      .times = OptionSpec::Times::Many},
                     {.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help",
                                                "say what would be moved and what stands in the way, and "
                                                "change nothing")}},
         .operandKind = OperandKind::File,
         .run = setProcessFromFile},
    };
}

} // namespace mainstay
