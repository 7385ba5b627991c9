// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/small_file.h"
#include "desk/process_check.h"
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
    };
}

} // namespace mainstay
