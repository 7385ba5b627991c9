// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"
#include "support/engines.h"

namespace mainstay::testing {

/// "" when the workspace is as it must be, or its faults, a line each.
QByteArray faultsOf(const Workspace &workspace);

/// A test class each of whose functions runs on both engines, in a fresh workspace that is looked at and closed when it
/// is done. Without PostgreSQL that half is skipped, saying so.
class WorkspaceTest : public QObject
{
    Q_OBJECT

protected:
    /// With what the workspace is made and opened.
    virtual WorkspaceOptions options() const { return {}; }
    /// What a class needs besides, once the workspace is open.
    virtual void prepare() { }
    /// What is wrong with the workspace after a test. A class that does damage on purpose answers "".
    virtual QByteArray whatIsWrong() const { return faultsOf(*m_workspace); }

    /// Undoes the newest step; its name, or the code of the error.
    QByteArray takeBack();
    /// A fresh workspace, of the row that runs now or of a kind; one that was open is let go.
    void openFresh(std::unique_ptr<FreshLocation> location);

    bool isFile() const { return m_location->kind() == FreshLocation::Kind::File; }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Workspace> m_workspace; ///< a test may close it, and open it again

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
};

} // namespace mainstay::testing
