// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_import.h"

#include "exchange/source.h"

#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QByteArrayView DryRunOfEvents = "exchange.dry-run";

const MonitoringFormat &monitoringFormatNamed(const QString &name)
{
    QJsonArray allowed;
    for (const MonitoringFormat &format : monitoringFormats()) {
        if (format.name == name)
            return format;
        allowed.append(QString(format.name));
    }
    throw StoreError(ErrorKind::Missing, "exchange.unknown-format", {{u"format"_s, name}, {u"allowed"_s, allowed}});
}

MonitoringReading readEvents(const MonitoringRequest &request, const EventRules &eventRules, Progress &progress)
{
    Result<std::unique_ptr<QFile>> file = openSource(request.path);
    if (!file)
        throw StoreError(file.error());
    ReadProgress reading([&progress](qint64 done, qint64 total) { progress.report(done / 2, total); });
    return monitoringFormatNamed(request.format).read(**file, eventRules, reading);
}

void settleRejected(const MonitoringRequest &request, const MonitoringReading &reading, MonitoringReport &report)
{
    report.rejected = qint64(reading.rejects.size());
    for (const Reject &reject : reading.rejects) {
        if (report.rejectList.size() == ImportReport::MostListed)
            break;
        QJsonObject facts = factsOf(reject.remark);
        facts.insert(u"where"_s, qint64(reject.remark.where));
        report.rejectList.append({nameOf(reject.remark.code), facts});
    }
    report.rejectsPath = settleRejects({request.path, reading.rejects, WhereKind::Line, report.read},
                                       {request.mode, request.onRejects, request.rejectsFile}, request.describe);
}

} // namespace

std::span<const MonitoringFormat> monitoringFormats()
{
    static constexpr MonitoringFormat formats[] = {{QLatin1StringView("alertmanager"), readAlertmanager},
                                                   {QLatin1StringView("icinga"), readIcinga},
                                                   {QLatin1StringView("zabbix"), readZabbix}};
    return formats;
}

Result<MonitoringReport> importEvents(Workspace &workspace, const DeskRules &rules, const EventRules &eventRules,
                                      const MonitoringRequest &request, Progress &progress)
{
    try {
        const MonitoringReading reading = readEvents(request, eventRules, progress);
        MonitoringReport report{.read = reading.read, .skipped = reading.skipped};
        settleRejected(request, reading, report);
        const Result<void> written = workspace.writeNow([&](Transaction &transaction) {
            const QByteArray name = "import." + request.format.toUtf8();
            const QString source = QFileInfo(request.path).fileName();
            transaction.describe(name, {{u"source"_s, source}});
            report.events = takeEvents(transaction, rules, eventRules, reading.events, request.words, request.now);
            transaction.describe(
                name,
                {{u"source"_s, source}, {u"events"_s, report.events.added}, {u"tickets"_s, report.events.opened}});
            // What would happen only happening tells; it is then rolled back.
            if (request.mode == ImportMode::DryRun)
                throw StoreError(ErrorKind::Cancelled, DryRunOfEvents.toByteArray());
        });
        if (!written && written.error().code != DryRunOfEvents)
            return tl::unexpected<Error>(written.error());
        return report;
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, request.path}});
    }
}

} // namespace mainstay
