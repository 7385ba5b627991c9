// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/estate_loader.h"
#include "estate/impact.h"
#include "estate/impact_override_commands.h"
#include "estate/scenario_store.h"
#include "store/undo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestWhatIfStore : public EstateTest
{
    Q_OBJECT

    void prepare() override
    {
        m_database = add(u"database"_s);
        m_web = add(u"web"_s);
    }

    Id<Component> m_database;
    Id<Component> m_web;

    Result<Id<ImpactOverride>> say(std::optional<Id<Component>> cause, Id<Component> component, OverrideVerdict verdict)
    {
        return m_workspace->writeNow([&](Transaction &t) {
            return setOverride(t, {{}, 0, cause, component, verdict, u"because"_s});
        });
    }
    QList<ImpactOverride> said()
    {
        return *m_workspace->readNow([](Session &session) { return impactOverrides(session); });
    }
    QList<Scenario> stored()
    {
        return *m_workspace->readNow([](Session &session) { return scenarios(session); });
    }

private Q_SLOTS:
    void aWordOnTheImpactIsKeptAndTakenBack()
    {
        QVERIFY(say(m_database, m_web, OverrideVerdict::Failed));
        QCOMPARE(said().size(), 1);
        QCOMPARE(said().first().cause, m_database);
        QCOMPARE(said().first().reason, u"because"_s);
        const auto estate = *m_workspace->readNow([](Session &session) { return loadEstate(session); });
        const ComponentIndex named = *estate->tree().indexOf(m_database);
        QCOMPARE(impactOf(*estate, {&named, 1}).added,
                 (std::vector<Impacted>{{*estate->tree().indexOf(m_web), Condition::Failed}}));
        QCOMPARE(takeBack(), "estate.override-impact");
        QVERIFY(said().isEmpty());
    }

    void theSecondWordOnAPairReplacesTheFirst()
    {
        const auto first = say(m_database, m_web, OverrideVerdict::Failed);
        const auto second = say(m_database, m_web, OverrideVerdict::NotImpacted);
        QCOMPARE(*second, *first);
        QCOMPARE(said().size(), 1);
        const auto always = say({}, m_web, OverrideVerdict::NotImpacted);
        QCOMPARE(*say({}, m_web, OverrideVerdict::NotImpacted), *always);
        QCOMPARE(said().size(), 2);
        const auto of = [this](Id<Component> component) {
            QList<std::optional<Id<Component>>> causes;
            const auto found = *m_workspace->readNow([=](Session &s) { return impactOverridesOf(s, component); });
            for (const ImpactOverride &one : found)
                causes.append(one.cause);
            return causes;
        };
        QCOMPARE(of(m_web), (QList<std::optional<Id<Component>>>{{}, m_database}));
        QCOMPARE(of(m_database), (QList<std::optional<Id<Component>>>{m_database}));
    }

    void wordsThatMeanNothingAreRefused()
    {
        QCOMPARE(say({}, m_web, OverrideVerdict::Failed).error().code, "estate.override-needs-cause");
        QCOMPARE(say(m_web, m_web, OverrideVerdict::Degraded).error().code, "estate.override-of-itself");
        QCOMPARE(say(Id<Component>(999), m_web, OverrideVerdict::Degraded).error().code, "estate.component-gone");
        QVERIFY(said().isEmpty());
    }

    void goingBackToWhatIsComputedIsAStep()
    {
        QVERIFY(say({}, m_web, OverrideVerdict::NotImpacted));
        const ImpactOverride before = said().first();
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { removeOverride(t, before); }));
        QVERIFY(said().isEmpty());
        QCOMPARE(takeBack(), "estate.compute-impact");
        QCOMPARE(said().size(), 1);
    }

    void aScenarioIsKeptWithItsParts()
    {
        const Scenario scenario{{},
                                0,
                                u"Power cut"_s,
                                u"in Utrecht"_s,
                                {{m_database, true, {}}, {m_web, false, u"3.0"_s}, {add(u"idle"_s), false, {}}}};
        const auto id = m_workspace->writeNow([&](Transaction &t) { return addScenario(t, scenario); });
        QVERIFY(id);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().parts, scenario.parts.first(2));
        Scenario edited = stored().first();
        edited.name = u"Power cut, long"_s;
        edited.parts = {{m_web, true, u"3.0"_s}};
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { editScenario(t, stored().first(), edited); }));
        QCOMPARE(stored().first().parts, edited.parts);
        QCOMPARE(stored().first().name, edited.name);
        QCOMPARE(takeBack(), "estate.edit-scenario");
        QCOMPARE(stored().first().parts, scenario.parts.first(2));
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { removeScenario(t, stored().first()); }));
        QVERIFY(stored().isEmpty());
        QCOMPARE(takeBack(), "estate.remove-scenario");
        QCOMPARE(stored().first().parts, scenario.parts.first(2));
    }

    void aScenarioNeedsANameOfItsOwn()
    {
        const auto named = [&](const QString &name) {
            return m_workspace->writeNow([&](Transaction &t) { return addScenario(t, {{}, 0, name, {}, {}}); });
        };
        QVERIFY(named(u"Fire"_s));
        QCOMPARE(named(u"Fire"_s).error().code, "store.already-there");
        QCOMPARE(named(u"  "_s).error().code, "estate.scenario-name-missing");
    }

    void whatIsRemovedTakesItsWordsAndPartsAlong()
    {
        QVERIFY(say(m_database, m_web, OverrideVerdict::Failed));
        QVERIFY(say({}, m_database, OverrideVerdict::NotImpacted));
        QVERIFY(m_workspace->writeNow([&](Transaction &t) {
            return addScenario(t, {{}, 0, u"Fire"_s, {}, {{m_database, true, {}}}});
        }));
        const auto database = *m_workspace->readNow([&](Session &s) { return findComponent(s, m_database); });
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { removeComponent(t, *database); }));
        QVERIFY(said().isEmpty());
        QVERIFY(stored().first().parts.isEmpty());
        QCOMPARE(takeBack(), "estate.remove-component");
        QCOMPARE(said().size(), 2);
        QCOMPARE(stored().first().parts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWhatIfStore)
#include "tst_what_if_store.moc"
