// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/import_work.h"

#include "exchange/desk_format_guess.h"
#include "exchange/guess_format.h"
#include "exchange/jira_survey.h"
#include "exchange/mail_import.h"
#include "exchange/monitoring_import.h"
#include "exchange/people_import.h"
#include "exchange/ticket_map_guess.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// One file on its way, on one thread.
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(mainstay::ImportRun)

public:
    ImportRun(const ImportGround &ground, ImportWork work, Progress &progress)
        : m_ground(ground), m_work(std::move(work)), m_progress(progress), m_words(ground.locale)
    { }

    ImportOutcome run()
    {
        if (m_work.format.isEmpty())
            guess();
        m_outcome.format = m_work.format;
        if (m_work.format.isEmpty())
            return std::move(m_outcome);
        if (!m_work.mapPath.isEmpty())
            m_work.map = orThrow(loadMap(m_work.mapPath));
        if (isTicketTable(m_work.format))
            runTable();
        else if (m_work.format == u"jira")
            runJira();
        else if (m_work.format == mailFormat || m_work.format == mailboxFormat)
            runMail();
        else if (isPeopleFormat(m_work.format))
            runPeople();
        else
            runMonitoring();
        return std::move(m_outcome);
    }

private:
    template <class T>
    static T orThrow(Result<T> result)
    {
        if (!result)
            throw StoreError(result.error());
        return std::move(*result);
    }

    DescribeRemark describe() const
    {
        return [this](const QByteArray &code, const QJsonObject &facts) { return m_words.remark(code, facts); };
    }

    void guess()
    {
        if (QFileInfo(m_work.path).isDir()) {
            m_work.format = u"jira"_s;
            return;
        }
        m_work.format = guessDeskFormat(orThrow(headOf(m_work.path)));
        m_isGuessed = true;
    }

    void runTable()
    {
        ReadOptions options;
        options.encoding = m_work.map ? m_work.map->encoding : m_work.encoding;
        options.delimiter = m_work.map ? m_work.map->delimiter : '\0';
        m_outcome.sample = orThrow(sampleTable(m_work.path, options, m_progress));
        m_outcome.origin = m_work.map ? MapOrigin::Person : MapOrigin::Guessed;
        if (!m_work.map)
            findMap();
        m_outcome.map = m_work.map;
        if (m_isGuessed && m_work.map->columns.contains(u"at"_s))
            m_work.format = m_outcome.format = u"event-log-csv"_s;
        const auto words = surveyWords(m_work.path, *m_work.map, *m_ground.rules, m_progress);
        if (words)
            m_outcome.words = *words;
        runTickets();
        if (m_work.mode == ImportMode::Write && !m_outcome.refusal)
            // What has been written stays, whether or not its map can be remembered.
            m_ground.memory.keep(m_outcome.sample.header, *m_work.map);
    }

    void findMap()
    {
        if (auto kept = m_ground.memory.find(m_outcome.sample.header)) {
            m_work.map = std::move(kept);
            m_outcome.origin = MapOrigin::Remembered;
            return;
        }
        GuessedMap guessed = guessMap(*m_ground.rules, m_outcome.sample.header, m_outcome.sample.telling);
        guessed.map.encoding = m_work.encoding;
        m_work.map = std::move(guessed.map);
    }

    /// A table that lacks a column can still be mapped; one that cannot be read at all is an error.
    void runTickets()
    {
        const TicketImportRequest request{.format = m_work.format,
                                          .path = m_work.path,
                                          .map = m_work.map,
                                          .source = {},
                                          .mode = m_work.mode,
                                          .onRejects = OnRejects::KeepValid, // the button says how many stay out
                                          .describe = describe(),
                                          .rules = m_ground.rules,
                                          .now = m_ground.now,
                                          .rejectsFile = m_work.rejectsFile,
                                          .previewed = previewedTickets};
        const Result<TicketImportReport> done = importTickets(m_ground.workspace, request, m_progress);
        if (!done) {
            const QByteArray code = done.error().code;
            if (m_work.mode == ImportMode::Write
                || (code != "exchange.missing-column" && code != "exchange.map-needed"))
                throw StoreError(done.error());
            m_outcome.refusal = done.error();
            m_outcome.tally.read = m_outcome.sample.read;
            return;
        }
        const ImportReport &whole = done->whole;
        m_outcome.tally = {.read = whole.read,
                           .tickets = done->tickets,
                           .entries = done->entries,
                           .components = whole.addedComponents,
                           .updated = whole.updated,
                           .unchanged = whole.unchanged,
                           .deviations = done->deviations,
                           .differs = done->differs,
                           .unmapped = done->unmapped,
                           .findings = whole.findings,
                           .rejected = whole.rejected};
        m_outcome.preview = done->preview;
        take(whole.rejectList, whole.findingList, whole.rejectsPath);
    }

    void runJira()
    {
        m_outcome.origin = m_work.map ? MapOrigin::Person : MapOrigin::None;
        m_outcome.map = m_work.map;
        if (m_work.mode == ImportMode::DryRun)
            m_outcome.words = orThrow(surveyJira(m_work.path, m_work.map, *m_ground.rules, m_progress));
        runTickets();
    }

    void runMail()
    {
        const MailImportRequest request{.format = m_work.format,
                                        .path = m_work.path,
                                        .process = m_work.process,
                                        .component = {},
                                        .own = m_work.own,
                                        .untitled = tr("(no subject)"),
                                        .mode = m_work.mode,
                                        .now = m_ground.now};
        const MailImportReport done = orThrow(importMail(m_ground.workspace, *m_ground.rules, request, m_progress));
        m_outcome.tally = {.read = done.read,
                           .tickets = done.tickets,
                           .entries = done.entries,
                           .attachments = done.attachments,
                           .unchanged = done.unchanged,
                           .leftOut = done.leftOut,
                           .returned = done.returned,
                           .findings = done.findings};
        take({}, done.findingList, {});
    }

    void runPeople()
    {
        const PeopleImportRequest request{.format = m_work.format,
                                          .path = m_work.path,
                                          .mode = m_work.mode,
                                          .onRejects = OnRejects::KeepValid,
                                          .read = {},
                                          .describe = describe()};
        const PeopleImportReport done = orThrow(importPeople(m_ground.workspace, request, m_progress));
        m_outcome.tally = {.read = done.read,
                           .people = done.addedPeople,
                           .teams = done.addedTeams,
                           .updated = done.updated,
                           .unchanged = done.unchanged,
                           .findings = done.findings,
                           .rejected = done.rejected};
        take(done.rejectList, done.findingList, done.rejectsPath);
    }

    void runMonitoring()
    {
        const MonitoringRequest request{
            .format = m_work.format,
            .path = m_work.path,
            .words = {.again = tr("It fails again"),
                      .recovered = tr("It recovered by itself"),
                      .mayBeResolved = tr("It recovered, so this may be resolved"),
                      .flapping = tr("It changes too often; until it keeps quiet its changes are only counted")},
            .mode = m_work.mode,
            .onRejects = OnRejects::KeepValid,
            .describe = describe(),
            .now = m_ground.now};
        const EventRules eventRules = orThrow(shippedEventRules());
        const MonitoringReport done =
            orThrow(importEvents(m_ground.workspace, *m_ground.rules, eventRules, request, m_progress));
        m_outcome.tally = {.read = done.read,
                           .tickets = done.events.opened + done.events.reopened,
                           .entries = done.events.entries,
                           .events = done.events.added,
                           .unchanged = done.events.unchanged,
                           .leftOut = done.skipped,
                           .unmatched = done.events.unmatched,
                           .resolved = done.events.resolved,
                           .rejected = done.rejected};
        take(done.rejectList, {}, done.rejectsPath);
    }

    void take(const QList<ImportRemark> &rejects, const QList<ImportRemark> &findings,
              const std::optional<QString> &rejectsPath)
    {
        m_outcome.rejects = rejects;
        m_outcome.findings = findings;
        m_outcome.rejectsPath = rejectsPath;
    }

    const ImportGround &m_ground;
    ImportWork m_work;
    Progress &m_progress;
    Words m_words;
    ImportOutcome m_outcome;
    bool m_isGuessed = false;
};

} // namespace

bool isTicketTable(QStringView format)
{
    return format == u"tickets-csv" || format == u"event-log-csv";
}

QStringList deskImportFormats()
{
    QStringList formats;
    for (const TicketFormat &format : ticketFormats())
        formats.append(QString(format.name));
    formats << QString(mailFormat) << QString(mailboxFormat);
    for (const MonitoringFormat &format : monitoringFormats())
        formats.append(QString(format.name));
    formats << QString(peopleCsvFormat) << QString(teamsCsvFormat);
    return formats;
}

Result<ImportOutcome> carryOutImport(const ImportGround &ground, ImportWork work, Progress &progress)
{
    try {
        return ImportRun(ground, std::move(work), progress).run();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

} // namespace mainstay
