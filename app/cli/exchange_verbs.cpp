// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/findings.h"
#include "cli/holiday_import.h"
#include "cli/import_answers.h"
#include "cli/long_work.h"
#include "cli/mail_import_verb.h"
#include "cli/other_imports.h"
#include "cli/people_import.h"
#include "cli/ticket_import_call.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "exchange/machine.h"
#include "exchange/people_import.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus listFormats(Call &call)
{
    QJsonArray list;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Format")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Brings")));
    const auto addFormat = [&](const auto &format) {
        QJsonArray brings;
        QStringList words;
        for (const QLatin1String what : format.brings) {
            brings.append(QString(what));
            words.append(call.words().name(what));
        }
        list.append(QJsonObject{{u"format"_s, QString(format.name)}, {u"brings"_s, brings}});
        table.addRow({format.name, words.join(u", "_s)});
    };
    for (const ImportFormat &format : importFormats())
        addFormat(format);
    for (const OtherFormat &format : otherImportFormats())
        addFormat(format);
    if (call.wantsJson())
        call.console().printJson({{u"formats"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

void requireFormatAndFile(const Arguments &arguments)
{
    if (arguments.operands.size() < 2)
        throw StoreError(ErrorKind::Invalid, "cli.operand-missing",
                         {{u"verb"_s, arguments.words}, {u"operands"_s, u"FORMAT FILE"_s}});
}

ImportRequest requestOf(const Call &call)
{
    const Arguments &arguments = call.arguments();
    ImportRequest request;
    request.format = arguments.operands.at(0);
    request.path = arguments.operands.at(1);
    request.under = arguments.value(u"under"_s);
    request.source = arguments.value(u"source"_s);
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write;
    request.onRejects = arguments.has(u"keep-valid"_s) ? OnRejects::KeepValid : OnRejects::Refuse;
    request.describe = [&call](const QByteArray &code, const QJsonObject &facts) {
        return call.words().remark(code, facts);
    };
    const Machine machine = machineOfList(request.path);
    request.read.hostName = machine.hostName;
    request.read.systemName = machine.systemName;
    request.read.systemVersion = machine.systemVersion;
    return request;
}

ExitStatus import(Call &call)
{
    if (call.arguments().has(u"list"_s))
        return listFormats(call);
    requireFormatAndFile(call.arguments());
    for (const OtherFormat &format : otherImportFormats()) {
        if (call.arguments().operands.first() == format.name)
            return format.run(call);
    }
    const ImportRequest request = requestOf(call);
    Workspace &workspace = call.workspace();
    const Result<ImportReport> report = [&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Importing {format}"), {{u"format"_s, request.format}}));
        return importFile(workspace, request, work.progress());
    }();
    const ImportReport &done = Call::valueOf(report);
    if (call.wantsJson())
        call.console().printJson(importReportJson(done, call.english()));
    else
        printImportReport(call, done);
    if (request.mode == ImportMode::DryRun)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

QString told(const LeftOut &left, const Words &words)
{
    return words.remark(left.code, {{u"count"_s, left.count}, {u"of"_s, left.of}});
}

ExitStatus listExportFormats(Call &call)
{
    QJsonArray list;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Format")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Writes")));
    for (const ExportFormat &format : exportFormats()) {
        const bool isWhole = format.carries == Carries::Everything;
        list.append(QJsonObject{{u"format"_s, QString(format.name)}, {u"round_trip"_s, isWhole}});
        table.addRow({format.name,
                      isWhole ? call.text(QT_TRANSLATE_NOOP("output", "the estate, to come in again equal"))
                              : call.text(QT_TRANSLATE_NOOP("output", "a part, for other programs and people"))});
    }
    for (const ExportFormat &format : peopleExportFormats()) {
        list.append(QJsonObject{{u"format"_s, QString(format.name)}, {u"round_trip"_s, false}});
        table.addRow({format.name, call.text(QT_TRANSLATE_NOOP("output", "a part, for other programs and people"))});
    }
    if (call.wantsJson())
        call.console().printJson({{u"formats"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus exportTable(Call &call)
{
    if (call.arguments().has(u"list"_s))
        return listExportFormats(call);
    requireFormatAndFile(call.arguments());
    const QString format = call.arguments().operands.at(0);
    const QString path = call.arguments().operands.at(1);
    const ExportScope scope{call.arguments().value(u"what"_s)};
    Workspace &workspace = call.workspace();
    const ExportReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Exporting {format}"), {{u"format"_s, format}}));
        return exportFile(workspace, format, scope, path, work.progress());
    }());
    if (call.wantsJson()) {
        QJsonArray leftOut;
        for (const LeftOut &each : report.leftOut)
            leftOut.append(QJsonObject{{u"code"_s, QString::fromUtf8(each.code)},
                                       {u"count"_s, each.count},
                                       {u"of"_s, each.of},
                                       {u"text"_s, told(each, call.english())}});
        call.console().printJson(
            {{u"format"_s, format}, {u"written"_s, report.written}, {u"file"_s, path}, {u"left_out"_s, leftOut}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n row(s) written to {file}."), report.written,
                                {{u"file"_s, path}}));
    for (const LeftOut &each : report.leftOut)
        call.printLine(u"- "_s + told(each, call.words()));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> exchangeVerbs()
{
    return {
        {.name = "import",
         .operands = "FORMAT FILE",
         .summary = QT_TRANSLATE_NOOP("help", "bring a file in as one step; “import --list” names the formats"),
         .notes = peopleFormatNotes(),
         .most = 2,
         .options =
             QList<OptionSpec>{
                 {.name = "list",
                  .value = nullptr,
                  .help = QT_TRANSLATE_NOOP("help", "list the formats, with what each brings")},
                 {.name = "under",
                  .value = "COMPONENT",
                  .help = QT_TRANSLATE_NOOP("help", "put what has no parent below this one (default: solutions)")},
                 {.name = "source",
                  .value = "NAME",
                  .help = QT_TRANSLATE_NOOP("help",
                                            "by which name the next import knows what this one brought (default: "
                                            "format and subject)")},
                 {.name = "dry-run",
                  .value = nullptr,
                  .help = QT_TRANSLATE_NOOP("help", "say what would happen, and change nothing")},
                 {.name = "keep-valid",
                  .value = nullptr,
                  .help = QT_TRANSLATE_NOOP("help", "keep the other rows when some cannot be used")}}
             + ticketImportOptions() + holidayOptions() + mailOptions(),
         .operandKind = OperandKind::ImportFormatAndFile,
         .run = import},
        {.name = "export",
         .operands = "FORMAT FILE",
         .summary = QT_TRANSLATE_NOOP("help", "write the estate or a table out; “--list” names the formats"),
         .most = 2,
         .options = {{.name = "list",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "list the formats, with what each writes")},
                     {.name = "what",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "only this one and what is below it: its dependencies, its tickets")}},
         .operandKind = OperandKind::ExportFormatAndFile,
         .run = exportTable},
    };
}

} // namespace mainstay
