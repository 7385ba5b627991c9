// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"
#include "desk/process_file.h"
#include "desk/process_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

Process shipped(ProcessKind kind)
{
    const Result<Process> process = shippedProcess(kind);
    if (!process)
        qFatal("%s", QJsonDocument(process.error().facts).toJson().constData());
    return *process;
}

/// One line of a drawn table: a state, where persons may bring it, and who else may move it ("merge: merged").
struct Row {
    const char *state;
    const char *persons;
    const char *others = "";
};

QSet<QString> names(const QString &list)
{
    QSet<QString> all;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        all.insert(name.trimmed());
    return all;
}

/// The process is exactly the table: every state is a row, every move stands there, and nothing else does.
void compareWithTable(ProcessKind kind, const QString &variant, const QList<Row> &rows)
{
    const Process process = shipped(kind);
    QSet<QString> drawn;
    for (const Row &row : rows)
        drawn.insert(QString::fromLatin1(row.state));
    QSet<QString> states;
    for (const State &state : process.states) {
        if (state.variants.contains(variant))
            states.insert(state.name);
    }
    QCOMPARE(states, drawn);

    for (const Row &row : rows) {
        Ticket ticket;
        ticket.process = kind;
        ticket.variant = variant;
        ticket.state.state = QString::fromLatin1(row.state);
        const QStringList allowed = allowedMoves(process, ticket);
        QVERIFY2(QSet<QString>(allowed.begin(), allowed.end()) == names(QString::fromLatin1(row.persons)),
                 qPrintable(ticket.state.state + u" -> "_s + allowed.join(u", ")));
        QSet<QString> others;
        for (const Move &move : process.moves) {
            if (move.from == ticket.state.state && move.by != MoveBy::Person && move.variants.contains(variant))
                others.insert(toName(move.by) + u": "_s + move.to);
        }
        QVERIFY2(others == names(QString::fromLatin1(row.others)),
                 qPrintable(ticket.state.state + u" -> "_s + QStringList(others.values()).join(u", ")));
        for (const QString &to : states) {
            const bool may = requireMove(process, ticket, {to, {}}, MoveBy::Person).has_value();
            QVERIFY2(may == allowed.contains(to), qPrintable(ticket.state.state + u" -> "_s + to));
        }
    }
}

QStringList statesWhere(const Process &process, bool (*holds)(const State &))
{
    QStringList found;
    for (const State &state : process.states) {
        if (holds(state))
            found.append(state.name);
    }
    return found;
}

/// "assigned: team; resolved: fix|change" …: every demand of the process, of states first.
QString demands(const Process &process)
{
    QStringList lines;
    const auto line = [&](const QString &where, const QList<Need> &needs) {
        QStringList parts;
        for (const Need &need : needs)
            parts.append(need.anyOf.join(u'|'));
        if (!parts.isEmpty())
            lines.append(where + u": "_s + parts.join(u", "));
    };
    for (const State &state : process.states)
        line(state.name, state.needs);
    for (const Move &move : process.moves)
        line(move.variants.join(u'+') + u' ' + move.from + u" > "_s + move.to, move.needs);
    return lines.join(u"; ");
}

} // namespace

class TestShippedProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFourAreSound()
    {
        for (const ProcessKind kind : allProcessKinds) {
            const Result<Process> process = shippedProcess(kind);
            QVERIFY2(process, qPrintable(toName(kind)));
            QCOMPARE(process->kind, kind);
            QCOMPARE(process->initial, u"new"_s);
            QVERIFY(faultsOf(*process).isEmpty());
        }
    }

    void incidentsMoveAsDrawn()
    {
        compareWithTable(ProcessKind::Incident, u"incident"_s,
                         {{"new", "assigned, in progress, resolved, cancelled", "merge: merged"},
                          {"assigned", "in progress, resolved, cancelled", "merge: merged"},
                          {"in progress", "pending, assigned, resolved, cancelled", "merge: merged"},
                          {"pending", "in progress, assigned, resolved, cancelled", "merge: merged"},
                          {"resolved", "assigned, closed", "merge: merged, time: closed"},
                          {"closed", ""},
                          {"cancelled", ""},
                          {"merged", ""}});
    }

    void requestsMoveAsDrawn()
    {
        const Row assigned{"assigned", "in progress, resolved, cancelled", "merge: merged"};
        const QList<Row> common{assigned,
                                {"in progress", "pending, assigned, resolved, cancelled", "merge: merged"},
                                {"pending", "in progress, assigned, resolved, cancelled", "merge: merged"},
                                {"resolved", "assigned, closed", "merge: merged, time: closed"},
                                {"closed", ""},
                                {"cancelled", ""},
                                {"merged", ""}};
        const Row waiting{"waiting for approval", "assigned, rejected, cancelled", "merge: merged"};
        const Row rejected{"rejected", ""};
        compareWithTable(ProcessKind::Request, u"approval if needed"_s,
                         common
                             + QList<Row>{waiting,
                                          rejected,
                                          {"new", "waiting for approval, assigned, in progress, resolved, cancelled",
                                           "merge: merged"}});
        compareWithTable(
            ProcessKind::Request, u"with approval"_s,
            common + QList<Row>{waiting, rejected, {"new", "waiting for approval, cancelled", "merge: merged"}});
        compareWithTable(ProcessKind::Request, u"without approval"_s,
                         common + QList<Row>{{"new", "assigned, in progress, resolved, cancelled", "merge: merged"}});
    }

    void problemsMoveAsDrawn()
    {
        compareWithTable(ProcessKind::Problem, u"problem"_s,
                         {{"new", "assess, cancelled", "merge: merged"},
                          {"assess", "root cause analysis, cancelled", "merge: merged"},
                          {"root cause analysis", "fix in progress, risk accepted, cancelled", "merge: merged"},
                          {"fix in progress", "resolved, root cause analysis, cancelled", "merge: merged"},
                          {"resolved", "closed, root cause analysis", "merge: merged"},
                          {"closed", ""},
                          {"risk accepted", "", "time: root cause analysis"},
                          {"cancelled", ""},
                          {"merged", ""}});
    }

    void normalChangesMoveAsDrawn()
    {
        compareWithTable(ProcessKind::Change, u"normal"_s,
                         {{"new", "assess, cancelled", "merge: merged"},
                          {"assess", "planned, cancelled", "merge: merged"},
                          {"planned", "authorise, cancelled", "merge: merged"},
                          {"authorise", "scheduled, new, cancelled", "merge: merged"},
                          {"scheduled", "implementing, cancelled", "merge: merged, plan-change: authorise"},
                          {"implementing", "review, scheduled", "plan-change: authorise"},
                          {"review", "closed"},
                          {"closed", ""},
                          {"cancelled", ""},
                          {"merged", ""}});
    }

    void standardChangesMoveAsDrawn()
    {
        compareWithTable(ProcessKind::Change, u"standard"_s,
                         {{"new", "planned, cancelled", "merge: merged"},
                          {"planned", "scheduled, cancelled", "merge: merged"},
                          {"scheduled", "implementing, cancelled", "merge: merged"},
                          {"implementing", "review, scheduled"},
                          {"review", "closed"},
                          {"closed", ""},
                          {"cancelled", ""},
                          {"merged", ""}});
    }

    void emergencyChangesMoveAsDrawn()
    {
        compareWithTable(ProcessKind::Change, u"emergency"_s,
                         {{"new", "authorise, cancelled", "merge: merged"},
                          {"authorise", "implementing, new, cancelled", "merge: merged"},
                          {"implementing", "review"},
                          {"review", "closed"},
                          {"closed", ""},
                          {"cancelled", ""},
                          {"merged", ""}});
        QCOMPARE(shipped(ProcessKind::Change).variants.last().reviewWithinDays, 5);
    }

    void eachProcessDemandsItsFields()
    {
        const QString plan = u"start, end, impact, outage, fallback"_s;
        QCOMPARE(demands(shipped(ProcessKind::Incident)),
                 u"assigned: team; pending: reason; resolved: resolution_code, solution"_s);
        QCOMPARE(demands(shipped(ProcessKind::Request)),
                 u"assigned: team; pending: reason; resolved: resolution_code, solution"_s);
        QCOMPARE(demands(shipped(ProcessKind::Problem)),
                 u"fix in progress: cause; resolved: fix|change; risk accepted: owner, review_date"_s);
        QCOMPARE(demands(shipped(ProcessKind::Change)),
                 u"planned: "_s + plan + u"; review: outcome; emergency review > closed: "_s + plan);
    }

    void openIsEveryStateButResolvedAndTheFinalOnes()
    {
        const auto isResolved = [](const State &state) { return state.phase == Phase::Resolved; };
        const auto isFinal = [](const State &state) { return state.phase == Phase::Final; };
        for (const ProcessKind kind : {ProcessKind::Incident, ProcessKind::Request, ProcessKind::Problem})
            QCOMPARE(statesWhere(shipped(kind), isResolved), QStringList{u"resolved"_s});
        QCOMPARE(statesWhere(shipped(ProcessKind::Change), isResolved), QStringList());
        QCOMPARE(statesWhere(shipped(ProcessKind::Incident), isFinal),
                 (QStringList{u"closed"_s, u"cancelled"_s, u"merged"_s}));
        QCOMPARE(statesWhere(shipped(ProcessKind::Request), isFinal),
                 (QStringList{u"closed"_s, u"rejected"_s, u"cancelled"_s, u"merged"_s}));
        QCOMPARE(statesWhere(shipped(ProcessKind::Problem), isFinal),
                 (QStringList{u"closed"_s, u"risk accepted"_s, u"cancelled"_s, u"merged"_s}));
        QCOMPARE(statesWhere(shipped(ProcessKind::Change), isFinal),
                 (QStringList{u"closed"_s, u"cancelled"_s, u"merged"_s}));
    }

    void pendingHasItsFiveReasons()
    {
        const QStringList reasons{u"caller"_s, u"change"_s, u"problem"_s, u"vendor"_s, u"evidence"_s};
        for (const ProcessKind kind : {ProcessKind::Incident, ProcessKind::Request}) {
            const Process process = shipped(kind);
            QCOMPARE(findState(process, process.variants.first().name, u"Pending")->reasons, reasons);
        }
    }

    void whatEndsByItselfSaysWhen()
    {
        const Process incident = shipped(ProcessKind::Incident);
        QCOMPARE(findState(incident, u"incident"_s, u"resolved")->timer, (Timer{u"closed"_s, 5, {}}));
        const Process problem = shipped(ProcessKind::Problem);
        QCOMPARE(findState(problem, u"problem"_s, u"risk accepted")->timer,
                 (Timer{u"root cause analysis"_s, {}, u"review_date"_s}));
    }

    void someStatesMeanThatTheTicketIsTakenUp()
    {
        const auto takenUp = [](const State &state) { return state.takenUp; };
        QCOMPARE(statesWhere(shipped(ProcessKind::Incident), takenUp),
                 (QStringList{u"in progress"_s, u"pending"_s, u"resolved"_s}));
        for (const ProcessKind kind : allProcessKinds)
            QVERIFY2(!statesWhere(shipped(kind), takenUp).isEmpty(), qPrintable(toName(kind)));
    }
};

QTEST_GUILESS_MAIN(TestShippedProcesses)
#include "tst_shipped_processes.moc"
