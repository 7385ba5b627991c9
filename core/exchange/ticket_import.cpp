// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_import.h"

#include "desk/ticket_sources.h"
#include "exchange/jira_files.h"
#include "exchange/jira_reader.h"
#include "exchange/ticket_rows_reader.h"
#include "exchange/ticket_write.h"

#include <QDir>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Reading and writing share one bar.
constexpr qint64 TicketBar = 1000;
constexpr qint64 HalfTicketBar = TicketBar / 2;

qint64 shareOfBar(qint64 done, qint64 total)
{
    return total > 0 ? std::min(HalfTicketBar, done * HalfTicketBar / total) : 0;
}

template <class T>
T orRaise(Result<T> result)
{
    if (!result)
        throw StoreError(result.error());
    return std::move(*result);
}

const TicketFormat &ticketFormatNamed(const QString &name)
{
    if (const TicketFormat *format = findTicketFormat(name))
        return *format;
    QJsonArray allowed;
    for (const TicketFormat &format : ticketFormats())
        allowed.append(QString(format.name));
    throw StoreError(ErrorKind::Missing, "exchange.unknown-format", {{u"format"_s, name}, {u"allowed"_s, allowed}});
}

ImportRemark toRemark(const Remark &remark)
{
    QJsonObject facts = factsOf(remark);
    facts.insert(u"where"_s, qint64(remark.where));
    return {nameOf(remark.code), facts};
}

/// One import from the open file to the report.
class TicketImport
{
public:
    TicketImport(Workspace &workspace, const TicketImportRequest &request, Progress &progress)
        : m_workspace(workspace)
        , m_request(request)
        , m_progress(progress)
        , m_format(ticketFormatNamed(request.format))
        , m_map(request.map.value_or(TicketMap()))
        , m_words(*request.rules, m_map)
    { }

    TicketImportReport run()
    {
        if (m_format.needsMap && m_map.columns.isEmpty())
            throw StoreError(ErrorKind::Invalid, "exchange.map-needed", {{u"format"_s, m_request.format}});
        read();
        const QString family(m_format.family);
        m_source =
            m_request.source.value_or(m_reading.subject.isEmpty() ? family : u"%1:%2"_s.arg(family, m_reading.subject));
        m_history.emplace(m_reading, m_words, toMilliseconds(m_request.now));
        m_progress.report(HalfTicketBar, TicketBar);
        TicketPlan plan = orRaise(m_workspace.readNow([&](Session &session) { return planned(session); }));
        settleRejects(plan);
        m_preview = previewOf(m_reading, *m_history, m_words, plan, m_request.previewed);
        if (m_request.mode == ImportMode::Write && !plan.changesNothing())
            write(plan);
        return report(plan);
    }

private:
    void read()
    {
        std::atomic_bool cancelled = false;
        qint64 before = 0; // files that are read already
        qint64 files = 1;
        ReadProgress reading(
            [&](qint64 done, qint64 total) {
                try {
                    const qint64 part = files > 1 ? shareOfBar(before, files) : shareOfBar(done, total);
                    m_progress.report(part, TicketBar);
                } catch (const StoreError &) {
                    cancelled = true;
                }
            },
            &cancelled);
        const TicketReadOptions options{m_request.map ? &m_map : nullptr, m_request.now, {}};
        if (m_format.name != u"jira") {
            m_file = orRaise(openSource(m_request.path));
            m_reading = m_format.needsMap ? readEventLog(*m_file, options, m_words, reading)
                                          : readTicketTable(*m_file, options, m_words, reading);
            return;
        }
        const QStringList paths = jiraFiles(m_request.path);
        files = paths.size();
        JiraReader jira(options, m_words, reading);
        for (const QString &path : paths) {
            m_progress.report(shareOfBar(before, files), TicketBar);
            jira.read(*orRaise(openSource(path)));
            ++before;
        }
        m_reading = jira.finish();
    }

    TicketPlan planned(Session &session)
    {
        return planTickets(session, m_reading, *m_history, m_words, m_source, m_map.createsComponents);
    }

    void settleRejects(const TicketPlan &plan)
    {
        std::vector<Reject> rejects = m_reading.rejects;
        if (!plan.refused.empty()) {
            ReadOptions options;
            options.encoding = m_map.encoding;
            options.delimiter = m_map.delimiter;
            const std::vector<Reject> matched = withRawRows(*m_file, options, plan.refused, m_reading.texts);
            rejects.insert(rejects.end(), matched.cbegin(), matched.cend());
            std::ranges::stable_sort(rejects, {}, [](const Reject &reject) { return reject.remark.where; });
        }
        m_rejected = qint64(rejects.size());
        for (const Reject &reject : rejects) {
            if (m_rejectList.size() == ImportReport::MostListed)
                break;
            m_rejectList.append(toRemark(reject.remark));
        }
        m_rejectsPath =
            mainstay::settleRejects({QDir::cleanPath(m_request.path), rejects, m_reading.whereKind, m_reading.read},
                                    {m_request.mode, m_request.onRejects, m_request.rejectsFile}, m_request.describe);
    }

    void write(TicketPlan &plan)
    {
        // The index of words costs about as much again as the rows.
        Progress writing([this](qint64 done, qint64 total) {
            m_progress.report(HalfTicketBar + shareOfBar(done, total) / 2, TicketBar);
        });
        Progress indexing([this](qint64 done, qint64 total) {
            m_progress.report(HalfTicketBar + HalfTicketBar / 2 + shareOfBar(done, total) / 2, TicketBar);
        });
        orRaise(m_workspace.writeNow([&](Transaction &transaction) {
            if (hasChangedSince(transaction, plan.position, ticketImportEntities())) {
                // Somebody was here meanwhile: inside the transaction nobody can be any more.
                const size_t refused = plan.refused.size();
                plan = planned(transaction);
                if (plan.refused.size() != refused)
                    throw StoreError(ErrorKind::Conflict, "exchange.changed-meanwhile", {{u"file"_s, m_request.path}});
                if (plan.changesNothing())
                    return true;
            }
            transaction.describe("import." + QByteArray(m_format.name.data(), m_format.name.size()),
                                 {{u"source"_s, m_source},
                                  {u"tickets"_s, qint64(plan.added.size())},
                                  {u"entries"_s, plan.entries + plan.newRows}});
            const TicketWriteRequest request{*m_request.rules, m_reading, *m_history, m_words, m_source, m_request.now};
            const WrittenTickets written = writeTickets(transaction, request, plan, writing);
            writeTicketWords(transaction, request, plan, written, indexing);
            m_updates = written.updates;
            return true;
        }));
    }

    TicketImportReport report(const TicketPlan &plan) const
    {
        TicketImportReport report;
        report.tickets = qint64(plan.added.size());
        report.entries = plan.entries + plan.newRows + m_updates.entries;
        report.deviations = plan.deviations + m_updates.deviations;
        report.differs = plan.differs;
        report.unmapped = m_reading.unmapped;
        report.preview = m_preview;
        ImportReport &whole = report.whole;
        whole.format = QString(m_format.name);
        whole.source = m_source;
        whole.read = m_reading.read;
        whole.added = report.tickets + report.entries;
        whole.updated = qint64(plan.changed.size());
        whole.unchanged = plan.unchanged;
        whole.addedComponents = plan.changesNothing() ? 0 : qint64(plan.newComponents.size());
        whole.rejected = m_rejected;
        whole.rejectList = m_rejectList;
        whole.rejectsPath = m_rejectsPath;
        whole.encoding = m_reading.encoding;
        whole.delimiter = m_reading.delimiter;
        std::vector<Remark> findings = m_reading.findings;
        findings.insert(findings.end(), plan.findings.begin(), plan.findings.end());
        whole.findings = qint64(findings.size());
        for (const Remark &finding : findings) {
            if (whole.findingList.size() == ImportReport::MostListed)
                break;
            whole.findingList.append(toRemark(finding));
        }
        return report;
    }

    Workspace &m_workspace;
    const TicketImportRequest &m_request;
    Progress &m_progress;
    const TicketFormat &m_format;
    TicketMap m_map;
    TicketWords m_words;
    std::unique_ptr<QFile> m_file; ///< of a table
    TicketReading m_reading;
    std::optional<TicketHistory> m_history;
    QString m_source;
    TicketUpdates m_updates;
    qint64 m_rejected = 0;
    QList<ImportRemark> m_rejectList;
    std::optional<QString> m_rejectsPath;
    QList<TicketPreview> m_preview;
};

} // namespace

std::span<const TicketFormat> ticketFormats()
{
    static constexpr QLatin1String tickets("tickets");
    static constexpr QLatin1String entries("log entries");
    static const std::array formats = {
        TicketFormat{QLatin1String("tickets-csv"), {tickets}, QLatin1String("csv"), false},
        TicketFormat{QLatin1String("event-log-csv"), {tickets, entries}, QLatin1String("csv"), true},
        TicketFormat{QLatin1String("jira"), {tickets, entries}, QLatin1String("jira"), false},
    };
    return formats;
}

const TicketFormat *findTicketFormat(QStringView name)
{
    const auto formats = ticketFormats();
    const auto found = std::ranges::find_if(formats, [&](const TicketFormat &format) { return name == format.name; });
    return found == formats.end() ? nullptr : &*found;
}

Result<TicketImportReport> importTickets(Workspace &workspace, const TicketImportRequest &request, Progress &progress)
{
    try {
        return TicketImport(workspace, request, progress).run();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, request.path}});
    }
}

} // namespace mainstay
