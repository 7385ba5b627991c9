// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/estate_loader.h"

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

} // namespace mainstay::testing
