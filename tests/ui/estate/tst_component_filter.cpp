// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

Component component(qint64 id, std::optional<qint64> parent, const QString &name,
                    ComponentKind kind = ComponentKind::Component, std::optional<LifeCycleStage> stage = {})
{
    Component made;
    made.id = Id<Component>(id);
    if (parent)
        made.parent = Id<Component>(*parent);
    made.rank = id;
    made.name = name;
    made.kind = kind;
    made.lifeCycle.stage = stage;
    return made;
}

ComponentTree tree(std::vector<Component> components)
{
    std::vector<EstateFault> faults;
    return ComponentTree(std::move(components), faults);
}

/// The names that are shown, in outline order.
QStringList shown(const ComponentTree &tree, const ComponentFilter &filter)
{
    const ComponentSearch search(tree);
    const std::vector<bool> marked = shownBy(filter, tree, &search);
    QStringList names;
    for (ComponentIndex index = 0; index < tree.size(); ++index) {
        if (marked[index])
            names.append(tree.component(index).name);
    }
    return names;
}

ComponentTree shop()
{
    return tree({component(1, {}, u"Shop"_s, ComponentKind::SoftwareSystem),
                 component(2, 1, u"Servers"_s, ComponentKind::Hardware, LifeCycleStage::Operation),
                 component(3, 2, u"Datenbank für Verkäufe"_s, ComponentKind::Database, LifeCycleStage::Planned),
                 component(4, 1, u"web"_s, ComponentKind::Application, LifeCycleStage::Operation),
                 component(5, {}, u"Laptops"_s, ComponentKind::Hardware)});
}

} // namespace

class TestComponentFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfANameIsFoundInAnyCaseWithWhatStandsAbove()
    {
        QCOMPARE(shown(shop(), {.text = u"VERKÄUFE"_s}),
                 QStringList({u"Shop"_s, u"Servers"_s, u"Datenbank für Verkäufe"_s}));
        QCOMPARE(shown(shop(), {.text = u" web "_s}), QStringList({u"Shop"_s, u"web"_s}));
        QCOMPARE(shown(shop(), {.text = u"nowhere"_s}), QStringList());
        QCOMPARE(shown(shop(), {.text = u"  "_s}).size(), 5);
    }

    void aPartOfACodeIsFound()
    {
        QCOMPARE(shown(shop(), {.text = u"a1.1"_s}),
                 QStringList({u"Shop"_s, u"Servers"_s, u"Datenbank für Verkäufe"_s}));
        QCOMPARE(shown(shop(), {.text = u"A2"_s}), QStringList({u"Shop"_s, u"web"_s}));
    }

    void kindStageAndIdsHoldTogether()
    {
        QCOMPARE(shown(shop(), {.kind = ComponentKind::Hardware}),
                 QStringList({u"Shop"_s, u"Servers"_s, u"Laptops"_s}));
        QCOMPARE(shown(shop(), {.kind = ComponentKind::Hardware, .stage = LifeCycleStage::Operation}),
                 QStringList({u"Shop"_s, u"Servers"_s}));
        const auto only = std::make_shared<const std::vector<qint64>>(std::vector<qint64>{3, 5});
        QCOMPARE(shown(shop(), {.only = only}),
                 QStringList({u"Shop"_s, u"Servers"_s, u"Datenbank für Verkäufe"_s, u"Laptops"_s}));
        QCOMPARE(shown(shop(), {.text = u"shop"_s, .only = only}), QStringList());
    }

    void codesOfTheSearchAreThoseOfTheTree()
    {
        std::vector<Component> components;
        for (qint64 id = 1; id <= 800; ++id)
            components.push_back(component(
                id, id % 29 == 0 || id == 1 ? std::nullopt : std::optional(id - 1 - id % 5 % (id - 1)), u"x"_s));
        const ComponentTree many = tree(components);
        const ComponentSearch search(many);
        for (ComponentIndex index = 0; index < many.size(); ++index) {
            const auto found = search.find(many.code(index));
            QVERIFY2(std::ranges::count(found, index) == 1, qPrintable(many.code(index)));
        }
    }

    void aNameOfSeveralLinesIsFoundOnceAndHasNoPlaceOfItsOwn()
    {
        const ComponentTree odd = tree({component(1, {}, u"one\ntwo\none"_s), component(2, {}, QString(10'000, u'x'))});
        const ComponentSearch search(odd);
        QCOMPARE(search.find(u"one"_s), std::vector<ComponentIndex>{0});
        QCOMPARE(search.find(u"xxx"_s), std::vector<ComponentIndex>{1});
        QCOMPARE(search.find(u"two one"_s), std::vector<ComponentIndex>{0});
    }
};

QTEST_APPLESS_MAIN(TestComponentFilter)
#include "tst_component_filter.moc"
