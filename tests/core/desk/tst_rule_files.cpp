// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_file.h"
#include "desk/rule_match.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestRuleFiles : public QObject
{
    Q_OBJECT

    static QByteArray written(const DeskRule &rule)
    {
        return QJsonDocument(toJson(rule, [](Id<Component> id) { return QJsonValue(id.value); })).toJson();
    }
    static QString place(const char *json)
    {
        const auto draft = ruleFromJson(json);
        return draft ? u"it was read"_s
                     : draft.error().facts[u"where"_s].toString() + u' ' + draft.error().facts[u"problem"_s].toString();
    }

private Q_SLOTS:
    void everythingThatARuleSaysIsReadAndWritten()
    {
        const auto draft = ruleFromJson(
            R"({"name":" A  rule ","about":"Why","when":{"event":"moved","state":"pending/caller"},
                "if":{"process":["incident"],"state":["open","resolved"],"priority":[1,2],"team":["Desk",""],"tier":[0,4],
                      "component":[7,"Web"],"solution":["Shop"],"channel":["walk-up"],"organisation":["Acme"],
                      "title":"Mail down"},
                "then":{"impact":"high","urgency":"low","swarm":["Ann"],"team":"Desk","assignee":"least-loaded",
                        "escalate":true,"move":"resolved","set":{"solution":"x"},"tell":"team lead","note":"n",
                        "because":"b"}})");
        QVERIFY(draft);
        QCOMPARE(draft->rule.name, u"A rule"_s);
        QCOMPARE(draft->componentNames, QStringList{u"Web"_s});
        QCOMPARE(draft->solutionNames, QStringList{u"Shop"_s});
        QCOMPARE(draft->rule.filter.titleWords, (QStringList{u"mail"_s, u"down"_s}));
        QVERIFY(draft->rule.filter.open && draft->rule.filter.withoutTeam);
        const auto again = ruleFromJson(written(draft->rule));
        QVERIFY(again);
        QCOMPARE(again->rule, draft->rule);
        for (const char *when :
             {R"({"event":"message","from":"customer"})", R"({"event":"breach","target":"resolution"})",
              R"({"event":"time","state":"pending","held_ms":1000})"}) {
            const auto other = ruleFromJson(QByteArray(R"({"name":"x","then":{"note":"n"},"when":)") + when + "}");
            QVERIFY2(other, when);
            QCOMPARE(ruleFromJson(written(other->rule))->rule, other->rule);
        }
    }

    void whatIsWrongIsNamedByItsPlace()
    {
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"}})"), u"then missing-key"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"},"then":{}})"), u"then empty"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"sometimes"},"then":{"note":"n"}})"),
                 u"when.event unknown-value"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened","from":"desk"},"then":{"note":"n"}})"),
                 u"when.from unknown-key"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"time","state":"new"},"then":{"note":"n"}})"),
                 u"when.held_ms missing-key"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"time","state":"new","held_ms":0},"then":{"note":"n"}})"),
                 u"when.held_ms wrong-type"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"},"then":{"tell":"Eva"}})"),
                 u"then.because missing-key"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"},"then":{"set":{"a":"b"}}})"), u"then empty"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"},"if":{"tier":[5]},"then":{"note":"n"}})"),
                 u"if.tier[0] wrong-type"_s);
        QCOMPARE(place(R"({"name":"x","when":{"event":"opened"},"if":{"title":"..."},"then":{"note":"n"}})"),
                 u"if.title wrong-type"_s);
        QByteArray many = R"({"name":"x","when":{"event":"opened"},"then":{"note":"n"},"if":{"organisation":["a")";
        many += QByteArray(R"(,"a")").repeated(MostRuleWords) + "]}}";
        QCOMPARE(place(many.constData()), u"if.organisation too-large"_s);
        QCOMPARE(place("[]"), u" wrong-type"_s);
    }

    void theRulesThatShipAreSound()
    {
        const auto rules = shippedRuleList();
        QVERIFY(rules);
        QVERIFY(rules->size() >= 4);
        for (const DeskRule &rule : *rules) {
            QVERIFY(!rule.isEnabled && !rule.about.isEmpty());
            QCOMPARE(ruleFromJson(written(rule))->rule, rule);
        }
    }

    void partsThatAreEmptyAskNothing()
    {
        const auto rules = shippedDeskRules().value();
        RuleSubject subject;
        subject.ticket.variant = u"incident"_s;
        subject.ticket.state = {u"pending"_s, u"caller"_s};
        subject.ticket.title = u"The Mail-server is down"_s;
        subject.components = {Id<Component>(5), Id<Component>(2)};
        subject.solution = Id<Component>(2);
        QVERIFY(holds(rules, {}, subject));
        QVERIFY(holds(rules, {.states = {{u"Pending"_s, {}}}}, subject));
        QVERIFY(!holds(rules, {.states = {{u"pending"_s, u"vendor"_s}}}, subject));
        QVERIFY(holds(rules, {.states = {{u"resolved"_s, {}}}, .open = true}, subject));
        QVERIFY(!holds(rules, {.teams = {u"Desk"_s}}, subject));
        QVERIFY(holds(rules, {.teams = {u"Desk"_s}, .withoutTeam = true}, subject));
        QVERIFY(!holds(rules, {.tiers = {1}}, subject));
        QVERIFY(!holds(rules, {.priorities = {1}}, subject));
        QVERIFY(holds(rules, {.components = {Id<Component>(2)}}, subject));
        QVERIFY(!holds(rules, {.components = {Id<Component>(3)}}, subject));
        QVERIFY(!holds(rules, {.solutions = {Id<Component>(5)}}, subject));
        QVERIFY(holds(rules, {.titleWords = {u"down"_s, u"mail"_s}}, subject));
        QVERIFY(!holds(rules, {.titleWords = {u"mai"_s}}, subject));
        QVERIFY(!holds(rules, {.organisations = {u"Acme"_s}}, subject));
        QVERIFY(!holds(rules, {.channels = {Channel::Phone}}, subject));
    }

    /// Whatever rules cause, each runs once at most, so they end; and a row of them is never longer than allowed.
    void noSetOfRulesEverLoops()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 2000; ++round) {
            QList<DeskRule> rules(random.bounded(1, 30));
            // Of each event: what the rule causes when it runs, among events told apart by their instants.
            QHash<QString, QList<TicketEvent>> causes;
            for (qsizetype i = 0; i < rules.size(); ++i) {
                rules[i].name = u"rule %1"_s.arg(i);
                for (int n = random.bounded(4); n > 0; --n)
                    causes[rules[i].name].append({.what = allRuleEvents[random.bounded(7)]});
                rules[i].when.what = allRuleEvents[random.bounded(7)];
            }
            QHash<QString, int> runs;
            QMap<Instant, int> depths; // of events, by the number they carry as their instant
            int told = 0;
            runChain(rules, {.what = RuleEvent::Opened}, [&](const DeskRule &rule, const TicketEvent &happening) {
                std::optional<QList<TicketEvent>> caused;
                if (rule.when.what != happening.what)
                    return caused;
                ++runs[rule.name];
                const int depth = depths.value(happening.at) + 1;
                if (depth > LongestRuleChain)
                    qFatal("a row of rules is too long");
                caused.emplace();
                for (TicketEvent next : causes.value(rule.name)) {
                    next.at = fromMilliseconds(++told);
                    depths.insert(next.at, depth);
                    caused->append(next);
                }
                return caused;
            });
            for (const int count : std::as_const(runs))
                QCOMPARE(count, 1);
        }
    }

    void rowsOfRulesEnd()
    {
        QList<DeskRule> rules(20);
        QStringList ran;
        for (qsizetype i = 0; i < rules.size(); ++i)
            rules[i].name = QString::number(i);
        runChain(rules, {.what = RuleEvent::Time, .rule = u"0"_s},
                 [&](const DeskRule &rule, const TicketEvent &happening) {
                     std::optional<QList<TicketEvent>> caused;
                     if (rule.name == happening.rule) {
                         ran.append(rule.name);
                         caused = {{.what = RuleEvent::Time, .rule = QString::number(rule.name.toInt() + 1)}};
                     }
                     return caused;
                 });
        QCOMPARE(ran.size(), LongestRuleChain);
    }
};

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rule_files.moc"
