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

    /// The example of the notes: sales, below it servers, products (manage with database, customers) and company (web);
    /// customers need database, web needs customers softly.
    void makeNotesExample();
    /// By its name, which must be there.
    static Component named(Session &session, const QString &name);
    Component named(const QString &name);
    /// "A2.1 manage" for each, in outline order.
    static QStringList codes(const Estate &estate);
    QStringList codes() { return codes(*estate()); }
    /// The codes and "customers -> database" for each dependency.
    static QStringList picture(const Estate &estate);
    QStringList picture() { return picture(*estate()); }
};

} // namespace mainstay::testing
