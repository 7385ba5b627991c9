// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliTickets : public CliTest
{
    Q_OBJECT

private:
    QString open(const QString &title, const QStringList &more = {}) const
    {
        return json(QStringList{u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, title}
                    + more)[u"number"_s]
            .toString();
    }

    static QStringList numbers(const QJsonObject &page)
    {
        QStringList numbers;
        for (const QJsonValue &ticket : page[u"tickets"_s].toArray())
            numbers.append(ticket[u"number"_s].toString());
        return numbers;
    }

    static QJsonObject group(const QJsonValue &value, const QJsonValue &name, int count)
    {
        return {{u"value"_s, value}, {u"name"_s, name}, {u"count"_s, count}};
    }

    void prepare() override
    {
        CliTest::prepare();
        const QString table = m_program->file(u"c.csv"_s, "name,kind\nWéb shop,application\n");
        QCOMPARE(run({u"import"_s, u"components-csv"_s, table}).status, 0);
    }

private Q_SLOTS:
    void severalTicketsAreChangedAsOneStep()
    {
        const QString one = open(u"No mail"_s);
        const QString two = open(u"Still no mail"_s);
        const QJsonObject given = json({u"ticket"_s, u"assign"_s, one, two, u"--team"_s, u"Mail"_s});
        QCOMPARE(given[u"tickets"_s].toArray().size(), 2);
        QCOMPARE(given[u"tickets"_s][1][u"team"_s].toString(), u"Mail"_s);
        json({u"ticket"_s, u"edit"_s, one, two, u"--impact"_s, u"high"_s, u"--urgency"_s, u"high"_s});
        QCOMPARE(json({u"ticket"_s, u"show"_s, two})[u"priority"_s].toInt(), 1);
        json({u"ticket"_s, u"move"_s, one, two, u"in progress"_s});
        QVERIFY(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString().startsWith(u"Move 2 ticket"_s));
        json({u"ticket"_s, u"move"_s, two, u"cancelled"_s});
        QCOMPARE(run({u"ticket"_s, u"move"_s, one, two, u"in progress"_s}).status, 3);
        QCOMPARE(json({u"ticket"_s, u"show"_s, one})[u"state"_s].toString(), u"assigned"_s);
    }

    void ticketsAreAssignedLinkedMergedAndSplit()
    {
        const QString one = open(u"Mail is down"_s);
        const QString two = open(u"No mail"_s);
        const QString three = open(u"Neither mail nor printer"_s);
        const QJsonObject given = json({u"ticket"_s, u"assign"_s, one, u"--team"_s, u"Mail"_s});
        QCOMPARE(given[u"state"_s].toString(), u"assigned"_s);
        QCOMPARE(given[u"team"_s].toString(), u"Mail"_s);
        QCOMPARE(run({u"ticket"_s, u"assign"_s, one}).status, 2);

        const Answer linked = run({u"ticket"_s, u"link"_s, two, u"duplicate"_s, one});
        QVERIFY2(linked.out.contains("link: INC-2 duplicate INC-1\n"), linked.said());
        QCOMPARE(run({u"ticket"_s, u"link"_s, one, u"duplicate"_s, two}).status, 3);
        QJsonObject shown = json({u"ticket"_s, u"show"_s, one});
        QCOMPARE(shown[u"links"_s][0][u"ticket"_s].toString(), two);
        QCOMPARE(shown[u"links"_s][0][u"from_there"_s].toBool(), true);
        const QJsonObject unlinked = json({u"ticket"_s, u"link"_s, two, u"duplicate"_s, one, u"--remove"_s});
        QCOMPARE(unlinked[u"link"_s][u"ticket"_s].toString(), one);
        QVERIFY(unlinked[u"link"_s][u"removed"_s].toBool());
        QVERIFY(json({u"ticket"_s, u"show"_s, one})[u"links"_s].toArray().isEmpty());
        QCOMPARE(run({u"ticket"_s, u"link"_s, two, u"likes"_s, one}).status, 3);

        json({u"ticket"_s, u"parent"_s, two, one});
        QCOMPARE(json({u"ticket"_s, u"show"_s, two})[u"parent"_s].toString(), one);
        QCOMPARE(json({u"ticket"_s, u"show"_s, one})[u"children"_s].toArray(), QJsonArray{two});
        QCOMPARE(run({u"ticket"_s, u"parent"_s, one, two}).status, 3);

        const QJsonObject part = json({u"ticket"_s, u"split"_s, three, u"--title"_s, u"No printer"_s});
        QVERIFY(part[u"number"_s].toString() != three);
        QCOMPARE(json({u"ticket"_s, u"merge"_s, three, one})[u"state"_s].toString(), u"merged"_s);
        shown = json({u"ticket"_s, u"show"_s, three});
        QCOMPARE(shown[u"merged_into"_s].toString(), one);
        QCOMPARE(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(), u"Merge %1 into %2"_s.arg(three, one));
    }

    void aMergedTicketLeadsToItsSurvivor()
    {
        const QString one = open(u"Mail is down"_s);
        const QString two = open(u"No mail"_s);
        json({u"ticket"_s, u"merge"_s, two, one});

        QVERIFY(run({u"ticket"_s, u"show"_s, two}).out.contains("Merged into INC-1\n"));
        const Answer said = run({u"ticket"_s, u"log"_s, two, u"--text"_s, u"Still none"_s, u"--json"_s});
        QVERIFY2(said.err.contains("INC-2 was merged into INC-1"), said.said());
        QCOMPARE(said.json()[u"ticket"_s].toString(), one);
        QVERIFY(run({u"ticket"_s, u"show"_s, one}).out.contains("Still none"));
        const Answer file = run({u"ticket"_s, u"attach"_s, two, m_program->file(u"a.txt"_s, "a")});
        QVERIFY2(file.status == 0 && file.err.contains("INC-2 was merged into INC-1"), file.said());
        QCOMPARE(json({u"ticket"_s, u"show"_s, one})[u"attachments"_s].toArray().size(), 1);
        for (const QStringList &call : {QStringList{u"ticket"_s, u"edit"_s, two, u"--title"_s, u"x"_s},
                                        QStringList{u"ticket"_s, u"move"_s, two, u"closed"_s},
                                        QStringList{u"ticket"_s, u"assign"_s, two, u"--team"_s, u"Mail"_s}}) {
            const Answer refused = run(call);
            QVERIFY2(refused.status == 3 && refused.err.contains("Change INC-1 instead"), refused.said());
        }
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void whatATicketHasToDoWithOthersIsShown()
    {
        const QString one = open(u"Mail is down"_s);
        const QString two = open(u"No mail"_s);
        const QString three = open(u"Disk is full"_s);
        json({u"ticket"_s, u"parent"_s, two, one});
        json({u"ticket"_s, u"link"_s, one, u"caused by"_s, three});
        const QByteArray parent = run({u"ticket"_s, u"show"_s, one}).out;
        QVERIFY2(parent.contains("Children: INC-2\n") && parent.contains("Caused by INC-3: Disk is full\n"), parent);
        QVERIFY(run({u"ticket"_s, u"show"_s, two}).out.contains("Parent: INC-1\n"));
        QVERIFY(run({u"ticket"_s, u"show"_s, three}).out.contains("Cause of INC-1: Mail is down\n"));
    }

    void ticketsAreExportedAndAFormulaComesOutHarmless()
    {
        open(u"=cmd|' /C calc'!A0"_s, {u"--component"_s, u"Wéb shop"_s});
        open(u"plain, with a comma"_s);
        const QString out = m_program->folder() + u"/tickets.csv"_s;

        QCOMPARE(json({u"export"_s, u"tickets-csv"_s, out})[u"written"_s].toInt(), 2);

        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(
            bytes.startsWith("number,process,title,state,impact,urgency,priority,component,requester,team,assignee,"
                             "channel,opened,resolved,closed,description\r\nINC-1,incident,\"'=cmd|"),
            bytes);
        QVERIFY2(bytes.contains("\nINC-2,incident,\"plain, with a comma\",new,"), bytes);
    }

    void aListIsCountedByGroup()
    {
        open(u"one"_s, {u"--impact"_s, u"high"_s, u"--urgency"_s, u"high"_s, u"--component"_s, u"Wéb shop"_s});
        open(u"two"_s);
        const QString three = open(u"three"_s);
        json({u"ticket"_s, u"assign"_s, three, u"--team"_s, u"Mail"_s});

        QJsonObject list = json({u"ticket"_s, u"list"_s, u"--group"_s, u"state"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(list[u"tickets"_s].toArray().size(), 1);
        QVERIFY(list[u"next"_s].isString());
        QCOMPARE(list[u"groups"_s].toArray(),
                 (QJsonArray{group(u"new"_s, u"new"_s, 2), group(u"assigned"_s, u"assigned"_s, 1)}));
        list = json({u"ticket"_s, u"list"_s, u"--group"_s, u"priority"_s, u"--where"_s, u"state=new"_s});
        QCOMPARE(list[u"groups"_s].toArray(), (QJsonArray{group(1, u"critical"_s, 1), group({}, {}, 1)}));
        list = json({u"ticket"_s, u"list"_s, u"--group"_s, u"component"_s});
        QCOMPARE(list[u"groups"_s][0][u"name"_s].toString(), u"A Wéb shop"_s);
        QVERIFY(list[u"groups"_s][0][u"value"_s].isDouble());
        const Answer said = run({u"ticket"_s, u"list"_s, u"--group"_s, u"team"_s});
        QVERIFY2(said.out.contains("Mail") && said.out.contains("INC-1"), said.said());
        const Answer wrong = run({u"ticket"_s, u"list"_s, u"--group"_s, u"colour"_s, u"--json"_s});
        QCOMPARE(wrong.json()[u"error"_s][u"code"_s].toString(), u"desk.unknown-grouping"_s);
        QCOMPARE(wrong.status, 3);
    }

    void anEmptyListSaysSo()
    {
        const Answer answer = run({u"ticket"_s, u"list"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out, "No tickets.\n");
    }

    void aTicketIsOpenedWithItsPriority()
    {
        const QJsonObject ticket =
            json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Login is slow"_s, u"--impact"_s,
                  u"high"_s, u"--urgency"_s, u"medium"_s, u"--component"_s, u"Wéb shop"_s, u"--requester"_s, u"Zoë"_s,
                  u"--channel"_s, u"phone"_s, u"--description"_s, u"since noon"_s});
        QCOMPARE(ticket[u"number"_s].toString(), u"INC-1"_s);
        QCOMPARE(ticket[u"state"_s].toString(), u"new"_s);
        QCOMPARE(ticket[u"priority"_s].toInt(), 2);
        QVERIFY(ticket[u"id"_s].isDouble());
        QCOMPARE(json({u"info"_s})[u"tickets"_s].toInt(), 1);

        const QJsonObject shown = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        for (const QString &member : {u"id"_s, u"number"_s, u"process"_s, u"state"_s, u"impact"_s, u"urgency"_s,
                                      u"priority"_s, u"title"_s, u"component"_s, u"team"_s, u"assignee"_s,
                                      u"requester"_s, u"opened"_s, u"resolved"_s, u"closed"_s, u"version"_s, u"log"_s})
            QVERIFY2(shown.contains(member), qPrintable(member));
        QCOMPARE(shown[u"component"_s][u"name"_s].toString(), u"Wéb shop"_s);
        QCOMPARE(shown[u"component"_s][u"code"_s].toString(), u"A"_s);
        QCOMPARE(shown[u"requester"_s].toString(), u"Zoë"_s);
        QVERIFY(shown[u"team"_s].isNull() && shown[u"resolved"_s].isNull());
        const QJsonObject entry = shown[u"log"_s].toArray().first().toObject();
        for (const QString &member : {u"id"_s, u"at"_s, u"who"_s, u"channel"_s, u"public"_s, u"text"_s})
            QVERIFY2(entry.contains(member), qPrintable(member));
        QCOMPARE(entry[u"channel"_s].toString(), u"phone"_s);
    }

    void aMoveThatIsNotAllowedEndsWithThreeAndNamesWhatIs()
    {
        const QString number = open(u"x"_s);
        const Answer missing = run({u"ticket"_s, u"move"_s, number, u"assigned"_s, u"--json"_s});
        QCOMPARE(missing.status, 3);
        QCOMPARE(missing.json()[u"error"_s][u"code"_s].toString(), u"desk.missing-field"_s);
        QVERIFY2(missing.err.contains("team"), missing.said());

        const QJsonObject moved = json(
            {u"ticket"_s, u"move"_s, number, u"assigned"_s, u"--set"_s, u"team=Web team"_s, u"--text"_s, u"Have it"_s});
        QCOMPARE(moved[u"state"_s].toString(), u"assigned"_s);
        QCOMPARE(moved[u"team"_s].toString(), u"Web team"_s);

        const Answer refused = run({u"ticket"_s, u"move"_s, number, u"new"_s, u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"desk.move-not-allowed"_s);
        QCOMPARE(run({u"ticket"_s, u"move"_s, number, u"nowhere"_s}).status, 3);
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"state"_s].toString(), u"assigned"_s);
    }

    void whoeverResolvesItSecondIsToldOfTheFirst()
    {
        const QString number = open(u"x"_s);
        const QStringList resolve{u"ticket"_s, u"move"_s,
                                  number,      u"resolved"_s,
                                  u"--set"_s,  u"resolution_code=fixed"_s,
                                  u"--set"_s,  u"solution=Restarted it"_s};
        QCOMPARE(run(resolve + QStringList{u"--by"_s, u"Ben"_s}).status, 0);
        const Answer second = run(resolve);
        QCOMPARE(second.status, 5);
        QVERIFY2(second.err.contains("INC-1 is in “resolved” already: Ben moved it there"), second.said());
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"log"_s].toArray().size(), 2);
    }

    void anUnknownStateIsToldOfWithThoseThereAre()
    {
        const Answer filter = run({u"ticket"_s, u"list"_s, u"--where"_s, u"state=nosuch"_s});
        QVERIFY2(filter.status == 3 && filter.err.contains("No process has a state “nosuch”")
                     && filter.err.contains("open, new") && !filter.err.contains("ticket stays"),
                 filter.said());
        const Answer move = run({u"ticket"_s, u"move"_s, open(u"x"_s), u"nosuch"_s});
        QVERIFY2(move.status == 3 && move.err.startsWith("The process incident has no state “nosuch”"), move.said());
    }

    void theLogTellsWhatWasSaidToWhomAndWhen()
    {
        const QString number = open(u"x"_s, {u"--at"_s, u"2026-03-02T08:00:00Z"_s});
        const QJsonObject entry =
            json({u"ticket"_s, u"log"_s, number, u"--text"_s, u"Caller rang"_s, u"--internal"_s, u"--by"_s, u"Eve"_s,
                  u"--channel"_s, u"phone"_s, u"--at"_s, u"2026-03-02T09:00:00+01:00"_s});
        QCOMPARE(entry[u"at"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(entry[u"who"_s].toString(), u"Eve"_s);
        QCOMPARE(entry[u"public"_s].toBool(true), false);
        QCOMPARE(entry[u"channel"_s].toString(), u"phone"_s);
        QCOMPARE(json({u"ticket"_s, u"log"_s, number, u"--text"_s, u"Hello"_s})[u"public"_s].toBool(), true);
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"opened"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(run({u"ticket"_s, u"log"_s, number}).status, 2);
        QCOMPARE(run({u"ticket"_s, u"log"_s, number, u"--text"_s, u"x"_s, u"--channel"_s, u"pigeon"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"log"_s, number, u"--text"_s, u"x"_s, u"--at"_s, u"yesterday"_s}).status, 2);
    }

    void aTimeThatCannotBeIsRefusedByEveryVerb()
    {
        const QStringList later{u"--at"_s, u"2199-01-01T00:00:00Z"_s};
        const QString number = open(u"x"_s, {u"--at"_s, u"2026-03-02T08:00:00Z"_s});
        const QString other = open(u"y"_s, {u"--at"_s, u"2026-03-02T08:00:00Z"_s});
        for (const QStringList &call : {
                 QStringList{u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"x"_s},
                 QStringList{u"ticket"_s, u"edit"_s, number, u"--title"_s, u"z"_s},
                 QStringList{u"ticket"_s, u"move"_s, number, u"in progress"_s},
                 QStringList{u"ticket"_s, u"log"_s, number, u"--text"_s, u"x"_s},
                 QStringList{u"ticket"_s, u"assign"_s, number, u"--team"_s, u"Mail"_s},
                 QStringList{u"ticket"_s, u"merge"_s, number, other},
             }) {
            const Answer answer = run(call + later);
            QVERIFY2(answer.status == 3 && answer.err.contains("still to come"),
                     call.join(u' ').toUtf8() + answer.said());
        }
        const Answer early =
            run({u"ticket"_s, u"log"_s, number, u"--text"_s, u"x"_s, u"--at"_s, u"2026-03-02T07:59:00Z"_s});
        QVERIFY2(early.status == 3 && early.err.contains("was opened at"), early.said());
        json({u"ticket"_s, u"move"_s, number, u"in progress"_s, u"--at"_s, u"2026-03-02T09:00:00Z"_s});
        const Answer before =
            run({u"ticket"_s, u"move"_s, number, u"cancelled"_s, u"--at"_s, u"2026-03-02T08:30:00Z"_s});
        QVERIFY2(before.status == 3 && before.err.contains("“in progress” at 2026-03-02T09:00"), before.said());
        QCOMPARE(numbers(json({u"ticket"_s, u"list"_s})).size(), 2);
    }

    void anEditChangesFieldsAndAnEmptyValueEmptiesThem()
    {
        const QString number = open(u"x"_s, {u"--requester"_s, u"Zoë"_s, u"--component"_s, u"A"_s});
        const QJsonObject edited =
            json({u"ticket"_s, u"edit"_s, number, u"--title"_s, u"y"_s, u"--set"_s, u"impact=low"_s, u"--set"_s,
                  u"urgency=low"_s, u"--set"_s, u"component="_s, u"--requester"_s, u""_s});
        QCOMPARE(edited[u"title"_s].toString(), u"y"_s);
        QCOMPARE(edited[u"priority"_s].toInt(), 5);
        QVERIFY(edited[u"component"_s].isNull() && edited[u"requester"_s].isNull());
        QCOMPARE(run({u"ticket"_s, u"edit"_s, number, u"--set"_s, u"colour=red"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"edit"_s, number, u"--set"_s, u"colour"_s}).status, 2);
        QCOMPARE(run({u"ticket"_s, u"edit"_s, number, u"--priority"_s, u"1"_s}).status, 3);
        QCOMPARE(json({u"ticket"_s, u"edit"_s, number, u"--priority"_s, u"1"_s, u"--because"_s,
                       u"the board"_s})[u"priority"_s]
                     .toInt(),
                 1);
    }

    void ticketsAreListedByFilterAndPage()
    {
        for (int i = 1; i <= 5; ++i)
            open(u"t%1"_s.arg(i), {u"--at"_s, u"2026-03-0%1T08:00:00Z"_s.arg(i)});
        open(u"here"_s, {u"--at"_s, u"2026-03-09T08:00:00Z"_s, u"--component"_s, u"A"_s});
        const QJsonObject first = json({u"ticket"_s, u"list"_s, u"--limit"_s, u"4"_s});
        QCOMPARE(numbers(first), (QStringList{u"INC-6"_s, u"INC-5"_s, u"INC-4"_s, u"INC-3"_s}));
        const QJsonObject second =
            json({u"ticket"_s, u"list"_s, u"--limit"_s, u"4"_s, u"--after"_s, first[u"next"_s].toString()});
        QCOMPARE(numbers(second), (QStringList{u"INC-2"_s, u"INC-1"_s}));
        QVERIFY(second[u"next"_s].isNull());
        QCOMPARE(numbers(json({u"ticket"_s, u"list"_s, u"--where"_s, u"component=A state=open"_s})),
                 (QStringList{u"INC-6"_s}));
        QCOMPARE(numbers(json({u"ticket"_s, u"list"_s, u"--where"_s, u"opened<2026-03-02T08:00:00Z"_s})),
                 (QStringList{u"INC-1"_s}));
        QCOMPARE(first[u"tickets"_s].toArray().first()[u"component"_s][u"code"_s].toString(), u"A"_s);
        QCOMPARE(run({u"ticket"_s, u"list"_s, u"--where"_s, u"colour=red"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"list"_s, u"--after"_s, u"x"_s}).status, 3);
    }

    void aWordWithoutAFieldIsRefusedWithWhatIsRight()
    {
        open(u"x"_s);
        for (const QString &filter : {u"team=none open"_s, u"open team=none"_s, u"open assignee=me"_s}) {
            const Answer answer = run({u"ticket"_s, u"list"_s, u"--where"_s, filter});
            QVERIFY2(answer.status == 3 && answer.err.contains("Write “state=open”"), answer.said());
        }
        QCOMPARE(numbers(json({u"ticket"_s, u"list"_s, u"--where"_s, u"state=open team=none"_s})),
                 (QStringList{u"INC-1"_s}));
    }

    void searchFindsWordsWhateverTheirCaseAndAccents()
    {
        open(u"Café sign-in is slow"_s);
        open(u"Printer"_s);
        QCOMPARE(numbers(json({u"ticket"_s, u"search"_s, u"CAFE"_s, u"slow"_s})), (QStringList{u"INC-1"_s}));
        QCOMPARE(numbers(json({u"ticket"_s, u"search"_s, u"print*"_s})), (QStringList{u"INC-2"_s}));
        const Answer none = run({u"ticket"_s, u"search"_s, u"nothing"_s, u"--json"_s});
        QCOMPARE(none.status, 0);
        QCOMPARE(none.json()[u"tickets"_s].toArray().size(), 0);
        QVERIFY(none.json()[u"next"_s].isNull());
    }

    void aTicketThatIsNotThereEndsWithThree()
    {
        for (const QString &number : {u"INC-99"_s, u"hello"_s}) {
            const Answer answer = run({u"ticket"_s, u"show"_s, number});
            QVERIFY2(answer.status == 3 && answer.err.startsWith("There is no ticket"), answer.said());
        }
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--process"_s, u"party"_s, u"--title"_s, u"x"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--title"_s, u"x"_s}).status, 2);
    }

    void everyChangeOfATicketIsAStep()
    {
        const QString number = open(u"x"_s);
        QCOMPARE(run({u"ticket"_s, u"move"_s, number, u"assigned"_s, u"--set"_s, u"team=Web"_s}).status, 0);
        const Answer undone = run({u"undo"_s});
        QVERIFY2(undone.out.contains("Taken back: Move INC-1 to assigned"), undone.said());
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"state"_s].toString(), u"new"_s);
        QCOMPARE(run({u"check"_s}).status, 0);
        QCOMPARE(run({u"undo"_s, u"--steps"_s, u"2"_s}).status, 0);
        // The number is not given again.
        QCOMPARE(open(u"y"_s), u"INC-2"_s);
    }

    void theExampleIsLaidInWithItsTickets()
    {
        const std::unique_ptr<FreshLocation> fresh = freshLocation();
        ProgramRun program;
        program.useWorkspace(fresh->text());
        QCOMPARE(program.run({u"init"_s, u"--template"_s, u"salesforce"_s}).status, 0);
        const QJsonObject info = program.json({u"info"_s});
        QVERIFY(info[u"components"_s].toInt() > 20 && info[u"dependencies"_s].toInt() > 20
                && info[u"tickets"_s].toInt() > 5);
        QCOMPARE(info[u"solutions"_s].toInt(), 1);
        QCOMPARE(program.run({u"check"_s}).status, 0);
        QVERIFY(program.json({u"graph"_s, u"conflicts"_s})[u"conflicts"_s].toArray().size() > 0);
    }
};

QTEST_GUILESS_MAIN(TestCliTickets)
#include "tst_cli_tickets.moc"
