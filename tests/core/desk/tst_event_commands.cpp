// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_commands.h"
#include "desk/event_store.h"
#include "desk/workspace_rules.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEventCommands : public DeskTest
{
    Q_OBJECT

    WorkspaceOptions options() const override { return workspaceOptions(shippedRules()); }

    static MonitoringEvent problem(int minute, const QString &thing = u"web"_s,
                                   EventSeverity severity = EventSeverity::Exception)
    {
        return {.source = u"icinga"_s,
                .fingerprint = thing,
                .names = {thing},
                .severity = severity,
                .status = EventStatus::Problem,
                .happened = morning(minute),
                .title = thing + u" is down"_s,
                .text = u"No answer."_s,
                .raw = u"{}"_s};
    }
    static MonitoringEvent recovery(int minute, const QString &thing = u"web"_s)
    {
        MonitoringEvent told = problem(minute, thing);
        told.status = EventStatus::Recovery;
        told.text = u"It answers."_s;
        return told;
    }
    EventReport take(const std::vector<MonitoringEvent> &events, int now = 600)
    {
        const EventWords words{u"Again"_s, u"Recovered"_s, u"May be resolved"_s, u"Flaps"_s};
        const auto report = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("import.icinga");
            const EventReport taken =
                takeEvents(transaction, *shippedRules(), shippedEventRules().value(), events, words, morning(now));
            transaction.describe("import.icinga");
            return taken;
        });
        if (!report)
            throw StoreError(report.error());
        return *report;
    }
    Id<Component> component(const QString &name, std::optional<Id<Component>> parent = {})
    {
        return *m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("estate.add-component");
            return Id<Component>(insertRow(transaction, u"component"_s,
                                           {{u"name"_s, name},
                                            {u"kind"_s, u"component"_s},
                                            {u"parent_id"_s, parent ? QVariant(parent->value) : QVariant()},
                                            {u"rank"_s, qint64(1024)}}));
        });
    }
    QList<StoredEvent> events()
    {
        return *m_workspace->readNow([](Session &session) { return listEvents(session, {.limit = 1000}); });
    }
    /// What followed from each event, oldest first.
    QStringList verdicts()
    {
        QStringList verdicts;
        for (const StoredEvent &stored : events())
            verdicts.prepend(toName(stored.verdict));
        return verdicts;
    }
    qint64 tickets()
    {
        return *m_workspace->readNow([](Session &session) { return session.number(u"SELECT count(*) FROM ticket"_s); });
    }
    Ticket incident(const QString &number = u"INC-1"_s) { return stored(*m_workspace, number).value(); }

private Q_SLOTS:
    void anExceptionOpensAnIncidentOfItsComponent()
    {
        const Id<Component> web = component(u"web"_s);
        const EventReport report = take({problem(0), problem(5, u"unknown"_s)});
        QCOMPARE(report.opened, 2);
        QCOMPARE(report.unmatched, 1);
        const Ticket opened = incident();
        QCOMPARE(opened.title, u"web is down"_s);
        QCOMPARE(opened.component.value(), web);
        QCOMPARE(opened.channel.value(), Channel::Monitoring);
        QVERIFY(!opened.requester);
        QCOMPARE(opened.opened, morning(0));
        const LogEntry entry = logOf(*m_workspace, opened).first();
        QCOMPARE(entry.origin, Origin::Rule);
        QCOMPARE(entry.visibility, Visibility::Internal);
        QCOMPARE(entry.who, u"icinga"_s);
        QVERIFY(!incident(u"INC-2"_s).component);
        QCOMPARE(events().last().number.value(), u"INC-1"_s);
    }

    void theSameEventsAgainChangeNothing()
    {
        const std::vector<MonitoringEvent> told{problem(0), recovery(20), problem(100), problem(100)};
        QCOMPARE(take(told).unchanged, 1);
        const auto journal = [this] {
            return *m_workspace->readNow(
                [](Session &session) { return session.number(u"SELECT count(*) FROM journal"_s); });
        };
        const qint64 before = journal();
        QCOMPARE(take(told), (EventReport{.unchanged = 4}));
        QCOMPARE(journal(), before);
    }

    void aRecoveryResolvesWhatNobodyHasTouched()
    {
        take({problem(0)});
        QCOMPARE(take({recovery(20)}).resolved, 1);
        const Ticket resolved = incident();
        QCOMPARE(resolved.state.state, u"resolved"_s);
        QCOMPARE(resolved.resolutionCode.value(), u"recovered by itself"_s);
        QCOMPARE(resolved.resolved.value(), morning(20));
        QCOMPARE(logOf(*m_workspace, resolved).last().text, u"Recovered: It answers."_s);
        QCOMPARE(logOf(*m_workspace, resolved).last().origin, Origin::Rule);
        QCOMPARE(takeBack(), "import.icinga");
        QCOMPARE(incident().state.state, u"new"_s);
        QCOMPARE(take({recovery(20)}).resolved, 1);
    }

    void whatAPersonTouchedIsOnlyOffered()
    {
        take({problem(0)});
        QVERIFY(say(*m_workspace, incident(), u"I am looking."_s));
        const EventReport report = take({recovery(20)});
        QCOMPARE(report.resolved, 0);
        QCOMPARE(report.entries, 1);
        QCOMPARE(incident().state.state, u"new"_s);
        QCOMPARE(logOf(*m_workspace, incident()).last().text, u"May be resolved: It answers."_s);
        QCOMPARE(verdicts().last(), u"offered"_s);
    }

    void whileItIsOpenNoOtherIsOpened()
    {
        take({problem(0)});
        const EventReport report = take({problem(1), problem(2, u"web"_s, EventSeverity::Warning), problem(30)});
        QCOMPARE(report.opened, 0);
        QCOMPARE(report.entries, 2);
        QCOMPARE(verdicts(), (QStringList{u"opened"_s, u"repeated"_s, u"added"_s, u"added"_s}));
        QCOMPARE(tickets(), 1);
    }

    void keysDifferBySourceAndThing()
    {
        MonitoringEvent other = problem(1);
        other.source = u"zabbix"_s;
        QCOMPARE(take({problem(0), other, problem(2, u"db"_s)}).opened, 3);
    }

    void flappingStaysOneIncident_data()
    {
        QTest::addColumn<bool>("isOneFile");
        QTest::newRow("in one file") << true;
        QTest::newRow("one by one") << false;
    }
    void flappingStaysOneIncident()
    {
        QFETCH(bool, isOneFile);
        std::vector<MonitoringEvent> all;
        for (int minute = 0; minute < 20; minute += 2) {
            all.push_back(problem(minute));
            all.push_back(recovery(minute + 1));
        }
        if (isOneFile)
            take(all);
        else
            for (const MonitoringEvent &told : all)
                take({told}, int((told.happened - morning(0)) / std::chrono::minutes(1)));
        QCOMPARE(tickets(), 1);
        QCOMPARE(verdicts().mid(0, 6),
                 (QStringList{u"opened"_s, u"resolved"_s, u"reopened"_s, u"resolved"_s, u"reopened"_s, u"flapping"_s}));
        QCOMPARE(verdicts().count(u"flapping"_s), 15);
        int told = 0;
        for (const LogEntry &entry : logOf(*m_workspace, incident()))
            told += entry.text.startsWith(u"Flaps"_s) ? 1 : 0;
        QCOMPARE(told, 1);
        // A file of the past tells that it has kept quiet since; live, the next recovery does.
        QCOMPARE(incident().state.state, isOneFile ? u"resolved"_s : u"new"_s);
        if (!isOneFile) {
            take({problem(40), recovery(60)}, 61);
            QCOMPARE(incident().state.state, u"resolved"_s);
            QCOMPARE(tickets(), 1);
        }
    }

    void reopenedByARuleIsMarkedADeviation()
    {
        take({problem(0), recovery(1), problem(2)});
        const LogEntry last = logOf(*m_workspace, incident()).last();
        QCOMPARE(last.state.state, u"new"_s);
        QVERIFY(last.isDeviation && last.origin == Origin::Rule);
        QVERIFY(!incident().resolved && !incident().resolutionCode);
        QCOMPARE(take({problem(100)}).opened, 0);
        QVERIFY(move(*m_workspace, incident(), u"cancelled"_s));
        QCOMPARE(take({recovery(110), problem(120)}).opened, 1);
    }

    void duringPlannedWorkEventsAreLoggedAndOpenNothing()
    {
        const Id<Component> system = component(u"shop"_s);
        component(u"web"_s, system);
        Ticket change = draft(ProcessKind::Change, u"New release"_s);
        change.component = system;
        change.fields = {{u"start"_s, toIso(morning(60))},
                         {u"end"_s, toIso(morning(120))},
                         {u"impact"_s, u"short"_s},
                         {u"outage"_s, u"yes"_s},
                         {u"fallback"_s, u"the old release"_s}};
        const Ticket planned = add(*m_workspace, change);
        take({problem(70)});
        QCOMPARE(verdicts(), QStringList{u"opened"_s}); // nobody has agreed to it yet
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.move-ticket");
            Ticket scheduled = planned;
            scheduled.state = {u"scheduled"_s, {}};
            updateTicket(transaction, planned, scheduled, Phase::Open);
        }));
        const EventReport report =
            take({problem(60, u"shop"_s), problem(119, u"shop"_s), problem(120, u"shop"_s), recovery(121, u"shop"_s)});
        QCOMPARE(report.maintenance, 2);
        QCOMPARE(report.opened, 1);
        QCOMPARE(incident(u"INC-2"_s).opened, morning(120));
        QCOMPARE(take({recovery(90)}).resolved, 1);
        QCOMPARE(take({problem(110)}).maintenance, 1); // it stands in the system
        MonitoringEvent down = problem(200, u"db"_s);
        down.isInDowntime = true;
        QCOMPARE(take({down}).maintenance, 1);
    }

    void aRecoveryThatNamesItsProblemAloneFindsIt()
    {
        MonitoringEvent failed = problem(0);
        failed.externalId = u"5"_s;
        MonitoringEvent ended = recovery(10, QString());
        ended.externalId = u"6"_s;
        ended.answers = u"5"_s;
        ended.names = {};
        take({failed});
        QCOMPARE(take({ended}).resolved, 1);
        QCOMPARE(events().first().fingerprint, u"web"_s);
        MonitoringEvent lost = ended;
        lost.answers = u"4711"_s;
        lost.happened = morning(11);
        QCOMPARE(take({lost}).added, 1);
        QCOMPARE(verdicts().last(), u"logged"_s);
        MonitoringEvent second = problem(50, u"db"_s);
        second.externalId = u"7"_s;
        ended.answers = u"7"_s;
        ended.happened = morning(55);
        QCOMPARE(take({ended, second}).resolved, 1);
    }

    void aComponentIsKnownByAttributeBeforeName()
    {
        component(u"web"_s);
        const Id<Component> other = component(u"Shop front"_s);
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("estate.set-attribute");
            insertRow(transaction, u"component_attribute"_s,
                      {{u"component_id"_s, other.value}, {u"name"_s, u"monitoring"_s}, {u"value"_s, u"web"_s}});
        }));
        take({problem(0)});
        QCOMPARE(incident().component.value(), other);
        component(u"twin"_s);
        component(u"twin"_s);
        QCOMPARE(take({problem(0, u"twin"_s)}).unmatched, 1);
    }

    void whatIsToldTooLateIsOnlyLogged()
    {
        take({problem(10)});
        QCOMPARE(take({recovery(9), problem(5)}), (EventReport{.added = 2, .unmatched = 2}));
        QCOMPARE(incident().state.state, u"new"_s);
    }

    void anImportIsUndoneWhole()
    {
        take({problem(0), recovery(1), problem(2), problem(3, u"db"_s)});
        QCOMPARE(takeBack(), "import.icinga");
        QCOMPARE(tickets(), 0);
        QVERIFY(events().isEmpty());
        QCOMPARE(take({problem(0)}).opened, 1);
    }

    void aHundredThousandEventsComeInInATime()
    {
        std::vector<MonitoringEvent> all;
        for (int at = 0; at < 100'000; ++at) {
            const QString thing = u"host %1"_s.arg(at % 2000);
            all.push_back(at / 2000 % 2 ? recovery(at / 20, thing) : problem(at / 20, thing));
            if (at % 2000 >= 50)
                all.back().severity = EventSeverity::Information;
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(take(all, 10'000).added, 100'000);
        qInfo() << "100,000 events:" << timer.elapsed() << "ms," << tickets() << "incidents";
        QVERIFY2(timer.elapsed() < 300'000, qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        QCOMPARE(take(all, 10'000).unchanged, 100'000);
        qInfo() << "again:" << timer.elapsed() << "ms";
    }
};

QTEST_GUILESS_MAIN(TestEventCommands)
#include "tst_event_commands.moc"
