// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_list_test.h"

#include "desk/ticket_groups.h"
#include "estate/component_commands.h"
#include "estate/estate_loader.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketGroups : public TicketListTest
{
    Q_OBJECT

private Q_SLOTS:
    /// Every grouping of every list against a twin that groups by hand, and each section's list against its count.
    void everyGroupHasExactlyItsTickets()
    {
        const QList<Ticket> all = manyTickets();
        for (const TicketGrouping by : allTicketGroupings) {
            for (const TicketQuestion &question : questions()) {
                QMap<QString, QStringList> expected;
                for (const TicketLine &line : list(question).tickets) {
                    const auto ticket = std::ranges::find(all, line.id, &Ticket::id);
                    expected[valueOf(*ticket, by).value_or(u"-"_s)].append(line.number);
                }
                QCOMPARE(placed(question, by, all), expected);
                const QList<TicketGroup> groups = grouped(question, by);
                QCOMPARE(groups.size(), expected.size());
                for (const TicketGroup &group : groups) {
                    const QStringList &numbers = expected[group.value.value_or(u"-"_s)];
                    QCOMPARE(group.count, qint64(numbers.size()));
                    TicketQuestion part = question;
                    part.group = TicketGroupKey{by, group.value};
                    QCOMPARE(inPages(part), numbers);
                    QCOMPARE(among(part, all), numbers);
                    QCOMPARE(count(part), group.count);
                }
            }
        }
    }

    void groupsStandInTheOrderOfTheirField()
    {
        manyTickets();
        QCOMPARE(ordered(TicketGrouping::Priority), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"-"_s}));
        QCOMPARE(ordered(TicketGrouping::Process),
                 (QStringList{u"incident"_s, u"request"_s, u"problem"_s, u"change"_s}));
        QCOMPARE(ordered(TicketGrouping::Team), (QStringList{u"alpha"_s, u"Beta, \"north\""_s, u"gamma"_s, u"-"_s}));
        QCOMPARE(ordered(TicketGrouping::Organisation), (QStringList{u"Acme"_s, u"Zeta"_s, u"-"_s}));
        const QStringList states = ordered(TicketGrouping::State);
        QVERIFY(states.indexOf(u"new"_s) < states.indexOf(u"in progress"_s));
        QVERIFY(states.indexOf(u"in progress"_s) < states.indexOf(u"resolved"_s));
        QVERIFY(states.indexOf(u"resolved"_s) < states.indexOf(u"cancelled"_s));
        // By outline, where A2 stands before A10, and not by when they were made.
        QStringList codes;
        const ComponentTree tree = m_workspace->readNow([](Session &session) { return loadTree(session); }).value();
        for (const QString &id : ordered(TicketGrouping::Component))
            codes.append(id == u"-" ? id : tree.code(*tree.indexOf(Id<Component>(id.toLongLong()))));
        QCOMPARE(codes, (QStringList{u"A2"_s, u"A10"_s, u"B"_s, u"-"_s}));
    }

    void whatTheRulesDoNotKnowStandsBehind()
    {
        QList<TicketGroup> groups{{{}, 1}, {u"9"_s, 1}, {u"7"_s, 1}, {u"1"_s, 1}};
        sortGroups(groups, TicketGrouping::Priority, *shippedRules(), {});
        QCOMPARE(values(groups), (QStringList{u"1"_s, u"7"_s, u"9"_s, u"-"_s}));
        groups = {{u"zebra"_s, 1}, {u"closed"_s, 1}, {u"ape"_s, 1}, {u"new"_s, 1}};
        sortGroups(groups, TicketGrouping::State, *shippedRules(), {});
        QCOMPARE(values(groups), (QStringList{u"new"_s, u"closed"_s, u"ape"_s, u"zebra"_s}));
    }

    void everyGroupingHasItsName()
    {
        for (const TicketGrouping by : allTicketGroupings)
            QCOMPARE(ticketGroupingFromName(mainstay::toName(by)), std::optional(by));
        QCOMPARE(ticketGroupings().size(), std::ssize(allTicketGroupings));
        QVERIFY(!ticketGroupingFromName(u"colour"));
    }

private:
    static std::optional<QString> valueOf(const Ticket &ticket, TicketGrouping by)
    {
        switch (by) {
        case TicketGrouping::State:
            return ticket.state.state;
        case TicketGrouping::Priority:
            return ticket.priority ? std::optional(QString::number(ticket.priority->number)) : std::nullopt;
        case TicketGrouping::Team:
            return ticket.team;
        case TicketGrouping::Assignee:
            return ticket.assignee;
        case TicketGrouping::Component:
            return ticket.component ? std::optional(QString::number(ticket.component->value)) : std::nullopt;
        case TicketGrouping::Process:
            return mainstay::toName(ticket.process);
        case TicketGrouping::Organisation:
            return ticket.requester == u"Zoë" ? std::optional(u"Zeta"_s)
                : ticket.requester == u"Al"   ? std::optional(u"Acme"_s)
                                              : std::nullopt;
        }
        Q_UNREACHABLE();
    }

    QList<TicketQuestion> questions() const
    {
        TicketQuestion open;
        open.filter.open = true;
        TicketQuestion byPriority = open;
        byPriority.order = {TicketSort::Priority, SortWay::Up};
        byPriority.filter.processes = {ProcessKind::Incident, ProcessKind::Problem};
        TicketQuestion named;
        named.filter.teams = {u"alpha"_s};
        named.filter.withoutTeam = true;
        named.order = {TicketSort::Team, SortWay::Down};
        TicketQuestion found = open;
        found.words = searchQueryFromText(u"printer"_s).value();
        TicketQuestion nothing;
        nothing.words = SearchQuery();
        return {{}, open, byPriority, named, found, nothing};
    }

    QList<Ticket> manyTickets()
    {
        const QList<Id<Component>> components = estate();
        people();
        QRandomGenerator random(5);
        const QStringList levels{u"high"_s, u"medium"_s, u"low"_s};
        const QStringList teams{u"gamma"_s, u"Beta, \"north\""_s, u"alpha"_s};
        const QStringList names{u"Zoë"_s, u"Al"_s, u"de Vries, R."_s, u"Nobody's friend"_s};
        QList<Ticket> all;
        for (int i = 0; i < 80; ++i) {
            Ticket ticket = draft(allProcessKinds[random.bounded(4)], i % 3 > 0 ? u"printer %1"_s.arg(i) : u"mail"_s);
            if (random.bounded(4) > 0) {
                ticket.impact = levels[random.bounded(3)];
                ticket.urgency = levels[random.bounded(3)];
            }
            if (random.bounded(3) > 0)
                ticket.component = components[random.bounded(3)];
            if (random.bounded(4) > 0)
                ticket.team = teams[random.bounded(3)];
            if (random.bounded(3) > 0)
                ticket.assignee = names[random.bounded(4)];
            if (random.bounded(5) > 0)
                ticket.requester = names[random.bounded(4)];
            ticket = add(*m_workspace, ticket, at(random.bounded(60)));
            const Given solved{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}};
            const QStringList states{u"cancelled"_s, u"in progress"_s, u"resolved"_s, u"assess"_s};
            const auto moved = move(*m_workspace, ticket, states[random.bounded(4)], solved, at(90));
            all.append(moved ? *moved : ticket);
        }
        return all;
    }

    /// B, A10 and A2, made in this order.
    QList<Id<Component>> estate()
    {
        const auto made = m_workspace->writeNow([](Transaction &transaction) {
            const Id<Component> first = addComponent(transaction, Component{.name = u"A"_s});
            const Id<Component> second = addComponent(transaction, Component{.name = u"B"_s});
            QList<Id<Component>> parts;
            for (int i = 1; i <= 10; ++i)
                parts.append(addComponent(transaction, Component{.parent = first, .name = u"part %1"_s.arg(i)}));
            return QList<Id<Component>>{second, parts[9], parts[1]};
        });
        if (!made)
            throw StoreError(made.error());
        return *made;
    }

    void people()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            const auto add = [&transaction](const QString &name, const QString &organisation) {
                Person person;
                person.name = name;
                person.organisation = addOrganisation(transaction, Organisation{.name = organisation}).id;
                addPerson(transaction, person);
            };
            add(u"Zoë"_s, u"Zeta"_s);
            add(u"Al"_s, u"Acme"_s);
            addPerson(transaction, Person{.name = u"de Vries, R."_s});
        });
        QVERIFY2(done, why(done));
    }

    QList<TicketGroup> grouped(const TicketQuestion &question, TicketGrouping by)
    {
        const auto groups = m_workspace->readNow([&](Session &session) { return ticketGroups(session, question, by); });
        if (!groups)
            throw StoreError(groups.error());
        return *groups;
    }

    /// The numbers of the tickets by the section that each is said to stand in, newest first.
    QMap<QString, QStringList> placed(const TicketQuestion &question, TicketGrouping by, const QList<Ticket> &all)
    {
        QList<Id<Ticket>> ids;
        for (const Ticket &ticket : all)
            ids.append(ticket.id);
        const auto groups =
            m_workspace->readNow([&](Session &session) { return groupsAmong(session, question, by, ids); });
        QMap<QString, QStringList> placed;
        for (const TicketLine &line : list(question).tickets)
            placed[groups->value(line.id.value, u"?"_s).value_or(u"-"_s)].append(line.number);
        return groups->size() == list(question).tickets.size() ? placed : QMap<QString, QStringList>();
    }

    QStringList ordered(TicketGrouping by)
    {
        QList<TicketGroup> groups = grouped({}, by);
        const ComponentTree tree = m_workspace->readNow([](Session &session) { return loadTree(session); }).value();
        sortGroups(groups, by, *shippedRules(), tree);
        return values(groups);
    }

    static QStringList values(const QList<TicketGroup> &groups)
    {
        QStringList values;
        for (const TicketGroup &group : groups)
            values.append(group.value.value_or(u"-"_s));
        return values;
    }

    QStringList inPages(TicketQuestion question)
    {
        QStringList together;
        question.limit = 4;
        do {
            const TicketPage page = list(question);
            together += numbersOf(page.tickets);
            question.after = page.next;
        } while (question.after);
        return together;
    }

    qint64 count(const TicketQuestion &question)
    {
        return m_workspace->readNow([&](Session &session) { return ticketCount(session, question); }).value();
    }
};

QTEST_GUILESS_MAIN(TestTicketGroups)
#include "tst_ticket_groups.moc"
