// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "support/workspace_test.h"

namespace mainstay::testing {

/// A test class of the estate: its workspace is kept a tree.
class EstateTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    WorkspaceOptions options() const override;

    /// Each as one step; a failure throws.
    Id<Component> add(const Component &component);
    Id<Component> add(const QString &name) { return add(Component{.name = name}); }
    std::shared_ptr<const Estate> estate();
};

} // namespace mainstay::testing
