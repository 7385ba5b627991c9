// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "ticket_import_test.h"

#include "desk/ticket_search.h"
#include "desk/ticket_sources.h"
#include "estate/component_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketsCsv : public TicketImportTest
{
    Q_OBJECT

    TicketImportReport importTable(const QByteArray &bytes) { return import(u"tickets-csv"_s, bytes); }

private Q_SLOTS:
    void entriesKeepTheOrganisationOfTheRequester()
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            Person ann;
            ann.name = u"Ann"_s;
            ann.organisation = addOrganisation(transaction, Organisation{.name = u"Acme"_s}).id;
            return addPerson(transaction, ann).id;
        }));
        import(u"tickets-csv"_s,
               "title,requester,opened\nDown,Ann,2026-03-02T08:00:00Z\nUp,Bob,2026-03-02T08:00:00Z\n");
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE organisation = 'Acme'"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE organisation IS NULL"_s), 1);
        // Whom nobody knew is known now, and waits for somebody to confirm it.
        QCOMPARE(count(u"SELECT count(*) FROM person WHERE name = 'Bob' AND confirmed = 0"_s), 1);
    }

    void aTicketIsFoundByItsNumberOfWhereItCameFrom()
    {
        importTable("number,title,description\nHD-9,Laptop,blue\n,Nameless,x\n4711,Mouse,grey\n");
        QCOMPARE(found(*m_workspace, u"HD-9"_s), QStringList{u"INC-1"_s});
        QCOMPARE(found(*m_workspace, u"hd blue"_s), QStringList{u"INC-1"_s});
        QCOMPARE(found(*m_workspace, u"4711"_s), QStringList{u"INC-3"_s});
        QCOMPARE(found(*m_workspace, u"row"_s), QStringList()); // a key that nobody knows
        const Id<Ticket> first = ticket(u"INC-1"_s).id;
        const Id<Ticket> nameless = ticket(u"INC-2"_s).id;
        QVERIFY(m_workspace->readNow([&](Session &session) {
            if (importedKeysOf(session, first) != QList{ImportedKey{u"csv"_s, u"HD-9"_s}}
                || !importedKeysOf(session, nameless).isEmpty())
                throw StoreError(ErrorKind::Bug, "test.other-keys");
        }));
        QCOMPARE(faults(*m_workspace), QStringList());
        // What changes later keeps it, and what is undone does not.
        importTable("number,title,description\nHD-9,Laptop,red\n");
        QCOMPARE(found(*m_workspace, u"hd 9 red"_s), QStringList{u"INC-1"_s});
        QVERIFY(m_workspace->undoNow(2));
        QCOMPARE(found(*m_workspace, u"HD-9"_s), QStringList());
        QVERIFY(m_workspace->redoNow(2));
        QCOMPARE(found(*m_workspace, u"HD-9 red"_s), QStringList{u"INC-1"_s});
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void timesThatClocksSkipOrShowTwiceAreToldWithWhatTheyWereTakenAs()
    {
        const QByteArray map = R"({"dates": "dd-MM-yyyy HH:mm", "zone": "Europe/Amsterdam"})";
        const TicketImportReport report = import(u"tickets-csv"_s,
                                                 "number,title,opened,closed\n"
                                                 "7,Skipped,29-03-2026 02:30,29-03-2026 03:30\n"
                                                 "8,Twice,26-10-2025 02:30,26-10-2025 03:00\n",
                                                 map);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.whole.findings, 2);
        const ImportRemark skipped = report.whole.findingList.at(0);
        QCOMPARE(skipped.code, "exchange.skipped-time");
        QCOMPARE(skipped.facts[u"where"_s].toInt(), 2);
        QCOMPARE(skipped.facts[u"value"_s].toString(), u"29-03-2026 02:30"_s);
        QCOMPARE(skipped.facts[u"taken"_s].toString(), u"2026-03-29T01:30:00.000Z"_s);
        const ImportRemark repeated = report.whole.findingList.at(1);
        QCOMPARE(repeated.code, "exchange.repeated-time");
        QCOMPARE(repeated.facts[u"where"_s].toInt(), 3);
        QCOMPARE(repeated.facts[u"value"_s].toString(), u"26-10-2025 02:30"_s);
        QCOMPARE(repeated.facts[u"taken"_s].toString(), toIso(ticket(u"INC-2"_s).opened));
    }

    void aRowIsATicketWithItsDatesAsLog()
    {
        const TicketImportReport report =
            importTable("number,process,title,state,impact,urgency,priority,requester,team,assignee,channel,opened,"
                        "resolved,closed,description,Cost centre\n"
                        "INC-12,,Mail is slow,closed,high,medium,2,ann,Mail,bob,phone,2026-03-02T08:00:00Z,"
                        "2026-03-02T09:00:00Z,2026-03-09T09:00:00Z,\"first line\nsecond\",4711\n"
                        "HD-9,request,New laptop,pending/caller,,,4,cid,,,walk-in,2026-03-03,,,,\n"
                        ",,No more than a title,,,,,,,,,,,,,\n");
        QCOMPARE(report.tickets, 3);
        QCOMPARE(report.entries, 5);
        QCOMPARE(report.whole.added, 8);
        const Ticket first = ticket(u"INC-12"_s);
        QCOMPARE(first.description, u"first line\nsecond"_s);
        QCOMPARE(first.priority, (Priority{2, 2}));
        QVERIFY(!first.priorityReason); // the matrix says the same
        QCOMPARE(first.fields.value(u"Cost centre"_s), u"4711"_s);
        QCOMPARE(
            log(u"INC-12"_s),
            (QStringList{u"2026-03-02T08:00:00.000Z move new team=Mail priority=2 channel=phone who=ann customer"_s,
                         u"2026-03-02T09:00:00.000Z move resolved team=Mail priority=2 who=bob"_s,
                         u"2026-03-09T09:00:00.000Z move closed team=Mail priority=2 who=bob"_s}));
        const Ticket second = ticket(u"REQ-1"_s);
        QCOMPARE(second.state, (StateName{u"pending"_s, u"caller"_s}));
        QCOMPARE(second.priorityReason, u"csv"_s);
        QCOMPARE(second.channel, Channel::Other);
        // The next number comes after all that the file brings.
        const Ticket third = ticket(u"INC-13"_s);
        QCOMPARE(third.state.state, u"new"_s);
        QCOMPARE(third.opened, noon());
        QVERIFY(faultsOf(*m_workspace).isEmpty());
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"by hand"_s)).number, u"INC-14"_s);
    }

    /// More of them than SQLite's index takes in at once.
    void manyAreFoundByTheirWordsToo()
    {
        QByteArray table = "title,description,opened\n";
        for (int i = 1; i <= 4'200; ++i)
            table += "Größe " + QByteArray::number(i) + ",It was x" + QByteArray::number(i) + ",2026-03-02T08:00:00Z\n";
        QCOMPARE(importTable(table).tickets, 4'200);
        QCOMPARE(found(*m_workspace, u"grosse x1"_s), QStringList{u"INC-1"_s});
        QCOMPARE(found(*m_workspace, u"INC-4096"_s), QStringList{u"INC-4096"_s});
        QCOMPARE(found(*m_workspace, u"grosse x4097"_s), QStringList{u"INC-4097"_s});
        QCOMPARE(found(*m_workspace, u"x4200"_s), QStringList{u"INC-4200"_s});
        QVERIFY(faultsOf(*m_workspace).isEmpty());
        // The index is kept up by itself again.
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"x4200"_s)).number, u"INC-4201"_s);
        QCOMPARE(found(*m_workspace, u"x4200"_s).size(), 2);
        QCOMPARE(takeBack(), "desk.add-ticket");
        QCOMPARE(takeBack(), "import.tickets-csv");
        QCOMPARE(found(*m_workspace, u"was"_s), QStringList());
        QVERIFY(faultsOf(*m_workspace).isEmpty());
    }

    void theSecondTimeNothingChanges()
    {
        const QByteArray table = "number,title,state,team,opened,rack\n"
                                 "INC-3,one,in progress,NOC,2026-03-02T08:00:00Z,7\nX1,two,,,2026-03-02T08:00:00Z,\n"
                                 ",three,,,,\n,three,,,,\n";
        importTable(table);
        const qint64 steps = count(u"SELECT count(*) FROM command_log"_s);
        const TicketImportReport again = importTable(table);
        QCOMPARE(again.whole.added, 0);
        QCOMPARE(again.whole.updated, 0);
        QCOMPARE(again.whole.unchanged, 4);
        QCOMPARE(count(u"SELECT count(*) FROM command_log"_s), steps);
    }

    void whatTheFileSaysAnewIsTakenOver()
    {
        importTable("number,title,state,team,opened,resolved,rack\n"
                    "X1,one,in progress,NOC,2026-03-02T08:00:00Z,,7\nX2,two,new,NOC,2026-03-02T08:00:00Z,,7\n");
        const TicketImportReport later = importTable("number,title,state,team,opened,resolved,rack\n"
                                                     "X1,one,resolved,NOC,2026-03-02T08:00:00Z,2026-03-02T10:00:00Z,7\n"
                                                     "X2,two too,,DBA,,,8\n");
        QCOMPARE(later.whole.updated, 2);
        QCOMPARE(later.tickets, 0);
        QCOMPARE(later.entries, 2);
        QCOMPARE(log(u"INC-1"_s),
                 (QStringList{u"2026-03-02T08:00:00.000Z move in progress team=NOC who=csv"_s,
                              u"2026-03-02T10:00:00.000Z move resolved team=NOC who=csv"_s}));
        QCOMPARE(toIso(ticket(u"INC-1"_s).resolved.value()), u"2026-03-02T10:00:00.000Z"_s);
        const Ticket second = ticket(u"INC-2"_s);
        QCOMPARE(second.title, u"two too"_s);
        QCOMPARE(second.fields.value(u"rack"_s), u"8"_s);
        QCOMPARE(log(u"INC-2"_s).last(), u"2026-06-01T12:00:00.000Z edit new team=DBA who=csv"_s);
        QVERIFY(faultsOf(*m_workspace).isEmpty());
        QCOMPARE(takeBack(), "import.tickets-csv");
        QCOMPARE(ticket(u"INC-2"_s).title, u"two"_s);
    }

    void whatPeopleWorkedOnStaysAsTheyLeftIt()
    {
        const QByteArray table = "number,title,state,opened\nX1,one,new,2026-03-02T07:00:00Z\n";
        importTable(table);
        QVERIFY(move(*m_workspace, ticket(u"INC-1"_s), u"in progress"_s, {}, at(60)));
        const TicketImportReport again = importTable(table);
        QCOMPARE(again.whole.updated, 0);
        QCOMPARE(again.whole.findings, 1);
        QCOMPARE(again.whole.findingList.first().code, "exchange.tickets-worked-on");
        QCOMPARE(ticket(u"INC-1"_s).state.state, u"in progress"_s);
    }

    void ourOwnExportComesBackTheSame()
    {
        Ticket one = draft(ProcessKind::Incident, u"=1+1 in the cell"_s);
        one.description = u"  kept, \"as\" it is\r\nwith lines  "_s;
        one.requester = u"ann"_s;
        one.impact = u"high"_s;
        one.urgency = u"low"_s;
        one.channel = Channel::WalkUp;
        const Ticket first = add(*m_workspace, one);
        QVERIFY(move(*m_workspace, first, u"pending"_s, {{u"reason"_s, u"vendor"_s}}, at(10))
                || move(*m_workspace, first, u"in progress"_s, {}, at(10)));
        const Ticket second = add(*m_workspace, draft(ProcessKind::Incident, u"done"_s));
        const Given solved{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}};
        const auto resolved = move(*m_workspace, second, u"resolved"_s, solved, at(20));
        QVERIFY(resolved);
        QVERIFY(move(*m_workspace, *resolved, u"closed"_s, {}, at(30)));
        Ticket change = draft(ProcessKind::Change, u"standard one"_s);
        change.variant = u"standard"_s;
        add(*m_workspace, change);
        const QByteArray before = exportedTickets();

        // Into the workspace it came from: each is itself.
        const TicketImportReport same = importTable(before);
        QCOMPARE(same.whole.added, 0);
        QCOMPARE(same.whole.unchanged, 3);
        openFresh(std::make_unique<FreshLocation>(FreshLocation::Kind::File));
        const TicketImportReport fresh = importTable(before);
        QCOMPARE(fresh.tickets, 3);
        QCOMPARE(exportedTickets(), before);
        QVERIFY(faultsOf(*m_workspace).isEmpty());
    }

    void componentsAreFoundByCodeAndByName()
    {
        const auto shop = m_workspace->writeNow([](Transaction &transaction) {
            Component component;
            component.name = u"Shop"_s;
            return addComponent(transaction, component);
        });
        QVERIFY(shop);
        const TicketImportReport report =
            importTable("number,title,component\nX1,one,A\nX2,two,Shop\nX3,three,Nowhere\n");
        QVERIFY(ticket(u"INC-1"_s).component);
        QCOMPARE(ticket(u"INC-2"_s).component, ticket(u"INC-1"_s).component);
        QVERIFY(!ticket(u"INC-3"_s).component);
        QCOMPARE(report.whole.findings, 1);
        QCOMPARE(report.whole.findingList.first().code, "exchange.unknown-component");
    }

    void whatCannotBeUsedIsRejectedWithItsReason()
    {
        add(*m_workspace, draft(ProcessKind::Incident, u"by hand"_s)); // INC-1
        const TicketImportReport report =
            importValid(u"tickets-csv"_s,
                        "number,process,title,state,opened,resolved,closed,\n"
                        "A1,,,,,,,\n"
                        "A2,wish,one,,,,,\n"
                        "A3,,one,on fire,,,,\n"
                        "A4,,one,,2026-03-02T08:00:00Z,2026-03-02T07:00:00Z,,\n"
                        "A5,,one,,2026-03-02T08:00:00Z,2026-03-02T09:00:00Z,2026-03-02T08:30:00Z,\n"
                        "A6,,one,,2026-07-02T08:00:00Z,,,\n"
                        "A7,,one,,soon,,,\n"
                        "A8,,one,,,,,\nA8,,two,,,,,\n"
                        "INC-1,,another,,,,,\n"
                        "INC-5,problem,one,,,,,\n"
                        "INC-999999999999999,,one,,,,,\n"
                        "A9,,one,,,,,nameless\n"
                        "A10,,"
                            + QByteArray(501, 'x')
                            + ",,,,,\n"
                              "A11,,short\n");
        QCOMPARE(rejectCodes(report),
                 (QByteArrayList{"exchange.missing-value", "exchange.unknown-word", "exchange.unknown-state",
                                 "exchange.times-backwards", "exchange.times-backwards", "exchange.future-time",
                                 "exchange.bad-time", "exchange.duplicate-key", "exchange.number-taken",
                                 "exchange.other-process", "exchange.unknown-word", "exchange.unnamed-column",
                                 "exchange.text-too-long", "exchange.ragged-row"}));
        QCOMPARE(report.tickets, 1);
    }

    void aLineOfTenMegabytesIsReadOrRefusedByWhatItHolds()
    {
        const QByteArray long1 = "title,description\none," + QByteArray(10'000'000, 'x') + "\ntwo,short\n";
        const TicketImportReport report = importValid(u"tickets-csv"_s, long1);
        QCOMPARE(report.tickets, 1);
        QCOMPARE(rejectCodes(report), QByteArrayList{"exchange.text-too-long"});
        QCOMPARE(run(requestFor(u"tickets-csv"_s, "title\n" + QByteArray(20'000'000, 'x') + "\n")).error().code,
                 "exchange.huge-field");
    }

    void foreignTablesComeInByAMap()
    {
        const TicketImportReport report = import(
            u"tickets-csv"_s,
            "Issue key;Summary;Status;Priority;Created;Labels;Labels;Reporter\r\n"
            "WEB-1;Page is gone;In Arbeit;Hoch;03.04.2026 15:05;a;b;J\xf6rg\r\n",
            R"({"columns":{"ticket":"Issue key","title":"Summary","state":"Status","priority":"Priority","opened":"Created",
               "requester":"Reporter"},"values":{"state":{"In Arbeit":"in progress"},"priority":{"Hoch":"2"}},
               "delimiter":";","encoding":"windows-1252","dates":"dd.MM.yyyy HH:mm","zone":"Europe/Amsterdam"})");
        QCOMPARE(report.tickets, 1);
        const Ticket ticket = this->ticket(u"INC-1"_s);
        QCOMPARE(ticket.requester, u"Jörg"_s);
        QCOMPARE(toIso(ticket.opened), u"2026-04-03T13:05:00.000Z"_s);
        QCOMPARE(ticket.priority, (Priority{2, 2}));
        QCOMPARE(ticket.fields.value(u"Labels"_s), u"a / b"_s);
    }
};

QTEST_GUILESS_MAIN(TestTicketsCsv)
#include "tst_tickets_csv.moc"
