// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "calendar/calendar_file.h"
#include "desk/agreement_commands.h"
#include "desk/desk_rule_commands.h"
#include "desk/due.h"
#include "desk/escalation_store.h"
#include "desk/rule_trial.h"
#include "desk_workspace.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

// morning() is Monday 2 March 2026, 08:00 UTC.
class TestRules : public DeskTest
{
    Q_OBJECT

    void prepare() override
    {
        const auto made = m_workspace->writeNow([](Transaction &transaction) {
            const Team desk = addTeam(transaction, Team{.name = u"Desk"_s, .tier = 1});
            const Team engineering = addTeam(transaction, Team{.name = u"Engineering"_s, .tier = 3});
            setMembership(transaction, desk, addPerson(transaction, Person{.name = u"Ann"_s}), {});
            setMembership(transaction, desk, addPerson(transaction, Person{.name = u"Bob"_s}), {.role = u"lead"_s});
            setMembership(transaction, engineering, addPerson(transaction, Person{.name = u"Cas"_s}), {});
        });
        QVERIFY2(made, why(made));
    }
    Result<DeskRule> set(const char *json)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return setRule(transaction, checkedRule(transaction, *shippedRules(), ruleFromJson(json).value()), {});
        });
    }
    void enable(const QString &name)
    {
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            recordTrial(transaction, ruleOf(transaction, name), {}, morning(), 0);
            return switchRule(transaction, name, RuleSwitch::Enabled);
        });
        QVERIFY2(done, why(done));
    }
    void rule(const char *json)
    {
        const auto stored = set(json);
        QVERIFY2(stored, why(stored));
        enable(stored->name);
    }
    Ticket opened(const QString &title = u"Down"_s)
    {
        Ticket wanted = draft(ProcessKind::Incident, title);
        wanted.requester = u"Jane"_s;
        wanted.team = u"Desk"_s;
        return add(*m_workspace, wanted);
    }
    Ticket now(const Ticket &ticket) { return stored(*m_workspace, ticket.number).value(); }
    QStringList byRules(const Ticket &ticket)
    {
        QStringList lines;
        for (const LogEntry &entry : logOf(*m_workspace, ticket)) {
            if (entry.origin == Origin::Rule && !entry.withdrawn)
                lines.append(entry.who + u": "_s + toName(entry.kind) + u' ' + toText(entry.state));
        }
        return lines;
    }
    QList<Escalation> escalations(const Ticket &ticket)
    {
        return m_workspace->readNow([&](Session &session) { return escalationsOf(session, ticket.id); }).value();
    }
    void agree()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            setCalendar(transaction, u"Always"_s,
                        calendarFromJson(R"({"zone":"UTC","week":{"mon":[["00:00","24:00"]]}})").value());
            const AgreementDraft draft =
                agreementFromJson(
                    R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2026-01-01","calendar":"Always",
                        "targets":[{"target":"resolution","process":"incident","limit_ms":7200000}]})")
                    .value();
            carryOut(transaction, planned({}, draft, AgreementWish::NewVersion).value());
        });
        QVERIFY2(done, why(done));
    }
    QStringList due(int minute)
    {
        const QList<Occurrence> found = m_workspace
                                            ->readNow([&](Session &session) {
                                                AgreementBook book = loadBook(session, shippedRules());
                                                return dueBy(session, book, morning(minute));
                                            })
                                            .value();
        const auto done = m_workspace->writeNow(
            [&](Transaction &transaction) { return doDue(transaction, *shippedRules(), found, morning(minute)); });
        QStringList lines;
        if (!done)
            return {QString::fromUtf8(why(done))};
        for (const Occurrence &one : *done)
            lines.append(toName(one.what) + u' ' + one.number);
        return lines;
    }
    QStringList tried(const char *json, int since = 0)
    {
        const TrialReport report =
            m_workspace
                ->readNow([&](Session &session) {
                    const DeskRule rule = checkedRule(session, *shippedRules(), ruleFromJson(json).value());
                    return tryRule(session, loadBook(session, shippedRules()), rule, morning(since), morning(10000), 2);
                })
                .value();
        QStringList lines{QString::number(report.count)};
        for (const TrialHit &hit : report.would) {
            QString line = hit.ticket + u' ' + toIso(hit.at).sliced(11, 5);
            if (!hit.agreement.isEmpty())
                line += u" ("_s + hit.agreement + u')';
            for (const TrialDeed &deed : hit.then)
                line += u' ' + deed.what + u'=' + deed.value + QString::fromUtf8(deed.refusal);
            lines.append(line);
        }
        return lines;
    }

private Q_SLOTS:
    void aRuleRunsWithinThePersonsStep()
    {
        rule(R"({"name":"Route mail","when":{"event":"opened"},"if":{"title":"mail"},
                 "then":{"team":"Engineering","assignee":"least-loaded","impact":"high","urgency":"high","note":"Look at it.",
                         "swarm":["Bob"]}})");
        const Ticket other = opened(u"Printer"_s);
        QVERIFY(byRules(other).isEmpty());
        const Ticket ticket = opened(u"No mail"_s);
        QCOMPARE(ticket.team, u"Engineering"_s);
        QCOMPARE(ticket.assignee, u"Cas"_s);
        QCOMPARE(ticket.priority->number, 1);
        QCOMPARE(ticket.state.state, u"assigned"_s);
        QCOMPARE(now(ticket), ticket);
        QCOMPARE(byRules(ticket),
                 (QStringList{u"Route mail: edit new"_s, u"Route mail: move assigned"_s,
                              u"Route mail: message assigned"_s}));
        const auto swarm = m_workspace->readNow([&](Session &session) { return swarmOf(session, ticket.id); });
        QCOMPARE(swarm->size(), 1);
        QCOMPARE(undone(*m_workspace), "desk.add-ticket");
        QVERIFY(!stored(*m_workspace, ticket.number));
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void whatIsNotEnabledDoesNothing()
    {
        const auto stored = set(R"({"name":"Quiet","when":{"event":"opened"},"then":{"note":"n"}})");
        QVERIFY(!stored->isEnabled);
        QVERIFY(byRules(opened()).isEmpty());
        enable(u"Quiet"_s);
        QCOMPARE(byRules(opened()).size(), 1);
        // Another definition rests until it was tried too, and so does one that was tried and set again.
        const auto changed = set(R"({"name":"Quiet","when":{"event":"edited"},"then":{"note":"n"}})");
        QVERIFY(!changed->isEnabled);
        const auto untried = m_workspace->writeNow(
            [](Transaction &transaction) { return switchRule(transaction, u"Quiet"_s, RuleSwitch::Enabled); });
        QVERIFY(!untried);
        QCOMPARE(untried.error().code, "desk.rule-not-tried");
        QVERIFY(byRules(opened()).isEmpty());
        QCOMPARE(undone(*m_workspace, 2), "desk.set-rule");
    }

    void aTrialIsKeptWithTheVersionThatWasTried()
    {
        const auto record = [&](const DeskRule &rule, int minutes, qint64 runs) {
            return *m_workspace->writeNow([&](Transaction &transaction) {
                return recordTrial(transaction, rule, morning(), morning(minutes), runs);
            });
        };
        const auto kept = [&](const DeskRule &rule) {
            return *m_workspace->readNow([&](Session &session) { return keptTrialOf(session, rule); });
        };
        const DeskRule first = *set(R"({"name":"Quiet","when":{"event":"opened"},"then":{"note":"n"}})");
        QVERIFY(!kept(first));
        record(first, 5, 3);
        const KeptTrial again = record(first, 10, 4);
        QCOMPARE(kept(first), again);
        QCOMPARE(again.runs, 4);
        QCOMPARE(again.since, morning());
        enable(u"Quiet"_s);
        // A version that was tried before it is set runs on.
        DeskRule next = *m_workspace->readNow([](Session &session) { return ruleOf(session, u"Quiet"_s); });
        next.then.note = u"other"_s;
        QVERIFY(!kept(next));
        record(next, 20, 1);
        const auto stored =
            m_workspace->writeNow([&](Transaction &transaction) { return setRule(transaction, next, {}); });
        QVERIFY(stored->isEnabled);
        // What it is for is no other version.
        next.about = u"For the desk"_s;
        QVERIFY(kept(next));
        QCOMPARE(undone(*m_workspace), "desk.set-rule");
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void aCustomersAnswerBringsTheTicketBackToWork()
    {
        enable(u"Customer answers: back to work"_s);
        Ticket ticket = move(*m_workspace, opened(), u"in progress"_s, {}, at(5)).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, at(6)).value();
        QVERIFY(say(*m_workspace, ticket, u"still waiting"_s, at(7)));
        QCOMPARE(toText(now(ticket).state), u"pending/caller"_s);
        QVERIFY(say(*m_workspace, ticket, u"here it is"_s, {morning(8), morning(8), u"Jane"_s}));
        QCOMPARE(toText(now(ticket).state), u"in progress"_s);
        QCOMPARE(byRules(ticket), QStringList{u"Customer answers: back to work: move in progress"_s});
        QCOMPARE(undone(*m_workspace), "desk.log-entry");
        QCOMPARE(toText(now(ticket).state), u"pending/caller"_s);
    }

    void twoRulesThatFeedOneAnotherEnd()
    {
        rule(R"({"name":"Ping","when":{"event":"moved","state":"in progress"},"then":{"move":"pending/vendor"}})");
        rule(R"({"name":"Pong","when":{"event":"moved","state":"pending"},"then":{"move":"in progress"}})");
        const Ticket ticket = move(*m_workspace, opened(), u"in progress"_s).value();
        QCOMPARE(byRules(ticket), (QStringList{u"Ping: move pending/vendor"_s, u"Pong: move in progress"_s}));
        QCOMPARE(toText(ticket.state), u"in progress"_s);
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(toText(now(ticket).state), u"new"_s);
    }

    void aRuleRunsOnceInATransactionHoweverOftenItIsMeant()
    {
        rule(R"({"name":"Once","when":{"event":"message"},"then":{"note":"n"}})");
        const Ticket ticket = opened();
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            for (int minute = 5; minute < 8; ++minute)
                logEntry(transaction, *shippedRules(), ticket.id, {.text = u"x"_s}, at(minute));
        });
        QVERIFY2(done, why(done));
        QCOMPARE(byRules(ticket).size(), 1);
        QVERIFY(say(*m_workspace, ticket, u"y"_s, at(9)));
        QCOMPARE(byRules(ticket).size(), 2);
    }

    void whatCannotBeDoneIsLeftOut()
    {
        rule(R"({"name":"Hasty","when":{"event":"opened"},
                 "then":{"move":"resolved","assignee":"least-loaded","note":"tried"}})");
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        const Ticket ticket = add(*m_workspace, wanted);
        QCOMPARE(toText(ticket.state), u"new"_s);
        QCOMPARE(byRules(ticket), QStringList{u"Hasty: message new"_s});
    }

    void aBreachEscalatesAndAWarningTellsTheLead()
    {
        agree();
        enable(u"Warning: tell the team lead"_s);
        enable(u"Late: escalate one tier"_s);
        const Ticket ticket = opened();
        QCOMPARE(due(90), QStringList{u"warn INC-1"_s});
        QCOMPARE(escalations(ticket).size(), 1);
        QCOMPARE(escalations(ticket).first().toPerson, u"Bob"_s);
        QVERIFY(escalations(ticket).first().isByRule);
        QCOMPARE(due(130), QStringList{u"breach INC-1"_s});
        QCOMPARE(now(ticket).team, u"Engineering"_s);
        QCOMPARE(escalations(ticket).last().happened, morning(120));
        QCOMPARE(escalations(ticket).last().who, u"Late: escalate one tier"_s);
        QVERIFY(due(200).isEmpty());
        QCOMPARE(escalations(ticket).size(), 2);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void whatTimeCausedLateIsNotWrittenBeforeWhatFollowed()
    {
        agree();
        enable(u"Late: escalate one tier"_s);
        const Ticket ticket = opened();
        QVERIFY(move(*m_workspace, ticket, u"in progress"_s, {}, at(300)));
        QCOMPARE(due(400), (QStringList{u"warn INC-1"_s, u"breach INC-1"_s}));
        QCOMPARE(escalations(ticket).first().happened, morning(400));
        QCOMPARE(logOf(*m_workspace, ticket).last().happened, morning(400));
    }

    void aRuleWaitsForAStateToBeHeld()
    {
        rule(R"({"name":"Silent","when":{"event":"time","state":"pending/caller","held_ms":3600000},
                 "if":{"team":["Desk"]},"then":{"tell":"Ann","because":"no answer"}})");
        Ticket ticket = move(*m_workspace, opened(), u"in progress"_s, {}, at(5)).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, at(10)).value();
        QVERIFY(due(69).isEmpty());
        QCOMPARE(due(75), QStringList{u"rule INC-1"_s});
        QCOMPARE(escalations(ticket).first().happened, morning(70));
        QCOMPARE(escalations(ticket).first().toPerson, u"Ann"_s);
        QVERIFY(due(200).isEmpty());
        // Held anew, it waits anew.
        ticket = move(*m_workspace, now(ticket), u"in progress"_s, {}, at(210)).value();
        QVERIFY(move(*m_workspace, ticket, u"pending/caller"_s, {}, at(220)));
        QCOMPARE(due(300), QStringList{u"rule INC-1"_s});
        QCOMPARE(escalations(ticket).size(), 2);
    }

    void aTrialSaysWhatWouldHaveBeen()
    {
        Ticket ticket = move(*m_workspace, opened(), u"in progress"_s, {}, at(5)).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, at(6)).value();
        QVERIFY(say(*m_workspace, ticket, u"one"_s, {morning(8), morning(8), u"Jane"_s}));
        QVERIFY(say(*m_workspace, ticket, u"two"_s, {morning(9), morning(9), u"Jane"_s}));
        QVERIFY(say(*m_workspace, ticket, u"three"_s, at(10)));
        const char *answers =
            R"({"name":"x","when":{"event":"message","from":"customer"},"then":{"move":"in progress"}})";
        QCOMPARE(tried(answers),
                 (QStringList{u"2"_s, u"INC-1 08:08 move=in progress"_s, u"INC-1 08:09 move=in progress"_s}));
        QCOMPARE(tried(answers, 9).first(), u"1"_s);
        QCOMPARE(tried(R"({"name":"x","when":{"event":"opened"},"then":{"move":"closed"}})"),
                 (QStringList{u"1"_s, u"INC-1 08:00 move=closeddesk.move-not-allowed"_s}));
        QCOMPARE(tried(R"({"name":"x","when":{"event":"moved"},"then":{"note":"n"}})"),
                 (QStringList{u"2"_s, u"INC-1 08:05 note=n"_s, u"INC-1 08:06 note=n"_s}));
        QCOMPARE(tried(R"({"name":"x","when":{"event":"time","state":"pending","held_ms":1800000},
                           "then":{"escalate":true,"because":"b"}})"),
                 (QStringList{u"1"_s, u"INC-1 08:36 escalate="_s}));
        QCOMPARE(byRules(ticket), QStringList());
    }

    void aTrialIsJudgedByAgreementsAsTheyHoldNow()
    {
        agree();
        const Ticket ticket = opened();
        QCOMPARE(due(130).size(), 2);
        QVERIFY(move(*m_workspace, ticket, u"in progress"_s, {}, at(140)));
        QVERIFY(move(*m_workspace, now(ticket), u"resolved"_s,
                     {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}, at(150)));
        const char *late = R"({"name":"x","when":{"event":"breach"},"then":{"note":"n"}})";
        QCOMPARE(tried(late), (QStringList{u"1"_s, u"INC-1 10:00 (Gold) note=n"_s}));
        const auto corrected = m_workspace->writeNow([](Transaction &transaction) {
            const QList<StoredAgreement> all = agreements(transaction);
            AgreementDraft draft{all.first().name, all.first().kind, all.first().versions.last().terms, {}};
            draft.terms.targets[0].limit *= 2;
            carryOut(transaction, planned(all, draft, AgreementWish::Correction).value());
        });
        QVERIFY2(corrected, why(corrected));
        QCOMPARE(tried(late), QStringList{u"0"_s});
    }

    void aTrialShowsNoMoreThanAskedAndCountsAll()
    {
        for (int i = 0; i < 5; ++i)
            opened();
        QCOMPARE(tried(R"({"name":"x","when":{"event":"opened"},"then":{"note":"n"}})").first(), u"5"_s);
        QCOMPARE(tried(R"({"name":"x","when":{"event":"opened"},"then":{"note":"n"}})").size(), 3);
    }

    void aRuleThatMovesATicketToWhereItIsDoesNothing()
    {
        rule(R"({"name":"Take up","when":{"event":"edited"},"then":{"move":"in progress"}})");
        const Ticket ticket = move(*m_workspace, opened(), u"in progress"_s).value();
        Ticket wanted = ticket;
        wanted.title = u"Quite down"_s;
        const auto edited = edit(*m_workspace, ticket, wanted);
        QVERIFY2(edited, why(edited));
        QCOMPARE(byRules(ticket), QStringList());
    }

    void namesThatNobodyKnowsAreRefused()
    {
        QCOMPARE(set(R"({"name":"x","when":{"event":"opened"},"then":{"team":"None"}})").error().code,
                 "people.unknown-team");
        QCOMPARE(set(R"({"name":"x","when":{"event":"opened"},"then":{"swarm":["Zoe"]}})").error().code,
                 "people.unknown-person");
        QCOMPARE(set(R"({"name":"x","when":{"event":"opened"},"then":{"move":"limbo"}})").error().code,
                 "desk.no-such-state");
        QCOMPARE(set(R"({"name":"x","when":{"event":"opened"},"then":{"impact":"huge"}})").error().code,
                 "desk.unknown-level");
        const auto gone = m_workspace->writeNow([](Transaction &transaction) { removeRule(transaction, u"x"_s); });
        QCOMPARE(gone.error().code, "desk.rule-unknown");
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
