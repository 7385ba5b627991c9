// SPDX-License-Identifier: GPL-3.0-or-later
#include "jira_samples.h"
#include "ticket_import_test.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestJira : public TicketImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void changesAndCommentsBecomeTheLog()
    {
        const TicketImportReport report =
            import(u"jira"_s, jiraIssue("WEB-1", jiraChanges) + "\n" + jiraComments + "\n");
        QCOMPARE(report.whole.read, 6);
        QCOMPARE(report.tickets, 1);
        QCOMPARE(report.entries, 6);
        QCOMPARE(report.differs, 0);
        QCOMPARE(report.whole.source, u"jira:jira.example.org"_s);
        const Ticket ticket = this->ticket(u"INC-1"_s);
        QCOMPARE(ticket.title, u"<b>Search</b> is slow"_s);
        QCOMPARE(ticket.requester, u"Ann Smith"_s);
        QCOMPARE(ticket.assignee, u"Bob"_s);
        QCOMPARE(ticket.resolutionCode, u"Fixed"_s);
        QCOMPARE(ticket.priority, (Priority{3, 3}));
        QCOMPARE(ticket.fields.value(u"duedate"_s), u"2026-03-05"_s);
        QCOMPARE(toIso(ticket.resolved.value()), u"2026-03-02T12:00:00.000Z"_s);
        QCOMPARE(log(u"INC-1"_s),
                 (QStringList{
                     u"2026-03-02T08:00:00.000Z move new priority=1 who=Ann Smith customer"_s,
                     u"2026-03-02T08:30:00.000Z message new priority=1 who=Ann Smith customer public “still <slow>”"_s,
                     u"2026-03-02T08:40:00.000Z message new priority=1 who=Bob “for us”"_s,
                     u"2026-03-02T09:00:00.000Z move in progress priority=1 who=Bob “assignee: Bob”"_s,
                     u"2026-03-02T12:00:00.000Z move closed priority=3 who=Bob deviation “resolution: Fixed”"_s,
                     u"2026-03-02T13:00:00.000Z edit closed priority=3 who=Bob “Attachment: x.png”"_s}));
        const TicketImportReport again = import(u"jira"_s, jiraIssue("WEB-1", jiraChanges) + jiraComments);
        QCOMPARE(again.whole.added, 0);
        QCOMPARE(again.whole.unchanged, 6);
    }

    void listsPagesAndSingleIssuesAreRead()
    {
        QCOMPARE(import(u"jira"_s, "[" + jiraIssue("A-1") + "," + jiraIssue("A-2") + "]").tickets, 2);
        QCOMPARE(
            import(u"jira"_s, R"({"startAt":0,"total":2,"issues":[)" + jiraIssue("B-1") + "," + jiraIssue("B-2") + "]}")
                .tickets,
            2);
        QCOMPARE(import(u"jira"_s, jiraIssue("C-1")).tickets, 1);
    }

    void aFolderIsReadWholeAndWhatItSaysTwiceCountsOnce()
    {
        const QDir folder(m_folder->filePath(u"issues"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"WEB-1.json"_s, jiraIssue("WEB-1")));
        QVERIFY(write(u"WEB-1_CL.json"_s, jiraIssue("WEB-1", jiraChanges)));
        QVERIFY(write(u"WEB-1_Comment.json"_s, jiraComments));
        TicketImportRequest request = requestFor(u"jira"_s, {});
        request.path = folder.path();
        const auto report = run(request);
        QVERIFY(report);
        QCOMPARE(report->whole.read, 6);
        QCOMPARE(report->entries, 6);
    }

    void wordsFollowTheMapWhereThereIsOne()
    {
        const TicketImportReport report =
            import(u"jira"_s, jiraIssue("WEB-1", jiraChanges),
                   R"({"columns":{"component":"components"},"components":"create","values":{"process":{"Bug":"problem"},
              "state":{"Open":"new","In Progress":"assess","Closed":"closed"},"priority":{"Blocker":"5","Major":"4"}}})");
        QCOMPARE(report.whole.addedComponents, 1);
        const Ticket ticket = this->ticket(u"PRB-1"_s);
        QCOMPARE(ticket.priority->number, 4);
        QVERIFY(ticket.component);
        const TicketImportReport partly = importValid(u"jira"_s, jiraIssue("WEB-2", jiraChanges),
                                                      R"({"values":{"state":{"Open":"new","Closed":"closed"}}})");
        QCOMPARE(rejectCodes(partly), QByteArrayList{"exchange.unmapped-state"});
        QCOMPARE(partly.entries, 3);
    }

    void aMappedStateThatAProcessLacksMeansThereWhatItMostlyMeans()
    {
        QByteArray problem = jiraIssue("WEB-2", jiraChanges);
        problem.replace("{\"name\":\"Bug\"}", "{\"name\":\"Problem\"}");
        problem.replace("\"id\":\"1", "\"id\":\"2");
        const QByteArray map = R"({"values":{"state":{"Open":"new","In Progress":"in progress","Closed":"closed"}}})";
        const TicketImportReport report = import(u"jira"_s, jiraIssue("WEB-1", jiraChanges) + problem, map);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.whole.rejected, 0);
        // A word that the map gives a state which the process lacks, and that means nothing by itself, is rejected.
        problem.replace("In Progress", "Parked").replace("WEB-2", "WEB-3");
        const TicketImportReport odd = importValid(
            u"jira"_s, problem, R"({"values":{"state":{"Open":"new","Parked":"pending","Closed":"closed"}}})");
        QCOMPARE(rejectCodes(odd).first(), "exchange.unknown-state");
    }

    void bytesThatAreNoTextAreReplacedAndCounted()
    {
        QByteArray broken = jiraIssue("WEB-1");
        broken.replace("slow", "slow \xe2\x80? \xff");
        const TicketImportReport report = import(u"jira"_s, broken);
        QCOMPARE(report.whole.findingList.last().code, "exchange.broken-text");
        QCOMPARE(ticket(u"INC-1"_s).title, u"<b>Search</b> is slow \uFFFD? \uFFFD"_s);
    }

    void pagesInPagesAreNoWayDown()
    {
        QByteArray deep;
        for (int i = 0; i < 200'000; ++i)
            deep += "{\"issues\":[";
        for (int i = 0; i < 200'000; ++i)
            deep += "]}";
        QCOMPARE(rejectCodes(importValid(u"jira"_s, deep)), QByteArrayList{"exchange.no-issue"});
    }

    void documentsOfNodesAreReadAsTheirText()
    {
        QByteArray rich = jiraIssue("WEB-1");
        rich.replace(R"("description":null)",
                     R"("description":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[
                     {"type":"text","text":"one "},{"type":"text","text":"two"}]},{"type":"paragraph","content":[
                     {"type":"text","text":"three"}]}]})");
        import(u"jira"_s, rich);
        QCOMPARE(ticket(u"INC-1"_s).description, u"one two\nthree"_s);
    }

    void whatIsNoIssueIsRejectedWithItsReason()
    {
        QByteArray future = jiraIssue("WEB-7");
        future.replace("2026-03-02T08:00", "2031-03-02T08:00");
        QByteArray timeless = jiraIssue("WEB-8");
        timeless.replace("2026-03-02T08:00:00.000+0000", "some day");
        const TicketImportReport report = importValid(u"jira"_s,
                                                      "{\"key\":\"X-1\"} {\"fields\":{\"summary\":\"no key\"}} "
                                                          + future + timeless + jiraComments + jiraIssue("WEB-9"));
        QCOMPARE(report.tickets, 1);
        QByteArrayList codes = rejectCodes(report);
        std::sort(codes.begin(), codes.end());
        QCOMPARE(codes,
                 (QByteArrayList{"exchange.bad-time", "exchange.future-time", "exchange.no-issue", "exchange.no-issue",
                                 "exchange.unknown-ticket", "exchange.unknown-ticket"}));
        QCOMPARE(run(requestFor(u"jira"_s, "{\"key\":")).error().code, "exchange.truncated");
        QCOMPARE(run(requestFor(u"jira"_s, "<xml/>")).error().code, "exchange.xml");
        QCOMPARE(run(requestFor(u"jira"_s, "{\"key\":1} nonsense")).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestJira)
#include "tst_jira.moc"
