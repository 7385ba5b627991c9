// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_survey.h"
#include "jira_samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What the words of issues of Jira are, how often they stand there, and what they become.
class TestJiraSurvey : public QObject
{
    Q_OBJECT

    static const DeskRules &rules()
    {
        static const DeskRules shipped = shippedDeskRules().value();
        return shipped;
    }
    QString fileOf(const QByteArray &bytes, const QString &name = u"issues.json"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray issue(const QByteArray &key, const QByteArray &type, const QByteArray &status,
                            const QByteArray &more = {})
    {
        return "{\"key\":\"" + key + "\",\"fields\":{\"summary\":\"x\",\"created\":\"2026-03-02T08:00:00.000+0000\","
            + "\"issuetype\":{\"name\":\"" + type + "\"},\"status\":{\"name\":\"" + status + "\"" + more + "}}}";
    }
    Result<ForeignWords> survey(const QByteArray &bytes, const std::optional<TicketMap> &map = {})
    {
        Progress progress;
        return surveyJira(fileOf(bytes), map, rules(), progress);
    }
    /// "state In Progress 2 in progress": column, word, rows, what it becomes.
    static QStringList lines(const ForeignWords &words, const TicketMap &map = {})
    {
        const QStringList meanings = meaningsOf(words.words, map, rules());
        QStringList lines;
        for (qsizetype i = 0; i < words.words.size(); ++i) {
            const ForeignWord &word = words.words[i];
            lines.append(u"%1 %2 %3 %4"_s.arg(word.column, word.word).arg(word.rows).arg(meanings[i]).trimmed());
        }
        return lines;
    }

private Q_SLOTS:
    void typesStatusesAndPrioritiesAreCountedAsTheirHistoryHasThem()
    {
        const auto words = survey(jiraIssue("WEB-1", jiraChanges) + jiraIssue("WEB-1", jiraChanges) + jiraComments);
        QVERIFY(words);
        QCOMPARE(
            lines(*words),
            (QStringList{u"process Bug 1 incident"_s, u"state Closed 1 closed"_s, u"state In Progress 1 in progress"_s,
                         u"state Open 1 new"_s, u"priority Blocker 1 1"_s, u"priority Major 1 3"_s}));
        QVERIFY(words->unlisted.isEmpty());
    }

    void aFolderIsSurveyedWhole()
    {
        QDir folder(m_folder.filePath(u"many"_s));
        QVERIFY(folder.mkpath(u"."_s));
        fileOf(issue("A-1", "Bug", "Open"), u"many/a.json"_s);
        fileOf(issue("A-2", "Bug", "Open"), u"many/b.json"_s);
        Progress progress;
        const auto words = surveyJira(folder.path(), {}, rules(), progress);
        QVERIFY(words);
        QCOMPARE(lines(*words), (QStringList{u"process Bug 2 incident"_s, u"state Open 2 new"_s}));
    }

    void whatIsKnownByItsCategoryOnlyIsUnderstood()
    {
        const QByteArray category = ",\"statusCategory\":{\"key\":\"indeterminate\"}";
        const auto words = survey(issue("A-1", "Bug", "Cooking", category) + issue("A-2", "Bug", "Cooking")
                                  + issue("A-3", "Bug", "Fog"));
        QVERIFY(words);
        QCOMPARE(lines(*words),
                 (QStringList{u"process Bug 3 incident"_s, u"state Cooking 2 in progress"_s, u"state Fog 1"_s}));
    }

    void aMapCountsForTheWordsItHasAndForNoOthersOfTheirColumn()
    {
        TicketMap map;
        map.values[u"process"_s] = {{u"Bug"_s, u"problem"_s}};
        map.values[u"state"_s] = {{u"Fog"_s, u"assess"_s}};
        const auto words =
            survey(issue("A-1", "Bug", "Open") + issue("A-2", "Story", "Open") + issue("A-3", "Bug", "Fog"), map);
        QVERIFY(words);
        QCOMPARE(words->words[2].processes, (QList<ProcessKind>{ProcessKind::Request, ProcessKind::Problem}));
        QCOMPARE(lines(*words, map),
                 (QStringList{u"process Bug 2 problem"_s, u"process Story 1 request"_s, u"state Open 2"_s,
                              u"state Fog 1 assess"_s}));
    }

    void aStateThatOneOfTheProcessesLacksMeansThereWhatItMostlyMeans()
    {
        const QByteArray issues = issue("A-1", "Bug", "In Progress") + issue("A-2", "Problem", "In Progress");
        TicketMap map;
        map.values[u"state"_s] = {{u"In Progress"_s, u"in progress"_s}};
        QCOMPARE(lines(survey(issues, map).value(), map).last(), u"state In Progress 2 in progress"_s);
        // Where nothing is mostly meant by it, the map says too little, and it shows.
        const QByteArray odd = issue("A-1", "Bug", "Odd") + issue("A-2", "Problem", "Odd");
        map.values[u"state"_s] = {{u"Odd"_s, u"in progress"_s}};
        QCOMPARE(lines(survey(odd, map).value(), map).last(), u"state Odd 2"_s);
    }

    void tooManyWordsAreBoundedAndTheirRowsCounted()
    {
        QByteArray issues;
        for (int i = 0; i < 300; ++i)
            issues += issue("A-" + QByteArray::number(i), "Bug", "State " + QByteArray::number(i));
        issues += issue("B-1", "Bug", QByteArray(5'000, 'x'));
        const auto words = survey(issues);
        QVERIFY(words);
        QCOMPARE(words->words.size(), 1 + ForeignWords::MostWords);
        QCOMPARE(words->unlisted, (QMap<QString, qint64>{{u"state"_s, 101}}));
    }

    void unusableFilesAndACancelAreTold()
    {
        QCOMPARE(survey("{\"key\":").error().code, "exchange.truncated");
        QCOMPARE(survey("<xml/>").error().code, "exchange.xml");
        Progress progress;
        QCOMPARE(surveyJira(m_folder.filePath(u"nothing.json"_s), {}, rules(), progress).error().code,
                 "exchange.no-file");
        QDir(m_folder.path()).mkpath(u"empty"_s);
        QCOMPARE(surveyJira(m_folder.filePath(u"empty"_s), {}, rules(), progress).error().code, "exchange.empty");
        QByteArray issues;
        for (int i = 0; i < 20'000; ++i)
            issues += issue("A-" + QByteArray::number(i), "Bug", "Open");
        const QString path = fileOf(issues);
        progress.cancel();
        QCOMPARE(surveyJira(path, {}, rules(), progress).error().kind, ErrorKind::Cancelled);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJiraSurvey)
#include "tst_jira_survey.moc"
