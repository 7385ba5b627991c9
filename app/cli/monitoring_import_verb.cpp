// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/monitoring_import_verb.h"

#include "cli/call.h"
#include "cli/findings.h"
#include "cli/import_answers.h"
#include "cli/long_work.h"
#include "exchange/monitoring_import.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

MonitoringRequest monitoringRequestOf(const Call &call)
{
    const Arguments &arguments = call.arguments();
    MonitoringRequest request;
    request.format = arguments.operands.at(0);
    request.path = arguments.operands.at(1);
    request.words = {.again = call.text(QT_TRANSLATE_NOOP("output", "It fails again")),
                     .recovered = call.text(QT_TRANSLATE_NOOP("output", "It recovered by itself")),
                     .mayBeResolved = call.text(QT_TRANSLATE_NOOP("output", "It recovered, so this may be resolved")),
                     .flapping = call.text(QT_TRANSLATE_NOOP(
                         "output", "It changes too often; until it keeps quiet its changes are only counted"))};
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write;
    request.onRejects = arguments.has(u"keep-valid"_s) ? OnRejects::KeepValid : OnRejects::Refuse;
    request.describe = [&call](const QByteArray &code, const QJsonObject &facts) {
        return call.words().remark(code, facts);
    };
    request.now = currentInstant();
    return request;
}

QJsonObject monitoringReportToJson(const MonitoringRequest &request, const MonitoringReport &report,
                                   const Words &english)
{
    const EventReport &events = report.events;
    return {{u"format"_s, request.format},
            {u"read"_s, report.read},
            {u"added"_s, events.added},
            {u"updated"_s, 0},
            {u"unchanged"_s, events.unchanged},
            {u"removed"_s, 0},
            {u"skipped"_s, report.skipped},
            {u"unmatched"_s, events.unmatched},
            {u"tickets"_s, events.opened},
            {u"reopened"_s, events.reopened},
            {u"resolved"_s, events.resolved},
            {u"entries"_s, events.entries},
            {u"maintenance"_s, events.maintenance},
            {u"flapping"_s, events.flapping},
            {u"findings"_s, 0},
            {u"rejected"_s, report.rejected},
            {u"reject_list"_s, findingsToJson(report.rejectList, english)},
            {u"rejects"_s, orNull(report.rejectsPath.value_or(QString()))}};
}

void printMonitoringReport(const Call &call, const MonitoringRequest &request, const MonitoringReport &report)
{
    const EventReport &events = report.events;
    printCounts(call, request.format,
                {{QT_TRANSLATE_NOOP("output", "read"), report.read},
                 {QT_TRANSLATE_NOOP("output", "added"), events.added},
                 {QT_TRANSLATE_NOOP("output", "unchanged"), events.unchanged},
                 {QT_TRANSLATE_NOOP("output", "no events"), report.skipped},
                 {QT_TRANSLATE_NOOP("output", "of no known component"), events.unmatched},
                 {QT_TRANSLATE_NOOP("output", "during maintenance"), events.maintenance},
                 {QT_TRANSLATE_NOOP("output", "flapping"), events.flapping},
                 {QT_TRANSLATE_NOOP("output", "tickets opened"), events.opened},
                 {QT_TRANSLATE_NOOP("output", "tickets reopened"), events.reopened},
                 {QT_TRANSLATE_NOOP("output", "tickets resolved"), events.resolved},
                 {QT_TRANSLATE_NOOP("output", "entries added"), events.entries},
                 {QT_TRANSLATE_NOOP("output", "rejected"), report.rejected}});
    printRejects(call, report.rejectList, report.rejected, report.rejectsPath);
}

} // namespace

ExitStatus importMonitoring(Call &call)
{
    const MonitoringRequest request = monitoringRequestOf(call);
    const EventRules eventRules = Call::valueOf(shippedEventRules());
    Workspace &workspace = call.workspace();
    const MonitoringReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Importing {format}"), {{u"format"_s, request.format}}));
        return importEvents(workspace, *call.rules(), eventRules, request, work.progress());
    }());
    if (call.wantsJson())
        call.console().printJson(monitoringReportToJson(request, report, call.english()));
    else
        printMonitoringReport(call, request, report);
    if (request.mode == ImportMode::DryRun)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

} // namespace mainstay
