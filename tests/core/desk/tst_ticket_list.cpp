// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_list_test.h"

#include "desk/ticket_rows.h"
#include "estate/component_commands.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketList : public TicketListTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestStandFirstAndEqualTimesGoByNumber()
    {
        for (const int minute : {0, 5, 5, 5, 2})
            add(*m_workspace, draft(ProcessKind::Incident, u"i"_s), at(minute));
        add(*m_workspace, draft(ProcessKind::Change, u"c"_s), at(5));
        QCOMPARE(numbers({}), (QStringList{u"INC-4"_s, u"INC-3"_s, u"INC-2"_s, u"CHG-1"_s, u"INC-5"_s, u"INC-1"_s}));
    }

    void pagesPutTogetherAreTheWholeListAtAnySize()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i)
            add(*m_workspace, draft(allProcessKinds[random.bounded(4)], u"t%1"_s.arg(i)), at(random.bounded(6)));
        const QStringList whole = numbers({});
        QCOMPARE(whole.size(), 40);
        for (const int limit : {1, 3, 20, 39, 40, 41}) {
            QStringList together;
            TicketQuestion question;
            question.limit = limit;
            do {
                const TicketPage page = list(question);
                QVERIFY2(page.tickets.size() <= limit, qPrintable(QString::number(limit)));
                together += numbersOf(page.tickets);
                question.after = page.next;
            } while (question.after);
            QCOMPARE(together, whole);
        }
    }

    /// Every order both ways against a twin that sorts, in pages that end anywhere.
    void everyOrderIsWholeInPagesOfAnySize()
    {
        manyTickets();
        TicketQuestion openOnes;
        openOnes.filter.open = true;
        const QList<TicketLine> all = list({}).tickets;
        const QList<TicketLine> open = list(openOnes).tickets;
        QVERIFY(!open.isEmpty() && open.size() < all.size());
        for (const QString &sort : ticketSorts()) {
            for (const QString &text : {sort, u'-' + sort}) {
                const TicketOrder order = ticketOrderFromText(text).value();
                QCOMPARE(mainstay::toText(order), text);
                for (const bool isOpen : {false, true}) {
                    TicketQuestion question;
                    question.order = order;
                    question.filter.open = isOpen;
                    const QStringList expected = sorted(isOpen ? open : all, order);
                    for (const int limit : {1, 7, int(all.size())}) {
                        question.limit = limit;
                        question.after.reset();
                        QStringList together;
                        do {
                            const TicketPage page = list(question);
                            QVERIFY(std::ranges::is_sorted(page.tickets, [&](const auto &one, const auto &other) {
                                return standsAbove(one, other, order);
                            }));
                            together += numbersOf(page.tickets);
                            question.after = page.next;
                        } while (question.after);
                        QVERIFY2(together == expected, qPrintable(text));
                    }
                }
            }
        }
        QVERIFY(!ticketOrderFromText(u"colour"));
    }

    void aCursorOfAnotherOrderIsRefused()
    {
        for (int i = 0; i < 3; ++i)
            add(*m_workspace, draft(ProcessKind::Incident, u"50% / =a"_s));
        TicketQuestion question;
        question.limit = 1;
        question.order = {TicketSort::Title, SortWay::Up};
        question.after = list(question).next;
        QCOMPARE(list(question).tickets.first().number, u"INC-2"_s);
        question.order.way = SortWay::Down;
        QCOMPARE(refusal(question), "desk.bad-cursor");
        question.order = {TicketSort::Priority, SortWay::Up};
        question.after = u"priority/=x/2026-03-02T08:04:00.000Z/INC-5"_s;
        QCOMPARE(refusal(question), "desk.bad-cursor");
    }

    void aCursorHoldsWhileTicketsComeAndGo()
    {
        for (int i = 0; i < 6; ++i)
            add(*m_workspace, draft(ProcessKind::Incident, u"t"_s), at(i));
        TicketQuestion question;
        question.limit = 2;
        question.after = list(question).next;
        QCOMPARE(*question.after, u"2026-03-02T08:04:00.000Z/INC-5"_s);

        // The very ticket that the cursor names goes, and a newer one comes.
        const auto gone = m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("test.remove");
            for (const QString &table :
                 {u"search_ticket WHERE id"_s, u"log_entry WHERE ticket_id"_s, u"ticket WHERE id"_s})
                transaction.exec(u"DELETE FROM "_s + table + u" = (SELECT id FROM ticket WHERE serial = 5)"_s);
        });
        QVERIFY2(gone, why(gone));
        add(*m_workspace, draft(ProcessKind::Incident, u"newer"_s), at(60));
        QCOMPARE(numbers(question), (QStringList{u"INC-4"_s, u"INC-3"_s}));
    }

    void aWrongCursorOrLimitIsRefused()
    {
        for (const QString &cursor : {u""_s, u"INC-1"_s, u"yesterday/INC-1"_s, u"2026-03-02T08:04:00.000Z/5"_s}) {
            TicketQuestion question;
            question.after = cursor;
            QCOMPARE(refusal(question), "desk.bad-cursor");
        }
        TicketQuestion question;
        question.limit = 0;
        QCOMPARE(refusal(question), "desk.bad-limit");
    }

    void aLineSaysWhatTheTicketIs()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Mail is down"_s);
        ticket.impact = u"high"_s;
        ticket.urgency = u"high"_s;
        ticket.team = u"Mail"_s;
        ticket = add(*m_workspace, ticket);
        ticket = move(*m_workspace, ticket, u"in progress"_s).value();
        ticket = move(*m_workspace, ticket, u"pending/vendor"_s).value();
        const TicketLine expected{ticket.id,    ProcessKind::Incident, u"INC-1"_s, ticket.title,
                                  ticket.state, Priority{1, 1},        {},         u"Mail"_s,
                                  ticket.opened};
        QCOMPARE(list({}).tickets, QList<TicketLine>{expected});
    }

    /// Every filter against a twin that asks each ticket.
    void filtersFindWhatHoldsOfEach()
    {
        const QList<Ticket> all = manyTickets();
        const auto isOpen = [](const Ticket &ticket) { return phaseOf(*shippedRules(), ticket) == Phase::Open; };
        QList<TwinOf> filters{
            {u""_s, [](const Ticket &) { return true; }},
            {u"process=incident"_s, [](const Ticket &t) { return t.process == ProcessKind::Incident; }},
            {u"process=incident,change"_s,
             [](const Ticket &t) { return t.process == ProcessKind::Incident || t.process == ProcessKind::Change; }},
            {u"state=open"_s, isOpen},
            {u"state=open,resolved"_s, [&](const Ticket &t) { return isOpen(t) || t.state.state == u"resolved"; }},
            {u"state=In-Progress"_s, [](const Ticket &t) { return t.state.state == u"in progress"; }},
            {u"state=in progress,cancelled team=Web team"_s,
             [](const Ticket &t) {
                 return (t.state.state == u"in progress" || t.state.state == u"cancelled") && t.team == u"Web team";
             }},
            {u"priority=1,medium"_s,
             [](const Ticket &t) { return t.priority && (t.priority->number == 1 || t.priority->number == 3); }},
            {u"team=\"Sales, \"\"north\"\"\""_s, [](const Ticket &t) { return t.team == u"Sales, \"north\""; }},
            {u"team=\"\""_s, [](const Ticket &t) { return !t.team; }},
            {u"team=\"\",Web team"_s, [](const Ticket &t) { return !t.team || t.team == u"Web team"; }},
            {u"assignee=Anna"_s, [](const Ticket &t) { return t.assignee == u"Anna"; }},
            {u"assignee=\"\",Ben"_s, [](const Ticket &t) { return !t.assignee || t.assignee == u"Ben"; }},
            {u"requester=\"\" state=open"_s, [&](const Ticket &t) { return !t.requester && isOpen(t); }},
            {u"requester=\"de Vries, R.\""_s, [](const Ticket &t) { return t.requester == u"de Vries, R."; }},
            {u"channel=phone,walk-up"_s,
             [](const Ticket &t) { return t.channel == Channel::Phone || t.channel == Channel::WalkUp; }},
            {u"component=id:1"_s, [](const Ticket &t) { return t.component == Id<Component>(1); }},
            {u"opened>=2026-03-02T08:20:00Z opened<2026-03-02T09:40:00+01:00"_s,
             [](const Ticket &t) { return t.opened >= morning(20) && t.opened < morning(40); }},
            {u"process=incident state=open opened<2026-03-02T08:30:00Z priority=1,2,3"_s,
             [&](const Ticket &t) {
                 return t.process == ProcessKind::Incident && isOpen(t) && t.opened < morning(30) && t.priority
                     && t.priority->number <= 3;
             }},
        };
        filters.append(filtersOfPeople());
        for (const auto &[text, holds] : filters) {
            TicketQuestion question;
            const auto filter = ticketFilterFromText(text, *shippedRules(), byId);
            QVERIFY2(filter, text.toUtf8() + ": " + why(filter));
            const auto again = ticketFilterFromText(toText(*filter), *shippedRules(), byId);
            QVERIFY2(again && *again == *filter, qPrintable(toText(*filter)));
            question.filter = *filter;
            QStringList expected;
            for (const Ticket &ticket : all) {
                if (holds(ticket))
                    expected.append(ticket.number);
            }
            QStringList answered = numbers(question);
            QCOMPARE(answered, among(question, all));
            QCOMPARE(count(*filter), qint64(answered.size()));
            QVERIFY2(text.isEmpty() || (!expected.isEmpty() && expected.size() < all.size()), qPrintable(text));
            answered.sort();
            expected.sort();
            QVERIFY2(answered == expected,
                     qPrintable(text + u": "_s + answered.join(u' ') + u" | "_s + expected.join(u' ')));
        }
    }

    void wordsOfTheLanguageAreNamesInQuotes()
    {
        const auto read = [](const QString &text) { return ticketFilterFromText(text, *shippedRules(), byId).value(); };
        const TicketFilter words = read(u"assignee=Me,none team=mine requester=me tier=none,2 due=late"_s);
        QVERIFY(words.mine && words.withoutAssignee && words.ofMyTeams && words.withoutTier);
        QVERIFY(words.assignees.isEmpty() && words.teams.isEmpty());
        QCOMPARE(words.requesters, QStringList{u"me"_s});
        QCOMPARE(words.tiers, QList<int>{2});
        QCOMPARE(words.due, DueWhen::Late);
        QCOMPARE(read(toText(words)), words);
        const TicketFilter names = read(u"assignee=\"me\",\"None\" team=\"mine\" due<=2026-03-02T08:20:00Z"_s);
        QVERIFY(!names.mine && !names.withoutAssignee && !names.ofMyTeams);
        QCOMPARE(names.assignees, (QStringList{u"me"_s, u"None"_s}));
        QCOMPARE(names.dueBy, morning(20));
        QCOMPARE(read(toText(names)), names);
    }

    void aDayIsATimeToo()
    {
        const auto read = [](const QString &text) { return ticketFilterFromText(text, *shippedRules(), byId).value(); };
        const auto begins = [](int day) {
            return fromMilliseconds(QDate(2026, 11, day).startOfDay().toMSecsSinceEpoch());
        };
        const TicketFilter filter = read(u"opened>=2026-11-01 opened<2026-11-03 due<=2026-11-02"_s);
        QCOMPARE(filter.openedFrom, begins(1));
        QCOMPARE(filter.openedBefore, begins(3));
        QCOMPARE(filter.dueBy, begins(3) - std::chrono::milliseconds(1));
        QCOMPARE(read(toText(filter)), filter);
        const auto wrong = ticketFilterFromText(u"opened>=yesterday", *shippedRules(), byId);
        QVERIFY(wrong.error().facts[u"expected"_s].toString().startsWith(u"2026-03-02 or "_s));
    }

    void aNameWithWordsOfTheLanguageInItStandsInQuotes()
    {
        const auto read = [](const QString &text) { return ticketFilterFromText(text, *shippedRules(), byId).value(); };
        QCOMPARE(read(u"team=Open systems,\"none open\", \"Always open\" state=open"_s).teams,
                 (QStringList{u"Open systems"_s, u"none open"_s, u"Always open"_s}));
        QCOMPARE(read(u"words=invoice open"_s).words->words.size(), 2);
    }

    void whoAsksMustBeKnownBeforeADatabaseIsAsked()
    {
        for (const QString &text : {u"assignee=me"_s, u"team=mine"_s, u"due=soon"_s}) {
            TicketQuestion question;
            question.filter = ticketFilterFromText(text, *shippedRules(), byId).value();
            QCOMPARE(refusal(question), "desk.filter-not-narrowed");
        }
    }

    void teamsAreKnownByTheirTickets()
    {
        const auto known = [this](int limit) {
            return m_workspace->readNow([&](Session &session) { return knownTeams(session, limit); }).value();
        };
        QCOMPARE(known(10), QStringList());
        for (const QString &team : {u"Web"_s, u"Mail"_s, u"Web"_s, QString(), u"Ärzte"_s}) {
            Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
            if (!team.isEmpty())
                ticket.team = team;
            add(*m_workspace, ticket);
        }
        QStringList all = known(10);
        QCOMPARE(known(2), all.first(2));
        all.sort();
        QCOMPARE(all, (QStringList{u"Mail"_s, u"Web"_s, u"Ärzte"_s}));
    }

    void childrenAreFoundByTheirParent()
    {
        const Ticket parent = add(*m_workspace, draft(ProcessKind::Incident, u"parent"_s));
        for (int i = 1; i <= 3; ++i)
            add(*m_workspace, draft(ProcessKind::Incident, u"child %1"_s.arg(i)), at(i));
        const auto tied = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("test.tie");
            transaction.exec(u"UPDATE ticket SET parent_id = ?, version = version + 1 WHERE serial > 2"_s, {parent.id});
        });
        QVERIFY2(tied, why(tied));
        const auto children = [&](int limit) {
            const auto lines =
                m_workspace->readNow([&](Session &session) { return childrenOf(session, parent.id, limit); });
            QStringList numbers;
            for (const TicketLine &line : *lines)
                numbers.append(line.number);
            return numbers;
        };
        QCOMPARE(children(10), (QStringList{u"INC-4"_s, u"INC-3"_s}));
        QCOMPARE(children(1), QStringList{u"INC-4"_s});
    }

    void aFilterThatMakesNoSenseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown field") << u"colour=red"_s << QByteArray("desk.unknown-filter");
        QTest::newRow("no field") << u"urgent process=incident"_s << QByteArray("desk.filter-word");
        QTest::newRow("open first") << u"open team=none"_s << QByteArray("desk.filter-word");
        QTest::newRow("open after none") << u"team=none open"_s << QByteArray("desk.filter-word");
        QTest::newRow("open after me") << u"assignee=Anna,me  open process=incident"_s
                                       << QByteArray("desk.filter-word");
        QTest::newRow("open after a name") << u"team=Web team open"_s << QByteArray("desk.filter-word");
        QTest::newRow("open after a quote") << u"team=\"Web team\" open"_s << QByteArray("desk.filter-word");
        QTest::newRow("unknown tier") << u"tier=5"_s << QByteArray("desk.bad-filter");
        QTest::newRow("due on some day") << u"due=monday"_s << QByteArray("desk.bad-filter");
        QTest::newRow("due <") << u"due<2026-03-02T08:20:00Z"_s << QByteArray("desk.bad-filter");
        QTest::newRow("due without zone") << u"due<=2026-03-02T08:20:00"_s << QByteArray("desk.bad-filter");
        QTest::newRow("words that are none") << u"words=\"--, !\""_s << QByteArray("desk.bad-filter");
        QTest::newRow("team <=") << u"team<=Web"_s << QByteArray("desk.bad-filter");
        QTest::newRow("unknown solution") << u"solution=nowhere"_s << QByteArray("estate.component-unknown");
        QTest::newRow("unknown process") << u"process=party"_s << QByteArray("desk.bad-filter");
        QTest::newRow("unknown channel") << u"channel=pigeon"_s << QByteArray("desk.bad-filter");
        QTest::newRow("unknown state") << u"state=happy"_s << QByteArray("desk.no-such-state");
        QTest::newRow("unknown priority") << u"priority=9"_s << QByteArray("desk.unknown-level");
        QTest::newRow("unknown component") << u"component=nowhere"_s << QByteArray("estate.component-unknown");
        QTest::newRow("no value") << u"process="_s << QByteArray("desk.bad-filter");
        QTest::newRow("empty value") << u"process=incident,,change"_s << QByteArray("desk.bad-filter");
        QTest::newRow("empty process") << u"process=\"\""_s << QByteArray("desk.bad-filter");
        QTest::newRow("open quote") << u"team=\"Web"_s << QByteArray("desk.bad-filter");
        QTest::newRow("instant without zone") << u"opened>=2026-03-02T08:20:00"_s << QByteArray("desk.bad-filter");
        QTest::newRow("no such day") << u"opened>=2026-02-30"_s << QByteArray("desk.bad-filter");
        QTest::newRow("opened =") << u"opened=2026-03-02T08:20:00Z"_s << QByteArray("desk.bad-filter");
        QTest::newRow("state <") << u"state<open"_s << QByteArray("desk.bad-filter");
        QTest::newRow("twice") << u"state=open state=new"_s << QByteArray("desk.bad-filter");
    }

    void aFilterThatMakesNoSenseIsRefusedByName()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        const auto filter = ticketFilterFromText(text, *shippedRules(), byId);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, code);
    }

    void rowsForCsvGoByProcessAndNumber()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"=cmd|' /C calc'!A0"_s);
        ticket.description = u"two\nlines"_s;
        ticket.impact = u"high"_s;
        ticket.urgency = u"low"_s;
        ticket.requester = u"Marieke"_s;
        ticket.channel = Channel::Email;
        ticket.component = component(u"mail"_s);
        ticket = add(*m_workspace, ticket);
        ticket = move(*m_workspace, ticket, u"in progress"_s).value();
        move(*m_workspace, ticket, u"pending/vendor"_s).value();
        add(*m_workspace, draft(ProcessKind::Change, u"c"_s));
        for (int i = 2; i <= 10; ++i)
            add(*m_workspace, draft(ProcessKind::Incident, u"i"_s), at(-i));

        QList<QStringList> rows;
        const auto done = m_workspace->readNow([&](Session &session) {
            eachTicketRow(
                session, [](Id<Component> id) { return u"A%1"_s.arg(id.value); },
                [&](std::optional<Id<Component>>, const QStringList &values) { rows.append(values); });
        });
        QVERIFY2(done, why(done));
        QCOMPARE(rows.size(), 11);
        QCOMPARE(rows.at(0).first(), u"CHG-1"_s);
        QCOMPARE(rows.at(2).first(), u"INC-2"_s);
        QCOMPARE(rows.at(10).first(), u"INC-10"_s);
        QCOMPARE(rows.at(1),
                 (QStringList{u"INC-1"_s, u"incident"_s, u"=cmd|' /C calc'!A0"_s, u"pending/vendor"_s, u"high"_s,
                              u"low"_s, u"3"_s, u"A1"_s, u"Marieke"_s, QString(), QString(), u"e-mail"_s,
                              u"2026-03-02T08:00:00.000Z"_s, QString(), QString(), u"two\nlines"_s}));
        QCOMPARE(rows.at(1).size(), ticketCsvColumns().size());
    }

private:
    static Result<Id<Component>> byId(const QString &text)
    {
        if (!text.startsWith(u"id:"))
            return failure(ErrorKind::Missing, "estate.component-unknown", {{u"text"_s, text}});
        return Id<Component>(text.mid(3).toLongLong());
    }

    qint64 count(const TicketFilter &filter)
    {
        return m_workspace->readNow([&](Session &session) { return ticketCount(session, filter); }).value();
    }

    Id<Component> component(const QString &name, const std::optional<Id<Component>> &parent = {})
    {
        return m_workspace
            ->writeNow([&](Transaction &transaction) {
                return addComponent(transaction, Component{.parent = parent, .name = name});
            })
            .value();
    }

    using TwinOf = std::pair<QString, std::function<bool(const Ticket &)>>;

    /// What teams, people and components say of a ticket, beside what it says itself.
    QList<TwinOf> filtersOfPeople()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            addTeam(transaction, Team{.name = u"Web team"_s, .tier = 2});
            addTeam(transaction, Team{.name = u"Sales, \"north\""_s});
            const Organisation shop = addOrganisation(transaction, Organisation{.name = u"Shop"_s});
            addPerson(transaction, Person{.name = u"de Vries, R."_s, .organisation = shop.id});
        });
        if (!done)
            throw StoreError(done.error());
        return {
            {u"tier=2"_s, [](const Ticket &t) { return t.team == u"Web team"; }},
            {u"tier=none"_s, [](const Ticket &t) { return t.team != u"Web team"; }},
            {u"tier=1,none team=\"\""_s, [](const Ticket &t) { return !t.team; }},
            {u"organisation=Shop"_s, [](const Ticket &t) { return t.requester == u"de Vries, R."; }},
            {u"solution=id:1"_s, [](const Ticket &t) { return t.component.has_value(); }},
            {u"solution=id:1 state=open"_s,
             [](const Ticket &t) { return t.component && phaseOf(*shippedRules(), t) == Phase::Open; }},
            {u"words=T1*"_s, [](const Ticket &t) { return t.title.startsWith(u"t1"_s); }},
            {u"words=\"t7\" process=incident,request,problem,change"_s,
             [](const Ticket &t) { return t.title == u"t7"_s; }},
        };
    }

    QList<Ticket> manyTickets()
    {
        component(u"web"_s, component(u"mail"_s));
        QRandomGenerator random(11);
        const QStringList levels{u"high"_s, u"medium"_s, u"low"_s};
        const QStringList teams{u"Web team"_s, u"Sales, \"north\""_s};
        QList<Ticket> all;
        for (int i = 0; i < 60; ++i) {
            Ticket ticket = draft(allProcessKinds[random.bounded(4)], u"t%1"_s.arg(i));
            if (random.bounded(4) > 0) {
                ticket.impact = levels[random.bounded(3)];
                ticket.urgency = levels[random.bounded(3)];
            }
            if (random.bounded(3) > 0)
                ticket.component = Id<Component>(1 + random.bounded(2));
            if (random.bounded(3) > 0)
                ticket.team = teams[random.bounded(2)];
            if (i % 4 > 0)
                ticket.assignee = i % 4 == 1 ? u"Anna"_s : u"Ben"_s;
            if (i % 3 == 0)
                ticket.requester = u"de Vries, R."_s;
            if (i % 5 > 1)
                ticket.channel = i % 5 == 2 ? Channel::Phone : i % 5 == 3 ? Channel::WalkUp : Channel::Email;
            ticket = add(*m_workspace, ticket, at(random.bounded(60)));
            const Given solved{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}};
            const QStringList states{u"cancelled"_s, u"in progress"_s, u"resolved"_s, u"assess"_s};
            const auto moved = move(*m_workspace, ticket, states[random.bounded(4)], solved, at(90));
            all.append(moved ? *moved : ticket);
        }
        return all;
    }

    static QStringList sorted(QList<TicketLine> lines, const TicketOrder &order)
    {
        std::ranges::sort(lines, [&order](const TicketLine &first, const TicketLine &second) {
            return standsAbove(first, second, order);
        });
        return numbersOf(lines);
    }

    QByteArray refusal(const TicketQuestion &question)
    {
        const auto page = m_workspace->readNow([&](Session &session) { return listTickets(session, question); });
        return page ? QByteArray("listed") : page.error().code;
    }
};

QTEST_GUILESS_MAIN(TestTicketList)
#include "tst_ticket_list.moc"
