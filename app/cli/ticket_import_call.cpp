// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_import_call.h"

#include "cli/call.h"
#include "cli/import_answers.h"
#include "cli/long_work.h"
#include "cli/small_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

TicketImportRequest ticketRequestOf(const Call &call)
{
    const Arguments &arguments = call.arguments();
    TicketImportRequest request;
    request.format = arguments.operands.at(0);
    request.path = arguments.operands.at(1);
    request.source = arguments.value(u"source"_s);
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write;
    request.onRejects = arguments.has(u"keep-valid"_s) ? OnRejects::KeepValid : OnRejects::Refuse;
    request.describe = [&call](const QByteArray &code, const QJsonObject &facts) {
        return call.words().remark(code, facts);
    };
    request.rules = call.rules();
    request.now = currentInstant();
    if (const auto map = arguments.value(u"map"_s)) {
        auto read = ticketMapFromJson(contentOf(*map, mostMapBytes));
        if (!read)
            read.error().facts.insert(u"file"_s, *map);
        request.map = Call::valueOf(std::move(read));
    }
    return request;
}

void printTicketCounts(const Call &call, const TicketImportReport &report)
{
    printCounts(call, call.text(QT_TRANSLATE_NOOP("output", "History")),
                {{QT_TRANSLATE_NOOP("output", "tickets added"), report.tickets},
                 {QT_TRANSLATE_NOOP("output", "log entries added"), report.entries},
                 {QT_TRANSLATE_NOOP("output", "moves that the process does not have"), report.deviations},
                 {QT_TRANSLATE_NOOP("output", "dates that rows contradict"), report.differs},
                 {QT_TRANSLATE_NOOP("output", "levels that nothing here means"), report.unmapped}});
}

} // namespace

QList<OptionSpec> ticketImportOptions()
{
    return {
        {.name = "map",
         .value = "MAP.json",
         .help = QT_TRANSLATE_NOOP("help", "tickets: what foreign columns and words mean; event-log-csv needs one")}};
}

ExitStatus importTicketFile(Call &call)
{
    const TicketImportRequest request = ticketRequestOf(call);
    if (findTicketFormat(request.format)->needsMap && !request.map)
        call.arguments().demanded(u"map"_s);
    Workspace &workspace = call.workspace();
    const TicketImportReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Importing {format}"), {{u"format"_s, request.format}}));
        return importTickets(workspace, request, work.progress());
    }());
    if (call.wantsJson()) {
        QJsonObject json = importReportJson(report.whole, call.english());
        json.insert(u"tickets"_s, report.tickets);
        json.insert(u"entries"_s, report.entries);
        json.insert(u"deviations"_s, report.deviations);
        json.insert(u"differs"_s, report.differs);
        json.insert(u"unmapped"_s, report.unmapped);
        call.console().printJson(json);
    } else {
        printImportReport(call, report.whole);
        printTicketCounts(call, report);
    }
    if (request.mode == ImportMode::DryRun)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

} // namespace mainstay
