// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestEventRules : public QObject
{
    Q_OBJECT

    static EventRules rules() { return shippedEventRules().value(); }
    static Instant minute(int minutes) { return fromMilliseconds(1'772'438'400'000) + std::chrono::minutes(minutes); }
    static MonitoringEvent problem(int at, EventSeverity severity = EventSeverity::Exception)
    {
        return {.severity = severity, .status = EventStatus::Problem, .happened = minute(at)};
    }
    static MonitoringEvent recovery(int at) { return {.status = EventStatus::Recovery, .happened = minute(at)}; }
    static EventHistory after(const QList<MonitoringEvent> &all, IncidentStand stand)
    {
        EventHistory history;
        for (const MonitoringEvent &one : all)
            addToHistory(rules(), history, one);
        history.stand = stand;
        return history;
    }
    static QString verdict(const EventHistory &before, const MonitoringEvent &now, bool isMaintenance = false)
    {
        return toName(verdictOf(rules(), before, now, isMaintenance));
    }

private Q_SLOTS:
    void theShippedRulesAreAsTheFieldSays()
    {
        QCOMPARE(rules().flappingChanges, 5);
        QCOMPARE(rules().flappingWithin, std::chrono::minutes(10));
        QCOMPARE(severityOf(rules(), u"Critical"_s), EventSeverity::Exception);
        QCOMPARE(severityOf(rules(), u"warning"_s), EventSeverity::Warning);
        QCOMPARE(severityOf(rules(), u"none"_s), EventSeverity::Information);
        QCOMPARE(severityOf(rules(), u"what nobody knows"_s), EventSeverity::Exception);
        QCOMPARE(severityOf(rules(), QString()), EventSeverity::Exception);
    }

    void anExceptionOpensAndWhatIsLessDoesNot()
    {
        QCOMPARE(verdict({}, problem(0)), u"opened"_s);
        QCOMPARE(verdict({}, problem(0, EventSeverity::Warning)), u"logged"_s);
        QCOMPARE(verdict({}, problem(0, EventSeverity::Information)), u"logged"_s);
        QCOMPARE(verdict({}, recovery(0)), u"logged"_s);
    }

    void whileItIsOpenOnlyChangesAreTold()
    {
        const EventHistory open = after({problem(0)}, IncidentStand::Open);
        QCOMPARE(verdict(open, problem(1)), u"repeated"_s);
        QCOMPARE(verdict(open, problem(1, EventSeverity::Warning)), u"added"_s);
        QCOMPARE(verdict(open, recovery(1)), u"resolved"_s);
        EventHistory touched = open;
        touched.isTouched = true;
        QCOMPARE(verdict(touched, recovery(1)), u"offered"_s);
        QCOMPARE(verdict(after({problem(0), recovery(1)}, IncidentStand::Open), recovery(2)), u"repeated"_s);
    }

    void whatComesBackAtOnceIsTheSameIncident()
    {
        EventHistory resolved = after({problem(0), recovery(1)}, IncidentStand::RecoveredByItself);
        resolved.resolved = minute(1);
        QCOMPARE(verdict(resolved, problem(11)), u"reopened"_s);
        QCOMPARE(verdict(resolved, problem(12)), u"opened"_s);
        QCOMPARE(verdict(after({problem(0), recovery(1)}, IncidentStand::None), problem(2)), u"opened"_s);
    }

    void tooManyChangesInTooShortATimeAreFlapping()
    {
        const QList<MonitoringEvent> four{problem(0), recovery(1), problem(2), recovery(3)};
        QCOMPARE(verdict(after(four, IncidentStand::Open), problem(4)), u"flapping"_s);
        QCOMPARE(verdict(after(four, IncidentStand::Open), problem(10)), u"added"_s);
        QCOMPARE(verdict(after(four + QList{problem(4)}, IncidentStand::Open), recovery(5)), u"flapping"_s);
        QCOMPARE(verdict(after(four + QList{problem(4)}, IncidentStand::Open), recovery(30)), u"resolved"_s);
    }

    void plannedWorkOpensNothingButRecoveriesCount()
    {
        QCOMPARE(verdict({}, problem(0), true), u"maintenance"_s);
        QCOMPARE(verdict(after({problem(0)}, IncidentStand::Open), recovery(1), true), u"resolved"_s);
        // Still failing when the work is over: that is an incident.
        QCOMPARE(verdict(after({problem(0)}, IncidentStand::None), problem(60)), u"opened"_s);
    }

    void whatIsToldTooLateIsOnlyLogged()
    {
        const EventHistory open = after({problem(10)}, IncidentStand::Open);
        QCOMPARE(verdict(open, recovery(9)), u"logged"_s);
        EventHistory history = open;
        addToHistory(rules(), history, recovery(9));
        QCOMPARE(history, open);
    }
};

QTEST_GUILESS_MAIN(TestEventRules)
#include "tst_event_rules.moc"
