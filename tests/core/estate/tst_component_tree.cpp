// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_tree.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;

static Component made(qint64 id, qint64 parent, qint64 rank, const QString &name = {})
{
    Component component;
    component.id = Id<Component>(id);
    if (parent != 0)
        component.parent = Id<Component>(parent);
    component.rank = rank;
    component.name = name;
    return component;
}

/// "A:1 A1:5 …": each code with its id, in index order.
static QString outlineOf(const ComponentTree &tree)
{
    QStringList lines;
    for (ComponentIndex i = 0; i < tree.size(); ++i)
        lines += tree.code(i) + u':' + QString::number(tree.component(i).id.value);
    return lines.join(u' ');
}

class TestComponentTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNotesExampleGetsItsCodes()
    {
        // given the worked example of a solution, in no order
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(7, 4, 2, u"customer management"_s), made(1, 0, 1, u"salesforce"_s),
                                  made(4, 1, 2, u"products and sales"_s), made(6, 5, 1, u"database for sales data"_s),
                                  made(9, 8, 1, u"web site"_s), made(2, 1, 1, u"servers"_s),
                                  made(5, 4, 1, u"manage sales"_s), made(8, 1, 3, u"company information"_s)},
                                 faults);
        // then codes follow from position, and index order is outline order
        QCOMPARE(outlineOf(tree), u"A:1 A1:2 A2:4 A2.1:5 A2.1.1:6 A2.2:7 A3:8 A3.1:9"_s);
        QVERIFY(faults.empty());
        const auto database = tree.withCode(u"A2.1.1");
        QVERIFY(database);
        QCOMPARE(tree.component(*database).name, u"database for sales data"_s);
        QCOMPARE(tree.parentOf(*database), tree.withCode(u"A2.1"));
        QCOMPARE(tree.solutionOf(*database), *tree.indexOf(Id<Component>(1)));
        QCOMPARE(tree.endOf(*tree.withCode(u"A2")), *tree.withCode(u"A3"));
    }

    void movingRenumbersAndKeepsIds()
    {
        std::vector<EstateFault> faults;
        const ComponentTree before({made(1, 0, 1), made(2, 1, 1), made(3, 1, 2), made(4, 3, 1)}, faults);
        const ComponentTree after({made(1, 0, 1), made(2, 1, 1), made(3, 1, 0), made(4, 3, 1)}, faults);
        QCOMPARE(outlineOf(before), u"A:1 A1:2 A2:3 A2.1:4"_s);
        QCOMPARE(outlineOf(after), u"A:1 A1:3 A1.1:4 A2:2"_s);
    }

    void equalRanksFallBackToId()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(3, 0, 5), made(1, 0, 5), made(2, 0, -5)}, faults);
        QCOMPARE(outlineOf(tree), u"A:2 B:1 C:3"_s);
    }

    void afterTwentySixSolutionsComesAA()
    {
        std::vector<Component> components;
        for (qint64 id = 1; id <= 28; ++id)
            components.push_back(made(id, 0, id));
        std::vector<EstateFault> faults;
        const ComponentTree tree(components, faults);
        QCOMPARE(tree.code(26), u"AA"_s);
        QCOMPARE(tree.withCode(u"AB"), std::optional<ComponentIndex>(27));
        QVERIFY(!tree.withCode(u"AC"));
        QVERIFY(!tree.withCode(u"A1"));
    }

    void everyCodeLeadsBackInRandomTrees()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 50; ++round) {
            std::vector<Component> components;
            for (qint64 id = 1; id <= 60; ++id)
                components.push_back(made(id * 1000, random.bounded(int(id)) * 1000, random.bounded(4), u"n"_s));
            std::shuffle(components.begin(), components.end(), random);
            std::vector<EstateFault> faults;
            const ComponentTree tree(components, faults);
            QCOMPARE(tree.size(), 60u);
            for (ComponentIndex i = 0; i < tree.size(); ++i) {
                QCOMPARE(tree.withCode(tree.code(i)), std::optional(i));
                QCOMPARE(tree.indexOf(tree.component(i).id), std::optional(i));
                for (ComponentIndex k = i + 1; k < tree.endOf(i); ++k)
                    QVERIFY(tree.code(k).startsWith(tree.code(i)));
                for (const ComponentIndex child : tree.childrenOf(i))
                    QCOMPARE(tree.parentOf(child), std::optional(i));
            }
        }
    }

    void namesAreFoundExactlyAndInOutlineOrder()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(1, 0, 1, u"web"_s), made(2, 1, 1, u"Web"_s), made(3, 1, 2, u"web"_s)}, faults);
        const auto found = tree.named(u"web");
        QCOMPARE(std::vector<ComponentIndex>(found.begin(), found.end()), (std::vector<ComponentIndex>{0, 2}));
        QCOMPARE(tree.named(u"Web").size(), 1u);
        QVERIFY(tree.named(u"WEB").empty());
        QVERIFY(tree.named(u"").empty());
    }

    void aMissingParentIsAFaultAndTheComponentASolutionAfterTheOthers()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(1, 99, 0), made(2, 1, 0), made(3, 0, 7)}, faults);
        QCOMPARE(outlineOf(tree), u"A:3 B:1 B1:2"_s);
        QCOMPARE(faults, (std::vector<EstateFault>{{EstateFault::Kind::MissingParent, 1, 99}}));
    }

    void aCycleOfParentsIsCutAboveItsLowestId()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree(
            {made(5, 3, 0), made(3, 4, 0), made(4, 5, 0), made(6, 4, 0), made(1, 0, 9), made(2, 2, 0)}, faults);
        QCOMPARE(outlineOf(tree), u"A:1 B:2 C:3 C1:5 C1.1:4 C1.1.1:6"_s);
        QCOMPARE(
            faults,
            (std::vector<EstateFault>{{EstateFault::Kind::ParentCycle, 3, 4}, {EstateFault::Kind::ParentCycle, 2, 2}}));
    }

    void ofEqualIdsTheFirstCounts()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(1, 0, 1, u"first"_s), made(1, 0, 0, u"second"_s), made(2, 1, 0)}, faults);
        QCOMPARE(outlineOf(tree), u"A:1 A1:2"_s);
        QCOMPARE(tree.component(0).name, u"first"_s);
        QCOMPARE(faults, (std::vector<EstateFault>{{EstateFault::Kind::DuplicateComponent, 1, 0}}));
    }

    void aChainOfAHundredThousandParentsIsNoDanger()
    {
        std::vector<Component> components;
        for (qint64 id = 1; id <= 100'000; ++id)
            components.push_back(made(id, id - 1, 0));
        std::vector<EstateFault> faults;
        const ComponentTree tree(std::move(components), faults);
        QVERIFY(faults.empty());
        QVERIFY(tree.code(99'999).startsWith(u"A1.1.1"));
        QCOMPARE(tree.withCode(tree.code(99'999)), std::optional<ComponentIndex>(99'999));
        QCOMPARE(tree.endOf(0), 100'000u);
    }

    void idsFarApartAreFoundToo()
    {
        std::vector<EstateFault> faults;
        const qint64 far = std::numeric_limits<qint64>::max();
        const ComponentTree tree({made(far, 0, 0), made(1, 0, 1), made(far / 2, far, 0), made(far / 2, 0, 0)}, faults);
        QCOMPARE(tree.indexOf(Id<Component>(far)), std::optional<ComponentIndex>(0));
        QCOMPARE(tree.indexOf(Id<Component>(far / 2)), std::optional<ComponentIndex>(1));
        QCOMPARE(tree.indexOf(Id<Component>(1)), std::optional<ComponentIndex>(2));
        QVERIFY(!tree.indexOf(Id<Component>(2)));
        QVERIFY(!tree.indexOf(Id<Component>(far - 1)));
        QCOMPARE(faults.size(), 1u);
    }

    void anEditedTreeIsTheOneThatIsBuiltAnew()
    {
        QRandomGenerator dice(7);
        std::vector<Component> components;
        for (qint64 id = 1; id <= 900; ++id) // several pages
            components.push_back(made(id, id < 4 ? 0 : 1 + dice.bounded(int(id) - 1), dice.bounded(9), u"a"_s));
        std::vector<EstateFault> faults;
        ComponentTree tree(components, faults);
        for (int round = 0; round < 50; ++round) {
            std::vector<Component> edited;
            for (int i = 0; i < 1 + round % 5; ++i) {
                Component &component = components[size_t(dice.bounded(900))];
                component.name = QString::number(dice.bounded(40));
                component.vendor = QString::number(round);
                edited.push_back(component);
            }
            const ComponentTree before = tree;
            const auto after = tree.with(edited);
            QVERIFY(after && after->hasSameOutline(before));
            tree = *after;
        }
        const ComponentTree anew(components, faults);
        QVERIFY(faults.empty());
        QVERIFY(!anew.hasSameOutline(tree));
        QCOMPARE(outlineOf(tree), outlineOf(anew));
        for (ComponentIndex index = 0; index < anew.size(); ++index) {
            QCOMPARE(tree.component(index), anew.component(index));
            QVERIFY(std::ranges::equal(tree.named(anew.component(index).name), anew.named(anew.component(index).name)));
        }
    }

    void whoHoldsATreeSeesNoEditOfIt()
    {
        std::vector<EstateFault> faults;
        const ComponentTree before({made(1, 0, 0, u"old"_s), made(2, 1, 0, u"other"_s)}, faults);
        const auto after = before.with({made(1, 0, 0, u"new"_s)});
        QCOMPARE(before.component(0).name, u"old"_s);
        QCOMPARE(before.named(u"old").size(), 1u);
        QVERIFY(before.named(u"new").empty());
        QCOMPARE(after->component(0).name, u"new"_s);
        QVERIFY(after->named(u"old").empty());
        // what was not edited is there once
        QCOMPARE(after->component(1).name.constData(), before.component(1).name.constData());
    }

    void whatCameOrMovedIsNoEdit()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({made(1, 0, 0), made(2, 1, 0), made(3, 1, 1)}, faults);
        QVERIFY(tree.with({made(3, 1, 1)}));
        QVERIFY(!tree.with({made(3, 1, 2)}));
        QVERIFY(!tree.with({made(3, 2, 1)}));
        QVERIFY(!tree.with({made(3, 0, 1)}));
        QVERIFY(!tree.with({made(4, 1, 0)}));
    }

    void anEmptyTreeHasNothing()
    {
        std::vector<EstateFault> faults;
        const ComponentTree tree({}, faults);
        QCOMPARE(tree.size(), 0u);
        QVERIFY(!tree.indexOf(Id<Component>(1)));
        QVERIFY(!tree.withCode(u"A"));
        QVERIFY(tree.named(u"x").empty());
        QVERIFY(tree.solutions().empty());
    }
};

QTEST_GUILESS_MAIN(TestComponentTree)
#include "tst_component_tree.moc"
