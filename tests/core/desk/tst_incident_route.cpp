// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/follow_up_commands.h"
#include "desk/incident_route_commands.h"
#include "desk/incident_route_file.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "estate/deployment_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestIncidentRoute : public DeskTest
{
    Q_OBJECT

    template <class Fn>
    Result<void> run(Fn fn)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { fn(transaction); });
    }
    Id<Component> component(const QString &name, std::optional<Id<Component>> parent = {})
    {
        Component wanted;
        wanted.name = name;
        wanted.parent = parent;
        return m_workspace->writeNow([&](Transaction &transaction) { return addComponent(transaction, wanted); })
            .value();
    }
    Ticket incidentOf(std::optional<Id<Component>> about)
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        wanted.component = about;
        return add(*m_workspace, wanted);
    }
    static Route routeOf(const QStringList &names, std::optional<Id<Component>> solution = {})
    {
        Route route;
        route.solution = solution;
        route.name = u"Ours"_s;
        for (const QString &name : names)
            route.steps.append({0, name, RouteActor::Us, !name.startsWith(u'?'), {}});
        return route;
    }
    QStringList lines(const Ticket &ticket)
    {
        QStringList all;
        const auto steps = m_workspace->readNow([&](Session &session) { return checklistOf(session, ticket); }).value();
        for (const CheckedStep &one : steps)
            all.append((!one.settled ? u"[ ] "_s : one.settled->isDone ? u"[x] "_s : u"[-] "_s) + one.step.name);
        return all;
    }
    Result<void> settle(const Ticket &ticket, int number, const StepVerdict &verdict = {})
    {
        return run([&](Transaction &transaction) { settleStep(transaction, ticket, number, verdict, at(3)); });
    }

private Q_SLOTS:
    void aTicketFollowsItsSolutionsRouteElseTheWorkspacesElseTheShippedOne()
    {
        const Id<Component> sales = component(u"Sales"_s);
        const Id<Component> shop = component(u"Shop"_s, sales);
        const Ticket ticket = incidentOf(shop);
        const QStringList shipped = lines(ticket);
        QCOMPARE(shipped.size(), 10);
        QVERIFY(shipped.contains(u"[ ] Inform the development team"_s));
        QVERIFY(run([](Transaction &transaction) { setRoute(transaction, routeOf({u"Look"_s, u"Mend"_s})); }));
        QCOMPARE(lines(ticket), (QStringList{u"[ ] Look"_s, u"[ ] Mend"_s}));
        QVERIFY(run([&](Transaction &transaction) { setRoute(transaction, routeOf({u"Call Eva"_s}, sales)); }));
        QCOMPARE(lines(ticket), QStringList{u"[ ] Call Eva"_s});
        QVERIFY(run([&](Transaction &transaction) { removeRoute(transaction, sales); }));
        QCOMPARE(lines(ticket), (QStringList{u"[ ] Look"_s, u"[ ] Mend"_s}));
        const auto part = run([&](Transaction &transaction) { setRoute(transaction, routeOf({u"Call Eva"_s}, shop)); });
        QCOMPARE(part.error().code, "desk.part-of-solution");
        QCOMPARE(lines(add(*m_workspace, draft(ProcessKind::Request, u"A desk"_s))), QStringList());
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void whatWasTickedKeepsItsWordsWhenTheRouteChanges()
    {
        QVERIFY(run([](Transaction &transaction) {
            setRoute(transaction, routeOf({u"Look"_s, u"Ask"_s, u"Mend"_s}));
        }));
        const Ticket ticket = incidentOf({});
        QVERIFY(settle(ticket, 2, {true, {}, {}}));
        QCOMPARE(settle(ticket, 3, {false, u"  "_s, {}}).error().code, "desk.reason-missing");
        QVERIFY(settle(ticket, 3, {false, u"it mended itself"_s, {}}));
        Route changed = m_workspace->readNow([](Session &session) { return findRoute(session, {}); }).value().value();
        QVERIFY(run([](Transaction &transaction) {
            setRoute(transaction, routeOf({u"Mend"_s, u"Look"_s, u"Tell"_s}));
        }));
        QCOMPARE(lines(ticket), (QStringList{u"[-] Mend"_s, u"[x] Ask"_s, u"[ ] Look"_s, u"[ ] Tell"_s}));
        const auto kept = m_workspace->readNow([](Session &session) { return findRoute(session, {}); }).value().value();
        QCOMPARE(kept.steps[1].id, changed.steps[0].id); // the same step, in another place
        QCOMPARE(undone(*m_workspace), "desk.set-route");
        QCOMPARE(lines(ticket), (QStringList{u"[ ] Look"_s, u"[x] Ask"_s, u"[-] Mend"_s}));
        QCOMPARE(undone(*m_workspace), "desk.skip-step");
        QCOMPARE(lines(ticket).last(), u"[ ] Mend"_s);
    }

    void aStepIsSettledOnceAndNamesWhatItLedTo()
    {
        const Ticket ticket = incidentOf({});
        const Ticket change = add(*m_workspace, draft(ProcessKind::Change, u"Mend it"_s));
        const Id<Component> shop = component(u"Shop"_s);
        Deployment wanted;
        wanted.component = shop;
        wanted.productVersion = u"2"_s;
        wanted.deployed = morning(2);
        const auto deployment = m_workspace->writeNow([&](Transaction &transaction) {
            wanted.environment = environments(transaction).last().id;
            return recordDeployment(transaction, wanted);
        });
        QVERIFY2(deployment, why(deployment));
        QVERIFY(settle(ticket, 8, {true, {}, {u"chg-1"_s, u"deployment:1"_s, u"CHG-1"_s}}));
        const auto settled =
            m_workspace->readNow([&](Session &session) { return settledSteps(session, ticket.id); }).value();
        QCOMPARE(settled.first().produced, u"CHG-1, deployment 1"_s);
        QCOMPARE(settled.first().who, u"anna"_s);
        const auto twice = settle(ticket, 8);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QCOMPARE(twice.error().code, "desk.step-settled");
        QCOMPARE(twice.error().facts.value(u"who"_s).toString(), u"anna"_s);
        QCOMPARE(settle(ticket, 1, {true, {}, {u"CHG-7"_s}}).error().code, "desk.produced-unknown");
        QCOMPARE(settle(ticket, 1, {true, {}, {u"deployment 9"_s}}).error().code, "desk.produced-unknown");
        QCOMPARE(settle(ticket, 11).error().code, "desk.no-such-step");
        const auto open = run([&](Transaction &transaction) { reopenStep(transaction, ticket, 1); });
        QCOMPARE(open.error().code, "desk.step-open");
        QVERIFY(run([&](Transaction &transaction) { linkStep(transaction, ticket, 8, {u"INC-1"_s, u"chg-1"_s}); }));
        const auto linked =
            m_workspace->readNow([&](Session &session) { return settledSteps(session, ticket.id); }).value();
        QCOMPARE(linked.first().produced, u"CHG-1, deployment 1, INC-1"_s);
        const auto early = run([&](Transaction &transaction) { linkStep(transaction, ticket, 1, {u"CHG-1"_s}); });
        QCOMPARE(early.error().code, "desk.step-open");
        QVERIFY(run([&](Transaction &transaction) { reopenStep(transaction, ticket, 8); }));
        QVERIFY(lines(ticket)[7].startsWith(u"[ ]"));
    }

    void closingWithOpenStepsIsAllowedUnlessTheProcessSaysOtherwise()
    {
        const Ticket ticket = incidentOf({});
        const auto resolved = move(*m_workspace, ticket, u"resolved"_s,
                                   {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}});
        QVERIFY2(resolved, why(resolved));
        auto strict = std::make_shared<DeskRules>(*shippedRules());
        Process incident = strict->process(ProcessKind::Incident);
        for (State &state : incident.states)
            state.needsRoute = state.name == u"closed";
        strict->ship(incident);
        const auto refused = m_workspace->writeNow([&](Transaction &transaction) {
            return moveTicket(transaction, *strict, *resolved, {.to = {u"closed"_s, {}}}, at(7));
        });
        QCOMPARE(refused.error().code, "desk.route-open");
        QCOMPARE(refused.error().facts.value(u"steps"_s).toArray().size(), 7);
        const auto closed = move(*m_workspace, *resolved, u"closed"_s, {}, at(8));
        QVERIFY2(closed, why(closed));
    }

    void aRouteFileIsReadToTheLetter()
    {
        const auto shipped = shippedRoute();
        QVERIFY2(shipped, why(shipped));
        QCOMPARE(routeFromJson(QJsonDocument(toJson(*shipped)).toJson()).value(), *shipped);
        QVERIFY(!routeFromJson("{\"name\":\"x\",\"steps\":[]}"));
        QVERIFY(!routeFromJson("{\"name\":\"x\",\"steps\":[{\"name\":\"a\",\"actor\":\"nobody\"}]}"));
        QVERIFY(!routeFromJson("{\"name\":\"x\",\"steps\":[{\"name\":\"a\",\"actor\":\"us\"},"
                               "{\"name\":\"A\",\"actor\":\"us\"}]}"));
        QVERIFY(!routeFromJson("{\"name\":\"x\",\"steps\":[{\"name\":\"a\",\"actor\":\"us\",\"why\":1}]}"));
        QByteArray many = "{\"name\":\"x\",\"steps\":[";
        for (int i = 0; i <= MostRouteSteps; ++i)
            many += QByteArray(i ? "," : "") + "{\"name\":\"s" + QByteArray::number(i) + "\",\"actor\":\"us\"}";
        QVERIFY(!routeFromJson(many + "]}"));
    }

    void followUpActionsOutliveTheTicket()
    {
        const Ticket ticket = incidentOf({});
        const auto resolved = move(*m_workspace, ticket, u"resolved"_s,
                                   {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}});
        const Ticket closed = move(*m_workspace, *resolved, u"closed"_s, {}, at(8)).value();
        FollowUp draft;
        draft.text = u"Renew  the disk"_s;
        draft.owner = u"Bob"_s;
        const auto incomplete = run([&](Transaction &transaction) { addFollowUp(transaction, closed, draft, at(9)); });
        QCOMPARE(incomplete.error().code, "desk.follow-up-incomplete");
        QCOMPARE(incomplete.error().facts.value(u"field"_s).toString(), u"day"_s);
        draft.day = QDate(2026, 4, 1);
        const auto added = m_workspace->writeNow(
            [&](Transaction &transaction) { return addFollowUp(transaction, closed, draft, at(9)); });
        QVERIFY2(added, why(added));
        QCOMPARE(added->text, u"Renew the disk"_s);
        QCOMPARE(added->ticketNumber, u"INC-1"_s);
        const auto count = [this](FollowUps which) {
            return m_workspace->readNow([which](Session &session) { return listFollowUps(session, which, 1); })
                .value()
                .total;
        };
        QCOMPARE(count(FollowUps::Open), 1);
        QVERIFY(run([&](Transaction &transaction) { doFollowUp(transaction, *added, at(10)); }));
        QCOMPARE(count(FollowUps::Open), 0);
        QCOMPARE(count(FollowUps::All), 1);
        const auto stale = run([&](Transaction &transaction) { removeFollowUp(transaction, *added); });
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        QCOMPARE(undone(*m_workspace), "desk.do-follow-up");
        QCOMPARE(count(FollowUps::Open), 1);
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void whoClosesSecondIsToldWhoWasFirstAndNothingIsCountedTwice()
    {
        const Ticket ticket = incidentOf({});
        const Given fixed{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}};
        QVERIFY(move(*m_workspace, ticket, u"resolved"_s, fixed, {morning(5), morning(5), u"bob"_s}));
        const qsizetype entries = logOf(*m_workspace, ticket).size();
        const auto other = openDesk(m_location->text(), Making::OpenOnly);
        const auto second = move(*other, ticket, u"resolved"_s,
                                 {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"another"_s}}, at(6));
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(second.error().code, "desk.moved-by-other");
        const QJsonObject facts = second.error().facts;
        QCOMPARE(facts.value(u"who"_s).toString(), u"bob"_s);
        QCOMPARE(facts.value(u"at"_s).toString(), toIso(morning(5)));
        QCOMPARE(facts.value(u"solution"_s).toString(), u"restarted"_s);
        QCOMPARE(logOf(*m_workspace, ticket).size(), entries);
        // Who says just the same is second all the same: the instant of the first stands.
        QCOMPARE(move(*other, ticket, u"resolved"_s, fixed, at(5)).error().code, "desk.moved-by-other");
        QCOMPARE(stored(*m_workspace, ticket.number)->resolved, morning(5));
        // A move to elsewhere is the plain conflict that it was.
        QCOMPARE(move(*other, ticket, u"cancelled"_s, {}, at(6)).error().kind, ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestIncidentRoute)
#include "tst_incident_route.moc"
