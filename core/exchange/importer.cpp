// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "estate/resolve.h"
#include "exchange/import_apply.h"
#include "exchange/import_match.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Reading and writing share one bar.
constexpr qint64 WholeBar = 1000;
constexpr qint64 HalfBar = WholeBar / 2;

qint64 share(qint64 done, qint64 total)
{
    return total > 0 ? std::min(HalfBar, done * HalfBar / total) : 0;
}

const ImportFormat &formatNamed(const QString &name)
{
    if (const ImportFormat *format = findImportFormat(name))
        return *format;
    QJsonArray allowed;
    for (const ImportFormat &format : importFormats())
        allowed.append(QString(format.name));
    throw StoreError(ErrorKind::Missing, "exchange.unknown-format", {{u"format"_s, name}, {u"allowed"_s, allowed}});
}

QString sourceName(const ImportRequest &request, const ImportFormat &format, const Reading &reading)
{
    if (request.source)
        return *request.source;
    return reading.subject.isEmpty() ? QString(format.family) : u"%1:%2"_s.arg(format.family, reading.subject);
}

ImportRemark told(const Remark &remark)
{
    QJsonObject facts = factsOf(remark);
    facts.insert(u"where"_s, qint64(remark.where));
    return {nameOf(remark.code), facts};
}

/// One import from the open file to the report.
class Import
{
public:
    Import(Workspace &workspace, const ImportRequest &request, Progress &progress)
        : m_workspace(workspace), m_request(request), m_progress(progress), m_format(formatNamed(request.format))
    { }

    ImportReport run()
    {
        read();
        m_source = sourceName(m_request, m_format, m_reading);
        ImportPicture picture =
            valueOf(m_workspace.readNow([&](Session &session) { return readImportPicture(session, m_source); }));
        ImportPlan plan = match(picture);
        settleRejects();
        if (m_request.mode == ImportMode::Write && !plan.changesNothing())
            write(picture, plan);
        return report(plan);
    }

private:
    template <class T>
    static T valueOf(Result<T> result)
    {
        if (!result)
            throw StoreError(result.error());
        return std::move(*result);
    }

    void read()
    {
        m_file = valueOf(openSource(m_request.path));
        std::atomic_bool cancelled = false;
        ReadProgress reading(
            [&](qint64 done, qint64 total) {
                try {
                    m_progress.report(share(done, total), WholeBar);
                } catch (const StoreError &) {
                    cancelled = true;
                }
            },
            &cancelled);
        ReadOptions options = m_request.read;
        if (options.fileName.isEmpty())
            options.fileName = QFileInfo(m_request.path).fileName();
        m_reading = valueOf(m_format.read(*m_file, options, reading));
    }

    ImportPlan match(const ImportPicture &picture)
    {
        m_progress.report(HalfBar, WholeBar);
        MatchOptions options{
            .removal = m_format.removal, .under = std::nullopt, .endsMayBeNames = m_format.removal == Removal::Never};
        if (m_request.under) {
            const ComponentTree &tree = picture.estate->tree();
            options.under = tree.component(valueOf(resolveComponent(tree, *m_request.under))).id.value;
        }
        m_refused.clear();
        return planImport(m_reading, picture, options, m_refused, m_texts);
    }

    /// Rows that the reader refused and those that could not be matched, in one file.
    void settleRejects()
    {
        std::vector<Reject> rejects = m_reading.rejects;
        if (!m_refused.empty()) {
            const std::vector<Reject> matched = withRawRows(*m_file, m_request.read, m_refused, m_texts);
            rejects.insert(rejects.end(), matched.cbegin(), matched.cend());
            std::ranges::stable_sort(rejects, {}, [](const Reject &reject) { return reject.remark.where; });
        }
        m_rejected = qint64(rejects.size());
        m_rejectList.clear();
        for (const Reject &reject : rejects) {
            if (m_rejectList.size() == ImportReport::MostListed)
                break;
            m_rejectList.append(told(reject.remark));
        }
        m_rejectsPath =
            mainstay::settleRejects({m_request.path, rejects, m_reading.whereKind, m_reading.read},
                                    {m_request.mode, m_request.onRejects, m_request.rejectsFile}, m_request.describe);
    }

    void write(const ImportPicture &picture, ImportPlan &plan)
    {
        Progress writing(
            [this](qint64 done, qint64 total) { m_progress.report(HalfBar + share(done, total), WholeBar); });
        valueOf(m_workspace.writeNow([&](Transaction &transaction) {
            if (!hasChangedSince(transaction, picture.position, importedEntities())) {
                describe(transaction, plan);
                applyImport(transaction, m_reading, picture, plan, m_source, writing);
                return true;
            }
            // Somebody was here meanwhile: inside the transaction nobody can be any more.
            const ImportPicture fresh = readImportPicture(transaction, m_source);
            plan = match(fresh);
            if (qint64(m_refused.size() + m_reading.rejects.size()) != m_rejected)
                throw StoreError(ErrorKind::Conflict, "exchange.changed-meanwhile", {{u"file"_s, m_request.path}});
            describe(transaction, plan);
            applyImport(transaction, m_reading, fresh, plan, m_source, writing);
            return true;
        }));
    }

    void describe(Transaction &transaction, const ImportPlan &plan)
    {
        transaction.describe("import." + QByteArray(m_format.name.data(), m_format.name.size()),
                             {{u"source"_s, m_source},
                              {u"components"_s, qint64(plan.components.size())},
                              {u"dependencies"_s, qint64(plan.dependencies.size())}});
    }

    ImportReport report(const ImportPlan &plan) const
    {
        ImportReport report{.format = QString(m_format.name), .source = m_source, .read = m_reading.read};
        report.addedComponents = qint64(plan.components.size());
        report.addedDependencies = qint64(plan.dependencies.size());
        report.added = report.addedComponents + report.addedDependencies;
        report.updated = plan.updatedComponents + plan.updatedDependencies;
        report.unchanged = plan.unchangedComponents + plan.unchangedDependencies;
        report.removed = qint64(plan.goneComponents.size() + plan.goneDependencies.size());
        report.rejected = m_rejected;
        report.rejectList = m_rejectList;
        report.rejectsPath = m_rejectsPath;
        report.encoding = m_reading.encoding;
        report.delimiter = m_reading.delimiter;
        report.findings = qint64(m_reading.findings.size());
        for (const Remark &finding : m_reading.findings) {
            if (report.findingList.size() == ImportReport::MostListed)
                break;
            report.findingList.append(told(finding));
        }
        return report;
    }

    Workspace &m_workspace;
    const ImportRequest &m_request;
    Progress &m_progress;
    const ImportFormat &m_format;
    std::unique_ptr<QFile> m_file;
    Reading m_reading;
    QString m_source;
    TextPool m_texts;
    std::vector<Remark> m_refused;
    qint64 m_rejected = 0;
    QList<ImportRemark> m_rejectList;
    std::optional<QString> m_rejectsPath;
};

} // namespace

Result<ImportReport> importFile(Workspace &workspace, const ImportRequest &request, Progress &progress)
{
    try {
        return Import(workspace, request, progress).run();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, request.path}});
    }
}

} // namespace mainstay
