// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/deployment_commands.h"
#include "estate/deployment_store.h"
#include "estate/estate_loader.h"
#include "estate/forbidden_rule_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestForbiddenRules : public EstateTest
{
    Q_OBJECT

    Id<Component> m_sales;
    Id<Component> m_people;
    QList<Environment> m_places;

    template <class Fn>
    auto write(Fn fn)
    {
        return m_workspace->writeNow(std::move(fn));
    }
    static RuleSide below(Id<Component> component) { return {.component = component}; }
    static RuleSide in(const Environment &place) { return {.trait = RuleTrait::Environment, .environment = place.id}; }
    static RuleSide word(RuleTrait trait, const QString &value) { return {.trait = trait, .value = value}; }
    Result<Id<ForbiddenRule>> forbid(const RuleSide &dependent, const RuleSide &provider)
    {
        return write([&](Transaction &t) { return addForbiddenRule(t, {{}, 0, dependent, provider, u"because"_s}); });
    }
    QList<ForbiddenRule> stored()
    {
        return *m_workspace->readNow([](Session &session) { return forbiddenRules(session); });
    }
    JudgedRules judged()
    {
        return *m_workspace->readNow([](Session &session) { return judgedRules(session, *loadEstate(session)); });
    }
    void needs(Id<Component> dependent, Id<Component> provider)
    {
        Dependency made;
        made.dependent = dependent;
        made.provider = provider;
        QVERIFY(write([&](Transaction &t) { return addDependency(t, made); }));
    }
    void deploy(Id<Component> component, int place)
    {
        const Deployment made{{}, 0, component, m_places.at(place).id, u"1"_s, fromMilliseconds(1), {}, {}, {}};
        QVERIFY(write([&](Transaction &t) { return recordDeployment(t, made); }));
    }

    void prepare() override
    {
        m_sales = add(u"sales"_s);
        m_people = add(u"people"_s);
        m_places = *m_workspace->readNow([](Session &session) { return environments(session); });
    }

private Q_SLOTS:
    void aRuleIsKeptAndTakenBack()
    {
        const auto id = forbid(below(m_sales), below(m_people));
        QVERIFY(id);
        QCOMPARE(stored(), (QList<ForbiddenRule>{{*id, 1, below(m_sales), below(m_people), u"because"_s}}));
        QCOMPARE(takeBack(), "estate.add-rule");
        QVERIFY(stored().isEmpty());
    }

    void everyTraitIsKeptAsItWasSaid()
    {
        const RuleSide zone{.trait = RuleTrait::Attribute, .name = u"zone"_s, .value = u"dmz"_s};
        QVERIFY(forbid(in(m_places.at(3)), in(m_places.at(1))));
        QVERIFY(forbid(word(RuleTrait::Kind, u"application"_s), word(RuleTrait::Kind, u"hardware"_s)));
        QVERIFY(forbid(word(RuleTrait::Stage, u"operation"_s), word(RuleTrait::Stage, u"phase-out"_s)));
        QVERIFY(forbid(zone, word(RuleTrait::Owner, u"Ann"_s)));
        const QList<ForbiddenRule> rules = stored();
        QCOMPARE(rules.at(0).provider, in(m_places.at(1)));
        QCOMPARE(rules.at(1).dependent.value, u"application"_s);
        QCOMPARE(rules.at(2).provider.value, u"phase-out"_s);
        QCOMPARE(rules.at(3).dependent, zone);
        QVERIFY(write([&](Transaction &t) { removeForbiddenRule(t, rules.at(3)); }));
        QCOMPARE(stored(), rules.first(3));
        QCOMPARE(takeBack(), "estate.remove-rule");
        QCOMPARE(stored().size(), 4);
        QCOMPARE(stored().at(3).dependent, zone);
    }

    void aRuleThatSaysNothingIsRefused()
    {
        QCOMPARE(forbid(word(RuleTrait::Owner, u"  "_s), below(m_sales)).error().code, "estate.rule-side-empty");
        QCOMPARE(forbid({}, below(m_sales)).error().code, "estate.rule-side-empty");
        QCOMPARE(forbid(word(RuleTrait::Kind, u"teapot"_s), below(m_sales)).error().code, "estate.rule-word-unknown");
        QCOMPARE(forbid(below(m_sales), below(m_sales)).error().code, "estate.rule-never-broken");
        QCOMPARE(forbid(below(m_sales), below(Id<Component>(999))).error().code, "estate.component-gone");
        QCOMPARE(forbid(below(m_sales), in({Id<Environment>(999)})).error().code, "estate.environment-gone");
        QVERIFY(stored().isEmpty());
        QVERIFY(forbid(below(m_sales), below(m_people)));
        QCOMPARE(forbid(below(m_sales), below(m_people)).error().code, "store.already-there");
        QVERIFY(forbid(below(m_people), below(m_sales)));
    }

    void whatIsRemovedTakesItsRulesAlongAndBringsThemBack()
    {
        QVERIFY(forbid(below(m_sales), below(m_people)));
        QVERIFY(forbid(in(m_places.at(3)), word(RuleTrait::Owner, u"Ann"_s)));
        const auto people = *m_workspace->readNow([&](Session &s) { return findComponent(s, m_people); });
        QVERIFY(write([&](Transaction &t) { removeComponent(t, *people); }));
        QCOMPARE(stored().size(), 1);
        QVERIFY(write([&](Transaction &t) { removeEnvironment(t, m_places.at(3)); }));
        QVERIFY(stored().isEmpty());
        QCOMPARE(takeBack(), "estate.remove-environment");
        QCOMPARE(takeBack(), "estate.remove-component");
        QCOMPARE(stored().size(), 2);
    }

    void liveNeverDependsOnWhatIsInTestAlone()
    {
        const Id<Component> database = add(u"database"_s);
        needs(m_sales, m_people);
        needs(m_sales, database);
        deploy(m_sales, 3);
        deploy(m_people, 1);
        deploy(database, 1);
        deploy(database, 3);
        QVERIFY(forbid(in(m_places.at(3)), in(m_places.at(1))));
        const JudgedRules now = judged();
        QCOMPARE(now.broken, (std::vector<ForbiddenDependency>{{0, 0}}));
        QCOMPARE(now.environments.size(), 4U);
    }

    void anAttributeIsAskedOfTheDatabase()
    {
        needs(m_sales, m_people);
        const RuleSide open{.trait = RuleTrait::Attribute, .name = u"zone"_s, .value = u"dmz"_s};
        QVERIFY(forbid(open, below(m_people)));
        QVERIFY(judged().broken.empty());
        QVERIFY(write([&](Transaction &t) { setAttribute(t, m_sales, u"zone"_s, u"dmz"_s); }));
        QCOMPARE(judged().broken.size(), 1U);
        QVERIFY(write([&](Transaction &t) { setAttribute(t, m_sales, u"zone"_s, u"inside"_s); }));
        QVERIFY(judged().broken.empty());
    }
};

QTEST_GUILESS_MAIN(TestForbiddenRules)
#include "tst_forbidden_rules.moc"
