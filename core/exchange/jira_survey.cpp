// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_survey.h"

#include "exchange/jira_files.h"
#include "exchange/jira_meanings.h"
#include "exchange/jira_reader.h"
#include "exchange/word_tally.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 SurveyBar = 1000;

class JiraSurvey
{
public:
    JiraSurvey(const TicketMap *map, TicketWords &words, const std::vector<JiraIssue> &issues)
        : m_meanings(map, words), m_times(u"iso"_s, map ? QTimeZone(map->zone) : QTimeZone::utc())
    {
        m_meanings.learnCategories(issues);
    }

    ForeignWords of(std::vector<JiraIssue> &issues)
    {
        for (JiraIssue &issue : issues)
            note(issue);
        ForeignWords words = m_tally.listed();
        for (ForeignWord &word : words.words)
            word.usual = usual(word);
        return words;
    }

private:
    void note(JiraIssue &issue)
    {
        settleEvents(issue, m_times);
        const ProcessKind process = m_meanings.process(issue.type);
        m_tally.note(SheetColumn::Process, issue.type.view(), process);
        m_tally.note(SheetColumn::State, valueBefore(issue, "status", issue.status).view(), process);
        m_tally.note(SheetColumn::Priority, valueBefore(issue, "priority", issue.priority).view(), process);
        for (const JiraEvent &event : issue.events) {
            for (const JiraItem &item : event.items) {
                if (item.field == "status")
                    m_tally.note(SheetColumn::State, item.to.view(), process);
                else if (item.field == "priority")
                    m_tally.note(SheetColumn::Priority, item.to.view(), process);
            }
        }
    }

    QStringList usual(const ForeignWord &word)
    {
        QStringList meanings;
        if (word.column == u"process")
            meanings.append(m_meanings.usualProcess(word.word));
        else if (word.column == u"priority")
            meanings.append(m_meanings.usualPriority(word.word));
        else
            for (const ProcessKind process : word.processes)
                meanings.append(m_meanings.usualState(process, word.word));
        return meanings;
    }

    JiraMeanings m_meanings;
    TimeReader m_times;
    WordTally m_tally;
};

/// Of many files each counts alike, of one its bytes.
class FilesBar
{
public:
    FilesBar(Progress &progress, qsizetype files)
        : m_progress(progress)
        , m_files(files)
        , m_reading(
              [this](qint64 done, qint64 total) {
                  try {
                      const qint64 part = total > 0 ? SurveyBar * done / total : 0;
                      m_progress.report(((m_begun - 1) * SurveyBar + part) / m_files, SurveyBar);
                  } catch (const StoreError &) {
                      m_isCancelled = true;
                  }
              },
              &m_isCancelled)
    { }

    ReadProgress &reading() { return m_reading; }
    void beginNext()
    {
        m_progress.report(SurveyBar * m_begun / m_files, SurveyBar);
        ++m_begun;
    }

private:
    std::atomic_bool m_isCancelled = false;
    Progress &m_progress;
    qint64 m_files;
    qint64 m_begun = 0;
    ReadProgress m_reading;
};

ForeignWords surveyFiles(const QStringList &paths, const TicketMap *map, TicketWords &words, Progress &progress)
{
    FilesBar bar(progress, paths.size());
    const TicketReadOptions options{map, {}, {}};
    JiraReader reader(options, words, bar.reading());
    for (const QString &path : paths) {
        const Result<std::unique_ptr<QFile>> file = openSource(path);
        if (!file)
            throw StoreError(file.error());
        bar.beginNext();
        reader.read(**file);
    }
    std::vector<JiraIssue> &issues = reader.issues();
    return JiraSurvey(map, words, issues).of(issues);
}

} // namespace

Result<ForeignWords> surveyJira(const QString &path, const std::optional<TicketMap> &map, const DeskRules &rules,
                                Progress &progress)
{
    try {
        const TicketMap none;
        TicketWords words(rules, map ? *map : none);
        return surveyFiles(jiraFiles(path), map ? &*map : nullptr, words, progress);
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, path}});
    }
}

} // namespace mainstay
