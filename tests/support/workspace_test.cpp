// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace_test.h"

#include "store/check.h"

#include <QTest>

namespace mainstay::testing {

QByteArray faultsOf(const Workspace &workspace)
{
    const Result<QList<Fault>> faults = workspace.checkNow();
    if (!faults)
        return StoreError(faults.error()).what();
    QByteArray text;
    for (const Fault &fault : *faults)
        text += fault.kind + ": " + fault.where.toUtf8() + ": " + fault.detail.toUtf8() + '\n';
    return text;
}

void WorkspaceTest::init()
{
    auto location = freshLocation();
    if (!location)
        QSKIP(withoutPostgreSQL);
    openFresh(std::move(location));
    if (m_workspace)
        prepare();
}

void WorkspaceTest::openFresh(std::unique_ptr<FreshLocation> fresh)
{
    m_workspace.reset();
    m_location = std::move(fresh);
    const Location location = Location::parse(m_location->text()).value();
    const Result<void> made = Workspace::create(location, options());
    QVERIFY2(made, made ? "" : StoreError(made.error()).what());
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(location, options());
    QVERIFY2(opened, opened ? "" : StoreError(opened.error()).what());
    m_workspace = std::move(*opened);
}

QByteArray WorkspaceTest::takeBack()
{
    const auto undone = m_workspace->undoNow();
    return undone ? undone->first().name : QByteArray(undone.error().code);
}

void WorkspaceTest::cleanup()
{
    if (m_workspace)
        QCOMPARE(whatIsWrong(), "");
    m_workspace.reset();
    m_location.reset();
}

} // namespace mainstay::testing
