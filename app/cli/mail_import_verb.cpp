// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_import_verb.h"

#include "cli/call.h"
#include "cli/findings.h"
#include "cli/import_answers.h"
#include "cli/long_work.h"
#include "exchange/mail_import.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ProcessKind processGiven(const Call &call)
{
    const QString text = call.arguments().value(u"process"_s).value_or(toName(ProcessKind::Incident));
    if (const auto process = processKindFromName(text))
        return *process;
    QStringList allowed;
    for (const ProcessKind kind : allProcessKinds)
        allowed.append(toName(kind));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"--process"_s}, {u"value"_s, text}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

MailImportRequest mailRequestOf(const Call &call)
{
    const Arguments &arguments = call.arguments();
    return {.format = arguments.operands.at(0),
            .path = arguments.operands.at(1),
            .process = processGiven(call),
            .component = arguments.value(u"component"_s),
            .own = arguments.values(u"own"_s),
            .untitled = call.text(QT_TRANSLATE_NOOP("output", "(no subject)")),
            .mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write,
            .now = currentInstant()};
}

QJsonObject mailReportToJson(const MailImportRequest &request, const MailImportReport &report, const Words &english)
{
    return {{u"format"_s, request.format},
            {u"read"_s, report.read},
            {u"added"_s, report.tickets + report.entries},
            {u"updated"_s, 0},
            {u"unchanged"_s, report.unchanged},
            {u"removed"_s, 0},
            {u"tickets"_s, report.tickets},
            {u"entries"_s, report.entries},
            {u"attachments"_s, report.attachments},
            {u"left_out"_s, report.leftOut},
            {u"returned"_s, report.returned},
            {u"ratings"_s, report.ratings},
            {u"findings"_s, report.findings},
            {u"finding_list"_s, findingsToJson(report.findingList, english)},
            {u"rejected"_s, 0},
            {u"rejects"_s, QJsonValue(QJsonValue::Null)}};
}

void printMailReport(const Call &call, const MailImportRequest &request, const MailImportReport &report)
{
    printCounts(call, request.format,
                {{QT_TRANSLATE_NOOP("output", "read"), report.read},
                 {QT_TRANSLATE_NOOP("output", "tickets opened"), report.tickets},
                 {QT_TRANSLATE_NOOP("output", "entries added"), report.entries},
                 {QT_TRANSLATE_NOOP("output", "attachments"), report.attachments},
                 {QT_TRANSLATE_NOOP("output", "unchanged"), report.unchanged},
                 {QT_TRANSLATE_NOOP("output", "left out"), report.leftOut},
                 {QT_TRANSLATE_NOOP("output", "came back"), report.returned}});
    printFindings(call, report.findingList, report.findings);
}

} // namespace

QList<OptionSpec> mailOptions()
{
    return {
        {.name = "process",
         .value = "P",
         .help = QT_TRANSLATE_NOOP("help", "eml, mbox: the process of tickets that are opened (default: incident)")},
        {.name = "component",
         .value = "C",
         .help = QT_TRANSLATE_NOOP("help", "eml, mbox: which component they are about")},
        {.name = "own",
         .value = "ADDRESS",
         .help = QT_TRANSLATE_NOOP("help",
                                   "eml, mbox: an address of the desk itself, whose mails are answers; may stand "
                                   "several times"),
         .times = OptionSpec::Times::Many}};
}

ExitStatus importMails(Call &call)
{
    const MailImportRequest request = mailRequestOf(call);
    Workspace &workspace = call.workspace();
    const MailImportReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Importing {format}"), {{u"format"_s, request.format}}));
        return importMail(workspace, *call.rules(), request, work.progress());
    }());
    if (call.wantsJson())
        call.console().printJson(mailReportToJson(request, report, call.english()));
    else
        printMailReport(call, request, report);
    if (request.mode == ImportMode::DryRun)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

} // namespace mainstay
