// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/ticket_map_fit.h"
#include "support/test_data.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketMap : public QObject
{
    Q_OBJECT

    static const DeskRules &rules()
    {
        static const DeskRules shipped = shippedDeskRules().value();
        return shipped;
    }
    static QStringList cells(const CsvRecord &record)
    {
        QStringList texts;
        for (const std::string_view field : record.fields)
            texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        return texts;
    }
    static GuessedMap guess(const QString &header, const QStringList &rows)
    {
        QList<QStringList> cells;
        for (const QString &row : rows)
            cells.append(row.split(u';'));
        return guessMap(rules(), header.split(u';'), cells);
    }

private Q_SLOTS:
    void dutchColumnsAreKnown()
    {
        const GuessedMap guessed = guess(u"Nr;Soort;Onderwerp;Omschrijving;Melder;Groep;Toegewezen aan;Status;Impact;"
                                         "Urgentie;Prioriteit;Aangemaakt;Opgelost;Gesloten"_s,
                                         {u"M1;Incident;Printer;x;Eva;Beheer;Piet;Open;Hoog;Midden;1;02-03-2026 08:00;"
                                          "02-03-2026 09:00;31-03-2026 10:00"_s});
        QCOMPARE(guessed.map.columns,
                 (QMap<QString, QStringList>{{u"ticket"_s, {u"Nr"_s}},
                                             {u"process"_s, {u"Soort"_s}},
                                             {u"title"_s, {u"Onderwerp"_s}},
                                             {u"description"_s, {u"Omschrijving"_s}},
                                             {u"requester"_s, {u"Melder"_s}},
                                             {u"team"_s, {u"Groep"_s}},
                                             {u"assignee"_s, {u"Toegewezen aan"_s}},
                                             {u"state"_s, {u"Status"_s}},
                                             {u"impact"_s, {u"Impact"_s}},
                                             {u"urgency"_s, {u"Urgentie"_s}},
                                             {u"priority"_s, {u"Prioriteit"_s}},
                                             {u"opened"_s, {u"Aangemaakt"_s}},
                                             {u"resolved"_s, {u"Opgelost"_s}},
                                             {u"closed"_s, {u"Gesloten"_s}}}));
        QCOMPARE(guessed.map.dates, u"dd-MM-yyyy HH:mm"_s);
        QCOMPARE(guessed.map.values[u"impact"_s][u"Hoog"_s], u"high"_s);
        QCOMPARE(guessed.map.values[u"urgency"_s][u"Midden"_s], u"medium"_s);
        const GuessedMap other = guess(u"Nummer;Titel;Aanvrager;Team"_s, {u"1;a;b;c"_s});
        QCOMPARE(other.map.columns.value(u"ticket"_s), QStringList{u"Nummer"_s});
        QCOMPARE(other.map.columns.value(u"title"_s), QStringList{u"Titel"_s});
        QCOMPARE(other.map.columns.value(u"requester"_s), QStringList{u"Aanvrager"_s});
        QCOMPARE(other.map.columns.value(u"team"_s), QStringList{u"Team"_s});
    }

    void aTableThatReadsOtherwiseKeepsWhatWasSaidOfItsColumns()
    {
        TicketMap said;
        said.columns = {{u"title"_s, {u"Was"_s}}, {u"state"_s, {u"Zust\u00c3\u00a4nde"_s}}, {u"team"_s, {u"Wer"_s}}};
        said.fields = QMap<QString, QString>{{u"Rack"_s, u"Rack"_s}, {u"gone"_s, u"gone"_s}};
        said.values[u"team"_s] = {{u"A"_s, u"NOC"_s}};
        said.zone = "Europe/Berlin";
        said.encoding = "WINDOWS-1252";
        TicketMap guessed;
        guessed.columns = {{u"state"_s, {u"Zust\u00e4nde"_s}}, {u"title"_s, {u"Rack"_s}}, {u"opened"_s, {u"wer"_s}}};
        guessed.values[u"state"_s] = {{u"Offen"_s, u"new"_s}};
        guessed.dates = u"dd.MM.yyyy"_s;
        const TicketMap fitted = fittedMap(said, guessed, {u"was "_s, u"Zust\u00e4nde"_s, u"Wer"_s, u"Rack"_s});
        QCOMPARE(fitted.columns,
                 (QMap<QString, QStringList>{
                     {u"title"_s, {u"Was"_s}}, {u"state"_s, {u"Zust\u00e4nde"_s}}, {u"team"_s, {u"Wer"_s}}}));
        QCOMPARE(fitted.fields, (QMap<QString, QString>{{u"Rack"_s, u"Rack"_s}}));
        QCOMPARE(fitted.values[u"state"_s][u"Offen"_s], u"new"_s);
        QCOMPARE(fitted.values[u"team"_s][u"A"_s], u"NOC"_s);
        QCOMPARE(fitted.zone, "Europe/Berlin");
        QCOMPARE(fitted.encoding, "WINDOWS-1252");
        QCOMPARE(fitted.dates, said.dates); // no column of times came or went
    }

    void aTableThatWasReadAsOneColumnIsGuessedAnew()
    {
        TicketMap said;
        said.columns = {{u"title"_s, {u"Summary;Created"_s}}};
        said.delimiter = ';';
        const GuessedMap guessed = guess(u"Summary;Created"_s, {u"Out;05.01.2026"_s});
        const TicketMap fitted = fittedMap(said, guessed.map, {u"Summary"_s, u"Created"_s});
        QCOMPARE(fitted.columns, guessed.map.columns);
        QCOMPARE(fitted.dates, u"dd.MM.yyyy"_s);
        QCOMPARE(fitted.delimiter, ';');
        // What fits as it is stays as it is.
        QCOMPARE(fittedMap(guessed.map, TicketMap(), {u"Summary"_s, u"Created"_s}), guessed.map);
    }

    void aMapIsReadToTheLetterAndWrittenBack()
    {
        const auto map = ticketMapFromJson(
            "{\"columns\":{\"number\":\"No\",\"at\":\"When\",\"state\":[\"Status\",\"Sub\"]},"
            "\"values\":{\"state\":{\"A / B\":\"pending/caller\"}},\"fields\":[\"Rack\"],\"process\":\"problem\","
            "\"delimiter\":\"\\t\",\"encoding\":\"utf-8\",\"dates\":\"dd/MM/yyyy HH:mm\",\"zone\":\"Europe/Amsterdam\","
            "\"ignore\":[\"?\",\"\"],\"components\":\"create\"}");
        QVERIFY(map);
        QCOMPARE(map->columns[u"ticket"_s], QStringList{u"No"_s});
        QCOMPARE(map->columns[u"state"_s], (QStringList{u"Status"_s, u"Sub"_s}));
        QCOMPARE(map->values[u"state"_s][u"A / B"_s], u"pending/caller"_s);
        QCOMPARE(map->delimiter, '\t');
        QVERIFY(map->createsComponents);
        QCOMPARE(ticketMapFromJson(toJson(*map)).value(), *map);
        QCOMPARE(ticketMapFromJson(toJson(TicketMap())).value(), TicketMap());
    }

    void whatAMapCannotSayIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no JSON") << QByteArray("{") << u""_s << u"not-json"_s;
        QTest::newRow("a list") << QByteArray("[]") << u""_s << u"not-json"_s;
        QTest::newRow("no such column") << QByteArray("{\"columns\":{\"colour\":\"X\"}}") << u"columns.colour"_s
                                        << u"unknown-key"_s;
        QTest::newRow("a number") << QByteArray("{\"columns\":{\"at\":7}}") << u"columns.at"_s << u"wrong-type"_s;
        QTest::newRow("nothing") << QByteArray("{\"columns\":{\"at\":[]}}") << u"columns.at"_s << u"empty"_s;
        QTest::newRow("no process") << QByteArray("{\"process\":\"wish\"}") << u"process"_s << u"unknown-value"_s;
        QTest::newRow("no pattern") << QByteArray("{\"dates\":\"DD.MM.YY\"}") << u"dates"_s << u"bad-pattern"_s;
        QTest::newRow("no zone") << QByteArray("{\"zone\":\"Mars\"}") << u"zone"_s << u"unknown-value"_s;
        QTest::newRow("no key of ours") << QByteArray("{\"colums\":\"x\"}") << u"colums"_s << u"unknown-key"_s;
        QTest::newRow("long delimiter") << QByteArray("{\"delimiter\":\";;\"}") << u"delimiter"_s << u"unknown-value"_s;
        QTest::newRow("value") << QByteArray("{\"values\":{\"state\":{\"A\":1}}}") << u"values.state.A"_s
                               << u"wrong-type"_s;
    }
    void whatAMapCannotSayIsNamed()
    {
        QFETCH(QByteArray, json);
        const auto map = ticketMapFromJson(json);
        QVERIFY(!map);
        QCOMPARE(map.error().code, "exchange.bad-map");
        QTEST(map.error().facts[u"where"_s].toString(), "where");
        QTEST(map.error().facts[u"problem"_s].toString(), "problem");
    }

    void theRealLogsAreGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("process");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("incidents") << u"itsm-bpic2013-volvo/VINST_cases_incidents.head1000.csv"_s << u"SR Number"_s
                                   << u""_s << QStringList();
        QTest::newRow("closed problems") << u"itsm-bpic2013-volvo/VINST_cases_closed_problems.csv"_s
                                         << u"Problem Number"_s << u"problem"_s
                                         << QStringList{u"Unmatched / Unmatched"_s};
        QTest::newRow("open problems") << u"itsm-bpic2013-volvo/VINST_cases_open_problems.csv"_s << u"Problem Number"_s
                                       << u"problem"_s << QStringList();
    }
    void theRealLogsAreGuessed()
    {
        QFETCH(QString, name);
        QFile file(sharedData(name));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(name + u" is absent"_s));
        ReadProgress progress;
        CsvReader reader(file, {}, 0, progress);
        CsvRecord record;
        QVERIFY(reader.next(record));
        const QStringList header = cells(record);
        QList<QStringList> rows;
        while (rows.size() < 500 && reader.next(record))
            rows.append(cells(record));
        const GuessedMap guessed = guessMap(rules(), header, rows);
        QVERIFY(guessed.isEventLog);
        QTEST(guessed.map.columns[u"ticket"_s].value(0), "ticket");
        QTEST(guessed.map.process, "process");
        for (const QString &column : {u"at"_s, u"state"_s, u"team"_s, u"impact"_s, u"component"_s, u"assignee"_s})
            QVERIFY2(guessed.map.columns.contains(column), qPrintable(column));
        QCOMPARE(guessed.map.columns[u"state"_s].size(), 2);
        QCOMPARE(guessed.map.dates, u"iso"_s);
        QTEST(guessed.unknownStates, "unknown");
        if (guessed.map.process.isEmpty()) {
            QCOMPARE(guessed.map.values[u"state"_s][u"Queued / Awaiting Assignment"_s], u"assigned"_s);
            QCOMPARE(guessed.map.values[u"state"_s][u"Accepted / Wait - User"_s], u"pending/caller"_s);
            QCOMPARE(guessed.map.values[u"state"_s][u"Completed / Resolved"_s], u"resolved"_s);
        }
    }

    void whatJiraWritesIsGuessed()
    {
        const GuessedMap guessed =
            guess(u"Summary;Issue key;Issue Type;Status;Priority;Assignee;Reporter;Created;Resolved;Component/s"_s,
                  {u"Page is gone;WEB-1;Bug;To Do;Highest;ann;bob;03/Apr/26 3:05 PM;;Shop"_s,
                   u"New page;WEB-2;Story;In Review;Low;ann;bob;04/Apr/26 3:05 PM;;Shop"_s});
        QVERIFY(!guessed.isEventLog);
        QCOMPARE(guessed.map.columns[u"ticket"_s], QStringList{u"Issue key"_s});
        QCOMPARE(guessed.map.columns[u"title"_s], QStringList{u"Summary"_s});
        QCOMPARE(guessed.map.values[u"process"_s],
                 (QMap<QString, QString>{{u"Bug"_s, u"incident"_s}, {u"Story"_s, u"request"_s}}));
        QCOMPARE(guessed.map.values[u"state"_s],
                 (QMap<QString, QString>{{u"To Do"_s, u"new"_s}, {u"In Review"_s, u"in progress"_s}}));
        QCOMPARE(guessed.map.values[u"priority"_s],
                 (QMap<QString, QString>{{u"Highest"_s, u"1"_s}})); // ours has a level “low”, too
    }

    void whatServiceNowWritesIsGuessed()
    {
        const GuessedMap guessed =
            guess(u"number;short_description;state;impact;urgency;priority;assignment_group;assigned_to;caller_id;"
                  u"contact_type;"
                  "opened_at;resolved_at;closed_at;cmdb_ci;sys_updated_on"_s,
                  {u"INC0010001;Mail is down;On Hold;1 - High;2 - Medium;2 - High;Mail;ann;bob;Self-service;"
                   "2026-04-03 15:05:00;;;Exchange;2026-04-03 15:06:00"_s,
                   u"INC0010002;No print;Closed;3 - Low;3 - Low;5 - Planning;Print;ann;bob;Walk-in;"
                   "2026-04-04 15:05:00;;;Printer;2026-04-04 15:06:00"_s});
        QVERIFY(!guessed.isEventLog);
        QVERIFY(!guessed.map.columns.contains(u"at"_s));
        QCOMPARE(guessed.map.columns[u"team"_s], QStringList{u"assignment_group"_s});
        QCOMPARE(guessed.map.columns[u"opened"_s], QStringList{u"opened_at"_s});
        QCOMPARE(guessed.map.dates, u"iso"_s);
        QCOMPARE(guessed.map.values[u"impact"_s],
                 (QMap<QString, QString>{{u"1 - High"_s, u"high"_s}, {u"3 - Low"_s, u"low"_s}}));
        QCOMPARE(guessed.map.values[u"priority"_s][u"5 - Planning"_s], u"5"_s);
        QCOMPARE(guessed.map.values[u"channel"_s][u"Self-service"_s], u"portal"_s);
        QCOMPARE(guessed.map.values[u"state"_s][u"On Hold"_s], u"pending"_s);
    }

    void whatGlpiITopAndZammadWriteIsGuessed()
    {
        const GuessedMap glpi =
            guess(u"ID;Title;Status;Opening date;Priority;Urgency;Requester - Requester;Assigned to - Technician;"
                  "Assigned to - Technician group"_s,
                  {u"12;Screen;Processing (assigned);03-04-2026 15:05;Medium;Medium;ann;bob;NOC"_s,
                   u"13;Mouse;Solved;23-04-2026 15:05;High;Low;ann;bob;NOC"_s});
        QCOMPARE(glpi.map.dates, u"dd-MM-yyyy HH:mm"_s);
        QCOMPARE(glpi.map.columns[u"requester"_s], QStringList{u"Requester - Requester"_s});
        QCOMPARE(glpi.map.columns[u"team"_s], QStringList{u"Assigned to - Technician group"_s});
        QCOMPARE(glpi.map.values[u"state"_s],
                 (QMap<QString, QString>{{u"Processing (assigned)"_s, u"assigned"_s}, {u"Solved"_s, u"resolved"_s}}));

        const GuessedMap itop =
            guess(u"Ref;Title;Status;Impact;Urgency;Caller;Team->Name;Agent;Start date;Origin"_s,
                  {u"R-000012;Screen;Assigned;A department;medium;ann;NOC;bob;2026-04-03 15:05:00;mail"_s});
        QCOMPARE(itop.map.columns[u"ticket"_s], QStringList{u"Ref"_s});
        QCOMPARE(itop.map.columns[u"team"_s], QStringList{u"Team->Name"_s});
        QCOMPARE(itop.map.values[u"impact"_s][u"A department"_s], u"high"_s);
        QCOMPARE(itop.map.values[u"channel"_s][u"mail"_s], u"e-mail"_s);

        const GuessedMap zammad = guess(
            u"#;Number;Title;State;Priority;Group;Owner;Customer;Create Article Type;Created at;Closed at"_s,
            {u"1;67001;Screen;pending reminder;2 normal;Users;bob;ann;email;04/03/2026 15:05;04/23/2026 15:05"_s});
        QCOMPARE(zammad.map.columns[u"ticket"_s], QStringList{u"Number"_s});
        QCOMPARE(zammad.map.dates, u"MM/dd/yyyy HH:mm"_s);
        QCOMPARE(zammad.map.values[u"state"_s][u"pending reminder"_s], u"pending"_s);
    }

    void whatNobodyKnowsIsLeftOut()
    {
        const GuessedMap guessed = guess(u"No.;Zustand"_s, {u"1;verschollen"_s, u"1;neu"_s});
        QCOMPARE(guessed.unknownStates, (QStringList{u"verschollen"_s, u"neu"_s}));
        QVERIFY(!guessed.isEventLog);
    }
};

QTEST_GUILESS_MAIN(TestTicketMap)
#include "tst_ticket_map.moc"
