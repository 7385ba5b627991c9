// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QByteArray Map = R"({"columns":{"ticket":"No","at":"When","state":["Status","Sub"],"team":"Group",
 "impact":"Impact","urgency":"Urgency","assignee":"Owner","channel":"Via","opened":"Opened","resolved":"Resolved",
 "closed":"Closed"},
 "values":{"state":{"Queued / Waiting":"assigned","Accepted / Doing":"in progress","Accepted / User":"pending/caller",
  "Done":"resolved","Shut":"closed"},"impact":{"Major":"high"},"channel":{"Mail":"e-mail"}},
 "ignore":["?",""]})";

const QByteArray Header = "No,When,Status,Sub,Group,Impact,Urgency,Owner,Via,Opened,Resolved,Closed\n";

} // namespace

class TestEventLog : public TicketImportTest
{
    Q_OBJECT

    TicketImportReport importRows(const QByteArray &rows) { return import(u"event-log-csv"_s, Header + rows, Map); }

private Q_SLOTS:
    void eachRowBecomesAnEntryInTheOrderOfTime()
    {
        const TicketImportReport report = importRows("7,2026-03-02T10:00:00Z,Done,,NOC,,,bob,,,,\n"
                                                     "7,2026-03-02T08:00:00Z,Queued,Waiting,NOC,Major,high,?,Mail,,,\n"
                                                     "8,2026-03-02T08:30:00Z,Accepted,Doing,,,,cid,Pigeon,,,\n"
                                                     "7,2026-03-02T09:00:00Z,Accepted,User,,,,bob,,,,\n"
                                                     "7,2026-03-02T09:00:00Z,Accepted,Doing,DBA,,,,,,,\n"
                                                     "7,2026-03-03T10:00:00Z,Shut,,,,,,,,,\n");
        QCOMPARE(report.whole.read, 6);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.entries, 6);
        QCOMPARE(report.whole.added, 8);
        QCOMPARE(report.unmapped, 0);
        QCOMPARE(log(u"INC-1"_s),
                 (QStringList{u"2026-03-02T08:00:00.000Z move assigned team=NOC priority=1 channel=e-mail who=csv"_s,
                              u"2026-03-02T09:00:00.000Z move pending/caller team=NOC priority=1 who=bob deviation"_s,
                              u"2026-03-02T09:00:00.000Z move in progress team=DBA priority=1 who=bob"_s,
                              u"2026-03-02T10:00:00.000Z move resolved team=NOC priority=1 who=bob"_s,
                              u"2026-03-03T10:00:00.000Z move closed team=NOC priority=1 who=bob"_s}));
        QCOMPARE(report.deviations, 1);
        const Ticket first = ticket(u"INC-1"_s);
        QCOMPARE(first.title, u"7"_s);
        QCOMPARE(first.state, (StateName{u"closed"_s, {}}));
        QCOMPARE(first.impact, u"high"_s);
        QCOMPARE(first.priority, (Priority{1, 1}));
        QVERIFY(!first.priorityReason);
        QCOMPARE(first.channel, Channel::Email);
        QCOMPARE(toIso(first.opened), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(toIso(first.resolved.value()), u"2026-03-02T10:00:00.000Z"_s);
        QCOMPARE(toIso(first.closed.value()), u"2026-03-03T10:00:00.000Z"_s);
        // A channel that the map leaves out keeps its own word.
        QCOMPARE(ticket(u"INC-2"_s).channel, Channel::Other);
        QCOMPARE(log(u"INC-2"_s), QStringList{u"2026-03-02T08:30:00.000Z move in progress channel=Pigeon who=cid"_s});
        QCOMPARE(takeBack(), "import.event-log-csv");
        QCOMPARE(count(u"SELECT count(*) FROM ticket"_s) + count(u"SELECT count(*) FROM log_entry"_s)
                     + count(u"SELECT count(*) FROM import_ticket"_s),
                 0);
    }

    void aLongerFileAddsOnlyItsNewRows()
    {
        const QByteArray first = "7,2026-03-02T08:00:00Z,Queued,Waiting,NOC,,,bob,,,,\n"
                                 "7,2026-03-02T09:00:00Z,Accepted,Doing,NOC,,,bob,,,,\n";
        importRows(first);
        const qint64 steps = count(u"SELECT count(*) FROM command_log"_s);
        const TicketImportReport again = importRows(first);
        QCOMPARE(again.whole.added, 0);
        QCOMPARE(again.whole.unchanged, 2);
        QCOMPARE(count(u"SELECT count(*) FROM command_log"_s), steps);

        // One more at a time that is there, one before all, one after all, and a ticket that is new.
        const TicketImportReport longer =
            importRows("7,2026-03-02T07:00:00Z,Queued,Waiting,Desk,,,,,,,\n" + first
                       + "7,2026-03-02T09:00:00Z,Accepted,User,NOC,,,bob,,,,\n"
                         "7,2026-03-02T10:00:00Z,Done,,DBA,,,eve,,,,\n9,2026-03-02T10:00:00Z,Done,,,,,,,,,\n");
        QCOMPARE(longer.tickets, 1);
        QCOMPARE(longer.entries, 4);
        QCOMPARE(longer.whole.updated, 1);
        QCOMPARE(longer.whole.unchanged, 2);
        QCOMPARE(log(u"INC-1"_s),
                 (QStringList{u"2026-03-02T07:00:00.000Z move assigned team=Desk who=bob"_s,
                              u"2026-03-02T08:00:00.000Z move assigned team=NOC who=bob"_s,
                              u"2026-03-02T09:00:00.000Z move in progress team=NOC who=bob"_s,
                              u"2026-03-02T09:00:00.000Z move pending/caller team=NOC who=bob"_s,
                              u"2026-03-02T10:00:00.000Z move resolved team=DBA who=eve"_s}));
        const Ticket ticket = this->ticket(u"INC-1"_s);
        QCOMPARE(ticket.state.state, u"resolved"_s);
        QCOMPARE(ticket.team, u"DBA"_s);
        QCOMPARE(ticket.assignee, u"eve"_s);
        QCOMPARE(toIso(ticket.opened), u"2026-03-02T07:00:00.000Z"_s);
        QCOMPARE(toIso(ticket.resolved.value()), u"2026-03-02T10:00:00.000Z"_s);
        QCOMPARE(takeBack(), "import.event-log-csv");
        QCOMPARE(log(u"INC-1"_s).size(), 2);
    }

    void rowsThatComeLateLeaveWhatAPersonDidSince()
    {
        importRows("7,2026-03-02T08:00:00Z,Queued,Waiting,NOC,,,bob,,,,\n");
        const Ticket read = ticket(u"INC-1"_s);
        QVERIFY(move(*m_workspace, read, u"in progress"_s, {}, at(120)));
        importRows("7,2026-03-02T08:00:00Z,Queued,Waiting,NOC,,,bob,,,,\n"
                   "7,2026-03-02T08:30:00Z,Accepted,User,NOC,,,bob,,,,\n");
        QCOMPARE(ticket(u"INC-1"_s).state.state, u"in progress"_s);
        QCOMPARE(log(u"INC-1"_s).size(), 3);
    }

    void columnsOfDatesCountWhereNoRowShowsThem()
    {
        const TicketImportReport report = importRows(
            // Opened before the first row; resolved and closed as columns alone say.
            "1,2026-03-02T08:00:00Z,Accepted,Doing,,,,,,2026-03-02T07:00:00Z,2026-03-02T09:00:00Z,2026-03-03T09:00:"
            "00Z\n"
            // A row is earlier than the column, and another date of resolution than the row's.
            "2,2026-03-02T08:00:00Z,Accepted,Doing,,,,,,2026-03-02T08:30:00Z,2026-03-02T09:30:00Z,\n"
            "2,2026-03-02T09:00:00Z,Done,,,,,,,2026-03-02T08:30:00Z,2026-03-02T09:30:00Z,\n"
            // Closed without being resolved first: the column knows.
            "3,2026-03-02T08:00:00Z,Accepted,Doing,,,,,,,2026-03-02T09:00:00Z,\n"
            "3,2026-03-02T10:00:00Z,Shut,,,,,,,,2026-03-02T09:00:00Z,\n"
            // Resolved, says the column, and then work goes on: rows are believed.
            "4,2026-03-02T08:00:00Z,Accepted,Doing,,,,,,,2026-03-02T09:00:00Z,\n"
            "4,2026-03-02T10:00:00Z,Queued,Waiting,,,,,,,2026-03-02T09:00:00Z,\n");
        QCOMPARE(report.differs, 3);
        QCOMPARE(toIso(ticket(u"INC-1"_s).opened), u"2026-03-02T07:00:00.000Z"_s);
        QCOMPARE(toIso(ticket(u"INC-1"_s).closed.value()), u"2026-03-03T09:00:00.000Z"_s);
        QCOMPARE(log(u"INC-1"_s),
                 (QStringList{u"2026-03-02T08:00:00.000Z move in progress who=csv"_s,
                              u"2026-03-02T09:00:00.000Z move resolved who=csv"_s,
                              u"2026-03-03T09:00:00.000Z move closed who=csv"_s}));
        QCOMPARE(toIso(ticket(u"INC-2"_s).opened), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(toIso(ticket(u"INC-2"_s).resolved.value()), u"2026-03-02T09:00:00.000Z"_s);
        QCOMPARE(toIso(ticket(u"INC-3"_s).resolved.value()), u"2026-03-02T09:00:00.000Z"_s);
        QCOMPARE(toIso(ticket(u"INC-3"_s).closed.value()), u"2026-03-02T10:00:00.000Z"_s);
        QCOMPARE(log(u"INC-3"_s).size(), 3);
        QVERIFY(!ticket(u"INC-4"_s).resolved);
    }

    void whatCannotBeUsedIsRejectedWithItsReason()
    {
        const QByteArray good = "1,2026-03-02T08:00:00Z,Done,,,,,,,,,\n";
        const QByteArray bad = ",2026-03-02T08:00:00Z,Done,,,,,,,,,\n" // no ticket
                               "2,,Done,,,,,,,,,\n"
                               "2,lunch time,Done,,,,,,,,,\n"
                               "2,2027-01-01T00:00:00Z,Done,,,,,,,,,\n"
                               "2,2026-03-02T08:00:00Z,Lost,,,,,,,,,\n"
                               "2,2026-03-02T08:00:00Z,Done\n"
                               "2,2026-03-02T08:00:00Z,Done,,"
            + QByteArray(600, 'x')
            + ",,,,,,,\n"
              "2,2026-03-02T08:00:00Z,Done,,,,,,,never,,\n";
        const auto refused = run(requestFor(u"event-log-csv"_s, Header + good + bad, Map));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "exchange.rejected-rows");
        QCOMPARE(count(u"SELECT count(*) FROM ticket"_s), 0);
        const TicketImportReport kept = importValid(u"event-log-csv"_s, Header + good + bad, Map);
        QCOMPARE(kept.tickets, 1);
        QCOMPARE(kept.whole.read, 9);
        QCOMPARE(rejectCodes(kept),
                 (QByteArrayList{"exchange.missing-value", "exchange.missing-value", "exchange.bad-time",
                                 "exchange.future-time", "exchange.unmapped-state", "exchange.ragged-row",
                                 "exchange.text-too-long", "exchange.bad-time"}));
        QFile rejects(kept.whole.rejectsPath.value());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("2,2026-03-02T08:00:00Z,Lost,,,,,,,,,"));
    }

    void levelsThatNothingMeansAreLeftEmptyAndCounted()
    {
        const TicketImportReport report = importRows(
            "1,2026-03-02T08:00:00Z,Done,,,Gigantic,low,,,,,\n1,2026-03-02T09:00:00Z,Done,,,Gigantic,low,,,,,\n");
        QCOMPARE(report.unmapped, 2);
        QVERIFY(!ticket(u"INC-1"_s).impact);
        QCOMPARE(ticket(u"INC-1"_s).urgency, u"low"_s);
    }

    void aMapIsNeededAndItsColumnsMustBeThere()
    {
        QCOMPARE(run(requestFor(u"event-log-csv"_s, Header)).error().code, "exchange.map-needed");
        const auto missing = run(requestFor(u"event-log-csv"_s, "No,When\n1,2026-03-02\n", Map));
        QCOMPARE(missing.error().code, "exchange.missing-column");
        const auto withoutTime =
            run(requestFor(u"event-log-csv"_s, "No,When\n1,2026-03-02\n", R"({"columns":{"ticket":"No"}})"));
        QCOMPARE(withoutTime.error().facts[u"column"_s].toString(), u"at"_s);
        TicketImportRequest lies = requestFor(u"event-log-csv"_s, "No,When\n\xe9,2026-03-02\n",
                                              R"({"columns":{"ticket":"No","at":"When"},"encoding":"utf-8"})");
        QCOMPARE(run(lies).error().code, "exchange.wrong-encoding");
    }

    void componentsAreMatchedAndMadeOnlyWhereTheMapSaysSo()
    {
        const QByteArray rows = "No,When,Product\n1,2026-03-02T08:00:00Z,Shop\n2,2026-03-02T08:00:00Z,Web\n"
                                "3,2026-03-02T08:00:00Z,Shop\n";
        const QByteArray columns = R"({"columns":{"ticket":"No","at":"When","component":"Product"})";
        const TicketImportReport matched = import(u"event-log-csv"_s, rows, columns + "}");
        QCOMPARE(matched.whole.findings, 2);
        QVERIFY(!ticket(u"INC-1"_s).component);
        QCOMPARE(takeBack(), "import.event-log-csv");
        const TicketImportReport made = import(u"event-log-csv"_s, rows, columns + R"(,"components":"create"})");
        QCOMPARE(made.whole.findings, 0);
        QCOMPARE(made.whole.addedComponents, 2);
        const Ticket first = ticket(u"INC-4"_s);
        QVERIFY(first.component);
        QCOMPARE(ticket(u"INC-6"_s).component, first.component);
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE solution_id = component_id"_s), 3);
    }

    void aCancelledImportLeavesNothing()
    {
        QByteArray rows;
        for (int i = 0; i < 30'000; ++i)
            rows += QByteArray::number(i / 3) + ",2026-03-02T08:00:0" + QByteArray::number(i % 3) + "Z,Done,,,,,,,,,\n";
        for (const qint64 when : {qint64(0), qint64(500), qint64(600), qint64(900)}) {
            Progress *self = nullptr;
            Progress progress([&](qint64 done, qint64) {
                if (done >= when)
                    self->cancel();
            });
            self = &progress;
            const auto report =
                importTickets(*m_workspace, requestFor(u"event-log-csv"_s, Header + rows, Map), progress);
            QVERIFY2(!report, qPrintable(QString::number(when)));
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QCOMPARE(count(u"SELECT count(*) FROM ticket"_s), 0);
        }
        const TicketImportReport whole = importRows(rows);
        QCOMPARE(whole.tickets, 10'000);
        QCOMPARE(whole.entries, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_event_log.moc"
