// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and what they carry: by hand, and 1,000 random estates against a twin that knows nothing of snapshots.
#include "estate/host_view.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Makes estates of things that run on one another.
class Machines : public EstateMaker
{
public:
    Id<Component> add(ComponentKind kind, std::optional<Id<Component>> parent = {})
    {
        Component made;
        made.parent = parent;
        made.name = toName(kind);
        made.kind = kind;
        return EstateMaker::add(std::move(made));
    }
    void depend(Id<Component> dependent, Id<Component> provider, DependencyKind kind = DependencyKind::RunsOn,
                std::optional<Id<RedundancyGroup>> group = {})
    {
        Dependency made;
        made.dependent = dependent;
        made.provider = provider;
        made.kind = kind;
        made.group = group;
        EstateMaker::add(made);
    }
};

std::vector<ComponentIndex> membersOf(const HostStack &stack)
{
    std::vector<ComponentIndex> members;
    for (const HostNode &node : stack.nodes)
        members.push_back(node.component);
    return members;
}

} // namespace

class TestHostView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStackGoesFromTheHostToTheApplication()
    {
        Machines machines;
        const auto host = machines.add(ComponentKind::Hardware);
        const auto hypervisor = machines.add(ComponentKind::SoftwareSystem);
        const auto machine = machines.add(ComponentKind::VirtualMachine);
        const auto system = machines.add(ComponentKind::OperatingSystem);
        const auto server = machines.add(ComponentKind::SoftwareSystem);
        const auto shop = machines.add(ComponentKind::Application);
        machines.depend(hypervisor, host);
        machines.depend(machine, hypervisor);
        machines.depend(system, machine);
        machines.depend(server, system);
        machines.depend(shop, server);
        const auto estate = machines.make();
        const auto view = hostViewOf(*estate);
        QVERIFY(view);
        QCOMPARE(view->stacks.size(), 1U);
        const HostStack &stack = view->stacks.front();
        const HostLayer layers[] = {HostLayer::Host,           HostLayer::Hypervisor,
                                    HostLayer::VirtualMachine, HostLayer::OperatingSystem,
                                    HostLayer::Software,       HostLayer::Application};
        for (quint32 i = 0; i < 6; ++i)
            QCOMPARE(stack.nodes[i], (HostNode{i, i == 0 ? 0 : i - 1, layers[i], Condition::Failed}));
        QCOMPARE(stack.members, 5U);
        QCOMPARE(stack.applications, 1U);
        QCOMPARE(stack.failed, 5U);
        QCOMPARE(stack.degraded, 0U);
    }

    void whatHasASecondHostStandsInBothStacksAndStaysUp()
    {
        Machines machines;
        const auto one = machines.add(ComponentKind::Hardware);
        const auto two = machines.add(ComponentKind::Hardware);
        const auto shop = machines.add(ComponentKind::Application);
        const auto alone = machines.add(ComponentKind::Application);
        const auto both = machines.group(shop, u"1"_s);
        machines.depend(shop, one, DependencyKind::RunsOn, both);
        machines.depend(shop, two, DependencyKind::RunsOn, both);
        machines.depend(alone, two);
        const auto view = hostViewOf(*machines.make());
        QCOMPARE(view->stacks.size(), 2U);
        QCOMPARE(view->carriers, (std::vector<quint32>{0, 0, 2, 1}));
        QCOMPARE(view->stacks[0].nodes[1].condition, Condition::Up);
        QCOMPARE(view->stacks[0].failed, 0U);
        QCOMPARE(view->stacks[1].nodes[1].condition, Condition::Up);
        QCOMPARE(view->stacks[1].nodes[2].condition, Condition::Failed);
        QCOMPARE(view->stacks[1].applications, 2U);
    }

    void aMachineWithoutAHostIsABaseAndACircleIsCounted()
    {
        Machines machines;
        const auto cloud = machines.add(ComponentKind::VirtualMachine);
        const auto shop = machines.add(ComponentKind::Application);
        const auto round = machines.add(ComponentKind::Application);
        const auto about = machines.add(ComponentKind::Application);
        machines.add(ComponentKind::Hardware); // carries nothing
        machines.depend(shop, cloud);
        machines.depend(round, about);
        machines.depend(about, round);
        machines.depend(about, cloud, DependencyKind::Uses); // which is no ground to stand on
        const auto view = hostViewOf(*machines.make());
        QCOMPARE(view->stacks.size(), 1U);
        QCOMPARE(view->stacks[0].base, 0U);
        QCOMPARE(view->circular, 2U);
    }

    void onlyStacksThatCarryAPartAreShownWhenAsked()
    {
        Machines machines;
        const auto one = machines.add(ComponentKind::Hardware);
        const auto two = machines.add(ComponentKind::Hardware);
        const auto shop = machines.add(ComponentKind::SoftwareSystem);
        const auto till = machines.add(ComponentKind::Application, shop);
        const auto other = machines.add(ComponentKind::Application);
        machines.depend(till, one);
        machines.depend(other, two);
        const auto estate = machines.make();
        const auto view = hostViewOf(*estate, estate->tree().indexOf(shop));
        QCOMPARE(view->stacks.size(), 1U);
        QCOMPARE(view->stacks[0].base, 0U);
        QCOMPARE(view->elsewhere, 1U);
    }

    void aStopIsObeyed()
    {
        Machines machines;
        const auto host = machines.add(ComponentKind::Hardware);
        machines.depend(machines.add(ComponentKind::Application), host);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!hostViewOf(*machines.make(), {}, stop.get_token()));
    }

    void aThousandRandomEstatesAgreeWithTheTwin()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 1000; ++round)
            if (!agrees(random, 2 + random.bounded(24), 0))
                QFAIL(qPrintable(u"round %1"_s.arg(round)));
    }

    /// So many that all are counted at once.
    void manyHostsAgreeWithTheTwin()
    {
        QRandomGenerator random(29);
        for (int round = 0; round < 8; ++round)
            if (!agrees(random, 60, 90))
                QFAIL(qPrintable(u"round %1"_s.arg(round)));
    }

private:
    struct Edge {
        ComponentIndex dependent;
        ComponentIndex provider;
    };

    /// An estate of `size` that run on one another anyhow, and of so many hosts that carry one of them each.
    static bool agrees(QRandomGenerator &random, int size, int hosts)
    {
        Machines machines;
        std::vector<Id<Component>> ids;
        for (int i = 0; i < size + hosts; ++i) // outline order is the order of making
            ids.push_back(
                machines.add(i < size ? ComponentKind(random.bounded(componentKindCount)) : ComponentKind::Hardware));
        std::vector<Edge> edges;
        const auto add = [&](int dependent, int provider) {
            const auto kind = random.bounded(4) == 0 ? DependencyKind::Uses : DependencyKind::RunsOn;
            const auto group =
                random.bounded(3) == 0 ? std::optional(machines.group(ids[size_t(dependent)], u"1"_s)) : std::nullopt;
            machines.depend(ids[size_t(dependent)], ids[size_t(provider)], kind, group);
            if (kind == DependencyKind::RunsOn)
                edges.push_back({ComponentIndex(dependent), ComponentIndex(provider)});
        };
        for (int i = random.bounded(2 * size); i > 0; --i) {
            const int dependent = random.bounded(size);
            const int provider = random.bounded(size);
            if (dependent != provider)
                add(dependent, provider);
        }
        for (int i = 0; i < hosts; ++i)
            add(random.bounded(size), size + i);
        if (random.bounded(2) == 0)
            machines.say(ids[size_t(random.bounded(size + hosts))], ids[size_t(random.bounded(size))],
                         OverrideVerdict::Failed);
        const auto estate = machines.make();
        const auto view = hostViewOf(*estate);
        return view && isTwin(*estate, *view, edges);
    }

    static bool isTwin(const Estate &estate, const HostView &view, const std::vector<Edge> &edges)
    {
        const quint32 size = estate.tree().size();
        std::map<ComponentIndex, std::set<ComponentIndex>> carried; // by base
        std::vector<quint32> carriers(size, 0);
        std::set<ComponentIndex> reached;
        for (ComponentIndex base = 0; base < size; ++base) {
            const auto isDependent = [&](const Edge &edge) { return edge.dependent == base; };
            const auto isProvider = [&](const Edge &edge) { return edge.provider == base; };
            if (std::ranges::any_of(edges, isDependent) || std::ranges::none_of(edges, isProvider))
                continue;
            std::set<ComponentIndex> &members = carried[base];
            members.insert(base);
            for (size_t before = 0; before != members.size();) {
                before = members.size();
                for (const Edge &edge : edges)
                    if (members.contains(edge.provider))
                        members.insert(edge.dependent);
            }
            for (const ComponentIndex member : members)
                carriers[member] += member == base ? 0 : 1;
            reached.insert(members.begin(), members.end());
        }
        std::set<ComponentIndex> circular;
        for (const Edge &edge : edges)
            if (!reached.contains(edge.dependent))
                circular.insert(edge.dependent);
        bool isSame =
            view.carriers == carriers && view.circular == circular.size() && view.stacks.size() == carried.size();
        for (const HostStack &stack : view.stacks)
            isSame = isSame && isTwin(estate, stack, carried[stack.base], edges);
        return isSame;
    }

    static bool isTwin(const Estate &estate, const HostStack &stack, const std::set<ComponentIndex> &members,
                       const std::vector<Edge> &edges)
    {
        const std::vector<ComponentIndex> found = membersOf(stack);
        bool isSame = std::set(found.begin(), found.end()) == members && found.size() == members.size()
            && stack.members + 1 == members.size();
        for (quint32 i = 1; i < stack.nodes.size(); ++i) { // each stands on one that it runs on, and before
            const HostNode &node = stack.nodes[i];
            isSame = isSame && node.parent < i && std::ranges::any_of(edges, [&](const Edge &edge) {
                         return edge.dependent == node.component && edge.provider == stack.nodes[node.parent].component;
                     });
        }
        HostStack judged = stack;
        judge(estate, judged);
        const Impact impact = impactOf(estate, std::span(&stack.base, 1));
        std::set<ComponentIndex> failed;
        for (const auto *part : {&impact.impacted, &impact.added})
            for (const Impacted &one : *part)
                if (one.condition == Condition::Failed)
                    failed.insert(one.component);
        isSame = isSame && stack.failed == failed.size() && judged.failed == failed.size();
        for (const HostNode &node : judged.nodes)
            isSame = isSame
                && (node.condition == Condition::Failed)
                    == (failed.contains(node.component) || node.component == stack.base);
        return isSame;
    }
};

QTEST_GUILESS_MAIN(TestHostView)
#include "tst_host_view.moc"
