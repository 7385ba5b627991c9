// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_commands.h"
#include "desk/desk_rule_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk/ticket_list.h"
#include "desk/ticket_relations.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/estate_loader.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestStakeholders : public DeskTest
{
    Q_OBJECT

    Id<Component> m_sales;
    Id<Component> m_shop;
    Id<Component> m_base;

    void prepare() override
    {
        const auto made = m_workspace->writeNow([this](Transaction &transaction) {
            addPerson(transaction, Person{.name = u"Eva"_s});
            addPerson(transaction, Person{.name = u"Bob"_s});
            addOrganisation(transaction, Organisation{.name = u"Acme"_s});
            m_sales = addComponent(transaction, named(u"Sales"_s));
            m_shop = addComponent(transaction, named(u"Shop"_s, m_sales));
            m_base = addComponent(transaction, named(u"Base"_s, m_sales));
            Dependency needs;
            needs.dependent = m_shop;
            needs.provider = m_base;
            addDependency(transaction, needs);
        });
        QVERIFY2(made, why(made));
    }
    static Component named(const QString &name, std::optional<Id<Component>> parent = {})
    {
        Component component;
        component.name = name;
        component.parent = parent;
        return component;
    }
    template <class Fn>
    Result<void> run(Fn fn)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { fn(transaction); });
    }
    Ticket incident()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        wanted.component = m_base;
        return add(*m_workspace, wanted);
    }
    Result<void> major(const Ticket &ticket, const QString &reason = u"all shops"_s)
    {
        return run([&](Transaction &transaction) { setMajor(transaction, *shippedRules(), ticket, reason, at(2)); });
    }
    QStringList list(const Ticket &ticket)
    {
        QStringList names;
        const auto all =
            m_workspace->readNow([&](Session &session) { return stakeholdersOf(session, ticket.id); }).value();
        for (const TicketStakeholder &one : all)
            names.append(one.who.name + (one.lastTold ? u" told "_s + toIso(*one.lastTold) : QString()));
        return names;
    }
    QStringList filtered(const QString &text)
    {
        const auto filter = ticketFilterFromText(text, *shippedRules(), {});
        if (!filter)
            return {QString::fromUtf8(filter.error().code)};
        TicketQuestion question;
        question.filter = *filter;
        QStringList numbers;
        const auto page =
            m_workspace->readNow([&](Session &session) { return listTickets(session, question); }).value();
        for (const TicketLine &line : page.tickets)
            numbers.append(line.number + (line.isMajor ? u"!"_s : QString()));
        return numbers;
    }

private Q_SLOTS:
    void aMajorIncidentIsMajorInWhatItIsMergedInto()
    {
        const Ticket first = incident();
        const Ticket survivor = incident();
        QVERIFY(major(first));
        QVERIFY(run([&](Transaction &transaction) {
            setStakeholder(transaction, first, {u"Eva"_s, {}, u"board"_s, {}});
            setStakeholder(transaction, survivor, {u"Bob"_s, {}, {}, {}});
        }));
        const auto merged = m_workspace->writeNow([&](Transaction &transaction) {
            return mergeTicket(transaction, *shippedRules(), stored(*m_workspace, first.number).value(), survivor,
                               at(30));
        });
        QVERIFY2(merged, why(merged));
        const auto isMajor = [&] {
            return m_workspace->readNow([&](Session &session) { return majorIncident(session, survivor.id); }).value();
        };
        QVERIFY(isMajor());
        QCOMPARE(isMajor()->reason, u"all shops"_s);
        QCOMPARE(list(survivor), (QStringList{u"Bob"_s, u"Eva"_s}));
        QCOMPARE(undone(*m_workspace), "desk.merge-ticket");
        QVERIFY(!isMajor());
        QCOMPARE(list(survivor), QStringList{u"Bob"_s});
    }

    void aMajorIncidentBringsItsSolutionsStakeholders()
    {
        QVERIFY(run([this](Transaction &transaction) {
            setStakeholder(transaction, m_sales, {u"eva"_s, {}, u"owner"_s, u"phone, at once"_s});
            setStakeholder(transaction, m_sales, {u"Acme"_s, {}, {}, {}});
        }));
        const Ticket ticket = incident();
        QVERIFY(major(ticket));
        QCOMPARE(list(ticket), (QStringList{u"Acme"_s, u"Eva"_s}));
        const auto set = m_workspace->readNow([&](Session &session) { return majorIncident(session, ticket.id); });
        QCOMPARE(set.value()->who, u"anna"_s);
        QCOMPARE(set.value()->reason, u"all shops"_s);
        QCOMPARE(logOf(*m_workspace, ticket).last().visibility, Visibility::Internal);
        QCOMPARE(undone(*m_workspace), "desk.set-major");
        QCOMPARE(list(ticket), QStringList());
        QVERIFY(!m_workspace->readNow([&](Session &session) { return majorIncident(session, ticket.id); }).value());
        QCOMPARE(redone(*m_workspace), "desk.set-major");
        QVERIFY(run([&](Transaction &transaction) { endMajor(transaction, *shippedRules(), ticket, at(9)); }));
        QCOMPARE(list(ticket).size(), 2);
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void onlyAnIncidentIsMajorAndOnlyForAReason()
    {
        QCOMPARE(major(incident(), u" "_s).error().code, "desk.reason-missing");
        QCOMPARE(major(add(*m_workspace, draft(ProcessKind::Request, u"A desk"_s))).error().code,
                 "desk.major-not-incident");
    }

    void listsAndRulesTellMajorIncidentsApart()
    {
        const Ticket first = incident();
        incident();
        QVERIFY(major(first));
        QCOMPARE(filtered(u"major=yes"_s), QStringList{u"INC-1!"_s});
        QCOMPARE(filtered(u"major=no state=open"_s), QStringList{u"INC-2"_s});
        QCOMPARE(filtered({}), (QStringList{u"INC-2"_s, u"INC-1!"_s}));
        QCOMPARE(filtered(u"major=perhaps"_s), QStringList{u"desk.bad-filter"_s});
        TicketFilter filter;
        filter.major = true;
        QCOMPARE(toText(filter), u"major=yes"_s);
        DeskRule rule;
        rule.name = u"Major ones are urgent"_s;
        rule.isEnabled = true;
        rule.when.what = RuleEvent::Edited;
        rule.filter.major = true;
        rule.then.impact = u"high"_s;
        rule.then.urgency = u"high"_s;
        const auto ruled = run([&](Transaction &transaction) {
            recordTrial(transaction, setRule(transaction, rule, {}), {}, morning(), 0);
            switchRule(transaction, rule.name, RuleSwitch::Enabled);
        });
        QVERIFY2(ruled, why(ruled));
        const Ticket third = incident();
        QVERIFY(major(third));
        QCOMPARE(stored(*m_workspace, third.number)->priority->rank, 1);
        QCOMPARE(stored(*m_workspace, first.number)->priority, std::nullopt);
    }

    void eachUpdateRemembersWhoWasTold()
    {
        const Ticket ticket = incident();
        const auto tell = [&](const QStringList &names, int minute) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                return tellStakeholders(transaction, *shippedRules(), ticket, u"We are on it"_s, names, at(minute));
            });
        };
        QCOMPARE(tell({}, 3).error().code, "desk.nobody-to-tell");
        QVERIFY(run([&](Transaction &transaction) {
            setStakeholder(transaction, ticket, {u"Eva"_s, {}, {}, {}});
            setStakeholder(transaction, ticket, {u"Bob"_s, {}, {}, {}});
        }));
        QCOMPARE(tell({u"Acme"_s}, 3).error().code, "desk.not-a-stakeholder");
        const auto told = tell({u"eva"_s, u"Eva"_s}, 4);
        QVERIFY2(told, why(told));
        QCOMPARE(told->visibility, Visibility::Public);
        QCOMPARE(list(ticket), (QStringList{u"Bob"_s, u"Eva told "_s + toIso(morning(4))}));
        QVERIFY(tell({}, 5));
        QCOMPARE(list(ticket)[0], u"Bob told "_s + toIso(morning(5)));
        QCOMPARE(m_workspace->readNow([&](Session &session) { return toldOf(session, ticket.id); }).value().size(), 3);
        QCOMPARE(undone(*m_workspace), "desk.tell-stakeholders");
        QCOMPARE(list(ticket), (QStringList{u"Bob"_s, u"Eva told "_s + toIso(morning(4))}));
        const auto unknown = run([&](Transaction &transaction) {
            setStakeholder(transaction, ticket, {u"Zoe"_s, {}, {}, {}});
        });
        QCOMPARE(unknown.error().code, "desk.stakeholder-unknown");
        QVERIFY(run([&](Transaction &transaction) { removeStakeholder(transaction, ticket, u"bob"_s); }));
        QCOMPARE(list(ticket).size(), 1);
    }

    void whatIsComputedAndWhatPeopleAddedStayApart()
    {
        const Ticket ticket = incident();
        const auto estate = m_workspace->readNow(loadEstate);
        QVERIFY2(estate, why(estate));
        const Impact impact = computedImpact(**estate, ticket);
        QCOMPARE(impact.impacted.size(), 1);
        QCOMPARE((*estate)->tree().component(impact.impacted.front().component).id, m_shop);
        QVERIFY(run([&](Transaction &transaction) { addAffected(transaction, ticket, m_sales, at(2)); }));
        QVERIFY(run([&](Transaction &transaction) { addAffected(transaction, ticket, m_sales, at(3)); }));
        const auto added = [&] {
            return m_workspace->readNow([&](Session &session) { return affectedBy(session, ticket.id); }).value();
        };
        QCOMPARE(added().size(), 1);
        QCOMPARE(added().first().who, u"anna"_s);
        QCOMPARE(added().first().happened, morning(2));
        const auto itself = run([&](Transaction &transaction) { addAffected(transaction, ticket, m_base, at(2)); });
        QCOMPARE(itself.error().code, "desk.affects-itself");
        const auto computed = run([&](Transaction &transaction) { removeAffected(transaction, ticket, m_shop); });
        QCOMPARE(computed.error().code, "desk.not-added");
        QVERIFY(run([&](Transaction &transaction) { removeAffected(transaction, ticket, m_sales); }));
        QCOMPARE(added().size(), 0);
        QCOMPARE(undone(*m_workspace), "desk.remove-affected");
        QCOMPARE(added().size(), 1);
        QCOMPARE(faults(*m_workspace), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStakeholders)
#include "tst_stakeholders.moc"
