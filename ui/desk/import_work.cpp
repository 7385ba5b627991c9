// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/import_work.h"

#include "exchange/desk_format_guess.h"
#include "exchange/guess_format.h"
#include "exchange/jira_survey.h"
#include "exchange/mail_import.h"
#include "exchange/monitoring_import.h"
#include "exchange/people_import.h"
#include "exchange/ticket_map_fit.h"
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
        m_outcome.found = m_work.found;
        m_outcome.origin = m_work.map ? MapOrigin::Person : MapOrigin::Guessed;
        if (!readSample())
            return;
        if (!m_work.map && !findMap())
            return;
        if (m_work.fit == MapFit::ToHeader)
            fitMap();
        m_outcome.map = m_work.map;
        const bool mayBeLog = m_isGuessed || m_work.fit == MapFit::ToHeader;
        if (mayBeLog && m_work.map->columns.contains(u"at"_s))
            m_work.format = m_outcome.format = u"event-log-csv"_s;
        const auto words = surveyWords(m_work.path, *m_work.map, *m_ground.rules, m_progress);
        if (words)
            m_outcome.words = *words;
        runTickets();
        if (m_work.mode == ImportMode::Write && !m_outcome.refusal)
            remember();
    }

    void fitMap()
    {
        const TicketMap said = m_work.said.bestFor(m_outcome.sample.header).value_or(*m_work.map);
        TicketMap fitted = fittedMap(said, guessed().map, m_outcome.sample.header);
        if (fitted.columns != said.columns)
            m_outcome.origin = MapOrigin::Guessed; // to be looked over
        fitted.delimiter = m_work.map->delimiter;
        fitted.encoding = m_work.map->encoding;
        m_work.map = std::move(fitted);
    }

    /// What has been written stays, whether or not its map can be remembered. The table of next month is first read as
    /// nobody says how, and must be known by that.
    void remember() const
    {
        m_ground.memory.keep(m_outcome.sample.header, *m_work.map);
        if (!m_outcome.found.header.isEmpty() && m_outcome.found.header != m_outcome.sample.header)
            m_ground.memory.keep(m_outcome.found.header, *m_work.map);
    }

    /// False where it cannot be read in this way, which a person may change.
    bool readSample()
    {
        static const QByteArrayList changeable{"exchange.wrong-encoding", "exchange.unknown-encoding",
                                               "exchange.binary",         "exchange.unclosed-quote",
                                               "exchange.huge-field",     "exchange.too-many-fields"};
        ReadOptions options;
        options.encoding = m_work.map ? m_work.map->encoding : QByteArray();
        options.delimiter = m_work.map ? m_work.map->delimiter : '\0';
        const Result<TableSample> sample = sampleTable(m_work.path, options, m_progress);
        const bool isFound = options.encoding.isEmpty() && options.delimiter == 0;
        if (sample) {
            m_outcome.sample = *sample;
            if (isFound)
                m_outcome.found = {sample->header, sample->encoding, sample->delimiter};
            return true;
        }
        if (m_work.mode == ImportMode::Write || !changeable.contains(sample.error().code))
            throw StoreError(sample.error());
        if (isFound)
            m_outcome.found.encoding = sample.error().facts.value(u"encoding"_s).toString().toUtf8();
        m_outcome.map = m_work.map.value_or(TicketMap());
        m_outcome.refusal = sample.error();
        return false;
    }

    GuessedMap guessed() const { return guessMap(*m_ground.rules, m_outcome.sample.header, m_outcome.sample.telling); }

    /// False where a remembered one reads the table in a way that it cannot be read in.
    bool findMap()
    {
        if (auto kept = m_ground.memory.find(m_outcome.sample.header)) {
            const bool readsOtherwise = kept->delimiter != 0 || !kept->encoding.isEmpty();
            m_work.map = std::move(kept);
            m_outcome.origin = MapOrigin::Remembered;
            return !readsOtherwise || readSample();
        }
        m_work.map = guessed().map;
        return true;
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

    std::optional<QString> componentGiven() const
    {
        return m_work.component ? std::optional(u"id:%1"_s.arg(m_work.component->value)) : std::nullopt;
    }

    void runMail()
    {
        const MailImportRequest request{.format = m_work.format,
                                        .path = m_work.path,
                                        .process = m_work.process,
                                        .component = componentGiven(),
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
                                          .describe = describe(),
                                          .rejectsFile = m_work.rejectsFile};
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
            .now = m_ground.now,
            .rejectsFile = m_work.rejectsFile};
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
