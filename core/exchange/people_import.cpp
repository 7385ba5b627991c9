// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_import.h"

#include "exchange/people_apply.h"
#include "exchange/people_csv.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Reading and writing share one bar.
constexpr qint64 PeopleBar = 1000;
constexpr qint64 HalfPeopleBar = PeopleBar / 2;

qint64 halfOf(qint64 done, qint64 total)
{
    return total > 0 ? std::min(HalfPeopleBar, done * HalfPeopleBar / total) : 0;
}

template <class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

QList<ImportRemark> firstOf(const std::vector<Remark> &remarks)
{
    QList<ImportRemark> list;
    for (const Remark &remark : remarks) {
        if (list.size() == ImportReport::MostListed)
            break;
        QJsonObject facts = factsOf(remark);
        facts.insert(u"where"_s, qint64(remark.where));
        list.append({nameOf(remark.code), facts});
    }
    return list;
}

/// One import from the open file to the report.
class PeopleImport
{
public:
    PeopleImport(Workspace &workspace, const PeopleImportRequest &request, Progress &progress)
        : m_workspace(workspace), m_request(request), m_progress(progress)
    {
        if (!isPeopleFormat(request.format))
            throw StoreError(ErrorKind::Missing, "exchange.unknown-format",
                             {{u"format"_s, request.format},
                              {u"allowed"_s, QJsonArray{QString(peopleCsvFormat), QString(teamsCsvFormat)}}});
    }

    PeopleImportReport run()
    {
        read();
        m_progress.report(HalfPeopleBar, PeopleBar);
        const PeoplePicture picture = valueOrThrow(m_workspace.readNow(readPeoplePicture));
        PeoplePlan plan = match(picture);
        settleRejects();
        if (m_request.mode == ImportMode::Write && !plan.changesNothing())
            write(picture, plan);
        return report(plan);
    }

private:
    bool isOfPeople() const { return m_request.format == peopleCsvFormat; }

    void read()
    {
        m_file = valueOrThrow(openSource(m_request.path));
        std::atomic_bool cancelled = false;
        ReadProgress reading(
            [&](qint64 done, qint64 total) {
                try {
                    m_progress.report(halfOf(done, total), PeopleBar);
                } catch (const StoreError &) {
                    cancelled = true;
                }
            },
            &cancelled);
        m_reading = isOfPeople() ? readPeopleCsv(*m_file, m_request.read, reading)
                                 : readTeamsCsv(*m_file, m_request.read, reading);
    }

    PeoplePlan match(const PeoplePicture &picture)
    {
        m_refused.clear();
        return isOfPeople() ? planPeople(m_reading.people, picture, m_refused, m_texts)
                            : planTeams(m_reading.teams, picture, m_refused, m_texts);
    }

    /// Rows that the reader refused and those that could not be matched, in one file.
    void settleRejects()
    {
        std::vector<Reject> rejects = m_reading.file.rejects;
        if (!m_refused.empty()) {
            const std::vector<Reject> matched = withRawRows(*m_file, m_request.read, m_refused, m_texts);
            rejects.insert(rejects.end(), matched.cbegin(), matched.cend());
        }
        std::ranges::stable_sort(rejects, {}, [](const Reject &reject) { return reject.remark.where; });
        m_rejected.clear();
        for (const Reject &reject : rejects)
            m_rejected.push_back(reject.remark);
        m_rejectsPath =
            mainstay::settleRejects({m_request.path, rejects, WhereKind::Row, m_reading.file.read},
                                    {m_request.mode, m_request.onRejects, m_request.rejectsFile}, m_request.describe);
    }

    void write(const PeoplePicture &picture, PeoplePlan &plan)
    {
        Progress writing(
            [this](qint64 done, qint64 total) { m_progress.report(HalfPeopleBar + halfOf(done, total), PeopleBar); });
        valueOrThrow(m_workspace.writeNow([&](Transaction &transaction) {
            if (!hasChangedSince(transaction, picture.position, peopleEntities())) {
                describe(transaction, plan);
                applyPeople(transaction, picture, plan, writing);
                return true;
            }
            // Somebody was here meanwhile: inside the transaction nobody can be any more.
            const PeoplePicture fresh = readPeoplePicture(transaction);
            plan = match(fresh);
            if (m_refused.size() + m_reading.file.rejects.size() != m_rejected.size())
                throw StoreError(ErrorKind::Conflict, "exchange.changed-meanwhile", {{u"file"_s, m_request.path}});
            describe(transaction, plan);
            applyPeople(transaction, fresh, plan, writing);
            return true;
        }));
    }

    qint64 addedBy(const PeoplePlan &plan) const
    {
        return qint64(isOfPeople() ? plan.addedPeople.size() : plan.addedTeams.size() + plan.addedMemberships.size());
    }
    qint64 updatedBy(const PeoplePlan &plan) const
    {
        return qint64(isOfPeople() ? plan.updatedPeople.size()
                                   : plan.updatedTeams.size() + plan.updatedMemberships.size());
    }

    void describe(Transaction &transaction, const PeoplePlan &plan)
    {
        transaction.describe("import." + m_request.format.toLatin1(),
                             {{u"added"_s, addedBy(plan)}, {u"updated"_s, updatedBy(plan)}});
    }

    PeopleImportReport report(const PeoplePlan &plan) const
    {
        PeopleImportReport report{.format = m_request.format, .read = m_reading.file.read};
        report.added = addedBy(plan);
        report.updated = updatedBy(plan);
        report.unchanged = plan.unchanged;
        report.addedOrganisations = plan.organisations.size();
        report.addedPeople = qint64(plan.addedPeople.size());
        report.addedTeams = qint64(plan.addedTeams.size());
        report.addedMemberships = qint64(plan.addedMemberships.size());
        report.findings = qint64(m_reading.file.findings.size());
        report.findingList = firstOf(m_reading.file.findings);
        report.rejected = qint64(m_rejected.size());
        report.rejectList = firstOf(m_rejected);
        report.rejectsPath = m_rejectsPath;
        report.encoding = m_reading.file.encoding;
        report.delimiter = m_reading.file.delimiter;
        return report;
    }

    Workspace &m_workspace;
    const PeopleImportRequest &m_request;
    Progress &m_progress;
    std::unique_ptr<QFile> m_file;
    PeopleReading m_reading;
    TextPool m_texts;
    std::vector<Remark> m_refused; ///< by the match
    std::vector<Remark> m_rejected; ///< all
    std::optional<QString> m_rejectsPath;
};

} // namespace

Result<PeopleImportReport> importPeople(Workspace &workspace, const PeopleImportRequest &request, Progress &progress)
{
    try {
        return PeopleImport(workspace, request, progress).run();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, request.path}});
    }
}

} // namespace mainstay
