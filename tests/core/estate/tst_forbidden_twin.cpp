// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/forbidden_dependencies.h"

#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

namespace {

/// An estate of random shape with what rules ask of, kept as plain lists beside it.
struct RandomRules {
    explicit RandomRules(QRandomGenerator &random) : m_random(random)
    {
        const int size = 2 + random.bounded(18);
        EstateBuilder builder;
        for (int i = 1; i <= size; ++i) {
            Component made;
            made.id = Id<Component>(i);
            made.rank = i;
            if (i > 1 && random.bounded(4) > 0)
                made.parent = Id<Component>(1 + random.bounded(i - 1));
            made.kind = ComponentKind(random.bounded(3));
            if (random.bounded(3) > 0)
                made.lifeCycle.stage = LifeCycleStage(random.bounded(2));
            made.owner = any(owners);
            parts.push_back(made);
            builder.addComponent(made);
            if (random.bounded(2) == 0)
                attributes.append({{}, 1, made.id, u"zone"_s, any(owners)});
            for (const qint64 place : {1, 2})
                if (random.bounded(3) == 0)
                    deployed.push_back({{}, 1, made.id, Id<Environment>(place), u"1"_s, {}, {}, {}, {}});
        }
        for (int i = 1; i <= 3 * size; ++i) {
            Dependency made;
            made.id = Id<Dependency>(i);
            made.dependent = Id<Component>(1 + random.bounded(size));
            made.provider = Id<Component>(1 + random.bounded(size));
            builder.addDependency(made);
        }
        estate = builder.build();
        for (int i = 0; i < 4; ++i)
            rules.push_back({Id<ForbiddenRule>(i + 1), 1, randomSide(size), randomSide(size), {}});
    }

    RuleSide randomSide(int size)
    {
        RuleSide side;
        side.trait = RuleTrait(m_random.bounded(ruleTraitCount));
        side.component = Id<Component>(1 + m_random.bounded(size + 1)); // one more than there are
        side.environment = Id<Environment>(1 + m_random.bounded(3));
        side.name = m_random.bounded(4) > 0 ? u"zone"_s : u"other"_s;
        side.value = side.trait == RuleTrait::Kind ? toName(ComponentKind(m_random.bounded(3)))
            : side.trait == RuleTrait::Stage       ? toName(LifeCycleStage(m_random.bounded(3)))
                                                   : any(owners);
        return side;
    }

    QString any(const QStringList &of) { return of.at(m_random.bounded(int(of.size()))); }

    /// Word for word as the header promises, for one component.
    bool isOn(const RuleSide &side, const Component &component) const
    {
        switch (side.trait) {
        case RuleTrait::Component:
            for (std::optional<Id<Component>> at = component.id; at; at = parts[size_t(at->value - 1)].parent)
                if (*at == side.component)
                    return true;
            return false;
        case RuleTrait::Environment:
            return std::ranges::any_of(deployed, [&](const Deployment &one) {
                return one.component == component.id && one.environment == side.environment
                    && one.environment.value <= 2;
            });
        case RuleTrait::Kind:
            return toName(component.kind) == side.value;
        case RuleTrait::Stage:
            return component.lifeCycle.stage && toName(*component.lifeCycle.stage) == side.value;
        case RuleTrait::Owner:
            return component.owner == side.value;
        case RuleTrait::Attribute:
            return std::ranges::any_of(attributes, [&](const ComponentAttribute &one) {
                return one.component == component.id && one.name == side.name && one.value == side.value;
            });
        }
        return false;
    }

    bool breaks(const ForbiddenRule &rule, const Component &dependent, const Component &provider) const
    {
        if (!isOn(rule.dependent, dependent) || !isOn(rule.provider, provider))
            return false;
        const bool areTrees =
            rule.dependent.trait == RuleTrait::Component && rule.provider.trait == RuleTrait::Component;
        if (areTrees && isOn(rule.provider, dependent) && isOn(rule.dependent, provider))
            return false;
        const bool arePlaces =
            rule.dependent.trait == RuleTrait::Environment && rule.provider.trait == RuleTrait::Environment;
        return !arePlaces || !isOn(rule.dependent, provider);
    }

    const QStringList owners{u"Ann"_s, u"Bob"_s};
    std::vector<Component> parts;
    std::vector<Deployment> deployed;
    QList<ComponentAttribute> attributes;
    std::vector<ForbiddenRule> rules;
    std::shared_ptr<const Estate> estate;

private:
    QRandomGenerator &m_random;
};

} // namespace

class TestForbiddenTwin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForbiddenDependencyIsFoundAsByHand()
    {
        QRandomGenerator random(21);
        size_t found = 0;
        for (int round = 0; round < 1000; ++round) {
            const RandomRules made(random);
            const ComponentTree &tree = made.estate->tree();
            const DependencyGraph &graph = made.estate->graph();
            std::vector<ForbiddenDependency> expected;
            for (DependencyIndex i = 0; i < graph.size(); ++i)
                for (quint32 rule = 0; rule < made.rules.size(); ++rule)
                    if (made.breaks(made.rules[rule], tree.component(graph.dependentOf(i)),
                                    tree.component(graph.providerOf(i))))
                        expected.push_back({i, rule});
            const std::vector<Environment> known{{Id<Environment>(1), 1, 1, u"test"_s},
                                                 {Id<Environment>(2), 1, 2, u"live"_s}};
            const RuleFacts facts{DeployedVersions(*made.estate, known, made.deployed), made.attributes};
            QVERIFY2(forbiddenDependenciesOf(*made.estate, made.rules, facts) == expected,
                     qPrintable(u"round %1"_s.arg(round)));
            found += expected.size();
        }
        QVERIFY(found > 5000);
    }

    void whatStaysInsideTheInnerSubtreeIsAllowed()
    {
        EstateMaker maker;
        const auto sales = maker.component(u"sales"_s);
        const auto people = maker.component(u"people"_s, sales);
        const auto payroll = maker.component(u"payroll"_s, people);
        const auto shop = maker.component(u"shop"_s, sales);
        maker.needs(payroll, people);
        maker.needs(shop, payroll);
        maker.needs(payroll, shop);
        const auto estate = maker.make();
        const auto rule = [](Id<Component> dependent, Id<Component> provider) {
            return std::vector{ForbiddenRule{{}, 1, {.component = dependent}, {.component = provider}, {}}};
        };
        const auto brokenBy = [&](const std::vector<ForbiddenRule> &rules) {
            return forbiddenDependenciesOf(*estate, rules, {});
        };
        // In outline order: sales, people, payroll, shop; so payroll → people, payroll → shop, shop → payroll.
        QCOMPARE(brokenBy(rule(sales, people)), (std::vector<ForbiddenDependency>{{2, 0}}));
        QCOMPARE(brokenBy(rule(people, sales)), (std::vector<ForbiddenDependency>{{1, 0}}));
    }
};

QTEST_GUILESS_MAIN(TestForbiddenTwin)
#include "tst_forbidden_twin.moc"
