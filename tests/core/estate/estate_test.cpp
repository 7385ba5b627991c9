// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/estate_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

WorkspaceOptions EstateTest::options() const
{
    WorkspaceOptions options;
    options.undo.rules.append(requireTree);
    return options;
}

Id<Component> EstateTest::add(const Component &component)
{
    return m_workspace->writeNow([&](Transaction &transaction) { return addComponent(transaction, component); })
        .value();
}

std::shared_ptr<const Estate> EstateTest::estate()
{
    return m_workspace->readNow([](Session &session) { return loadEstate(session); }).value();
}

void EstateTest::makeNotesExample()
{
    const Id<Component> sales = add(Component{.name = u"sales"_s});
    add(Component{.parent = sales, .name = u"servers"_s});
    const Id<Component> products = add(Component{.parent = sales, .name = u"products"_s});
    const Id<Component> manage = add(Component{.parent = products, .name = u"manage"_s});
    const Id<Component> database = add(Component{.parent = manage, .name = u"database"_s});
    const Id<Component> customers = add(Component{.parent = products, .name = u"customers"_s});
    const Id<Component> company = add(Component{.parent = sales, .name = u"company"_s});
    const Id<Component> web = add(Component{.parent = company, .name = u"web"_s});
    const auto done = m_workspace->writeNow([&](Transaction &transaction) {
        addDependency(transaction, Dependency{.dependent = customers, .provider = database});
        addDependency(transaction, Dependency{.dependent = web, .provider = customers, .strength = Strength::Soft});
    });
    QVERIFY(done);
}

Component EstateTest::named(Session &session, const QString &name)
{
    const auto id = session.find(u"SELECT id FROM component WHERE name = ?"_s, {name},
                                 [](const Row &row) { return row.id<Component>(0); });
    return findComponent(session, id.value()).value();
}

Component EstateTest::named(const QString &name)
{
    return m_workspace->readNow([&](Session &session) { return named(session, name); }).value();
}

QStringList EstateTest::codes(const Estate &estate)
{
    QStringList lines;
    for (ComponentIndex i = 0; i < estate.tree().size(); ++i)
        lines.append(estate.tree().code(i) + u' ' + estate.tree().component(i).name);
    return lines;
}

QStringList EstateTest::picture(const Estate &estate)
{
    QStringList lines = codes(estate);
    for (DependencyIndex i = 0; i < estate.graph().size(); ++i)
        lines.append(estate.tree().component(estate.graph().dependentOf(i)).name + u" -> "_s
                     + estate.tree().component(estate.graph().providerOf(i)).name);
    return lines;
}

} // namespace mainstay::testing
