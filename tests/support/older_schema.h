// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/workspace_test.h"

#include <QTemporaryDir>

namespace mainstay::testing {

/// A test class, over `Base`, a WorkspaceTest, whose workspaces are made by a program of before and opened by this one.
template <class Base>
class OlderSchema : public Base
{
protected:
    WorkspaceOptions options() const override
    {
        WorkspaceOptions options = Base::options();
        options.backupFolder = m_backups.path();
        options.schema = m_schema;
        return options;
    }
    /// A fresh workspace of that schema is open.
    void makeWith(int number)
    {
        m_schema.migrations.removeIf([number](const Migration &migration) { return migration.number > number; });
        this->m_workspace.reset();
        this->m_location.reset();
        this->openFresh(freshLocation());
    }
    /// The same workspace is open, with the newest schema. Throws StoreError.
    void openWithNewest()
    {
        this->m_workspace.reset();
        m_schema = Schema::builtIn();
        auto opened = Workspace::open(Location::parse(this->m_location->text()).value(), options());
        if (!opened)
            throw StoreError(opened.error());
        this->m_workspace = std::move(*opened);
    }

private:
    QTemporaryDir m_backups;
    Schema m_schema = Schema::builtIn();
};

} // namespace mainstay::testing
